//! Content codings: choosing one for a request, and making the coded bytes.

use std::io::Write;

use axum::http::{HeaderMap, header};

/// A content coding the server can answer with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// The bytes as they are.
    Identity,
    /// RFC 1952.
    Gzip,
    /// RFC 7932.
    Brotli,
}

impl Coding {
    /// All codings, the preferred one first.
    pub const ALL: [Self; 3] = [Self::Brotli, Self::Gzip, Self::Identity];

    /// The word in `Accept-Encoding` and `Content-Encoding`.
    pub const fn token(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Gzip => "gzip",
            Self::Brotli => "br",
        }
    }

    /// Position in tables of three.
    pub const fn index(self) -> usize {
        match self {
            Self::Identity => 0,
            Self::Gzip => 1,
            Self::Brotli => 2,
        }
    }
}

/// Weight of each coding in a request, in thousandths; `None` where it is not named.
#[derive(Debug, Default)]
struct Wishes {
    named: [Option<u16>; 3],
    any: Option<u16>,
}

impl Wishes {
    fn read(headers: &HeaderMap) -> Self {
        let mut wishes = Self::default();
        for line in headers.get_all(header::ACCEPT_ENCODING) {
            for item in line.to_str().unwrap_or_default().split(',') {
                wishes.add(item);
            }
        }
        wishes
    }

    fn add(&mut self, item: &str) {
        let mut parts = item.split(';');
        let token = parts.next().unwrap_or_default().trim();
        let weight = parts.find_map(|p| weight(p.trim())).unwrap_or(1000);
        if token == "*" {
            self.any = Some(weight);
        } else if token.eq_ignore_ascii_case("x-gzip") {
            self.named[Coding::Gzip.index()] = Some(weight);
        } else if let Some(coding) = Coding::ALL
            .into_iter()
            .find(|c| c.token().eq_ignore_ascii_case(token))
        {
            self.named[coding.index()] = Some(weight);
        }
    }

    /// Identity needs no mention to be acceptable, but then everything named goes before it.
    fn weight(&self, coding: Coding) -> u16 {
        let unnamed = if coding == Coding::Identity {
            self.any.or(Some(1))
        } else {
            self.any
        };
        self.named[coding.index()].or(unnamed).unwrap_or(0)
    }
}

/// Reads `q=0.5` as thousandths; another parameter is no weight, a broken one refuses.
fn weight(parameter: &str) -> Option<u16> {
    let value = parameter
        .strip_prefix("q=")
        .or_else(|| parameter.strip_prefix("Q="))?;
    let parsed: f32 = value.trim().parse().unwrap_or(0.0);
    Some((parsed.clamp(0.0, 1.0) * 1000.0) as u16)
}

/// Chooses the coding for a request among those `offered`, or none that it accepts.
pub fn negotiate(headers: &HeaderMap, offered: impl Fn(Coding) -> bool) -> Option<Coding> {
    if !headers.contains_key(header::ACCEPT_ENCODING) {
        return Some(Coding::Identity);
    }
    let wishes = Wishes::read(headers);
    let mut best: Option<(u16, Coding)> = None;
    for coding in Coding::ALL.into_iter().filter(|c| offered(*c)) {
        let weight = wishes.weight(coding);
        if weight > 0 && best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, coding));
        }
    }
    best.map(|(_, coding)| coding)
}

/// How much time compression may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// Made while somebody waits, or many at once at start.
    Quick,
    /// Made once and sent often.
    Thorough,
}

/// Compresses with gzip, without a time stamp, so that equal input gives equal bytes.
pub fn gzip(bytes: &[u8], effort: Effort) -> Vec<u8> {
    let level = match effort {
        Effort::Quick => flate2::Compression::new(6),
        Effort::Thorough => flate2::Compression::best(),
    };
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), level);
    encoder
        .write_all(bytes)
        .expect("writing to memory does not fail");
    encoder.finish().expect("writing to memory does not fail")
}

/// Undoes gzip.
///
/// # Errors
/// The fault of the decoder when `bytes` are not gzip.
pub fn gunzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut plain = Vec::new();
    std::io::copy(&mut flate2::read::GzDecoder::new(bytes), &mut plain)?;
    Ok(plain)
}

/// Compresses with brotli.
pub fn brotli(bytes: &[u8], effort: Effort) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: match effort {
            Effort::Quick => 5,
            // The encoder's tables take 2 MB up to here and 8 MB from 7 on, for each content,
            // however small: at start they cost more time than the coding itself.
            Effort::Thorough => 6,
        },
        lgwin: window_bits(bytes.len()),
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut coded = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut coded, &parameters)
        .expect("writing to memory does not fail");
    coded
}

/// Size of the window that holds a whole content, as a power of two.
///
/// A larger one gains nothing; for one of 16 bits or less this encoder has no table of its own and
/// falls back to one of 32 MB, which it fills for every page.
fn window_bits(length: usize) -> i32 {
    /// What the format leaves of a window, in bytes.
    const GAP: usize = 16;
    const SMALLEST: u32 = 17;
    const LARGEST: u32 = 22;
    let bits = (length + GAP).next_power_of_two().trailing_zeros();
    bits.clamp(SMALLEST, LARGEST) as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn choose(accept: &str) -> Option<Coding> {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::ACCEPT_ENCODING,
            HeaderValue::from_str(accept).unwrap(),
        );
        negotiate(&headers, |_| true)
    }

    #[test]
    fn a_request_without_the_header_gets_plain_bytes() {
        assert_eq!(
            negotiate(&HeaderMap::new(), |_| true),
            Some(Coding::Identity)
        );
    }

    #[test]
    fn the_heaviest_wish_wins_and_brotli_wins_ties() {
        for (accept, expected) in [
            ("gzip, deflate, br, zstd", Coding::Brotli),
            ("gzip", Coding::Gzip),
            ("x-gzip", Coding::Gzip),
            ("br;q=0.5, gzip;q=0.8", Coding::Gzip),
            ("br;q=0, gzip", Coding::Gzip),
            ("identity, gzip;q=0.5", Coding::Identity),
            ("", Coding::Identity),
            ("zstd", Coding::Identity),
            ("*", Coding::Brotli),
            ("br;q=0, *;q=0.1", Coding::Gzip),
            ("GZIP;Q=1", Coding::Gzip),
            ("br;q=nonsense, gzip", Coding::Gzip),
        ] {
            assert_eq!(choose(accept), Some(expected), "{accept}");
        }
    }

    #[test]
    fn nothing_is_chosen_when_everything_is_refused() {
        assert_eq!(choose("*;q=0"), None);
        assert_eq!(choose("identity;q=0, br;q=0, gzip;q=0"), None);
        assert_eq!(choose("*;q=0, gzip"), Some(Coding::Gzip));
    }

    #[test]
    fn a_coding_that_is_not_offered_is_not_chosen() {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::ACCEPT_ENCODING,
            HeaderValue::from_static("br, gzip"),
        );
        assert_eq!(
            negotiate(&headers, |c| c == Coding::Identity),
            Some(Coding::Identity)
        );
    }

    #[test]
    fn a_window_holds_the_content_and_not_much_more() {
        for (length, bits) in [(0, 17), (131_056, 17), (131_057, 18), (usize::MAX / 4, 22)] {
            assert_eq!(window_bits(length), bits, "{length}");
        }
    }

    #[test]
    fn gzip_comes_back_as_it_was() {
        let coded = gzip("道しるべ".as_bytes(), Effort::Quick);
        assert_eq!(gunzip(&coded).unwrap(), "道しるべ".as_bytes());
        assert!(gunzip(b"no gzip").is_err());
    }
}
