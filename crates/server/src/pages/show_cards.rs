//! Cards to show to somebody who speaks Japanese: the sentence in both languages, and how it is said.

use super::rich::Rich;
use super::words::Words;

/// Cards about one thing.
#[derive(Debug)]
pub struct CardGroup {
    /// What they are about.
    pub title: Rich,
    /// The cards.
    pub cards: Vec<Card>,
}

/// A sentence for the reader, for the one it is shown to, and to be spoken.
#[derive(Debug)]
pub struct Card {
    /// Name in the page's address.
    pub name: &'static str,
    /// In the reader's language; none for readers of Japanese.
    pub own: Option<Rich>,
    /// In Japanese.
    pub sign: Rich,
    /// How it is said, in Latin letters; none for readers of Japanese.
    pub spoken: Option<Rich>,
}

type Group = (&'static str, &'static [&'static str]);

/// The cards in the order of need: first what saves a life.
const GROUPS: [Group; 6] = [
    (
        "help",
        &["ambulance", "fire", "trapped", "police", "child-missing"],
    ),
    (
        "way",
        &[
            "shelter",
            "together",
            "what-happens",
            "is-it-dangerous",
            "road",
            "how-far",
        ],
    ),
    (
        "words",
        &["japanese", "speak-slowly", "write", "interpreter", "thanks"],
    ),
    (
        "body",
        &[
            "hurt",
            "ill",
            "medicine",
            "pregnant",
            "wheelchair",
            "help-walking",
            "cannot-hear",
            "cannot-see",
            "allergy",
        ],
    ),
    ("family", &["family-missing", "baby", "phone", "embassy"]),
    (
        "needs",
        &[
            "water", "food", "toilet", "charge", "cold", "no-pork", "pray",
        ],
    ),
];

/// Every card of a language: Japanese comes from the source, or from the page's own form of it.
pub fn card_groups(words: &Words<'_>) -> Vec<CardGroup> {
    let japanese = words.info().tag.starts_with("ja");
    let signs = if japanese { *words } else { words.source() };
    let card = |name: &&'static str| {
        let id = format!("card-{name}");
        let own = (!japanese).then(|| words.say(&id));
        Card {
            name,
            own,
            sign: signs.say(&id),
            spoken: (!japanese).then(|| words.source().say(&format!("{id}-spoken"))),
        }
    };
    let group = |(name, cards): &Group| CardGroup {
        title: words.say(&format!("card-group-{name}")),
        cards: cards.iter().map(card).collect(),
    };
    GROUPS.iter().map(group).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::service::load_locales::built_in;
    use michi_l10n::Catalogs;

    #[test]
    fn every_card_there_is_stands_in_one_group() {
        let catalogs = Catalogs::load(&built_in()).unwrap().catalogs;
        let file = catalogs.file("ja", "card-spoken.ftl").unwrap();
        let lines = file.lines().filter_map(|line| line.split_once(" = "));
        let all: BTreeSet<&str> = lines
            .filter_map(|(id, _)| id.strip_prefix("card-")?.strip_suffix("-spoken"))
            .collect();
        let shown: Vec<&str> = GROUPS
            .iter()
            .flat_map(|(_, cards)| *cards)
            .copied()
            .collect();
        assert_eq!(shown.iter().copied().collect::<BTreeSet<_>>(), all);
        assert_eq!(shown.len(), all.len());
        assert!(shown.len() >= 24);
    }

    #[test]
    fn a_card_says_the_same_in_the_readers_language_and_in_japanese() {
        let catalogs = Catalogs::load(&built_in()).unwrap().catalogs;
        let words = Words::new(&catalogs, "en").unwrap();
        let groups = card_groups(&words);
        let shelter = groups[1].cards.first().unwrap();
        let own = shelter.own.as_ref().map(ToString::to_string);
        assert_eq!(own.as_deref(), Some("Where is the evacuation site?"));
        assert_eq!(shelter.sign.to_string(), "避難場所はどこですか。");
        let spoken = shelter.spoken.as_ref().map(ToString::to_string);
        assert_eq!(spoken.as_deref(), Some("Hinan basho wa doko desu ka."));
    }
}
