//! An answer made once, in every coding, and sent many times.

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use sha2::{Digest, Sha256};

use crate::cache::Keep;
use crate::encoding::{self, Coding, Effort};
use crate::headers::Guard;

/// Answers below this size are sent as they are: coding them makes them longer.
pub const CODE_FROM_BYTES: usize = 100;

/// One answer with its codings, tags and headers.
#[derive(Debug, Clone)]
pub struct Prepared {
    forms: [Option<Form>; 3],
}

#[derive(Debug, Clone)]
struct Form {
    headers: HeaderMap,
    body: Bytes,
    etag: HeaderValue,
}

/// What an answer is, apart from its bytes.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// The `Content-Type`.
    pub content_type: &'static str,
    /// How long it may be kept.
    pub keep: Keep,
    /// The language of its text, if it has one.
    pub language: Option<&'static str>,
}

impl About {
    /// An answer without a language.
    pub const fn new(content_type: &'static str, keep: Keep) -> Self {
        Self {
            content_type,
            keep,
            language: None,
        }
    }
}

impl Prepared {
    /// Makes every coding of `bytes` that is worth sending.
    pub fn new(about: About, bytes: impl Into<Bytes>, effort: Effort) -> Self {
        let plain = bytes.into();
        let mut prepared = Self::plain(about, plain.clone());
        if plain.len() >= CODE_FROM_BYTES {
            prepared.offer(about, Coding::Gzip, encoding::gzip(&plain, effort).into());
            prepared.offer(
                about,
                Coding::Brotli,
                encoding::brotli(&plain, effort).into(),
            );
        }
        prepared
    }

    /// Keeps `bytes` as they are: already compressed, or too small to gain.
    pub fn plain(about: About, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let stem = tag_stem(&bytes);
        let form = Form::new(about, Coding::Identity, bytes, &stem);
        Self {
            forms: [Some(form), None, None],
        }
    }

    /// Adds a coding made elsewhere, when it is smaller than what there is.
    pub fn offer(&mut self, about: About, coding: Coding, bytes: Bytes) {
        let smallest = self
            .forms
            .iter()
            .flatten()
            .map(|f| f.body.len())
            .min()
            .unwrap_or(0);
        if bytes.len() < smallest {
            let stem = tag_stem(self.bytes());
            self.forms[coding.index()] = Some(Form::new(about, coding, bytes, &stem));
        }
    }

    /// Adds a header to every coding.
    pub fn with_header(mut self, name: header::HeaderName, value: &HeaderValue) -> Self {
        for form in self.forms.iter_mut().flatten() {
            form.headers.insert(name.clone(), value.clone());
        }
        self
    }

    /// The bytes without coding.
    pub fn bytes(&self) -> &Bytes {
        let form = self.forms[0]
            .as_ref()
            .expect("every answer has its plain form");
        &form.body
    }

    /// Bytes held in memory, over all codings.
    pub fn size(&self) -> usize {
        self.forms.iter().flatten().map(|f| f.body.len()).sum()
    }

    /// Answers a GET or HEAD: chooses the coding, compares tags.
    pub fn answer(&self, method: &Method, request: &HeaderMap) -> Response<Body> {
        let offered = |coding: Coding| self.forms[coding.index()].is_some();
        let Some(coding) = encoding::negotiate(request, offered) else {
            return crate::problem::Problem::NotAcceptable.response();
        };
        let form = self.forms[coding.index()]
            .as_ref()
            .expect("only offered codings are chosen");
        let known = request
            .get(header::IF_NONE_MATCH)
            .is_some_and(|v| self.knows(v));
        if known {
            form.not_modified()
        } else {
            form.full(method)
        }
    }

    /// Whether `If-None-Match` names this content in any of its codings (weak comparison).
    fn knows(&self, if_none_match: &HeaderValue) -> bool {
        let Ok(tags) = if_none_match.to_str() else {
            return false;
        };
        tags.split(',').map(str::trim).any(|tag| {
            let tag = tag.strip_prefix("W/").unwrap_or(tag);
            tag == "*"
                || self
                    .forms
                    .iter()
                    .flatten()
                    .any(|f| f.etag.as_bytes() == tag.as_bytes())
        })
    }

