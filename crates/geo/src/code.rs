//! Codes: closed lists of snake_case words shared by files, the API and message ids.

/// A word that is not in the closed list it should come from.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {what} (one of {expected}), found `{found}`")]
pub struct UnknownCode {
    /// What the code stands for, as in "a hazard kind".
    pub what: &'static str,
    /// The words that are allowed, joined by commas.
    pub expected: String,
    /// The word that was found, cut to a readable length.
    pub found: String,
}

impl UnknownCode {
    /// Describes `found`, which is none of `codes`.
    pub fn new(what: &'static str, codes: &[&str], found: &str) -> Self {
        UnknownCode {
            what,
            expected: codes.join(", "),
            found: excerpt(found),
        }
    }
}

/// Cuts outside text to a length that fits a one-line message.
pub(crate) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    let clean: String = text
        .chars()
        .take(LONGEST)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        clean + "…"
    } else {
        clean
    }
}

/// Declares an enum whose values are codes: one table gives codes, parsing and serde.
macro_rules! code_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident: $what:literal {
            $($(#[$value_meta:meta])* $value:ident = $code:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$value_meta])* $value,)+
        }

        impl $name {
            /// Every value, in the order of the table.
            pub const ALL: &'static [$name] = &[$($name::$value,)+];

            /// The code, as in files, the API and message ids.
            pub const fn code(self) -> &'static str {
                match self {
                    $($name::$value => $code,)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::code::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($code => Ok($name::$value),)+
                    _ => Err($crate::code::UnknownCode::new($what, &[$($code),+], text)),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(from)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use code_enum;
