//! Roles of users and scopes of tokens, as codes.

use michi_geo::code::UnknownCode;
use std::fmt;
use std::str::FromStr;

/// What a user may do; each role includes the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Posts closures and shelters, confirms, prepares orders.
    Poster,
    /// Also issues, confirms, corrects, lifts and cancels orders.
    Approver,
    /// Also reads the journal and ends the sessions of others.
    Admin,
}

/// What a token may do; scopes do not include each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Closures.
    Closures,
    /// Shelter states.
    Shelters,
    /// Saying that what is posted is complete.
    Confirmations,
    /// Preparing evacuation orders.
    EvacuationPrepare,
    /// Issuing evacuation orders and all that follows.
    Evacuation,
    /// Reading the journal.
    Journal,
}

const ROLES: &[(&str, Role)] = &[
    ("poster", Role::Poster),
    ("approver", Role::Approver),
    ("admin", Role::Admin),
];

const SCOPES: &[(&str, Scope)] = &[
    ("closures", Scope::Closures),
    ("shelters", Scope::Shelters),
    ("confirmations", Scope::Confirmations),
    ("evacuation_prepare", Scope::EvacuationPrepare),
    ("evacuation", Scope::Evacuation),
    ("journal", Scope::Journal),
];

fn code_of<T: PartialEq>(table: &[(&'static str, T)], value: &T) -> &'static str {
    let row = table.iter().find(|(_, listed)| listed == value);
    row.map(|(code, _)| *code).unwrap_or_default()
}

fn value_of<T: Copy>(
    what: &'static str,
    table: &[(&'static str, T)],
    text: &str,
) -> Result<T, UnknownCode> {
    let row = table.iter().find(|(code, _)| *code == text);
    row.map(|(_, value)| *value).ok_or_else(|| {
        let codes: Vec<&str> = table.iter().map(|(code, _)| *code).collect();
        UnknownCode::new(what, &codes, text)
    })
}

impl Role {
    /// The code, as on the command line.
    pub fn code(self) -> &'static str {
        code_of(ROLES, &self)
    }
}

impl FromStr for Role {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        value_of("a role", ROLES, text)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Scope {
    /// The code, as on the command line.
    pub fn code(self) -> &'static str {
        code_of(SCOPES, &self)
    }
}

impl FromStr for Scope {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        value_of("a scope", SCOPES, text)
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back_and_an_unknown_one_names_the_list() {
        for (code, role) in ROLES {
            assert_eq!(code.parse(), Ok(*role));
            assert_eq!(role.to_string(), *code);
        }
        for (code, scope) in SCOPES {
            assert_eq!(code.parse(), Ok(*scope));
            assert_eq!(scope.to_string(), *code);
        }
        assert_eq!(
            "mayor".parse::<Role>().unwrap_err().to_string(),
            "expected a role (one of poster, approver, admin), found `mayor`"
        );
    }
}