    /// The strong tag of the plain bytes.
    pub fn etag(&self) -> &HeaderValue {
        let form = self.forms[0]
            .as_ref()
            .expect("every answer has its plain form");
        &form.etag
    }

    /// The headers of the plain bytes.
    pub fn headers(&self) -> &HeaderMap {
        let form = self.forms[0]
            .as_ref()
            .expect("every answer has its plain form");
        &form.headers
    }
}

impl Form {
    fn new(about: About, coding: Coding, body: Bytes, stem: &str) -> Self {
        let tag = match coding {
            Coding::Identity => format!("\"{stem}\""),
            _ => format!("\"{stem}-{}\"", coding.token()),
        };
        let etag = HeaderValue::from_str(&tag).expect("hexadecimal digits make a header");
        let mut headers = HeaderMap::with_capacity(16);
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static(about.content_type),
        );
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
        if coding != Coding::Identity {
            headers.insert(
                header::CONTENT_ENCODING,
                HeaderValue::from_static(coding.token()),
            );
        }
        if let Some(language) = about.language {
            headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(language));
        }
        headers.insert(header::ETAG, etag.clone());
        headers.insert(header::CACHE_CONTROL, about.keep.value());
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        Guard::for_content_type(about.content_type).complete(&mut headers);
        Self {
            headers,
            body,
            etag,
        }
    }

    fn full(&self, method: &Method) -> Response<Body> {
        let body = if method == Method::HEAD {
            Body::empty()
        } else {
            self.body.clone().into()
        };
        let mut response = Response::new(body);
        *response.headers_mut() = self.headers.clone();
        response
    }

    fn not_modified(&self) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        let mut headers = self.headers.clone();
        for name in [
            header::CONTENT_LENGTH,
            header::CONTENT_TYPE,
            header::CONTENT_ENCODING,
        ] {
            headers.remove(name);
        }
        *response.headers_mut() = headers;
        response
    }
}

/// First 16 hexadecimal digits of SHA-256: the name of a content in tags and versions.
pub fn tag_stem(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(8)
        .map(|b| format!("{b:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: About = About::new("application/json", Keep::Edition);

    fn long() -> Prepared {
        Prepared::new(JSON, "道しるべ ".repeat(200), Effort::Thorough)
    }

    fn asking(name: header::HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_str(value).unwrap())])
    }

    #[test]
    fn each_coding_has_its_own_tag_and_length() {
        let answer = long().answer(&Method::GET, &asking(header::ACCEPT_ENCODING, "br"));
        assert_eq!(answer.headers()[header::CONTENT_ENCODING], "br");
        let tag = answer.headers()[header::ETAG].to_str().unwrap().to_owned();
        assert!(tag.ends_with("-br\""), "{tag}");
        let plain = long().answer(&Method::GET, &HeaderMap::new());
        assert_eq!(plain.headers()[header::CONTENT_LENGTH], "2600");
        assert_ne!(plain.headers()[header::ETAG].to_str().unwrap(), tag);
    }

    #[test]
    fn a_known_tag_is_answered_304_without_body_headers() {
        let tag = long().etag().to_str().unwrap().to_owned();
        for asked in [tag.clone(), format!("\"x\", W/{tag}"), "*".to_owned()] {
            let answer = long().answer(&Method::GET, &asking(header::IF_NONE_MATCH, &asked));
            assert_eq!(answer.status(), StatusCode::NOT_MODIFIED, "{asked}");
            assert!(!answer.headers().contains_key(header::CONTENT_LENGTH));
            assert!(answer.headers().contains_key(header::CACHE_CONTROL));
        }
        let answer = long().answer(&Method::GET, &asking(header::IF_NONE_MATCH, "\"other\""));
        assert_eq!(answer.status(), StatusCode::OK);
    }

    #[test]
    fn refusing_every_coding_is_406() {
        let answer = long().answer(&Method::GET, &asking(header::ACCEPT_ENCODING, "*;q=0"));
        assert_eq!(answer.status(), StatusCode::NOT_ACCEPTABLE);
    }

    #[test]
    fn small_answers_are_not_coded() {
        let small = Prepared::new(JSON, "{}", Effort::Thorough);
        let answer = small.answer(&Method::GET, &asking(header::ACCEPT_ENCODING, "br, gzip"));
        assert!(!answer.headers().contains_key(header::CONTENT_ENCODING));
    }
}
