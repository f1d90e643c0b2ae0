//! A plain HTTP/1.1 client that hides nothing: no redirects, no decoding, no retries.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(60);

/// An answer exactly as it came over the wire, with a chunked body joined.
#[derive(Debug)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// Header names in lower case with their values, in order.
    pub headers: Vec<(String, String)>,
    /// The body, still compressed if the server compressed it.
    pub body: Vec<u8>,
    /// Bytes of head and body as sent.
    pub wire_bytes: usize,
}

impl Response {
    /// The first value of a header; `name` in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }

    /// A cookie that was given, as the browser sends it back.
    pub fn cookie(&self, name: &str) -> String {
        let start = format!("{name}=");
        let given = self.headers.iter().filter(|(n, _)| n == "set-cookie");
        let mut pairs = given.filter_map(|(_, v)| v.split(';').next());
        let found = pairs.find(|pair| pair.starts_with(&start));
        found.expect("a cookie of this name").to_owned()
    }

    /// The body with its `content-encoding` undone.
    pub fn decoded(&self) -> Vec<u8> {
        let mut out = Vec::new();
        match self.header("content-encoding") {
            Some("gzip") => {
                flate2::read::GzDecoder::new(&self.body[..])
                    .read_to_end(&mut out)
                    .unwrap();
            }
            Some("br") => {
                brotli::Decompressor::new(&self.body[..], 4096)
                    .read_to_end(&mut out)
                    .unwrap();
            }
            None | Some("identity") => out.clone_from(&self.body),
            Some(other) => panic!("expected gzip, br or identity, but found `{other}`"),
        }
        out
    }

    /// The decoded body as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.decoded()).expect("the body is UTF-8")
    }

    /// The decoded body as JSON.
    pub fn json(&self) -> serde_json::Value {
        let text = self.text();
        serde_json::from_str(&text).unwrap_or_else(|e| panic!("expected JSON, but {e} in: {text}"))
    }
}

/// One request on a connection of its own; `target` goes out as it is, escaped or not.
pub fn send(addr: &str, method: &str, target: &str, headers: &[(&str, &str)]) -> Response {
    let mut head = format!("{method} {target} HTTP/1.1\r\nhost: {addr}\r\nconnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    let bytes = exchange(addr, head.as_bytes());
    parse(&bytes, method == "HEAD")
}

/// One request with a body, whose length is said unless a header says that it is chunked.
pub fn send_body(
    addr: &str,
    (method, target): (&str, &str),
    headers: &[(&str, &str)],
    body: &[u8],
) -> Response {
    let mut head = format!("{method} {target} HTTP/1.1\r\nhost: {addr}\r\nconnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    let chunked = headers.iter().any(|(name, _)| *name == "transfer-encoding");
    if !chunked {
        head.push_str(&format!("content-length: {}\r\n", body.len()));
    }
    head.push_str("\r\n");
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(body);
    parse(&exchange(addr, &bytes), method == "HEAD")
}

/// Sends raw bytes and reads until the server closes.
pub fn exchange(addr: &str, request: &[u8]) -> Vec<u8> {
    let mut stream =
        TcpStream::connect(addr).unwrap_or_else(|e| panic!("no server at {addr}: {e}"));
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_write_timeout(Some(PATIENCE)).unwrap();
    // A server may answer 4xx and close before it has read everything: that is an answer too.
    let _ = stream.write_all(request);
    let mut bytes = Vec::new();
    if let Err(e) = stream.read_to_end(&mut bytes) {
        assert!(!bytes.is_empty(), "expected an answer from {addr}, but {e}");
    }
    bytes
}

fn parse(bytes: &[u8], head_only: bool) -> Response {
    let end = bytes.windows(4).position(|w| w == b"\r\n\r\n");
    let end = end.unwrap_or_else(|| {
        panic!(
            "expected a head, but found {:?}",
            String::from_utf8_lossy(bytes)
        )
    });
    let head = std::str::from_utf8(&bytes[..end]).expect("a head is ASCII");
    let mut lines = head.split("\r\n");
    let status = lines
        .next()
        .and_then(|l| l.split(' ').nth(1))
        .and_then(|s| s.parse().ok());
    let headers: Vec<(String, String)> = lines
        .filter_map(|l| l.split_once(':'))
        .map(|(n, v)| (n.trim().to_ascii_lowercase(), v.trim().to_owned()))
        .collect();
    let chunked = headers
        .iter()
        .any(|(n, v)| n == "transfer-encoding" && v == "chunked");
    let rest = &bytes[end + 4..];
    let body = if head_only || !chunked {
        rest.to_vec()
    } else {
        join_chunks(rest)
    };
    Response {
        status: status.expect("a status line"),
        headers,
        body,
        wire_bytes: bytes.len(),
    }
}

fn join_chunks(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let line = rest
            .windows(2)
            .position(|w| w == b"\r\n")
            .expect("a chunk size line");
        let size = std::str::from_utf8(&rest[..line]).expect("ASCII chunk size");
        let size = size.split(';').next().unwrap_or_default().trim();
        let size = usize::from_str_radix(size, 16).expect("a hex chunk size");
        if size == 0 {
            return body;
        }
        body.extend_from_slice(&rest[line + 2..line + 2 + size]);
        rest = &rest[line + 2 + size + 2..];
    }
}

/// Percent-encodes everything but unreserved characters.
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(byte as char);
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_chunked_body_is_joined() {
        let wire = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
        let answer = parse(wire, false);
        assert_eq!((answer.status, answer.body), (200, b"abcde".to_vec()));
    }

    #[test]
    fn ok_text_outside_ascii_is_escaped() {
        assert_eq!(escape("肥 a"), "%E8%82%A5%20a");
    }
}
