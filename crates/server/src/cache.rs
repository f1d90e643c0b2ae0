//! How long each kind of answer may be kept: the one table of cache ages.

use axum::http::HeaderValue;

/// What kind of answer it is, as far as keeping it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// The address names the content: a hash in the name, or `?v=` with the current version.
    Forever,
    /// Changes with a new edition of the layers or with a release.
    Edition,
    /// Tiles without a version in their address.
    Tile,
    /// Differs by the host that was asked: for the asking program alone.
    Own,
    /// May change at any moment; kept, but asked again each time.
    Ask,
    /// About one place or one moment; never kept.
    Never,
    /// Icons and the like.
    Day,
}

impl Keep {
    /// The `Cache-Control` line.
    pub const fn line(self) -> &'static str {
        match self {
            Self::Forever => "public, max-age=31536000, immutable",
            Self::Edition => "public, max-age=300",
            Self::Tile => "public, max-age=3600",
            Self::Own => "private, max-age=300",
            Self::Ask => "no-cache",
            Self::Never => "no-store",
            Self::Day => "public, max-age=86400",
        }
    }

    /// The `Cache-Control` line as a header value.
    pub const fn value(self) -> HeaderValue {
        HeaderValue::from_static(self.line())
    }
}

/// What the `v` of a query says about the answer it gets.
///
/// An old or unknown version gets the current content, which must then be asked for again.
pub fn by_version(query: Option<&str>, version: &str, otherwise: Keep) -> Keep {
    let asked = query.and_then(|q| q.split('&').find_map(|pair| pair.strip_prefix("v=")));
    match asked {
        Some(asked) if asked == version => Keep::Forever,
        Some(_) => Keep::Ask,
        None => otherwise,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_current_version_is_kept_for_ever() {
        assert_eq!(by_version(Some("v=abc"), "abc", Keep::Tile), Keep::Forever);
        assert_eq!(by_version(Some("v=old"), "abc", Keep::Tile), Keep::Ask);
        assert_eq!(by_version(Some("w=abc"), "abc", Keep::Tile), Keep::Tile);
        assert_eq!(by_version(None, "abc", Keep::Ask), Keep::Ask);
    }
}
