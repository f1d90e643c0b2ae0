//! Names of roads: numbered ones are said in every language, others as the sign has them.

use michi_l10n::Args;

use super::said::Said;
use super::speaker::Speaker;

/// Classes of numbered roads as notices write them, with the message that names them.
const NUMBERED: [(&str, &str); 2] = [("国道", "road-national"), ("県道", "road-prefectural")];

/// A road as a reader calls it, and as the sign has it where that is something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoadName {
    /// The reader's form.
    pub own: Said,
    /// The Japanese form, for readers of another script.
    pub sign: Option<String>,
}

impl Speaker<'_> {
    /// The name of a road.
    pub fn road(&self, name: &str) -> RoadName {
        let Some((id, number, rest)) = numbered(name) else {
            return RoadName {
                own: self.verbatim(name),
                sign: None,
            };
        };
        let said = self.say_with(id, &Args::new().with("number", number));
        if self.info().names_beside {
            return RoadName {
                own: said,
                sign: Some(name.to_owned()),
            };
        }
        let own = if self.info().names_ruby.is_some() {
            Said::new(
                format!("{}{rest}", said.marked()),
                said.lang().clone(),
                said.dir(),
            )
        } else {
            self.verbatim(name)
        };
        RoadName { own, sign: None }
    }

    /// The name of a road in one line.
    pub fn road_beside(&self, name: &str) -> Said {
        let road = self.road(name);
        match &road.sign {
            Some(sign) => self.beside(&road.own, sign),
            None => road.own,
        }
    }
}

/// Message, number and what follows of a road name such as `国道207号`.
fn numbered(name: &str) -> Option<(&'static str, String, &str)> {
    let (rest, id) = NUMBERED
        .iter()
        .find_map(|(class, id)| Some((name.strip_prefix(class)?, *id)))?;
    let end = rest.find(|c| digit(c).is_none())?;
    let (number, rest) = rest.split_at(end);
    let rest = rest.strip_prefix('号')?;
    let digits: String = number.chars().filter_map(digit).collect();
    (!digits.is_empty()).then_some((id, digits, rest.strip_prefix('線').unwrap_or(rest)))
}

/// A digit, in full width too.
fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_u32(u32::from(c) - u32::from('０') + u32::from('0')),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_behind_the_class_and_before_the_rest() {
        let number = |name| numbered(name).map(|(id, number, rest)| (id, number, rest.to_owned()));
        let national =
            |number: &str, rest: &str| Some(("road-national", number.to_owned(), rest.to_owned()));
        assert_eq!(number("国道207号"), national("207", ""));
        assert_eq!(number("国道２０７号線"), national("207", ""));
        assert_eq!(number("国道444号（平谷）"), national("444", "（平谷）"));
        for other in ["国道", "国道号", "市道207号", "国道207", "浜大橋", ""] {
            assert_eq!(number(other), None, "{other}");
        }
    }
}
