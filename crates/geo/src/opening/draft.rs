//! Reading the object that sets the state of a shelter, whole.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Crowding, Opening, OpeningState, Service};
use crate::atlas::Atlas;
use crate::hazard::HazardKind;
use crate::input::{InputCode, InputFault, Members, Reading, escaped, note, note_ja, shown};
use crate::lease::Lease;
use crate::note::Note;
use crate::posting::Known;
use crate::shelter::Facility;
use crate::text_rule::TextRule;

/// The longest reason for opening beyond the designation.
const REASON: TextRule = TextRule::new(200);

/// A state of a shelter that may be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningDraft(Opening);

impl Atlas {
    /// The facility of an id: its own 11 characters, or the whole 共通ID of one of its roles.
    pub fn facility(&self, id: &str) -> Option<&Facility> {
        let named = |facility: &&Facility| {
            facility.id == id || facility.roles.iter().any(|role| role.common_id == id)
        };
        self.shelters()
            .iter()
            .map(|status| &status.facility)
            .find(named)
    }
}

impl OpeningDraft {
    /// Reads a whole state; what is not said is not carried over from the one before.
    ///
    /// # Errors
    /// Every fault of the body; a `facility` that is none of the city's is one of the whole body.
    pub fn read(
        body: &Value,
        facility: &str,
        reading: &mut Reading<'_>,
    ) -> Result<Self, Vec<InputFault>> {
        let mut r = Members::of(body);
        let found = reading.atlas.facility(facility);
        if found.is_none() {
            let expected = "the id of a facility of the city";
            let found = format!("`{}`", crate::code::excerpt(facility));
            let code = InputCode::UnknownFacility;
            r.faults.push(String::new(), code, expected, found);
        }
        let state = r.required(("state", "a state of a shelter"), None, |r, value| {
            r.code("state", value)
        });
        let crowding = read_crowding(&mut r, state);
        let open_for = read_open_for(&mut r, state);
        let reason = read_reason(&mut r, (found, open_for.as_deref()), reading);
        let services = r.or_usual("services", (None, BTreeMap::new()), read_services);
        let languages = read_languages(&mut r, services.as_ref());
        let note_ja = note_ja(&mut r, None, reading);
        let now = reading.now;
        let usual = Lease::Opening.usual_end(now);
        let recheck_by = r.or_usual("recheck_by", (None, usual), |r, value| {
            let range = (now, Lease::Opening.latest_end(now));
            r.moment_between("recheck_by", value, range)
        });
        let opening = || {
            Some(Opening {
                facility: found?.id.clone(),
                state: state?,
                crowding: crowding?,
                open_for: open_for?,
                undesignated_reason_ja: reason?,
                services: services?,
                interpreter_languages: languages?,
                note_ja: note_ja?,
                confirmed_at: now,
                recheck_by: recheck_by?,
                version: 0,
                posted_at: now,
                posted_by: String::new(),
            })
        };
        r.finish(opening()).map(OpeningDraft)
    }

    /// The state as it would be set, for a preview.
    pub fn opening(&self) -> &Opening {
        &self.0
    }

    pub(crate) fn into_opening(self) -> Opening {
        self.0
    }
}

fn read_crowding(r: &mut Members<'_>, state: Option<OpeningState>) -> Option<Option<Crowding>> {
    let crowding: Option<Crowding> =
        r.optional("crowding", None, |r, value| r.code("crowding", value))?;
    match (crowding, state) {
        (Some(crowding), Some(state)) if state != OpeningState::Open => {
            let expected = format!("no `crowding` of a shelter that is `{state}`");
            let found = format!("`{crowding}`");
            r.fault("crowding", InputCode::Contradiction, expected, found);
            None
        }
        _ => Some(crowding),
    }
}

