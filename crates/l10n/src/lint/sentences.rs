//! A text taken apart into sentences.

use super::terms::{self, Met};
use super::view::View;
use crate::ruby::{Segment, is_kanji, segments};

/// Stands in a text where an argument or reference stands; its words are not known.
pub(crate) const HOLE: char = '\u{FFFC}';

/// One character of the text without its readings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letter {
    pub(super) c: char,
    /// Whether it stands under a reading.
    pub(super) is_read: bool,
    /// How long it is in speech.
    pub(super) morae: usize,
    pub(super) line: usize,
    pub(super) column: usize,
}

/// One sentence.
#[derive(Debug)]
pub(super) struct Sentence {
    /// From 1.
    pub(super) number: usize,
    /// First character, and the one after the last, without the stop.
    pub(super) from: usize,
    pub(super) to: usize,
    /// Whether a stop ends it.
    pub(super) has_stop: bool,
    /// Without spaces.
    pub(super) whole: View,
    /// Without spaces and without what explains words in 〈〉 and （）.
    pub(super) core: View,
    /// The words of disasters in the whole.
    pub(super) words: Vec<Met>,
}

/// A text.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) letters: Vec<Letter>,
    pub(super) sentences: Vec<Sentence>,
}

impl Text {
    pub(super) fn read(text: &str) -> Self {
        let letters = letters(text);
        let depths = Depths::of(&letters);
        let mut sentences = Vec::new();
        let mut from = 0;
        for at in 0..=letters.len() {
            let ends = letters.get(at).is_none_or(|letter| {
                letter.c == '\n' || (depths.any[at] == 0 && is_stop(letter.c))
            });
            if !ends {
                continue;
            }
            let has_stop = letters.get(at).is_some_and(|letter| letter.c != '\n');
            let (whole, core) = views(&letters, &depths, from..at);
            if whole.len() > 0 {
                sentences.push(Sentence {
                    number: sentences.len() + 1,
                    from,
                    to: at,
                    has_stop,
                    words: terms::met(&whole),
                    whole,
                    core,
                });
            }
            from = at + 1;
        }
        Self { letters, sentences }
    }
}

fn is_stop(c: char) -> bool {
    matches!(c, '。' | '．' | '！' | '？' | '!' | '?')
}

/// Marks that hold a text from left to right or keep words together are no words.
fn is_silent(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn views(letters: &[Letter], depths: &Depths, range: std::ops::Range<usize>) -> (View, View) {
    let (mut whole, mut core) = (View::default(), View::default());
    for at in range {
        let c = letters[at].c;
        if is_silent(c) {
            continue;
        }
        whole.push(c, at);
        if depths.gloss[at] == 0 {
            core.push(c, at);
        }
    }
    (whole, core)
}

fn letters(text: &str) -> Vec<Letter> {
    let mut letters = Vec::new();
    let (mut line, mut column) = (1, 1);
    for segment in segments(text) {
        let (base, reading) = match segment {
            Segment::Text(text) => (text, None),
            Segment::Ruby { base, reading } => (base, Some(reading)),
        };
        column += usize::from(reading.is_some());
        let read: Option<usize> = reading.map(|reading| reading.chars().map(morae).sum());
        for (index, c) in base.chars().enumerate() {
            letters.push(Letter {
                c,
                is_read: read.is_some(),
                morae: match read {
                    Some(all) if index == 0 => all,
                    Some(_) => 0,
                    None => morae(c),
                },
                line,
                column,
            });
            (line, column) = if c == '\n' {
                (line + 1, 1)
            } else {
                (line, column + 1)
            };
        }
        column += reading.map_or(0, |reading| reading.chars().count() + 2);
    }
    letters
}

/// How long a character is in speech; kanji without a reading and digits have two morae mostly.
fn morae(c: char) -> usize {
    match c {
        'ゃ' | 'ゅ' | 'ょ' | 'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' | 'ャ' | 'ュ' | 'ョ' | 'ァ'
        | 'ィ' | 'ゥ' | 'ェ' | 'ォ' => 0,
        '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | 'ー' => 1,
        '0'..='9' | '０'..='９' => 2,
        c if is_kanji(c) => 2,
        c if c.is_alphanumeric() => 1,
        _ => 0,
    }
}

/// How deep each character stands in brackets that are closed on their line.
struct Depths {
    /// In any bracket.
    any: Vec<usize>,
    /// In 〈〉 and （）, the brackets themselves too.
    gloss: Vec<usize>,
}

impl Depths {
    fn of(letters: &[Letter]) -> Self {
        let mut steps_any = vec![0_isize; letters.len() + 1];
        let mut steps_gloss = steps_any.clone();
        let mut open: Vec<(usize, char)> = Vec::new();
        for (at, letter) in letters.iter().enumerate() {
            if letter.c == '\n' {
                open.clear();
            } else if let Some(close) = closing(letter.c) {
                open.push((at, close));
            } else if open.last().is_some_and(|(_, close)| *close == letter.c) {
                let (from, close) = open.pop().expect("the last was just looked at");
                steps_any[from] += 1;
                steps_any[at + 1] -= 1;
                let gloss = isize::from(!matches!(close, '」' | '』'));
                steps_gloss[from] += gloss;
                steps_gloss[at + 1] -= gloss;
            }
        }
        Self {
            any: summed(&steps_any),
            gloss: summed(&steps_gloss),
        }
    }
}

fn closing(c: char) -> Option<char> {
    Some(match c {
        '〈' => '〉',
        '（' => '）',
        '(' => ')',
        '「' => '」',
        '『' => '』',
        _ => return None,
    })
}

fn summed(steps: &[isize]) -> Vec<usize> {
    let mut depth = 0_isize;
    let add = |step: &isize| {
        depth += step;
        depth.unsigned_abs()
    };
    steps.iter().map(add).collect()
}
