//! Areas of the city that evacuation information is given for: districts and 大字.

use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::city::{City, District};
use crate::code::code_enum;

/// The word for the whole city.
const ALL: &str = "all";

/// A district, by its id, or a 大字, by its Japanese name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Area(String);

impl Area {
    /// The district's id, or the 大字's Japanese name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where an order holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Areas {
    /// The whole city; `"all"` in JSON.
    All,
    /// These areas, at least one, each once.
    Some(Vec<Area>),
}

impl Serialize for Areas {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Areas::All => to.serialize_str(ALL),
            Areas::Some(areas) => areas.serialize(to),
        }
    }
}

impl<'de> Deserialize<'de> for Areas {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Form {
            Word(String),
            List(Vec<Area>),
        }
        match Form::deserialize(from)? {
            Form::Word(word) if word == ALL => Ok(Areas::All),
            Form::List(areas) if !areas.is_empty() => Ok(Areas::Some(areas)),
            _ => Err(serde::de::Error::custom(
                "expected `all` or a list of areas",
            )),
        }
    }
}

impl Areas {
    /// Everything that any of some areas hold; none of none.
    pub(crate) fn together<'a>(all: impl IntoIterator<Item = &'a Areas>) -> Option<Areas> {
        let mut together = Vec::new();
        for areas in all {
            match areas {
                Areas::All => return Some(Areas::All),
                Areas::Some(list) => together.extend(list.iter().cloned()),
            }
        }
        (!together.is_empty()).then_some(Areas::Some(together))
    }
}

code_enum! {
    /// How much of an area something holds for.
    pub enum Coverage: "how much of an area is covered" {
        /// All of it.
        Whole = "whole",
        /// Some of it.
        Part = "part",
    }
}

impl City {
    /// The area a text names: a district's id, its Japanese name, or a 大字's Japanese name.
    ///
    /// A name that both have is the district's.
    pub fn area(&self, text: &str) -> Option<Area> {
        let named = |district: &&District| district.name.ja() == Some(text);
        if let Some(district) = self
            .district(text)
            .or_else(|| self.districts.iter().find(named))
        {
            return Some(Area(district.id.clone()));
        }
        self.district_of_oaza(text).map(|_| Area(text.to_owned()))
    }

    /// How much of `asked` the areas hold for; none when they share nothing.
    pub fn coverage(&self, areas: &Areas, asked: &Areas) -> Option<Coverage> {
        let (held, asked) = (self.parts(areas), self.parts(asked));
        match (held, asked) {
            (Parts::Everything, _) => Some(Coverage::Whole),
            // A list of every district is the whole city.
            (Parts::These(held), Parts::Everything) => {
                let every = self.every_part();
                let whole = !every.is_empty() && every.is_subset(&held);
                Some(if whole {
                    Coverage::Whole
                } else {
                    Coverage::Part
                })
            }
            (Parts::These(held), Parts::These(asked)) => {
                if asked.is_subset(&held) {
                    Some(Coverage::Whole)
                } else {
                    (!asked.is_disjoint(&held)).then_some(Coverage::Part)
                }
            }
        }
    }

    fn parts<'a>(&'a self, areas: &'a Areas) -> Parts<'a> {
        match areas {
            Areas::All => Parts::Everything,
            Areas::Some(list) => {
                Parts::These(list.iter().flat_map(|area| self.parts_of(area)).collect())
            }
        }
    }

    fn every_part(&self) -> BTreeSet<(&str, &str)> {
        self.districts.iter().flat_map(parts_of_district).collect()
    }

    fn parts_of<'a>(&'a self, area: &'a Area) -> Vec<(&'a str, &'a str)> {
        if let Some(district) = self.district(area.as_str()) {
            return parts_of_district(district);
        }
        match self.district_of_oaza(area.as_str()) {
            Some(district) => vec![(&district.id, area.as_str())],
            // An area of an earlier edition of the city file is still itself.
            None => vec![("", area.as_str())],
        }
    }
}

/// The smallest areas that areas are made of: district and 大字.
enum Parts<'a> {
    Everything,
    These(BTreeSet<(&'a str, &'a str)>),
}

/// The 大字 of a district; a district without any is one part.
fn parts_of_district(district: &District) -> Vec<(&str, &str)> {
    let id = district.id.as_str();
    let oaza: Vec<_> = district
        .oaza
        .iter()
        .filter_map(|name| name.ja())
        .map(|oaza| (id, oaza))
        .collect();
    if oaza.is_empty() {
        vec![(id, "")]
    } else {
        oaza
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kashima() -> City {
        City::parse(include_str!("../../../layers/city.toml")).unwrap()
    }

    fn areas(names: &[&str]) -> Areas {
        let city = kashima();
        Areas::Some(names.iter().map(|name| city.area(name).unwrap()).collect())
    }

    #[test]
    fn ok_a_district_is_found_by_id_and_name_and_an_oaza_by_name() {
        let city = kashima();
        let found = |text| city.area(text).map(|area| area.as_str().to_owned());
        assert_eq!(found("hama").as_deref(), Some("hama"));
        assert_eq!(found("浜").as_deref(), Some("hama"));
        assert_eq!(found("浜町").as_deref(), Some("浜町"));
        assert_eq!(found("古枝").as_deref(), Some("furueda"));
    }

    #[test]
    fn err_other_texts_name_no_area() {
        for text in ["", "all", "Hama", "佐賀市", "hama "] {
            assert_eq!(kashima().area(text), None, "{text}");
        }
    }

    #[test]
    fn coverage_is_whole_part_or_none() {
        let city = kashima();
        let of = |held: &Areas, asked: &Areas| city.coverage(held, asked);
        let six = [
            "kashima",
            "nogomi",
            "furueda",
            "hama",
            "kita_kashima",
            "nanaura",
        ];
        assert_eq!(of(&Areas::All, &areas(&["三河内"])), Some(Coverage::Whole));
        assert_eq!(
            of(&areas(&["nogomi"]), &areas(&["三河内"])),
            Some(Coverage::Whole)
        );
        assert_eq!(
            of(&areas(&["三河内"]), &areas(&["nogomi"])),
            Some(Coverage::Part)
        );
        assert_eq!(
            of(&areas(&["三河内", "山浦"]), &areas(&["nogomi"])),
            Some(Coverage::Whole)
        );
        assert_eq!(of(&areas(&["hama"]), &areas(&["nogomi"])), None);
        assert_eq!(of(&areas(&["hama"]), &Areas::All), Some(Coverage::Part));
        assert_eq!(of(&areas(&six), &Areas::All), Some(Coverage::Whole));
    }

    #[test]
    fn areas_together_hold_what_any_of_them_holds() {
        let [hama, nogomi] = ["hama", "nogomi"].map(|name| areas(&[name]));
        let both = Areas::together([&hama, &nogomi]);
        assert_eq!(both, Some(areas(&["hama", "nogomi"])));
        assert_eq!(Areas::together([&hama, &Areas::All]), Some(Areas::All));
        assert_eq!(Areas::together([]), None);
    }

    #[test]
    fn areas_are_printed_as_the_word_all_or_as_a_list() {
        for (areas, json) in [(Areas::All, "\"all\""), (areas(&["浜"]), "[\"hama\"]")] {
            assert_eq!(serde_json::to_string(&areas).unwrap(), json);
            assert_eq!(serde_json::from_str::<Areas>(json).unwrap(), areas);
        }
        assert!(serde_json::from_str::<Areas>("[]").is_err());
        assert!(serde_json::from_str::<Areas>("\"hama\"").is_err());
    }
}
