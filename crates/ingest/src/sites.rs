//! Rows of shelter lists made facilities: every row stays as a role of one of them.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use michi_geo::hazard::HazardKind;
use michi_geo::shelter::{Designation, FACILITY_ID_CHARS, Facility, RoleEntry};

use crate::digest;
use crate::geometry::is_near;
use crate::report::{Effect, FileReport, Problem};

/// Rows of one facility that are further apart than this disagree.
///
/// # Units
/// Degrees; about 100 m.
const SAME_FACILITY_DEG: f64 = 0.001;

/// What the ids begin with that are made here, for rows without a 共通ID.
const MADE: &str = "CSV";

/// The first 11 characters of a 共通ID, else 11 characters made from what the row is known by.
pub(crate) fn facility_id(known_by: &str) -> String {
    match known_by.get(..FACILITY_ID_CHARS) {
        Some(facility) if is_common_id(known_by) => facility.to_owned(),
        Some(_) if known_by.len() == FACILITY_ID_CHARS && known_by.starts_with(MADE) => {
            known_by.to_owned()
        }
        _ => made(known_by),
    }
}

/// Whether an id is a 共通ID: a letter E and 13 digits.
fn is_common_id(id: &str) -> bool {
    let digits = id
        .strip_prefix('E')
        .filter(|_| id.len() == FACILITY_ID_CHARS + 3);
    digits.is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_digit()))
}

fn made(known_by: &str) -> String {
    format!("{MADE}{}", digest::short(known_by))
}

/// Joins rows of one facility; the emergency site's name comes first.
///
/// Lists without a 共通ID number their rows as they like: there, one id can stand for several
/// facilities, and only rows of one name and one position are one.
pub(crate) fn join(rows: Vec<Facility>, report: &mut FileReport) -> Vec<Facility> {
    let mut by_id: BTreeMap<String, Vec<Facility>> = BTreeMap::new();
    for row in rows {
        by_id.entry(row.id.clone()).or_default().push(row);
    }
    let mut out: BTreeMap<String, Facility> = BTreeMap::new();
    for (id, rows) in by_id {
        for facility in apart(&id, rows, report) {
            match out.get_mut(&facility.id) {
                Some(known) => merge(known, facility, report),
                None => {
                    out.insert(facility.id.clone(), facility);
                }
            }
        }
    }
    let mut facilities: Vec<Facility> = out.into_values().collect();
    for facility in &mut facilities {
        facility
            .roles
            .sort_by(|a, b| (a.role, &a.common_id).cmp(&(b.role, &b.common_id)));
    }
    facilities
}

/// Rows of one 共通ID that are further apart than this are no one facility.
///
/// # Units
/// Degrees; about 1 km.
const OTHER_FACILITY_DEG: f64 = 0.01;

/// The rows of one id, each with the id of its own facility where there are several.
fn apart(id: &str, mut rows: Vec<Facility>, report: &mut FileReport) -> Vec<Facility> {
    let Some(kept) = rows.first().cloned() else {
        return rows;
    };
    let several = rows.iter().any(|row| !is_same(&kept, row));
    if !several {
        return rows;
    }
    report.add(Problem::Duplicate, Effect::Finding, || {
        let names: Vec<&str> = rows.iter().filter_map(|row| row.name.ja()).collect();
        format!(
            "expected one facility for what the list calls `{}`, found {}: all are kept",
            rows[0].roles[0].common_id,
            names.join(", ")
        )
    });
    let key = |row: &Facility| (row.at.lon(), row.at.lat());
    rows.sort_by(|a, b| {
        let names = a.name.ja().cmp(&b.name.ja());
        names.then(key(a).partial_cmp(&key(b)).unwrap_or(Ordering::Equal))
    });
    let mut first: Option<Facility> = None;
    for row in &mut rows {
        let first = match &first {
            Some(first) if is_same(first, row) => first,
            _ => first.insert(row.clone()),
        };
        let (name, (lon, lat)) = (first.name.ja().unwrap_or_default(), key(first));
        // The rows of a 共通ID keep it where the first of the list is.
        if id.starts_with(MADE) || !is_same(&kept, first) {
            row.id = made(&format!("{id} {name} {lon:.3} {lat:.3}"));
        }
    }
    rows
}

/// Whether two rows of one id can be one facility. The lists of GSI name a hall and its ground
/// differently, at positions a little apart; a number that a list made itself says nothing.
fn is_same(one: &Facility, other: &Facility) -> bool {
    if one.id.starts_with(MADE) {
        is_near(one.at, other.at, SAME_FACILITY_DEG) && one.name.ja() == other.name.ja()
    } else {
        is_near(one.at, other.at, OTHER_FACILITY_DEG)
    }
}

