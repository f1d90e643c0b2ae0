//! Messages taken apart: texts, arguments and references of every pattern.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, InlineExpression, Pattern,
    PatternElement, Resource,
};

use super::finding::{Fault, Finding};
use super::polarity;
use crate::limits;
pub(super) use crate::lint::HOLE;
use crate::locale::{LocaleInfo, one_line};
use crate::polarity::ATTRIBUTE;

/// One message, attribute or term of one language.
#[derive(Debug, Default)]
pub(super) struct Message {
    pub(super) id: String,
    pub(super) file: String,
    pub(super) line: usize,
    /// Everything that is printed, variants one after the other, holes for arguments.
    pub(super) text: String,
    /// Arguments used.
    pub(super) args: BTreeSet<String>,
    /// Arguments the comment above allows without use.
    pub(super) may_use: BTreeSet<String>,
    /// Messages and terms (`-term`) referred to.
    pub(super) refers: BTreeSet<String>,
    /// Functions called.
    pub(super) calls: BTreeSet<String>,
    /// Which way it sends people, as its attribute says.
    pub(super) polarity: Option<String>,
}

/// One language taken apart.
#[derive(Debug)]
pub(super) struct Locale {
    pub(super) info: LocaleInfo,
    pub(super) messages: BTreeMap<String, Message>,
    /// The phrases that carry a polarity, by message id; or what the TOML reader expected.
    pub(super) pins: Result<BTreeMap<String, String>, String>,
}

impl Locale {
    /// A finding at a message.
    pub(super) fn at(&self, message: &Message, fault: Fault) -> Finding {
        let (tag, file) = (self.info.tag.to_string(), message.file.clone());
        Finding {
            tag,
            file,
            line: message.line,
            fault,
        }
    }

    /// A finding about the language.
    pub(super) fn whole(&self, fault: Fault) -> Finding {
        Finding {
            tag: self.info.tag.to_string(),
            file: String::new(),
            line: 0,
            fault,
        }
    }
}

/// Takes every file of a language apart; what the loader refuses is left out.
pub(super) fn read_locale(info: LocaleInfo, files: &BTreeMap<&str, &str>) -> Locale {
    let mut messages = BTreeMap::new();
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".ftl")) {
        if text.len() > limits::MAX_FILE_BYTES || limits::too_deep_at(text).is_some() {
            continue;
        }
        let resource = match fluent_syntax::parser::parse(*text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for message in read_file(&resource, name, text) {
            messages.entry(message.id.clone()).or_insert(message);
        }
    }
    let pins = files.get(polarity::FILE).map_or("", |text| *text);
    let pins = toml::from_str(pins).map_err(|fault| one_line(&fault.to_string()));
    Locale {
        info,
        messages,
        pins,
    }
}

fn read_file(resource: &Resource<&str>, file: &str, text: &str) -> Vec<Message> {
    let mut messages = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let (id, line) = (message.id.name, line_of_id(text, message.id.name));
                let start = Start {
                    id,
                    file,
                    line,
                    comment: message.comment.as_ref(),
                };
                let (ways, attributes) = apart(&message.attributes);
                if let Some(pattern) = &message.value {
                    let polarity = ways
                        .last()
                        .map(|way| start.message(String::new(), &way.value).text);
                    messages.push(Message {
                        polarity,
                        ..start.message(id.to_owned(), pattern)
                    });
                }
                messages.extend(start.attributes(&attributes));
            }
            Entry::Term(term) => {
                let id = format!("-{}", term.id.name);
                let line = line_of_id(text, &id);
                let start = Start {
                    id: &id,
                    file,
                    line,
                    comment: term.comment.as_ref(),
                };
                messages.push(start.message(id.clone(), &term.value));
            }
            _ => {}
        }
    }
    messages
}

/// The attributes that say which way, and those that people read.
type Apart<'a> = (Vec<&'a Attribute<&'a str>>, Vec<&'a Attribute<&'a str>>);

fn apart<'a>(attributes: &'a [Attribute<&'a str>]) -> Apart<'a> {
    attributes.iter().partition(|a| a.id.name == ATTRIBUTE)
}

/// What the patterns of one entry share.
struct Start<'a> {
    id: &'a str,
    file: &'a str,
    line: usize,
    comment: Option<&'a Comment<&'a str>>,
}

impl Start<'_> {
    fn message(&self, id: String, pattern: &Pattern<&str>) -> Message {
        let mut message = Message {
            id,
            file: self.file.to_owned(),
            line: self.line,
            may_use: self.comment.map(arguments_named).unwrap_or_default(),
            ..Message::default()
        };
        message.read_pattern(pattern);
        message
    }

    fn attributes(&self, attributes: &[&Attribute<&str>]) -> Vec<Message> {
        attributes
            .iter()
            .map(|a| self.message(format!("{}.{}", self.id, a.id.name), &a.value))
            .collect()
    }
}

impl Message {
    fn read_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => {
                self.read_inline(inline);
                if !matches!(inline, InlineExpression::StringLiteral { .. }) {
                    self.text.push(HOLE);
                }
            }
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    self.read_pattern(&variant.value);
                    self.text.push(HOLE);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { id, arguments } => {
                self.calls.insert(id.name.to_owned());
                self.read_call(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute
                    .as_ref()
                    .map_or(String::new(), |a| format!(".{}", a.name));
                self.refers.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.refers.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.read_call(arguments);
                }
            }
            InlineExpression::VariableReference { id } => {
                self.args.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
        }
    }

    fn read_call(&mut self, arguments: &CallArguments<&str>) {
        for positional in &arguments.positional {
            self.read_inline(positional);
        }
        for named in &arguments.named {
            self.read_inline(&named.value);
        }
    }
}

/// The `$names` a comment mentions.
fn arguments_named(comment: &Comment<&str>) -> BTreeSet<String> {
    let words = comment
        .content
        .iter()
        .flat_map(|line| line.split('$').skip(1));
    words
        .map(|word| {
            word.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || "_-".contains(*c))
        })
        .map(Iterator::collect)
        .collect()
}

fn line_of_id(text: &str, id: &str) -> usize {
    let starts = |line: &str| {
        line.strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(starts).map_or(0, |index| index + 1)
}