fn read_open_for(r: &mut Members<'_>, state: Option<OpeningState>) -> Option<Vec<HazardKind>> {
    let key = "open_for";
    let opens = match state? {
        OpeningState::Preparing | OpeningState::Open => true,
        OpeningState::Closed | OpeningState::Unsafe => false,
    };
    if opens {
        return r.required(
            (key, "at least one hazard it is open for"),
            None,
            |r, value| r.codes(key, value),
        );
    }
    let given = r.optional(key, None, |_, value| Some(value.clone()))?;
    let empty = given
        .as_ref()
        .is_none_or(|value| value.as_array().is_some_and(Vec::is_empty));
    if let Some(value) = given.filter(|_| !empty) {
        let expected = "no hazard a shelter is open for that nobody can get into";
        r.fault(key, InputCode::Contradiction, expected, shown(&value));
        return None;
    }
    Some(Vec::new())
}

fn read_reason(
    r: &mut Members<'_>,
    (facility, open_for): (Option<&Facility>, Option<&[HazardKind]>),
    reading: &mut Reading<'_>,
) -> Option<Option<Note>> {
    let key = "undesignated_reason_ja";
    let reason = note(r, (key, REASON), None, reading)?;
    let (facility, open_for) = facility.zip(open_for)?;
    let beyond = |kind: &&HazardKind| !facility.is_designated_for(**kind);
    match (open_for.iter().find(beyond), &reason) {
        (Some(kind), None) => {
            let expected = format!("a reason to open for `{kind}`, which it is not designated for");
            r.fault(key, InputCode::Missing, expected, "none");
            None
        }
        (None, Some(_)) => {
            let expected = "no reason where it is designated for every hazard it opens for";
            r.fault(key, InputCode::Contradiction, expected, "one");
            None
        }
        _ => Some(reason),
    }
}

fn read_services(r: &mut Members<'_>, value: &Value) -> Option<BTreeMap<Service, Known>> {
    let Some(object) = value.as_object() else {
        let expected = "an object of services";
        r.fault("services", InputCode::Shape, expected, shown(value));
        return None;
    };
    let mut services = Vec::new();
    for (name, value) in object {
        let path = format!("services/{}", crate::code::excerpt(&escaped(name)));
        services.push(match name.parse::<Service>() {
            Ok(service) => r.code(&path, value).map(|known| (service, known)),
            Err(cause) => {
                let expected = format!("{} (one of {})", cause.what, cause.expected);
                let found = format!("`{}`", cause.found);
                r.fault(&path, InputCode::UnknownCode, expected, found);
                None
            }
        });
    }
    services.into_iter().collect()
}

fn read_languages(
    r: &mut Members<'_>,
    services: Option<&BTreeMap<Service, Known>>,
) -> Option<Vec<String>> {
    let key = "interpreter_languages";
    let languages = r.or_usual(key, (None, Vec::new()), |r, value| {
        let entries = r.entries(key, value)?;
        let mut tags = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            tags.push(read_tag(r, &format!("{key}/{index}"), entry));
        }
        let mut tags: Vec<String> = tags.into_iter().collect::<Option<_>>()?;
        tags.sort();
        tags.dedup();
        Some(tags)
    })?;
    let spoken = services?.get(&Service::Interpreter) == Some(&Known::Yes);
    if !spoken && !languages.is_empty() {
        let expected = "languages only with the service `interpreter` `yes`";
        let found = languages.len().to_string();
        r.fault(key, InputCode::Contradiction, expected, found);
        return None;
    }
    Some(languages)
}

/// # Source
/// BCP 47 (RFC 5646 section 2.1), as far as language, script and region go.
fn read_tag(r: &mut Members<'_>, path: &str, value: &Value) -> Option<String> {
    let tag = r.string(path, value)?;
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let letters = |part: &str| part.bytes().all(|b| b.is_ascii_alphabetic());
    let subtag = |part: &str| {
        (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    let is_tag = tag.len() <= 35
        && (2..=3).contains(&language.len())
        && letters(language)
        && parts.all(subtag);
    if !is_tag {
        let expected = "a language tag, as `vi` or `zh-Hans`";
        r.fault(path, InputCode::Shape, expected, shown(value));
    }
    is_tag.then(|| tag.to_owned())
}
