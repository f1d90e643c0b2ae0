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

/// One answer in one coding.
#[derive(Debug, Clone)]
pub struct Form {
    headers: HeaderMap,
    body: Bytes,
    /// None for what is never kept: nobody could ask for it again by its tag.
    etag: Option<HeaderValue>,
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

    /// The name of a content in its tags; none for what is never kept.
    fn stem(self, bytes: &[u8]) -> Option<String> {
        (self.keep != Keep::Never).then(|| tag_stem(bytes))
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
        let stem = about.stem(&bytes);
        let form = Form::new(about, Coding::Identity, bytes, stem.as_deref());
        Self {
            forms: [Some(form), None, None],
        }
    }

    /// Adds a coding made elsewhere, when it is smaller than the plain bytes and than its like.
    pub fn offer(&mut self, about: About, coding: Coding, bytes: Bytes) {
        let like = self.forms[coding.index()].as_ref();
        let smallest = like.map_or(self.bytes().len(), |form| form.body.len());
        if bytes.len() < smallest {
            let stem = about.stem(self.bytes());
            self.forms[coding.index()] = Some(Form::new(about, coding, bytes, stem.as_deref()));
        }
    }

    /// Adds a header to every coding.
    pub fn with_header(mut self, name: header::HeaderName, value: &HeaderValue) -> Self {
        for form in self.forms.iter_mut().flatten() {
            form.add_header(name.clone(), value);
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
        form.answer(method, request)
    }

    /// The strong tag of the plain bytes, where they may be kept.
    pub fn etag(&self) -> Option<&HeaderValue> {
        let form = self.forms[0]
            .as_ref()
            .expect("every answer has its plain form");
        form.etag.as_ref()
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
    fn new(about: About, coding: Coding, body: Bytes, stem: Option<&str>) -> Self {
        let etag = stem.map(|stem| tag(stem, coding));
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
        if let Some(etag) = &etag {
            headers.insert(header::ETAG, etag.clone());
        }
        headers.insert(header::CACHE_CONTROL, about.keep.value());
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        Guard::for_content_type(about.content_type).complete(&mut headers);
        Self {
            headers,
            body,
            etag,
        }
    }

    /// Codes `plain` in one way; the tag names the plain bytes and the coding.
    pub fn code(about: About, coding: Coding, plain: Bytes, effort: Effort) -> Self {
        let stem = about.stem(&plain);
        let body = match coding {
            Coding::Identity => plain,
            Coding::Gzip => encoding::gzip(&plain, effort).into(),
            Coding::Brotli => encoding::brotli(&plain, effort).into(),
        };
        Self::new(about, coding, body, stem.as_deref())
    }

    /// Adds a header.
    pub fn add_header(&mut self, name: header::HeaderName, value: &HeaderValue) {
        self.headers.insert(name, value.clone());
    }

    /// Bytes of its body.
    pub fn size(&self) -> usize {
        self.body.len()
    }

    /// Answers a GET or HEAD that accepts this coding; compares tags.
    pub fn answer(&self, method: &Method, request: &HeaderMap) -> Response<Body> {
        let known = request.get(header::IF_NONE_MATCH);
        if known.is_some_and(|tags| self.is_named_in(tags)) {
            self.not_modified()
        } else {
            self.full(method)
        }
    }

    /// Whether `If-None-Match` names this content in any coding (weak comparison).
    fn is_named_in(&self, if_none_match: &HeaderValue) -> bool {
        let Some(own) = &self.etag else { return false };
        let own = own.to_str().ok().and_then(stem_of);
        let tags = if_none_match.to_str().unwrap_or_default();
        tags.split(',').map(str::trim).any(|tag| {
            let tag = tag.strip_prefix("W/").unwrap_or(tag);
            tag == "*" || (own.is_some() && stem_of(tag) == own)
        })
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

/// The strong tag of a content in a coding.
fn tag(stem: &str, coding: Coding) -> HeaderValue {
    let tag = match coding {
        Coding::Identity => format!("\"{stem}\""),
        _ => format!("\"{stem}-{}\"", coding.token()),
    };
    HeaderValue::from_str(&tag).expect("hexadecimal digits make a header")
}

/// First 16 hexadecimal digits of SHA-256: the name of a content in tags and versions.
pub fn tag_stem(bytes: &[u8]) -> String {
    short_hex(&Sha256::digest(bytes))
}

/// The first 16 hexadecimal digits of a digest.
pub fn short_hex(digest: &[u8]) -> String {
    digest.iter().take(8).map(|b| format!("{b:02x}")).collect()
}

/// The part of a tag that names the content, without the coding.
fn stem_of(tag: &str) -> Option<&str> {
    let inner = tag.strip_prefix('"')?.strip_suffix('"')?;
    let coding = [Coding::Gzip, Coding::Brotli].into_iter();
    let stem = coding
        .filter_map(|coding| inner.strip_suffix(coding.token())?.strip_suffix('-'))
        .next();
    Some(stem.unwrap_or(inner))
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
        let tag = long().etag().unwrap().to_str().unwrap().to_owned();
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
    fn a_tag_of_another_coding_names_the_same_content() {
        let plain = Bytes::from("道しるべ ".repeat(200));
        let form = Form::code(JSON, Coding::Gzip, plain, Effort::Quick);
        let stem = form
            .etag
            .as_ref()
            .unwrap()
            .to_str()
            .unwrap()
            .replace("-gzip", "");
        for (tag, status) in [
            (stem.clone(), StatusCode::NOT_MODIFIED),
            (stem.replace("\"", "") + "-br", StatusCode::OK),
            (
                format!("{}-br\"", stem.trim_end_matches('"')),
                StatusCode::NOT_MODIFIED,
            ),
            ("\"\"".to_owned(), StatusCode::OK),
        ] {
            let answer = form.answer(&Method::GET, &asking(header::IF_NONE_MATCH, &tag));
            assert_eq!(answer.status(), status, "{tag}");
        }
    }

    #[test]
    fn what_is_never_kept_has_no_tag_and_is_always_sent() {
        let about = About::new("application/json", Keep::Never);
        let answer = Prepared::new(about, "道しるべ ".repeat(200), Effort::Quick);
        for asked in ["*", "\"\""] {
            let answer = answer.answer(&Method::GET, &asking(header::IF_NONE_MATCH, asked));
            assert_eq!(answer.status(), StatusCode::OK, "{asked}");
            assert!(!answer.headers().contains_key(header::ETAG));
        }
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
