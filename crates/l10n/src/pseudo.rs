//! Test languages made from a real one: longer and accented, or right to left.
//!
//! They come out as Fluent text, so that the server, the gate and the browser can all use them.
//! Arguments, variants and ruby markup stay as they are; only printed letters change.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};

use crate::catalog::LocaleFile;

/// Which test language to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Accented Latin letters, about two fifths longer, in brackets that show cut-off ends.
    Accented,
    /// Every word turned right to left by direction marks.
    RightToLeft,
}

impl Pseudo {
    /// The tag of the test language.
    ///
    /// # Source
    ///
    /// CLDR pseudo-locales: `en-XA` (accented) and `ar-XB` (bidirectional); both regions are
    /// private use, so no reader ever asks for them.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }

    /// Makes the files of the test language from those of `from`, falling back to `fallback`.
    ///
    /// # Examples
    ///
    /// ```
    /// use michi_l10n::{LocaleFile, pseudo::Pseudo};
    /// let en = [LocaleFile::new("en", "a.ftl", "a = Leave { $place } now\n")];
    /// let made = Pseudo::Accented.files(&en, "en", "ja");
    /// let text = &made.iter().find(|file| file.name == "a.ftl").unwrap().text;
    /// assert_eq!(text, "a = [Ŀḗḗȧȧṽḗḗ { $place } ƞǿǿẇ]\n");
    /// ```
    #[must_use]
    pub fn files(self, files: &[LocaleFile], from: &str, fallback: &str) -> Vec<LocaleFile> {
        let (name, direction) = match self {
            Self::Accented => ("Accented", "ltr"),
            Self::RightToLeft => ("Right to left", "rtl"),
        };
        let description = format!(
            "endonym = \"{name}\"\nstatus = \"draft\"\ndirection = \"{direction}\"\n\
             fallback = \"{fallback}\"\nnames = [\"en\", \"ja-Latn\", \"ja\"]\nnames_beside = true\n"
        );
        let made = files
            .iter()
            .filter(|file| file.tag == from && file.name.ends_with(".ftl"))
            .map(|file| LocaleFile::new(self.tag(), file.name.clone(), self.ftl(&file.text)));
        std::iter::once(LocaleFile::new(self.tag(), "locale.toml", description))
            .chain(made)
            .collect()
    }

    /// Makes the Fluent text of the test language; what does not parse is left out.
    #[must_use]
    pub fn ftl(self, text: &str) -> String {
        if crate::limits::too_deep_at(text).is_some() {
            return String::new();
        }
        let mut resource: Resource<String> = match fluent_syntax::parser::parse(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        resource
            .body
            .retain(|e| matches!(e, Entry::Message(_) | Entry::Term(_)));
        for entry in &mut resource.body {
            match entry {
                Entry::Message(message) => {
                    message.comment = None;
                    for pattern in message.value.iter_mut() {
                        self.turn_whole(pattern);
                    }
                    for attribute in &mut message.attributes {
                        self.turn_whole(&mut attribute.value);
                    }
                }
                Entry::Term(term) => self.turn(&mut term.value),
                _ => {}
            }
        }
        fluent_syntax::serializer::serialize(&resource)
    }

    /// Turns the pattern of a message, with brackets around it where they are wanted.
    fn turn_whole(self, pattern: &mut Pattern<String>) {
        self.turn(pattern);
        let selects = pattern.elements.iter().any(|element| {
            matches!(
                element,
                PatternElement::Placeable {
                    expression: Expression::Select { .. }
                }
            )
        });
        if self == Self::Accented && !selects {
            bracket(pattern);
        }
    }

    fn turn(self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = self.text(value),
                PatternElement::Placeable { expression } => self.turn_expression(expression),
            }
        }
    }

    fn turn_expression(self, expression: &mut Expression<String>) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    self.turn(&mut variant.value);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.turn_expression(expression);
            }
            Expression::Inline(_) => {}
        }
    }

    fn text(self, text: &str) -> String {
        match self {
            Self::Accented => accented(text),
            Self::RightToLeft => right_to_left(text),
        }
    }
}

/// Puts the whole message between brackets, so that a cut-off end is seen.
fn bracket(pattern: &mut Pattern<String>) {
    match pattern.elements.first_mut() {
        Some(PatternElement::TextElement { value }) => value.insert(0, '['),
        // A line of Fluent cannot begin with a bracket of its own after a placeable.
        _ => return,
    }
    match pattern.elements.last_mut() {
        Some(PatternElement::TextElement { value }) => value.push(']'),
        _ => pattern.elements.push(PatternElement::TextElement {
            value: "]".to_owned(),
        }),
    }
}

