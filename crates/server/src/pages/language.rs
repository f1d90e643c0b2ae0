//! Which language a reader gets, and how the choice is kept.
//!
//! A page's language is its address (`/{lang}/…`), so pages can be cached by anyone. Only `/`
//! negotiates: cookie, then `Accept-Language`, then the source language. The links of the language
//! menu carry the bare parameter `setlang`: the answer is a redirect to the same page without it,
//! with the cookie. Nothing else sets a cookie, and no page depends on one.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, Uri, header};
use michi_l10n::{Catalogs, Tag, Wishes};

use super::page::CHOOSE;
use crate::cache::Keep;

/// Name of the one cookie.
const COOKIE: &str = "lang";

/// Seconds the choice is kept: a year.
const COOKIE_MAX_AGE_S: u32 = 31_536_000;

/// The language for a request without one in its address.
pub fn negotiate(catalogs: &Catalogs, headers: &HeaderMap) -> Tag {
    let accept = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|v| v.to_str().ok());
    let wishes = Wishes {
        explicit: None,
        cookie: cookie(headers),
        accept_language: accept,
    };
    catalogs.negotiate(&wishes).tag
}

fn cookie(headers: &HeaderMap) -> Option<&str> {
    let pairs = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok());
    pairs
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(name, value)| (name == COOKIE).then_some(value))
}

/// Sends the reader of `/` on to their language.
pub fn to_negotiated(catalogs: &Catalogs, headers: &HeaderMap) -> Response<Body> {
    let lang = negotiate(catalogs, headers);
    let mut response = redirect(StatusCode::FOUND, &format!("/{lang}/"));
    let vary = HeaderValue::from_static("cookie, accept-language");
    response.headers_mut().insert(header::VARY, vary);
    response
}

/// Sends the reader to the same page without `setlang`, keeping the language of the address.
///
/// None when the address does not ask for it.
pub fn keep_choice(lang: &Tag, uri: &Uri) -> Option<Response<Body>> {
    let query = uri.query()?;
    let rest: Vec<&str> = query.split('&').filter(|pair| *pair != CHOOSE).collect();
    if rest.len() == query.split('&').count() {
        return None;
    }
    let joint = if rest.is_empty() { "" } else { "?" };
    let to = format!("{}{joint}{}", uri.path(), rest.join("&"));
    let mut response = redirect(StatusCode::SEE_OTHER, &to);
    let line = format!("{COOKIE}={lang}; Path=/; Max-Age={COOKIE_MAX_AGE_S}; SameSite=Lax");
    if let Ok(value) = HeaderValue::from_str(&line) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    Some(response)
}

/// A redirect within the site that nobody keeps.
pub fn redirect(status: StatusCode, to: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, to);
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, Keep::Never.value());
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang() -> Tag {
        Tag::new("en")
    }

    #[test]
    fn a_choice_sets_the_cookie_and_leads_to_the_clean_address() {
        let uri: Uri = "/en/shelters?hazard=flood&setlang".parse().unwrap();
        let response = keep_choice(&lang(), &uri).unwrap();
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        assert_eq!(
            response.headers()[header::LOCATION],
            "/en/shelters?hazard=flood"
        );
        let cookie = response.headers()[header::SET_COOKIE]
            .to_str()
            .unwrap()
            .to_owned();
        assert!(cookie.starts_with("lang=en; Path=/; Max-Age="), "{cookie}");
        assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
    }

    #[test]
    fn other_queries_set_nothing() {
        for uri in [
            "/en/",
            "/en/?hazard=flood",
            "/en/?setlang2",
            "/en/?q=setlang",
        ] {
            assert!(
                keep_choice(&lang(), &uri.parse().unwrap()).is_none(),
                "{uri}"
            );
        }
    }

    #[test]
    fn the_cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::COOKIE,
            HeaderValue::from_static("a=b; lang=ja-simple; c=d"),
        );
        assert_eq!(cookie(&headers), Some("ja-simple"));
        assert_eq!(cookie(&HeaderMap::new()), None);
    }
}