fn merge(known: &mut Facility, row: Facility, report: &mut FileReport) {
    let far = !is_near(known.at, row.at, SAME_FACILITY_DEG);
    if far {
        report.add(Problem::Disagreement, Effect::Finding, || {
            format!(
                "{}: expected one position, found {:.5}, {:.5} and {:.5}, {:.5}",
                known.id,
                known.at.lon(),
                known.at.lat(),
                row.at.lon(),
                row.at.lat()
            )
        });
    }
    for role in &row.roles {
        let is_twin = |r: &&RoleEntry| r.common_id == role.common_id && r.role == role.role;
        match known.roles.iter().find(is_twin) {
            None => known.roles.push(role.clone()),
            Some(twin) if far && twin.name != role.name => {
                report.add(Problem::Duplicate, Effect::Faulty, || {
                    format!(
                        "expected one place for 共通ID {}, found `{}` and, far from it, `{}`",
                        role.common_id, twin.name, role.name
                    )
                });
            }
            Some(twin) => report.add(Problem::Duplicate, Effect::Finding, || {
                format!(
                    "共通ID {} occurs twice, as `{}` and `{}`: the first counts",
                    role.common_id, twin.name, role.name
                )
            }),
        }
    }
    match (known.designated, row.designated) {
        (Some(one), Some(other)) if one != other => {
            known.designated = Some(common(one, other));
            report.add(Problem::Disagreement, Effect::Finding, || {
                let name = known.name.ja().unwrap_or_default();
                format!(
                    "{} `{name}`: expected rows of the same hazards, found others in `{}`; \
                     those that all rows name count",
                    known.id,
                    row.name.ja().unwrap_or_default()
                )
            });
        }
        (None, Some(_)) => {
            known.designated = row.designated;
            known.name = row.name;
            known.at = row.at;
            known.address = row.address;
        }
        _ => {}
    }
}

/// The hazards that both rows are designated for.
fn common(one: Designation, other: Designation) -> Designation {
    let both = |kind: &HazardKind| one.includes(*kind) && other.includes(*kind);
    Designation::for_kinds(HazardKind::DESIGNATED.into_iter().filter(both))
}

#[cfg(test)]
mod tests {
    use michi_geo::coord::LonLat;
    use michi_geo::names::LocalName;
    use michi_geo::shelter::FacilityRole;

    use super::*;

    fn site(known_by: &str, name: &str, lon: f64, kinds: &[HazardKind]) -> Facility {
        Facility {
            id: facility_id(known_by),
            name: LocalName::from_pairs([("ja", name)]),
            address: String::new(),
            roles: vec![RoleEntry {
                common_id: known_by.to_owned(),
                role: FacilityRole::EmergencySite,
                name: name.to_owned(),
                accepts: None,
            }],
            designated: Some(Designation::for_kinds(kinds.iter().copied())),
            at: LonLat::new(lon, 33.1).expect("is a position"),
        }
    }

    fn ids(rows: Vec<Facility>) -> (Vec<String>, FileReport) {
        let mut report = FileReport::new("a", "test");
        let joined = join(rows, &mut report);
        (joined.into_iter().map(|f| f.id).collect(), report)
    }

    #[test]
    fn ok_numbers_that_two_lists_use_stand_for_two_facilities_in_any_order() {
        let rows = vec![
            site("412074-1", "公民館", 130.10, &[]),
            site("412074-1", "小学校", 130.10, &[]),
            site("412074-1", "公民館", 130.15, &[]),
            site("412074-1", "公民館", 130.1001, &[]),
        ];
        let (forth, report) = ids(rows.clone());
        let (back, _) = ids(rows.into_iter().rev().collect());
        assert_eq!(forth.len(), 3, "{report:?}");
        assert_eq!(forth, back);
        assert!(report.tallies.iter().all(|t| t.effect == Effect::Finding));
    }

    #[test]
    fn ok_only_the_hazards_that_all_rows_name_count() {
        let (flood, tsunami) = (HazardKind::Flood, HazardKind::Tsunami);
        let rows = vec![
            site("E4120700001201", "広場", 130.1, &[flood, tsunami]),
            site("E4120700001202", "体育館", 130.1, &[flood]),
        ];
        let mut report = FileReport::new("a", "test");
        let joined = join(rows, &mut report);
        assert!(joined[0].is_designated_for(flood));
        assert!(!joined[0].is_designated_for(tsunami));
        assert_eq!(report.tallies[0].problem, Problem::Disagreement);
    }

    #[test]
    fn ok_rows_of_one_common_id_kilometres_apart_are_two_facilities() {
        let rows = vec![
            site("E4120700001202", "小学校", 130.15, &[]),
            site("E4120700001201", "広場", 130.10, &[]),
            site("E4120700001111", "広場 体育館", 130.1009, &[]),
        ];
        let mut report = FileReport::new("a", "test");
        let joined = join(rows, &mut report);
        let roles: Vec<usize> = joined.iter().map(|f| f.roles.len()).collect();
        assert_eq!(joined.len(), 2, "{report:?}");
        assert_eq!(roles.iter().sum::<usize>(), 3);
        assert_eq!(joined[1].id, "E4120700001");
    }

    #[test]
    fn err_one_common_id_for_two_places_is_faulty() {
        let rows = vec![
            site("E4120700001201", "広場", 130.10, &[]),
            site("E4120700001201", "体育館", 130.105, &[]),
        ];
        let (_, report) = ids(rows);
        assert_eq!(report.count(Effect::Faulty), 1);
    }
}