/// Accents letters and doubles vowels, which makes English about two fifths longer.
fn accented(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3);
    for c in text.chars() {
        let turned = LETTERS
            .iter()
            .find(|(plain, _)| *plain == c)
            .map_or(c, |(_, turned)| *turned);
        out.push(turned);
        if "aeiouAEIOU".contains(c) {
            out.push(turned);
        }
    }
    out
}

/// Right-to-left override and its end: letters stay Latin, but run as Arabic would.
const OVERRIDE: (char, char) = ('\u{202E}', '\u{202C}');

fn right_to_left(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut inside = false;
    for c in text.chars() {
        if c.is_alphabetic() != inside {
            out.push(if inside { OVERRIDE.1 } else { OVERRIDE.0 });
            inside = !inside;
        }
        out.push(c);
    }
    if inside {
        out.push(OVERRIDE.1);
    }
    out
}

/// Letters and their accented forms, all in fonts that devices carry.
#[rustfmt::skip]
const LETTERS: [(char, char); 52] = [
    ('a', 'ȧ'), ('b', 'ƀ'), ('c', 'ƈ'), ('d', 'ḓ'), ('e', 'ḗ'), ('f', 'ƒ'), ('g', 'ɠ'), ('h', 'ħ'),
    ('i', 'ī'), ('j', 'ĵ'), ('k', 'ķ'), ('l', 'ŀ'), ('m', 'ḿ'), ('n', 'ƞ'), ('o', 'ǿ'), ('p', 'ƥ'),
    ('q', 'ɋ'), ('r', 'ř'), ('s', 'ş'), ('t', 'ŧ'), ('u', 'ŭ'), ('v', 'ṽ'), ('w', 'ẇ'), ('x', 'ẋ'),
    ('y', 'ẏ'), ('z', 'ẑ'), ('A', 'Ȧ'), ('B', 'Ɓ'), ('C', 'Ƈ'), ('D', 'Ḓ'), ('E', 'Ḗ'), ('F', 'Ƒ'),
    ('G', 'Ɠ'), ('H', 'Ħ'), ('I', 'Ī'), ('J', 'Ĵ'), ('K', 'Ķ'), ('L', 'Ŀ'), ('M', 'Ḿ'), ('N', 'Ƞ'),
    ('O', 'Ǿ'), ('P', 'Ƥ'), ('Q', 'Ɋ'), ('R', 'Ř'), ('S', 'Ş'), ('T', 'Ŧ'), ('U', 'Ŭ'), ('V', 'Ṽ'),
    ('W', 'Ẇ'), ('X', 'Ẋ'), ('Y', 'Ẏ'), ('Z', 'Ẑ'),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Args, Catalogs, Tag};

    fn catalogs() -> Catalogs {
        let en = [
            LocaleFile::new("en", "locale.toml", "endonym='English'\nstatus='source'"),
            LocaleFile::new(
                "en",
                "a.ftl",
                "a = Leave { $place } now\nb = { $n ->\n    [one] one road\n   *[other] { $n } roads\n}\n",
            ),
        ];
        let mut files = en.to_vec();
        for pseudo in [Pseudo::Accented, Pseudo::RightToLeft] {
            files.extend(pseudo.files(&en, "en", "en"));
        }
        let loaded = Catalogs::load(&files).unwrap();
        assert_eq!(loaded.faults, []);
        loaded.catalogs
    }

    #[test]
    fn accented_text_is_longer_and_keeps_its_arguments_and_plurals() {
        let catalogs = catalogs();
        let tag = Tag::new("en-XA");
        let said = catalogs.format(&tag, "a", &Args::new().with("place", "Hama"));
        assert_eq!(said.text, "[Ŀḗḗȧȧṽḗḗ \u{2068}Hama\u{2069} ƞǿǿẇ]");
        assert_eq!(
            catalogs
                .format(&tag, "b", &Args::new().with("n", 1_u32))
                .text,
            "ǿǿƞḗḗ řǿǿȧȧḓ"
        );
        assert_eq!(said.faults, []);
    }

    #[test]
    fn right_to_left_text_is_marked_and_its_language_runs_so() {
        let catalogs = catalogs();
        let tag = Tag::new("ar-XB");
        let said = catalogs.format(&tag, "a", &Args::new().with("place", "Hama"));
        assert!(
            said.text.starts_with("\u{202E}Leave\u{202C} \u{2068}Hama"),
            "{}",
            said.text
        );
        assert_eq!(said.dir.as_str(), "rtl");
    }

    #[test]
    fn what_does_not_parse_makes_nothing() {
        assert_eq!(Pseudo::Accented.ftl(&"{".repeat(100_000)), "");
        assert_eq!(Pseudo::Accented.ftl("just words"), "");
    }
}
