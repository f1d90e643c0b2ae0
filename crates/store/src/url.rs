//! Where a store is: `sqlite:PATH`.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// Where a store is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreUrl {
    /// One file on a local disk.
    Sqlite {
        /// The file.
        path: PathBuf,
    },
}

/// An address that names no store.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected the store as `sqlite:PATH`, found `{found}`")]
pub struct BadStoreUrl {
    /// The address.
    pub found: String,
}

impl FromStr for StoreUrl {
    type Err = BadStoreUrl;

    fn from_str(text: &str) -> Result<Self, BadStoreUrl> {
        let bad = || BadStoreUrl {
            found: text.to_owned(),
        };
        let path = text.strip_prefix("sqlite:").ok_or_else(bad)?;
        let path = path.strip_prefix("//").unwrap_or(path);
        // A colon begins a database in memory, and what follows `?` would be settings.
        if path.is_empty() || path.starts_with(':') || path.contains(['?', '\0']) {
            return Err(bad());
        }
        Ok(StoreUrl::Sqlite { path: path.into() })
    }
}

impl fmt::Display for StoreUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreUrl::Sqlite { path } => write!(f, "sqlite:{}", path.display()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_path_may_be_relative_or_absolute() {
        for (text, path) in [
            ("sqlite:michi.db", "michi.db"),
            ("sqlite:/var/lib/michi/michi.db", "/var/lib/michi/michi.db"),
            ("sqlite:///var/lib/michi.db", "/var/lib/michi.db"),
        ] {
            let url: StoreUrl = text.parse().unwrap();
            assert_eq!(url, StoreUrl::Sqlite { path: path.into() });
        }
    }

    #[test]
    fn err_an_address_that_would_keep_nothing_is_refused() {
        for text in [
            "",
            "michi.db",
            "sqlite:",
            "sqlite::memory:",
            "sqlite:a?mode=memory",
        ] {
            let refused = text.parse::<StoreUrl>().unwrap_err();
            assert_eq!(
                refused.to_string(),
                format!("expected the store as `sqlite:PATH`, found `{text}`")
            );
        }
    }
}
