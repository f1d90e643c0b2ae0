//! The hazard columns of shelter lists, in every writing of their names.
//!
//! # Source
//! 自治体標準オープンデータセット and GSI: eight columns, the first with the prefix 災害種別_. Municipalities
//! write them with other marks between the words, other kana and other words for the same hazard.

use std::collections::BTreeMap;

use michi_geo::hazard::HazardKind;
use unicode_normalization::UnicodeNormalization;

use super::shelter_gsi::HAZARD_COLUMNS;
use crate::read::csv::Table;
use crate::report::{Effect, FileReport, Problem};

/// What the hazard columns of the municipal standard begin with.
pub const PREFIX: &str = "災害種別_";

/// The prefix as municipalities write it, with or without a mark behind it.
const PREFIX_WORD: &str = "災害種別";

/// What names a hazard when marks, blanks and other writings are taken out.
///
/// 崖崩れ, 土石流 or 地滑り alone is not the hazard: a site fit for one of them may be unfit for the others.
const WORDS: [(&str, HazardKind); 17] = [
    ("土砂災害崖崩れ土石流地滑り", HazardKind::Landslide),
    ("崖崩れ土石流地滑り", HazardKind::Landslide),
    ("土砂災害", HazardKind::Landslide),
    ("洪水", HazardKind::Flood),
    ("高潮", HazardKind::StormSurge),
    ("地震", HazardKind::Earthquake),
    ("津波", HazardKind::Tsunami),
    ("大規模な火事", HazardKind::LargeFire),
    ("大規模火事", HazardKind::LargeFire),
    ("大火事", HazardKind::LargeFire),
    ("大火", HazardKind::LargeFire),
    ("内水氾濫", HazardKind::InlandFlood),
    ("内水", HazardKind::InlandFlood),
    ("火山現象", HazardKind::Volcano),
    ("火山噴火", HazardKind::Volcano),
    ("火山", HazardKind::Volcano),
    ("噴火", HazardKind::Volcano),
];

/// Other writings of the same word.
const WRITINGS: [(&str, &str); 9] = [
    ("ガケ", "崖"),
    ("がけ", "崖"),
    ("くずれ", "崩れ"),
    ("すべり", "滑り"),
    ("はん濫", "氾濫"),
    ("はんらん", "氾濫"),
    ("火災", "火事"),
    ("及び", ""),
    ("および", ""),
];

/// The hazard that a column name, or what stands behind its prefix, names.
fn kind_of(words: &str) -> Option<HazardKind> {
    let plain = WRITINGS
        .iter()
        .fold(words.to_owned(), |all, (from, to)| all.replace(from, to));
    let plain = plain.strip_suffix('等').unwrap_or(&plain);
    let found = WORDS.iter().find(|(word, _)| *word == plain);
    found.map(|(_, kind)| *kind)
}

/// A column name in half-width forms without blanks, line ends and marks between words.
fn folded(column: &str) -> String {
    let mark = |c: char| c.is_whitespace() || "_-:;,.、，・･/()[]「」『』【】〔〕".contains(c);
    column.nfkc().filter(|c| !mark(*c)).collect()
}

/// The standard's own name of a column of a shelter list.
fn plain_name(column: &str) -> Option<String> {
    let folded = folded(column);
    let (prefix, words) = match folded.strip_prefix(PREFIX_WORD) {
        Some(words) => (PREFIX, words),
        None => ("", folded.as_str()),
    };
    let kind = kind_of(words)?;
    let (_, ja) = HAZARD_COLUMNS.iter().find(|(k, _)| *k == kind)?;
    Some(format!("{prefix}{ja}"))
}

/// Whether a column name begins as those of the municipal standard do.
pub fn is_prefixed(column: &str) -> bool {
    folded(column).starts_with(PREFIX_WORD)
}

/// What the hazard columns of a municipal list begin with: some leave the prefix out.
pub fn prefix_of(names: &[String]) -> Option<&'static str> {
    let hazards = names
        .iter()
        .filter(|name| HAZARD_COLUMNS.iter().any(|(_, ja)| ja == name));
    if names.iter().any(|name| is_prefixed(name)) {
        Some(PREFIX)
    } else if hazards.count() > 1 {
        Some("")
    } else {
        None
    }
}

/// The names of a municipal list, where only some columns may carry the prefix.
pub fn municipal_names(header: &[String]) -> Vec<String> {
    let names = plain_names(header);
    if prefix_of(&names) != Some(PREFIX) {
        return names;
    }
    let with_prefix = |name: &String| {
        let full = format!("{PREFIX}{name}");
        let is_hazard = HAZARD_COLUMNS.iter().any(|(_, ja)| ja == name);
        if is_hazard && !names.contains(&full) {
            full
        } else {
            name.clone()
        }
    };
    names.iter().map(with_prefix).collect()
}

