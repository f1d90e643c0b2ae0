//! Security headers: one set for documents and scripts, one for data.

use std::sync::LazyLock;

use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};

/// Origin of the base map that can be switched on; off by default.
///
/// # Source
/// 地理院タイル 淡色地図, `https://maps.gsi.go.jp/development/ichiran.html`.
const BASE_MAP_ORIGIN: &str = "https://cyberjapandata.gsi.go.jp";

/// Which headers an answer carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// Pages, and the scripts whose own policy governs a worker.
    Document,
    /// API, tiles and packs: no part of it may run, everybody may read it.
    Data,
    /// Answers to staff: no part of it may run, and pages of no other site may read it.
    Staff,
}

static DOCUMENT: LazyLock<HeaderMap> = LazyLock::new(|| {
    let policy = format!(
        "default-src 'self'; script-src 'self'; style-src 'self'; font-src 'self'; \
         img-src 'self' data: blob: {BASE_MAP_ORIGIN}; connect-src 'self' {BASE_MAP_ORIGIN}; \
         worker-src 'self' blob:; manifest-src 'self'; object-src 'none'; base-uri 'none'; \
         form-action 'self'; frame-ancestors 'none'"
    );
    let mut headers = shared();
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        policy.parse().expect("a plain header"),
    );
    headers
});

static STAFF: LazyLock<HeaderMap> = LazyLock::new(|| {
    let mut headers = shared();
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"),
    );
    headers
});

static DATA: LazyLock<HeaderMap> = LazyLock::new(|| {
    let mut headers = STAFF.clone();
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    headers
});

fn shared() -> HeaderMap {
    HeaderMap::from_iter([
        (
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ),
        (
            header::REFERRER_POLICY,
            HeaderValue::from_static("no-referrer"),
        ),
        (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
        (
            HeaderName::from_static("permissions-policy"),
            HeaderValue::from_static("geolocation=(self), camera=(), microphone=()"),
        ),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            HeaderValue::from_static("same-origin"),
        ),
    ])
}

impl Guard {
    /// The headers of this set.
    pub fn headers(self) -> &'static HeaderMap {
        match self {
            Self::Document => &DOCUMENT,
            Self::Data => &DATA,
            Self::Staff => &STAFF,
        }
    }

    /// The set for a content type.
    pub fn for_content_type(content_type: &str) -> Self {
        let document = ["text/html", "text/javascript", "text/css", "image/svg+xml"];
        if document.iter().any(|d| content_type.starts_with(d)) {
            Self::Document
        } else {
            Self::Data
        }
    }

    /// Adds what `headers` does not say itself.
    pub fn complete(self, headers: &mut HeaderMap) {
        for (name, value) in self.headers() {
            if !headers.contains_key(name) {
                headers.insert(name, value.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_carry_the_policy_of_the_pages_because_workers_use_it() {
        assert_eq!(
            Guard::for_content_type("text/javascript; charset=utf-8"),
            Guard::Document
        );
        assert_eq!(Guard::for_content_type("application/json"), Guard::Data);
    }

    #[test]
    fn no_inline_script_or_style_is_allowed() {
        let policy = Guard::Document.headers()[header::CONTENT_SECURITY_POLICY]
            .to_str()
            .unwrap();
        assert!(!policy.contains("unsafe"), "{policy}");
        assert!(!policy.contains("  "), "{policy}");
    }

    #[test]
    fn only_data_may_be_read_by_other_origins() {
        let allow = header::ACCESS_CONTROL_ALLOW_ORIGIN;
        assert!(Guard::Data.headers().contains_key(&allow));
        assert!(!Guard::Document.headers().contains_key(&allow));
    }
}
