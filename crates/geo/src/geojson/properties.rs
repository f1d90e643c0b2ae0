//! Reading the properties of each role's features.

use std::collections::BTreeMap;

use serde_json::Value;

use super::parse::Item;
use crate::code::excerpt;
use crate::coord::LonLat;
use crate::fault::Problem;
use crate::feature::PlaceKind;
use crate::hazard::{HazardKind, Phenomenon, Scheme};
use crate::names::LocalName;
use crate::rank::Rank;
use crate::shelter::{FACILITY_ID_CHARS, Facility, RoleEntry, designation};

type ZoneParts = (Rank, Option<Phenomenon>, Vec<String>);

pub(super) fn zone(item: &mut Item<'_, '_, '_>, scheme: Scheme) -> Option<ZoneParts> {
    let number = need(item, "rank")?;
    let Some(number) = number.as_i64() else {
        return wrong(item, "a whole number at property `rank`", number);
    };
    let rank = Rank::new(scheme, number)
        .map_err(|cause| item.fault(Problem::Rank { cause }))
        .ok();
    let rivers = texts(item, "rivers")?;
    let phenomenon = match item.properties.get("phenomenon") {
        None | Some(Value::Null) if scheme == Scheme::Sediment => {
            item.fault(Problem::MissingKey {
                key: "phenomenon".to_owned(),
            });
            return None;
        }
        None | Some(Value::Null) => None,
        Some(value) => match value.as_u64().and_then(Phenomenon::from_number) {
            Some(phenomenon) => Some(phenomenon),
            None => return wrong(item, "1, 2 or 3 at property `phenomenon`", value),
        },
    };
    Some((rank?, phenomenon, rivers))
}

pub(super) fn facility(item: &mut Item<'_, '_, '_>, at: Option<LonLat>) -> Option<Facility> {
    let id = text(item, "id");
    if let Some(found) = id
        .as_ref()
        .filter(|id| id.chars().count() != FACILITY_ID_CHARS)
    {
        let found = format!("`{}`", excerpt(found));
        item.fault(Problem::Shape {
            expected: "an id of 11 characters",
            found,
        });
    }
    let name = name(item);
    let address = optional_text(item, "address")?.unwrap_or_default();
    let roles = roles(item);
    let designated = match item.properties.get("designated") {
        None | Some(Value::Null) => None,
        Some(value) => match kinds(value) {
            Some(kinds) => Some(designation(&kinds)),
            None => {
                return wrong(
                    item,
                    "true or false per hazard kind at property `designated`",
                    value,
                );
            }
        },
    };
    Some(Facility {
        id: id?,
        name: name?,
        address,
        roles: roles?,
        designated,
        at: at?,
    })
}

fn roles(item: &mut Item<'_, '_, '_>) -> Option<Vec<RoleEntry>> {
    let value = need(item, "roles")?;
    let list = value.as_array().filter(|list| !list.is_empty());
    let entry = |value: &Value| {
        let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
        Some(RoleEntry {
            common_id: text("common_id")?,
            role: value.get("role")?.as_str()?.parse().ok()?,
            name: text("name")?,
            accepts: text("accepts"),
        })
    };
    match list.and_then(|list| list.iter().map(entry).collect()) {
        Some(roles) => Some(roles),
        None => wrong(
            item,
            "a list of {common_id, role, name} at property `roles`",
            value,
        ),
    }
}

type PlaceParts = (String, PlaceKind, LocalName, Vec<String>);

pub(super) fn place(item: &mut Item<'_, '_, '_>) -> Option<PlaceParts> {
    let id = text(item, "id");
    if let Some(found) = id.clone().filter(|id| !crate::read::is_code(id)) {
        item.fault(Problem::NotACode {
            key: "id".to_owned(),
            found: excerpt(&found),
        });
    }
    let kind = text(item, "place_kind").and_then(|text| {
        text.parse::<PlaceKind>()
            .map_err(|cause| {
                item.fault(Problem::Code {
                    key: "place_kind".to_owned(),
                    cause,
                })
            })
            .ok()
    });
    let (name, keys) = (name(item), texts(item, "keys"));
    Some((id?, kind?, name?, keys?))
}

pub(super) fn area(item: &mut Item<'_, '_, '_>) -> Option<(LocalName, String)> {
    let (name, code) = (name(item), text(item, "code"));
    Some((name?, code?))
}

/// The name when there is one; the outer none means a fault was reported.
pub(super) fn optional_name(item: &mut Item<'_, '_, '_>) -> Option<Option<LocalName>> {
    match item.properties.get("name") {
        None | Some(Value::Null) => Some(None),
        Some(_) => name(item).map(Some),
    }
}

fn name(item: &mut Item<'_, '_, '_>) -> Option<LocalName> {
    let value = need(item, "name")?;
    let pair = |(tag, text): (&String, &Value)| Some((tag.clone(), text.as_str()?.to_owned()));
    let pairs: Option<Vec<_>> = value
        .as_object()
        .and_then(|map| map.iter().map(pair).collect());
    let name = pairs
        .map(LocalName::from_pairs)
        .filter(|name| !name.is_empty());
    match name {
        Some(name) => Some(name),
        None => wrong(item, "language tags and names at property `name`", value),
    }
}

fn text(item: &mut Item<'_, '_, '_>, key: &'static str) -> Option<String> {
    let value = need(item, key)?;
    match value.as_str() {
        Some(text) if !text.trim().is_empty() => Some(text.to_owned()),
        _ => {
            let found = format!("{} at property `{key}`", excerpt(&value.to_string()));
            item.fault(Problem::Shape {
                expected: "text",
                found,
            });
            None
        }
    }
}

fn optional_text(item: &mut Item<'_, '_, '_>, key: &'static str) -> Option<Option<String>> {
    match item.properties.get(key) {
        None | Some(Value::Null) => Some(None),
        Some(Value::String(text)) => Some(Some(text.clone())),
        Some(other) => wrong(item, "text", other),
    }
}

fn texts(item: &mut Item<'_, '_, '_>, key: &'static str) -> Option<Vec<String>> {
    let Some(value) = item.properties.get(key) else {
        return Some(Vec::new());
    };
    let text = |value: &Value| value.as_str().map(str::to_owned);
    match value
        .as_array()
        .and_then(|list| list.iter().map(text).collect())
    {
        Some(texts) => Some(texts),
        None => wrong(item, "a list of texts", value),
    }
}

fn need<'i>(item: &mut Item<'i, '_, '_>, key: &'static str) -> Option<&'i Value> {
    let value = item.properties.get(key).filter(|value| !value.is_null());
    if value.is_none() {
        item.fault(Problem::MissingKey {
            key: key.to_owned(),
        });
    }
    value
}

fn wrong<T>(item: &mut Item<'_, '_, '_>, expected: &'static str, found: &Value) -> Option<T> {
    item.fault(Problem::Shape {
        expected,
        found: format!("`{}`", excerpt(&found.to_string())),
    });
    None
}

fn kinds(value: &Value) -> Option<BTreeMap<HazardKind, bool>> {
    let pair = |(key, on): (&String, &Value)| Some((key.parse().ok()?, on.as_bool()?));
    value.as_object()?.iter().map(pair).collect()
}
