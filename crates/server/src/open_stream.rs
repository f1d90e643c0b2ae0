//! Streams that stay open for hours: taken over from hyper, whose buffers they do not need.
//!
//! For each connection hyper keeps 16 kB of buffers and the state of requests to come. A phone that
//! waits for postings sends no further request, so its answer is carried on by a task of its own
//! that holds the socket, the body and nothing else.

use std::convert::Infallible;
use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::SystemTime;

use axum::body::{Body, Bytes};
use axum::http::response::Parts;
use axum::http::{HeaderValue, Method, Request, Response, Version, header};
use bytes::Buf;
use futures_util::Stream;
use tokio::io::{AsyncRead, AsyncWriteExt, ReadBuf};
use tokio::sync::watch;

use crate::api::stream::EVENT_STREAM;

/// The end of a body in chunks.
///
/// # Source
/// RFC 9112, 7.1.
const LAST_CHUNK: &[u8] = b"0\r\n\r\n";

/// Where an answer waits to be taken over.
#[derive(Debug, Clone, Default)]
pub struct Handover(Arc<Mutex<Option<Response<Body>>>>);

impl Handover {
    /// Leaves an answer; hyper, which polls this, never hears of it.
    pub async fn leave(self, response: Response<Body>) -> Result<Response<Body>, Infallible> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(response);
        drop(self);
        std::future::pending().await
    }

    /// Takes the answer that was left.
    pub fn take(&self) -> Option<Response<Body>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Whether an answer to this request may be taken over; only HTTP/1.1 knows chunks.
pub fn may_take_over<T>(request: &Request<T>) -> bool {
    request.method() == Method::GET && request.version() == Version::HTTP_11
}

/// Whether an answer stays open for as long as its reader wants.
pub fn is_endless(response: &Response<Body>) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind == EVENT_STREAM)
}

/// Sends an answer piece by piece until its body ends, its reader goes or the server stops.
///
/// # Errors
/// What the connection said.
pub async fn send<C>(
    mut connection: C,
    response: Response<Body>,
    mut stop: watch::Receiver<()>,
) -> io::Result<()>
where
    C: AsyncRead + AsyncWriteExt + Unpin,
{
    let (parts, body) = response.into_parts();
    connection.write_all(&head(parts)).await?;
    let mut body = body.into_data_stream();
    let mut stop = pin!(stop.changed());
    loop {
        let piece = poll_fn(|context| {
            if stop.as_mut().poll(context).is_ready() || has_gone(&mut connection, context) {
                return Poll::Ready(None);
            }
            Pin::new(&mut body).poll_next(context)
        });
        match piece.await {
            Some(Ok(bytes)) if !bytes.is_empty() => {
                connection.write_all_buf(&mut chunk(bytes)).await?
            }
            Some(Ok(_)) => {}
            Some(Err(_)) | None => break,
        }
    }
    connection.write_all(LAST_CHUNK).await?;
    connection.shutdown().await
}

/// Status line and headers as they are sent.
fn head(mut parts: Parts) -> Vec<u8> {
    let date = httpdate::fmt_http_date(SystemTime::now());
    let headers = &mut parts.headers;
    headers.extend(
        HeaderValue::try_from(date)
            .ok()
            .map(|date| (header::DATE, date)),
    );
    headers.insert(
        header::TRANSFER_ENCODING,
        HeaderValue::from_static("chunked"),
    );
    headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    let mut head = format!("HTTP/1.1 {}\r\n", parts.status).into_bytes();
    for (name, value) in headers.iter() {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(b"\r\n");
    head
}

/// Bytes with their size before them; they are shared with every other reader, not copied.
fn chunk(bytes: Bytes) -> impl Buf {
    let size = format!("{:x}\r\n", bytes.len());
    Bytes::from(size).chain(bytes).chain(&b"\r\n"[..])
}

/// Whether the reader closed, or sent something that no reader of an open stream has to say.
fn has_gone(connection: &mut (impl AsyncRead + Unpin), context: &mut Context<'_>) -> bool {
    let mut byte = [0; 1];
    let read = Pin::new(connection).poll_read(context, &mut ReadBuf::new(&mut byte));
    read.is_ready()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, duplex};

    fn answer(body: Body) -> Response<Body> {
        let mut response = Response::new(body);
        let kind = HeaderValue::from_static(EVENT_STREAM);
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        response
    }

    fn pending() -> Body {
        Body::from_stream(futures_util::stream::pending::<Result<Bytes, Infallible>>())
    }

    #[tokio::test]
    async fn an_answer_is_sent_in_chunks_with_a_head_that_says_so() {
        let (ours, mut theirs) = duplex(4096);
        let (_running, stop) = watch::channel(());
        let response = answer(Body::from("id: 7\n\n"));
        assert!(is_endless(&response));
        send(ours, response, stop).await.unwrap();
        let mut text = String::new();
        theirs.read_to_string(&mut text).await.unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
        assert!(head.contains("transfer-encoding: chunked"), "{head}");
        assert!(head.contains("\r\ndate: "), "{head}");
        assert_eq!(body, "7\r\nid: 7\n\n\r\n0\r\n\r\n");
    }

    #[tokio::test]
    async fn an_open_answer_ends_when_the_server_stops() {
        let (ours, mut theirs) = duplex(4096);
        let (running, stop) = watch::channel(());
        let sending = tokio::spawn(send(ours, answer(pending()), stop));
        running.send_replace(());
        sending.await.unwrap().unwrap();
        let mut text = String::new();
        theirs.read_to_string(&mut text).await.unwrap();
        assert!(text.ends_with("\r\n\r\n0\r\n\r\n"), "{text}");
    }

    #[tokio::test]
    async fn an_open_answer_ends_when_its_reader_goes() {
        let (ours, theirs) = duplex(4096);
        let (_running, stop) = watch::channel(());
        let sending = tokio::spawn(send(ours, answer(pending()), stop));
        drop(theirs);
        let _ = sending.await.unwrap();
    }

    #[tokio::test]
    async fn an_answer_that_was_left_is_taken_once() {
        let handover = Handover::default();
        let mut leaving = Box::pin(handover.clone().leave(answer(Body::empty())));
        let polled = poll_fn(|context| Poll::Ready(leaving.as_mut().poll(context).is_pending()));
        assert!(polled.await, "hyper hears nothing");
        assert!(handover.take().is_some());
        assert!(handover.take().is_none());
    }

    #[test]
    fn only_a_get_that_knows_chunks_is_taken_over() {
        let request = |method: Method, version| {
            let mut request = Request::new(());
            *request.method_mut() = method;
            *request.version_mut() = version;
            may_take_over(&request)
        };
        assert!(request(Method::GET, Version::HTTP_11));
        assert!(!request(Method::HEAD, Version::HTTP_11));
        assert!(!request(Method::GET, Version::HTTP_10));
    }
}
