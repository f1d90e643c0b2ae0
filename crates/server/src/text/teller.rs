//! Tells postings of the city: a speaker that knows its city and how moments are written.

use std::collections::BTreeMap;

use michi_geo::area::{Area, Areas};
use michi_geo::city::City;
use michi_geo::moment::Moment;
use michi_geo::names::LocalName;
use michi_l10n::Args;

use super::said::Said;
use super::speaker::Speaker;

/// How moments are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dates {
    /// Whole, with the date and "Japan time": a sentence that travels alone.
    Whole,
    /// Short, on a page that is read at this moment and says once whose time it is.
    ReadAt(Moment),
}

/// Tells the postings of a city in one language.
#[derive(Debug, Clone, Copy)]
pub struct Teller<'a> {
    /// The language.
    pub speaker: Speaker<'a>,
    /// The city whose areas and places are named.
    pub city: &'a City,
    /// How moments are written.
    pub dates: Dates,
}

/// Sentences that hold while a posting counts as confirmed, and those that take their place.
///
/// Both are always made: a page that nobody refreshes changes from one to the other by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    /// When the first give way to the second.
    pub recheck_by: Moment,
    /// Whether they have.
    pub is_over: bool,
    /// While it counts as confirmed.
    pub confirmed: Vec<Said>,
    /// Once it does not.
    pub unconfirmed: Vec<Said>,
}

impl Lease {
    /// The sentences that hold now.
    pub fn now(&self) -> &[Said] {
        if self.is_over {
            &self.unconfirmed
        } else {
            &self.confirmed
        }
    }
}

impl<'a> Teller<'a> {
    /// A sentence without arguments.
    pub fn say(&self, id: &str) -> Said {
        self.speaker.say(id)
    }

    /// A moment in words.
    pub fn moment(&self, at: Moment) -> Said {
        let said = match self.dates {
            Dates::Whole => self.speaker.date_time(at.unix_s()),
            Dates::ReadAt(now) => self.speaker.short_time(at.unix_s(), now.unix_s()),
        };
        said.unwrap_or_else(|| self.speaker.verbatim(&at.to_string()))
    }

    /// A sentence about a moment (`$time`).
    pub fn say_at(&self, id: &str, at: Moment) -> Said {
        self.say_at_with(id, at, Args::new())
    }

    /// A sentence about a moment (`$time`) and other things.
    pub fn say_at_with(&self, id: &str, at: Moment, args: Args<'_>) -> Said {
        let time = self.moment(at);
        let in_language = |speaker: &Speaker<'a>| {
            let teller = Teller {
                speaker: *speaker,
                ..*self
            };
            args.clone()
                .with("time", teller.moment(at).marked().to_owned())
        };
        self.speaker.say_from(id, in_language).naming(at, &time)
    }

    /// A sentence that quotes what the staff wrote (`$text`).
    pub fn quote(&self, id: &str, text: &str) -> Said {
        self.speaker.say_with(id, &Args::new().with("text", text))
    }

    /// What staff added: in this language where a person translated it, then as they wrote it.
    pub fn note(&self, note: Option<&str>, translations: &BTreeMap<String, String>) -> Vec<Said> {
        let Some(note) = note else { return Vec::new() };
        let translated = translations.get(self.speaker.info().tag.as_str());
        let translated = translated.map(|text| self.quote("live-note-translated", text));
        let written = self.quote("live-note", note);
        translated.into_iter().chain([written]).collect()
    }

    /// For which areas something is.
    pub fn areas(&self, areas: &Areas) -> Said {
        let Areas::Some(list) = areas else {
            return self.say("order-areas-all");
        };
        let names = self.speaker.list(list.iter().map(|area| self.area(area)));
        let names = names.unwrap_or_else(|| self.speaker.verbatim(""));
        let args = Args::new().with("areas", names.marked());
        self.speaker.say_with("order-areas", &args)
    }

    /// The name of an area: of a district, or of a 大字.
    pub fn area(&self, area: &Area) -> Said {
        let named = |id: &str, name: &LocalName| {
            let name = self.speaker.name_beside(name);
            self.speaker
                .say_with(id, &Args::new().with("name", name.marked()))
        };
        let text = area.as_str();
        if let Some(district) = self.city.district(text) {
            return named("area-district", &district.name);
        }
        let oaza = self.city.districts.iter().flat_map(|d| &d.oaza);
        let known = oaza.into_iter().find(|name| name.ja() == Some(text));
        let unknown = LocalName::from_pairs([("ja", text)]);
        named("area-oaza", known.unwrap_or(&unknown))
    }
}
