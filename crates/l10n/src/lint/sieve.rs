//! Where the rules leave what they find.

use super::report::{Finding, MAX_FINDINGS, MAX_FOUND_CHARS, Report};
use super::rule::{Rule, Severity};
use super::sentences::{Sentence, Text};
use super::view::View;

/// Collects findings, bounded.
pub(super) struct Sieve<'a> {
    pub(super) text: &'a Text,
    report: Report,
}

impl<'a> Sieve<'a> {
    pub(super) fn new(text: &'a Text) -> Self {
        Self {
            text,
            report: Report::default(),
        }
    }

    /// Something found in a view of a sentence.
    pub(super) fn at(
        &mut self,
        rule: Rule,
        sentence: &Sentence,
        (view, from, to): (&View, usize, usize),
        instead: &str,
    ) {
        let last = view.place(to.saturating_sub(1).max(from));
        let place = (view.place(from), last + 1);
        self.add((rule, rule.severity()), sentence.number, place, instead);
    }

    /// Something found in a whole sentence.
    pub(super) fn whole(&mut self, rule: (Rule, Severity), sentence: &Sentence, instead: &str) {
        let whole = &sentence.whole;
        let place = (whole.place(0), whole.place(whole.len()));
        self.add(rule, sentence.number, place, instead);
    }

    /// Something found at a place of the text.
    pub(super) fn add(
        &mut self,
        (rule, severity): (Rule, Severity),
        sentence: usize,
        (start, end): (usize, usize),
        instead: &str,
    ) {
        self.report.errors += usize::from(severity == Severity::Error);
        if self.report.findings.len() >= MAX_FINDINGS {
            self.report.left_off += 1;
            return;
        }
        let letters = &self.text.letters[start..end];
        let shown = letters.iter().take(MAX_FOUND_CHARS);
        let mut found: String = shown.map(|letter| printable(letter.c)).collect();
        if letters.len() > MAX_FOUND_CHARS {
            found.push('…');
        }
        self.report.findings.push(Finding {
            rule,
            severity,
            sentence,
            start,
            end,
            found,
            instead: instead.to_owned(),
            line: letters.first().map_or(1, |letter| letter.line),
            column: letters.first().map_or(1, |letter| letter.column),
        });
    }

    /// What was found, in the order of the text.
    pub(super) fn report(mut self) -> Report {
        self.report
            .findings
            .sort_by_key(|finding| (finding.start, finding.rule));
        self.report
    }
}

/// What would move the cursor or turn the line around on a terminal is not shown as it is.
fn printable(c: char) -> char {
    if c.is_control() || matches!(c, '\u{202A}'..='\u{202E}') {
        return char::REPLACEMENT_CHARACTER;
    }
    c
}
