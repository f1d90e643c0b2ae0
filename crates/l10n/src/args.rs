//! Named arguments of a message, independent of the language that will be used.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::number::printable;

/// Longest text one argument may carry, in characters; the rest is cut with an ellipsis.
///
/// Names and addresses of the map are far shorter; the cap bounds what a stranger can echo.
pub const MAX_ARG_CHARS: usize = 2_000;

/// One argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text put in as it is, isolated.
    Text(Cow<'a, str>),
    /// A number: chooses the plural form and is printed by [`crate::number`].
    Number(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<f64> for Arg<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(f64::from(number))
    }
}

/// The arguments of one message, in the order they were given.
///
/// # Examples
///
/// ```
/// use michi_l10n::Args;
/// let args = Args::new().with("min", 0.5).with("max", 3.0);
/// assert_eq!(args.names().collect::<Vec<_>>(), ["min", "max"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args<'a>(Vec<(&'a str, Arg<'a>)>);

impl<'a> Args<'a> {
    /// No arguments.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one argument; a name given twice keeps the last value.
    #[must_use]
    pub fn with(mut self, name: &'a str, value: impl Into<Arg<'a>>) -> Self {
        self.set(name, value);
        self
    }

    /// Whether every argument is a number, so that the same ones do in every language.
    #[must_use]
    pub fn are_numbers(&self) -> bool {
        self.0
            .iter()
            .all(|(_, value)| matches!(value, Arg::Number(_)))
    }

    /// Adds one argument in place; a name given twice keeps the last value.
    pub fn set(&mut self, name: &'a str, value: impl Into<Arg<'a>>) {
        self.0.retain(|(known, _)| *known != name);
        self.0.push((name, value.into()));
    }

    /// The names given, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| *name)
    }

    /// As Fluent wants them. A number that cannot be printed becomes the text `?`.
    pub(crate) fn to_fluent(&self) -> FluentArgs<'_> {
        self.0
            .iter()
            .map(|(name, arg)| (*name, fluent_value(arg)))
            .collect()
    }

    /// Names of the numbers that cannot be printed (not finite, or too large to be meant).
    pub(crate) fn unprintable(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|(name, arg)| match arg {
            Arg::Number(number) if !printable(*number) => Some(*name),
            _ => None,
        })
    }
}

fn fluent_value<'a>(arg: &'a Arg<'a>) -> FluentValue<'a> {
    match arg {
        Arg::Number(number) if printable(*number) => FluentValue::from(*number),
        Arg::Number(_) => FluentValue::from("?"),
        Arg::Text(text) => match text.char_indices().nth(MAX_ARG_CHARS) {
            Some((cut, _)) => FluentValue::from(format!("{}…", &text[..cut])),
            None => FluentValue::from(&**text),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_very_long_text_is_cut() {
        let long = "あ".repeat(MAX_ARG_CHARS + 10);
        let args = Args::new().with("name", long.as_str());
        let fluent = args.to_fluent();
        let Some(FluentValue::String(text)) = fluent.get("name") else {
            panic!("no text")
        };
        assert_eq!(text.chars().count(), MAX_ARG_CHARS + 1);
    }

    #[test]
    fn a_name_given_twice_keeps_the_last_value() {
        let args = Args::new().with("n", 1.0).with("n", 2.0);
        assert_eq!(args, Args::new().with("n", 2.0));
    }
}
