//! The members of one JSON object, taken one by one.

use std::str::FromStr;

use serde_json::{Map, Value};

use super::{InputCode, InputFault, InputFaults};
use crate::code::{UnknownCode, excerpt};
use crate::moment::{Moment, NotAMoment};
use crate::text_rule::{TextFault, TextRule};

/// A member of a body: not there, cleared with null, or there.
enum Given<T> {
    Absent,
    Null,
    Value(T),
}

/// The members of a body, with the faults found so far. No body at all equals `{}`.
pub(crate) struct Members<'v> {
    object: Option<&'v Map<String, Value>>,
    known: Vec<&'static str>,
    /// The body is no object: that says enough, and nothing is missing from it.
    is_other: bool,
    pub(crate) faults: InputFaults,
}

impl<'v> Members<'v> {
    pub(crate) fn of(body: &'v Value) -> Self {
        let object = body.as_object();
        let mut members = Members {
            object,
            known: Vec::new(),
            is_other: object.is_none() && !body.is_null(),
            faults: InputFaults::default(),
        };
        if members.is_other {
            let (at, found) = (String::new(), shown(body));
            let faults = &mut members.faults;
            faults.push(at, InputCode::Shape, "an object", found);
        }
        members
    }

    /// Reports a fault at a member, or below it when `key` is a longer path.
    pub(crate) fn fault(
        &mut self,
        key: &str,
        code: InputCode,
        expected: impl Into<String>,
        found: impl Into<String>,
    ) {
        if !self.is_other {
            self.faults.push(format!("/{key}"), code, expected, found);
        }
    }

