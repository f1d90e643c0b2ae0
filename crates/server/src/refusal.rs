//! What the HTTP library refuses by itself gets the body that every problem has.
//!
//! An address of 64 kB or broken header lines never reach the router: the library answers them
//! with a bare status line, which tells nobody what was expected.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::AsyncWrite;

use crate::problem::Problem;

/// An answer that goes out in the place of another one.
#[derive(Debug)]
pub(crate) struct Refusal {
    bytes: Vec<u8>,
    sent: usize,
    /// Length of the answer in whose place it goes.
    instead_of: usize,
}

impl Refusal {
    /// The whole answer for a bare one of the library, if `written` is one.
    pub(crate) fn instead_of(written: &[u8]) -> Option<Self> {
        let status = written.strip_prefix(b"HTTP/1.1 4")?.get(..2)?;
        let problem = match status {
            b"00" => Problem::BadRequest,
            b"14" => Problem::UriTooLong,
            b"31" => Problem::HeadersTooLarge,
            _ => return None,
        };
        let holds = |part: &[u8]| written.windows(part.len()).any(|at| at == part);
        let bare = written.ends_with(b"\r\n\r\n")
            && holds(b"content-length: 0\r\n")
            && !holds(b"content-type:");
        bare.then(|| Refusal {
            bytes: problem.closing_bytes(),
            sent: 0,
            instead_of: written.len(),
        })
    }

    /// Sends it; when it is out, says that all of the other answer is.
    pub(crate) fn poll<S: AsyncWrite + Unpin>(
        &mut self,
        mut stream: &mut S,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<usize>> {
        while self.sent < self.bytes.len() {
            let rest = &self.bytes[self.sent..];
            let sent = ready!(Pin::new(&mut stream).poll_write(context, rest))?;
            if sent == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            self.sent += sent;
        }
        Poll::Ready(Ok(self.instead_of))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BARE: &[u8] = b"HTTP/1.1 414 URI Too Long\r\nconnection: close\r\n\
        content-length: 0\r\ndate: Fri, 27 Nov 2026 00:00:00 GMT\r\n\r\n";

    #[test]
    fn a_bare_refusal_gets_a_body_and_every_other_answer_stays() {
        let refusal = Refusal::instead_of(BARE).expect("is bare");
        let text = String::from_utf8(refusal.bytes).expect("is text");
        assert!(text.starts_with("HTTP/1.1 414 URI Too Long\r\n"), "{text}");
        let (head, body) = text.split_once("\r\n\r\n").expect("has a body");
        assert!(head.contains(&format!("content-length: {}", body.len())));
        assert!(head.contains("application/problem+json") && head.contains("connection: close"));
        assert!(body.contains("\"code\":\"uri_too_long\""), "{body}");
        for other in [
            &b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"[..],
            b"HTTP/1.1 400 Bad Request\r\ncontent-type: x\r\ncontent-length: 0\r\n\r\n",
            b"HTTP/1.1 414 URI Too Long\r\ncontent-length: 0\r\n",
            b"HTTP/1.1 4",
        ] {
            assert!(Refusal::instead_of(other).is_none());
        }
    }
}
