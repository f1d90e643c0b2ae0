//! Reading TOML tables key by key, so that every fault is reported, not only the first.

use std::str::FromStr;

use toml::{Table, Value};

use crate::code::{UnknownCode, excerpt};
use crate::coord::LonLat;
use crate::date::Date;
use crate::fault::{Faults, Problem};
use crate::names::LocalName;

/// Parses TOML, or explains where it stops.
pub(crate) fn toml(text: &str) -> Result<Table, Problem> {
    text.parse::<Table>().map_err(|error| {
        let at = error.span().map_or(0, |span| span.start.min(text.len()));
        let line = text.as_bytes()[..at]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            + 1;
        Problem::Toml {
            found: excerpt(error.message()),
            line,
        }
    })
}

/// One table under its dotted name, with the list its faults go to.
pub(crate) struct Reader<'t, 'f, 'a> {
    path: String,
    table: Option<&'t Table>,
    faults: &'f mut Faults<'a>,
    known: Vec<&'static str>,
}

impl<'t, 'f, 'a> Reader<'t, 'f, 'a> {
    pub(crate) fn new(
        path: impl Into<String>,
        table: &'t Table,
        faults: &'f mut Faults<'a>,
    ) -> Self {
        Reader {
            path: path.into(),
            table: Some(table),
            faults,
            known: Vec::new(),
        }
    }

    fn key(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }

    pub(crate) fn fault(&mut self, problem: Problem) {
        self.faults.push(problem);
    }