    /// Whether the member is written, be it as null.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.object.is_some_and(|object| object.contains_key(key))
    }

    /// The member as written.
    fn given(&mut self, key: &'static str) -> Given<&'v Value> {
        self.known.push(key);
        match self.object.and_then(|object| object.get(key)) {
            None => Given::Absent,
            Some(Value::Null) => Given::Null,
            Some(value) => Given::Value(value),
        }
    }

    /// A member read by `parse`, which reports its own faults: a faulty one counts as there.
    fn read<T>(
        &mut self,
        key: &'static str,
        parse: impl FnOnce(&mut Self, &'v Value) -> Option<T>,
    ) -> Given<Option<T>> {
        match self.given(key) {
            Given::Absent => Given::Absent,
            Given::Null => Given::Null,
            Given::Value(value) => Given::Value(parse(self, value)),
        }
    }

    /// A member that has to be there, unless `base` already has it.
    pub(crate) fn required<T>(
        &mut self,
        (key, expected): (&'static str, &str),
        base: Option<T>,
        parse: impl FnOnce(&mut Self, &'v Value) -> Option<T>,
    ) -> Option<T> {
        match (self.read(key, parse), base) {
            (Given::Value(value), _) => value,
            (Given::Absent, Some(base)) => Some(base),
            (Given::Null, Some(_)) => {
                self.fault(key, InputCode::Shape, expected, "null");
                None
            }
            (Given::Absent | Given::Null, None) => {
                self.fault(key, InputCode::Missing, expected, "none");
                None
            }
        }
    }

    /// A member with a usual value: null asks for it, absence too where there is no `base`.
    pub(crate) fn or_usual<T>(
        &mut self,
        key: &'static str,
        (base, usual): (Option<T>, T),
        parse: impl FnOnce(&mut Self, &'v Value) -> Option<T>,
    ) -> Option<T> {
        match self.read(key, parse) {
            Given::Value(value) => value,
            Given::Absent => Some(base.unwrap_or(usual)),
            Given::Null => Some(usual),
        }
    }

    /// A member that may be absent; null clears what `base` has.
    pub(crate) fn optional<T>(
        &mut self,
        key: &'static str,
        base: Option<T>,
        parse: impl FnOnce(&mut Self, &'v Value) -> Option<T>,
    ) -> Option<Option<T>> {
        match self.read(key, parse) {
            Given::Value(value) => value.map(Some),
            Given::Absent => Some(base),
            Given::Null => Some(None),
        }
    }

    /// Text, where the value is one.
    pub(crate) fn string<'t>(&mut self, path: &str, value: &'t Value) -> Option<&'t str> {
        let text = value.as_str();
        if text.is_none() {
            self.fault(path, InputCode::Shape, "text", shown(value));
        }
        text
    }

    /// Free text that keeps a rule.
    pub(crate) fn text(&mut self, key: &str, value: &Value, rule: TextRule) -> Option<String> {
        let text = self.string(key, value)?;
        let fault = match rule.check(text) {
            Ok(text) => return Some(text),
            Err(fault) => fault,
        };
        let (code, expected, found) = match fault {
            TextFault::Blank { longest } => {
                let expected = format!("1 to {longest} characters");
                (InputCode::Blank, expected, "none".to_owned())
            }
            TextFault::TooLong { longest, found } => {
                let expected = format!("1 to {longest} characters");
                (InputCode::TooLong, expected, found.to_string())
            }
            TextFault::Forbidden { what, point, at } => {
                let found = format!("{what} U+{point:04X} at character {at}");
                let expected = "only visible characters".to_owned();
                (InputCode::ForbiddenCharacter, expected, found)
            }
        };
        self.fault(key, code, expected, found);
        None
    }

    /// A word of a closed list.
    pub(crate) fn code<T: FromStr<Err = UnknownCode>>(
        &mut self,
        path: &str,
        value: &Value,
    ) -> Option<T> {
        let text = self.string(path, value)?;
        let cause = match text.parse() {
            Ok(code) => return Some(code),
            Err(cause) => cause,
        };
        let UnknownCode {
            what,
            expected,
            found,
        } = cause;
        let expected = format!("{what} (one of {expected})");
        self.fault(path, InputCode::UnknownCode, expected, format!("`{found}`"));
        None
    }

    /// A list of words of a closed list, each once, in the order of the list; at least one.
    pub(crate) fn codes<T>(&mut self, key: &str, value: &Value) -> Option<Vec<T>>
    where
        T: FromStr<Err = UnknownCode> + Ord,
    {
        let entries = self.entries(key, value)?;
        let mut codes = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            codes.push(self.code(&format!("{key}/{index}"), entry));
        }
        let mut codes: Vec<T> = codes.into_iter().collect::<Option<_>>()?;
        codes.sort();
        codes.dedup();
        Some(codes)
    }

    /// The entries of a list of words: at least one, and not more than anybody needs.
    pub(crate) fn entries<'t>(&mut self, key: &str, value: &'t Value) -> Option<&'t [Value]> {
        /// Own limit: no list of words in a posting is longer.
        const MOST_ENTRIES: usize = 200;
        let Some(entries) = value.as_array() else {
            self.fault(key, InputCode::Shape, "a list", shown(value));
            return None;
        };
        let found = entries.len();
        if (1..=MOST_ENTRIES).contains(&found) {
            return Some(entries);
        }
        let expected = format!("1 to {MOST_ENTRIES} entries");
        let code = if entries.is_empty() {
            InputCode::Shape
        } else {
            InputCode::TooLong
        };
        self.fault(key, code, expected, found.to_string());
        None
    }

    /// A moment.
    pub(crate) fn moment(&mut self, key: &str, value: &Value) -> Option<Moment> {
        let text = self.string(key, value)?;
        let (code, expected, found) = match Moment::parse(text) {
            Ok(moment) => return Some(moment),
            Err(NotAMoment::NoOffset { found }) => (
                InputCode::NoOffset,
                "a time with its offset, as `2026-07-06T15:10:00+09:00`",
                found,
            ),
            Err(NotAMoment::NotATime { found }) => (
                InputCode::NotATime,
                "a time as `2026-07-06T15:10:00+09:00`",
                found,
            ),
        };
        self.fault(key, code, expected, format!("`{found}`"));
        None
    }

    /// A moment after `after` and not after `latest`.
    pub(crate) fn moment_between(
        &mut self,
        key: &str,
        value: &Value,
        (after, latest): (Moment, Moment),
    ) -> Option<Moment> {
        let moment = self.moment(key, value)?;
        if after < moment && moment <= latest {
            return Some(moment);
        }
        let expected = format!("a time after `{after}` and not after `{latest}`");
        self.fault(key, InputCode::OutOfRange, expected, format!("`{moment}`"));
        None
    }

    /// The value when nothing was wrong, else every fault, unknown members included.
    pub(crate) fn finish<T>(mut self, value: Option<T>) -> Result<T, Vec<InputFault>> {
        let names = self.object.into_iter().flat_map(|object| object.keys());
        let unknown = names.filter(|name| !self.known.contains(&name.as_str()));
        for name in unknown.collect::<Vec<_>>() {
            let shown = excerpt(name);
            let pointer = format!("/{}", escaped(&shown));
            let expected = format!("only {}", self.known.join(", "));
            let found = format!("`{shown}`");
            self.faults
                .push(pointer, InputCode::UnknownMember, expected, found);
        }
        let faults = self.faults.into_list();
        match value {
            Some(value) if faults.is_empty() => Ok(value),
            _ => Err(faults),
        }
    }
}

/// A name as it stands in a JSON pointer (RFC 6901, section 3).
pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// A value as it is shown in a fault.
pub(crate) fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) | Value::Number(_) => format!("`{value}`"),
        Value::String(text) => format!("`{}`", excerpt(text)),
        Value::Array(entries) => format!("a list of {}", entries.len()),
        Value::Object(_) => "an object".to_owned(),
    }
}