/// The standard's own names of the columns; a name that is there already is not given again.
pub fn plain_names(header: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for column in header {
        let name = plain_name(column).unwrap_or_else(|| one_line(column));
        let again = *column != name && (names.contains(&name) || header.contains(&name));
        names.push(if again { column.clone() } else { name });
    }
    names
}

/// The table under other names of its columns.
pub fn renamed(table: &Table, header: Vec<String>) -> Table {
    let by_column: BTreeMap<&String, &String> = table.header.iter().zip(&header).collect();
    let under = |(column, value): (&String, &String)| {
        let name = by_column.get(column).copied().unwrap_or(column);
        (name.clone(), value.clone())
    };
    let rows = table.rows.iter();
    let rows = rows.map(|(line, row)| (*line, row.iter().map(under).collect()));
    Table {
        rows: rows.collect(),
        repeated: table.repeated.clone(),
        broken: table.broken.clone(),
        header,
        ..*table
    }
}

/// A name without line ends and blanks, with the low line that all columns of the standard have.
fn one_line(column: &str) -> String {
    let name: String = column.split_whitespace().collect();
    name.replace('＿', "_")
}

/// Says which columns of a municipal list name no known hazard, and which hazards have none.
///
/// A missing column beside an unknown one with marks is the same column under another name: then
/// no site may be shown as not designated.
pub fn check(table: &Table, prefix: &str, report: &mut FileReport) {
    let missing = missing(prefix, |column| table.has(column));
    let is_known = |column: &str| {
        let words = column.strip_prefix(PREFIX);
        words.is_some_and(|words| HAZARD_COLUMNS.iter().any(|(_, ja)| *ja == words))
    };
    let unknown = table.header.iter();
    let unknown = unknown.filter(|column| is_prefixed(column) && !is_known(column));
    for column in unknown {
        let cells = table.rows.iter().filter_map(|(_, row)| row.get(column));
        let lost = !missing.is_empty() && cells.into_iter().any(|cell| !cell.is_empty());
        let effect = if lost {
            Effect::Faulty
        } else {
            Effect::Finding
        };
        report.add(Problem::UnknownValue, effect, || {
            format!("expected a column of one of the eight hazards, found `{column}`: rename it as the standard writes it")
        });
    }
    say_missing(prefix, &missing, report);
}

/// The hazards without a column.
pub fn missing(prefix: &str, has: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let all = HAZARD_COLUMNS.iter().map(|(_, ja)| *ja);
    all.filter(|ja| !has(&format!("{prefix}{ja}"))).collect()
}

/// Says that no site of a list counts as designated for these hazards.
pub fn say_missing(prefix: &str, missing: &[&str], report: &mut FileReport) {
    for ja in missing {
        report.add(Problem::AttributeMissing, Effect::Finding, || {
            format!("expected a column {prefix}{ja}, found none: no site of this list counts as designated for it")
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_every_writing_of_a_hazard_becomes_the_standards_own() {
        for (written, plain) in [
            (
                "災害種別_崖崩れ・土石流及び地滑り",
                "災害種別_崖崩れ、土石流及び地滑り",
            ),
            (
                "災害種別_崖崩れ,土石流及び地滑り",
                "災害種別_崖崩れ、土石流及び地滑り",
            ),
            (
                "災害種別＿がけ崩れ、土石流、地すべり",
                "災害種別_崖崩れ、土石流及び地滑り",
            ),
            ("災害種別（大規模火災）", "災害種別_大規模な火事"),
            ("災害種別_\n内水 氾濫", "災害種別_内水氾濫"),
            ("災害種別：火山", "災害種別_火山現象"),
            (
                "災害種別_土砂災害（ｶﾞｹ崩れ・土石流・地滑り）",
                "災害種別_崖崩れ、土石流及び地滑り",
            ),
            ("災害種別_土砂災害等", "災害種別_崖崩れ、土石流及び地滑り"),
            ("洪 水", "洪水"),
        ] {
            assert_eq!(plain_name(written).as_deref(), Some(plain), "{written}");
        }
        for written in [
            "災害種別_雪崩",
            "災害種別_崖崩れ",
            "災害種別",
            "備考",
            "名称",
        ] {
            assert_eq!(plain_name(written), None, "{written}");
        }
    }
}