    fn value(&mut self, key: &'static str) -> Option<&'t Value> {
        self.known.push(key);
        self.table.and_then(|table| table.get(key))
    }

    fn shape(&mut self, key: &str, expected: &'static str, found: &Value) {
        let found = format!("{} at key `{}`", found.type_str(), self.key(key));
        self.faults.push(Problem::Shape { expected, found });
    }

    fn missing<T>(&mut self, key: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() && self.table.is_none_or(|table| !table.contains_key(key)) {
            let key = self.key(key);
            self.faults.push(Problem::MissingKey { key });
        }
        value
    }

    /// Optional text; blank counts as absent.
    pub(crate) fn text(&mut self, key: &'static str) -> Option<String> {
        match self.value(key)? {
            Value::String(text) if text.trim().is_empty() => None,
            Value::String(text) => Some(text.clone()),
            other => {
                self.shape(key, "text", other);
                None
            }
        }
    }

    /// Text that has to be there and not be blank.
    pub(crate) fn need_text(&mut self, key: &'static str) -> Option<String> {
        let text = self.text(key);
        let blank = matches!(self.table.and_then(|t| t.get(key)), Some(Value::String(_)));
        if text.is_none() && blank {
            let key = self.key(key);
            self.faults.push(Problem::MissingKey { key });
        }
        self.missing(key, text)
    }

    /// An optional web address.
    pub(crate) fn url(&mut self, key: &'static str) -> Option<String> {
        let found = self.text(key)?;
        if found.starts_with("https://") || found.starts_with("http://") {
            return Some(found);
        }
        let key = self.key(key);
        self.faults.push(Problem::NotAUrl {
            key,
            found: excerpt(&found),
        });
        None
    }

    /// A web address that has to be there.
    pub(crate) fn need_url(&mut self, key: &'static str) -> Option<String> {
        let url = self.url(key);
        self.missing(key, url)
    }

    /// An optional word of a closed list.
    pub(crate) fn code<T: FromStr<Err = UnknownCode>>(&mut self, key: &'static str) -> Option<T> {
        let text = self.text(key)?;
        text.parse()
            .map_err(|cause| {
                let key = self.key(key);
                self.faults.push(Problem::Code { key, cause });
            })
            .ok()
    }

    /// A word of a closed list that has to be there.
    pub(crate) fn need_code<T: FromStr<Err = UnknownCode>>(
        &mut self,
        key: &'static str,
    ) -> Option<T> {
        let code = self.code(key);
        self.missing(key, code)
    }

    /// An optional date, as text or as a TOML date.
    pub(crate) fn date(&mut self, key: &'static str) -> Option<Date> {
        let text = match self.value(key)? {
            Value::String(text) => text.clone(),
            Value::Datetime(date) => date.to_string(),
            other => {
                self.shape(key, "a date", other);
                return None;
            }
        };
        text.parse()
            .map_err(|cause| {
                let key = self.key(key);
                self.faults.push(Problem::BadDate { key, cause });
            })
            .ok()
    }

    /// An optional count.
    pub(crate) fn count(&mut self, key: &'static str) -> Option<u64> {
        match self.value(key)? {
            Value::Integer(count) if *count >= 0 => u64::try_from(*count).ok(),
            other => {
                self.shape(key, "a whole number of 0 or more", other);
                None
            }
        }
    }

    /// A count that has to be there.
    pub(crate) fn need_count(&mut self, key: &'static str) -> Option<u64> {
        let count = self.count(key);
        self.missing(key, count)
    }

    /// An optional list of exactly `N` numbers.
    pub(crate) fn numbers<const N: usize>(&mut self, key: &'static str) -> Option<[f64; N]> {
        let value = self.value(key)?;
        let number = |value: &Value| {
            value
                .as_float()
                .or_else(|| value.as_integer().map(|whole| whole as f64))
        };
        let list: Option<Vec<f64>> = value
            .as_array()
            .and_then(|list| list.iter().map(number).collect());
        let numbers = list.and_then(|list| <[f64; N]>::try_from(list).ok());
        if numbers.is_none() {
            self.shape(
                key,
                if N == 2 {
                    "two numbers"
                } else {
                    "four numbers"
                },
                value,
            );
        }
        numbers
    }

    /// A position that has to be there: longitude, then latitude.
    pub(crate) fn need_position(&mut self, key: &'static str) -> Option<LonLat> {
        let numbers = self.numbers::<2>(key);
        let [lon, lat] = self.missing(key, numbers)?;
        LonLat::new(lon, lat)
            .map_err(|cause| self.fault(Problem::Position { cause }))
            .ok()
    }

    /// A list of texts; absent is empty.
    pub(crate) fn texts(&mut self, key: &'static str) -> Vec<String> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let text = |item: &Value| item.as_str().map(str::to_owned);
        let texts = value
            .as_array()
            .and_then(|list| list.iter().map(text).collect());
        if texts.is_none() {
            self.shape(key, "a list of texts", value);
        }
        texts.unwrap_or_default()
    }

    /// A list of codes of our own making; absent is empty.
    pub(crate) fn own_codes(&mut self, key: &'static str) -> Vec<String> {
        let texts = self.texts(key);
        for found in texts.iter().filter(|text| !is_code(text)) {
            let key = self.key(key);
            self.faults.push(Problem::NotACode {
                key,
                found: excerpt(found),
            });
        }
        texts
    }

    /// An optional name: a table of language tags and texts.
    pub(crate) fn name(&mut self, key: &'static str) -> Option<LocalName> {
        let value = self.value(key)?;
        let Some(table) = value.as_table() else {
            self.shape(key, "a table of language tags and names", value);
            return None;
        };
        let name = self.pairs(&self.key(key), table);
        if name.ja().is_none() {
            let key = format!("{}.ja", self.key(key));
            self.faults.push(Problem::MissingKey { key });
        }
        Some(name)
    }

    /// A name that has to be there.
    pub(crate) fn need_name(&mut self, key: &'static str) -> Option<LocalName> {
        let name = self.name(key);
        self.missing(key, name)
    }

    /// The whole table as one name.
    pub(crate) fn take_name(&mut self) -> LocalName {
        let path = self.path.clone();
        self.table
            .take()
            .map_or_else(LocalName::default, |table| self.pairs(&path, table))
    }

    fn pairs(&mut self, path: &str, table: &Table) -> LocalName {
        let mut name = LocalName::default();
        for (tag, value) in table {
            match value.as_str() {
                Some(text) => name.set(tag, text),
                None => {
                    let found = format!("{} at key `{path}.{tag}`", value.type_str());
                    self.faults.push(Problem::Shape {
                        expected: "text",
                        found,
                    });
                }
            }
        }
        name
    }

    /// A sub-table, when it is there.
    pub(crate) fn table<'r>(&'r mut self, key: &'static str) -> Option<Reader<'t, 'r, 'a>> {
        let value = self.value(key)?;
        let Some(table) = value.as_table() else {
            self.shape(key, "a table", value);
            return None;
        };
        let path = self.key(key);
        Some(Reader::new(path, table, &mut *self.faults))
    }

    /// Reads every table of a list of tables; absent is empty.
    pub(crate) fn each<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&mut Reader<'t, '_, 'a>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let Some(list) = value.as_array() else {
            self.shape(key, "a list of tables", value);
            return Vec::new();
        };
        let mut out = Vec::new();
        for (index, item) in list.iter().enumerate() {
            let path = format!("{}[{}]", self.key(key), index + 1);
            match item.as_table() {
                Some(table) => {
                    let mut reader = Reader::new(path, table, &mut *self.faults);
                    out.extend(read(&mut reader));
                    reader.finish();
                }
                None => self.shape(key, "a list of tables", item),
            }
        }
        out
    }

    /// Reports the keys nobody asked for: most are spelling mistakes.
    pub(crate) fn finish(self) {
        let Some(table) = self.table else { return };
        for key in table
            .keys()
            .filter(|key| !self.known.contains(&key.as_str()))
        {
            let key = self.key(&excerpt(key));
            self.faults.push(Problem::ExtraKey {
                key,
                when: "of that name",
            });
        }
    }
}

/// Whether a text is a code of ours: lower-case letters, digits, `_` and `-`, not blank.
pub(crate) fn is_code(text: &str) -> bool {
    let allowed =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-".contains(&byte);
    !text.is_empty() && text.len() <= 64 && text.bytes().all(allowed)
}
