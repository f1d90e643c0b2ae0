//! One language speaking: ids and arguments in, sentences out.

use michi_geo::names::LocalName;
use michi_l10n::distance::{Spoken, spoken};
use michi_l10n::{Args, Catalogs, Formatted, LocaleInfo, Polarity, Status, Tag, names};

use super::said::{Official, Said};

/// The sentences of one language. Cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct Speaker<'a> {
    catalogs: &'a Catalogs,
    info: &'a LocaleInfo,
}

/// A code as it stands in message ids.
pub fn dashed(code: &str) -> String {
    code.replace('_', "-")
}

impl<'a> Speaker<'a> {
    /// Speaks a language; one the catalogues lack is spoken in the source language.
    pub fn new(catalogs: &'a Catalogs, tag: &Tag) -> Self {
        let info = catalogs
            .info(tag)
            .or_else(|| catalogs.info(catalogs.source()));
        let info = info.expect("catalogues hold their source language");
        Self { catalogs, info }
    }

    /// The language.
    pub fn info(&self) -> &'a LocaleInfo {
        self.info
    }

    /// A sentence without arguments.
    pub fn say(&self, id: &str) -> Said {
        self.say_with(id, &Args::new())
    }

    /// A sentence with arguments.
    pub fn say_with(&self, id: &str, args: &Args<'_>) -> Said {
        let said = self.said_alone(id, args);
        // Words of this language among the arguments would stand in the Japanese sentence.
        let official = args
            .are_numbers()
            .then(|| self.official_words(id, |_| args.clone()));
        said.beside(official.flatten())
    }

    /// A sentence whose arguments are words themselves: `args` makes them in the language given.
    pub fn say_from<'b>(&self, id: &str, args: impl Fn(&Speaker<'a>) -> Args<'b>) -> Said {
        let said = self.said_alone(id, &args(self));
        said.beside(self.official_words(id, args))
    }

    fn said_alone(&self, id: &str, args: &Args<'_>) -> Said {
        let formatted = self.catalogs.format(&self.info.tag, id, args);
        let fell_back = formatted.lang != self.info.tag;
        logged(formatted).fallen_back(fell_back)
    }

    /// The Japanese words of a sentence that people act on, for readers of a draft.
    fn official_words<'b>(
        &self,
        id: &str,
        args: impl Fn(&Speaker<'a>) -> Args<'b>,
    ) -> Option<Official> {
        let polarity = self.catalogs.polarity(id)?;
        let source = self
            .official_lang()
            .filter(|_| stands_beside(polarity, id))?;
        let source = Speaker::new(self.catalogs, source);
        let marked = source.said_alone(id, &args(&source)).marked().to_owned();
        Some(Official { polarity, marked })
    }

    /// The language of the official words that stand beside a draft; none where none do.
    pub fn official_lang(&self) -> Option<&'a Tag> {
        let beside = self.info.status == Status::Draft && !self.info.tag.starts_with("ja");
        beside.then(|| self.catalogs.source())
    }

    /// A sentence, if any language of the chain has it.
    pub fn say_if_known(&self, id: &str) -> Option<Said> {
        let mut chain = self.catalogs.chain(&self.info.tag).into_iter();
        chain
            .any(|tag| self.catalogs.has(&tag, id))
            .then(|| self.say(id))
    }

    /// Several things as one list; none for none.
    pub fn list(&self, items: impl IntoIterator<Item = Said>) -> Option<Said> {
        items.into_iter().reduce(|first, second| {
            let pair = Args::new()
                .with("first", first.marked())
                .with("second", second.marked());
            self.say_with("list-pair", &pair)
        })
    }

    /// The name of a place as this reader calls it.
    pub fn name(&self, name: &LocalName) -> Said {
        let all: names::Names = name
            .iter()
            .map(|(tag, text)| (tag.to_owned(), text.to_owned()))
            .collect();
        match names::pick(&all, self.info) {
            Some(picked) => Said::new(picked.text, Tag::new(&picked.lang), Default::default()),
            None => Said::new("", Tag::new(names::SIGN_TAG), Default::default()),
        }
    }

    /// Text that is in the same words for everyone, such as the name of a river.
    pub fn verbatim(&self, text: &str) -> Said {
        Said::new(text, Tag::new(names::SIGN_TAG), Default::default())
    }

    /// A language by its own name; one we do not have by its tag.
    pub fn language(&self, tag: &str) -> Said {
        match self.catalogs.info(tag) {
            Some(info) => Said::new(info.endonym.as_str(), info.tag.clone(), info.direction),
            None => self.verbatim(tag),
        }
    }

    /// A date written `2020-07-06` in words; as it is when it is none.
    pub fn date(&self, iso: &str) -> Said {
        self.catalogs
            .date(&self.info.tag, iso)
            .map_or_else(|| self.verbatim(iso), logged)
    }

    /// A moment in words, in Japan time.
    ///
    /// # Units
    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn date_time(&self, unix_s: i64) -> Option<Said> {
        self.catalogs.date_time(&self.info.tag, unix_s).map(logged)
    }

    /// A name with the one on the signs beside it, where this reader's is another.
    pub fn name_beside(&self, name: &LocalName) -> Said {
        let own = self.name(name);
        match name.ja().filter(|sign| self.signs_apart(&own, sign)) {
            Some(sign) => self.beside(&own, sign),
            None => own,
        }
    }

    /// Something in this reader's words, with the Japanese words beside it.
    pub fn beside(&self, own: &Said, sign: &str) -> Said {
        let args = Args::new().with("name", own.marked()).with("sign", sign);
        self.say_with("name-beside", &args)
    }

    /// The Japanese words of a sentence without arguments, for readers who hear or see them.
    pub fn official(&self, id: &str) -> Option<String> {
        let source = self.catalogs.source();
        let apart = self.info.names_beside && self.info.tag != *source;
        apart.then(|| {
            logged(self.catalogs.format(source, id, &Args::new()))
                .marked()
                .to_owned()
        })
    }

    fn signs_apart(&self, own: &Said, sign: &str) -> bool {
        self.info.names_beside && own.marked() != sign
    }

    /// A moment, short where the page is read on the same day.
    ///
    /// # Units
    /// Seconds since 1970-01-01T00:00:00Z, of the moment and of the reading.
    pub fn short_time(&self, unix_s: i64, read_at: i64) -> Option<Said> {
        let said = self.catalogs.short_time(&self.info.tag, unix_s, read_at);
        said.map(logged)
    }

    /// The date of a moment in words, in Japan time.
    ///
    /// # Units
    /// Seconds since 1970-01-01T00:00:00Z.
    pub fn day_of(&self, unix_s: i64) -> Option<Said> {
        self.catalogs.day_of(&self.info.tag, unix_s).map(logged)
    }

    /// A distance rounded as people speak.
    ///
    /// # Units
    /// Metres.
    pub fn distance(&self, metres: f64) -> Said {
        match spoken(metres) {
            Spoken::Metres(value) => {
                self.say_with("distance-metres", &Args::new().with("value", value))
            }
            Spoken::Kilometres(value) => {
                self.say_with("distance-kilometres", &Args::new().with("value", value))
            }
        }
    }
}

/// Whether the official words belong beside a sentence: those that say what is not known do
/// only where they are advice, an order, or about a place to go to.
fn stands_beside(polarity: Polarity, id: &str) -> bool {
    const ACTED_ON: [&str; 3] = ["outcome-", "order-", "opening-"];
    polarity != Polarity::Unknown || ACTED_ON.iter().any(|family| id.starts_with(family))
}

/// Logs what went wrong on the way; the text itself always comes.
fn logged(said: Formatted) -> Said {
    for fault in &said.faults {
        tracing::warn!(target: "michi", "text: {fault}");
    }
    Said::new(said.text, said.lang, said.dir)
}
