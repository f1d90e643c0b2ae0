//! The end of a connection whose client is still sending.
//!
//! A socket that is closed while bytes wait in it is reset, and the answer on its way is lost with
//! it: whoever sends a body that is too large would see a broken connection, not what was wrong.

use std::io;
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// How long what still comes is taken and thrown away.
const LINGER: Duration = Duration::from_secs(5);
/// Most bytes that are thrown away; ten megabytes by mistake are among them.
const LINGER_MAX_BYTES: usize = 16 * 1024 * 1024;
/// Bytes that are taken at once.
const BLOCK_BYTES: usize = 16 * 1024;

/// A connection's way to its end.
#[derive(Debug, Default)]
pub(crate) struct Linger(Step);

#[derive(Debug, Default)]
enum Step {
    /// The answer may still be on its way out.
    #[default]
    Closing,
    /// Nothing more is sent; nothing has been looked for yet.
    Closed,
    /// The client was still sending.
    Draining { left: usize, until: Pin<Box<Sleep>> },
}

impl Linger {
    /// Ends the way out; then takes what still comes, if anything is there at all.
    pub(crate) fn poll<S: AsyncRead + AsyncWrite + Unpin>(
        &mut self,
        stream: &mut S,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        loop {
            match &mut self.0 {
                Step::Closing => {
                    ready!(Pin::new(&mut *stream).poll_shutdown(context))?;
                    self.0 = Step::Closed;
                }
                Step::Closed => match throw_away(stream, context) {
                    Poll::Ready(Some(bytes)) => {
                        self.0 = Step::Draining {
                            left: LINGER_MAX_BYTES.saturating_sub(bytes),
                            until: Box::pin(sleep(LINGER)),
                        };
                    }
                    // Most clients have nothing more to say: they are not waited for.
                    Poll::Ready(None) | Poll::Pending => return Poll::Ready(Ok(())),
                },
                Step::Draining { left, until } => {
                    if *left == 0 || until.as_mut().poll(context).is_ready() {
                        return Poll::Ready(Ok(()));
                    }
                    match ready!(throw_away(stream, context)) {
                        Some(bytes) => *left = left.saturating_sub(bytes),
                        None => return Poll::Ready(Ok(())),
                    }
                }
            }
        }
    }
}

/// Takes a block; none when the client has closed or is gone.
fn throw_away<S: AsyncRead + Unpin>(
    stream: &mut S,
    context: &mut Context<'_>,
) -> Poll<Option<usize>> {
    let mut block = [MaybeUninit::uninit(); BLOCK_BYTES];
    let mut block = ReadBuf::uninit(&mut block);
    let read = ready!(Pin::new(stream).poll_read(context, &mut block));
    let bytes = block.filled().len();
    Poll::Ready((read.is_ok() && bytes > 0).then_some(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::poll_fn;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    #[tokio::test]
    async fn a_client_that_is_still_sending_gets_its_answer_and_is_taken_to_the_end() {
        let (mut client, mut server) = duplex(64);
        let sending = tokio::spawn(async move {
            client.write_all(&[b' '; 100_000]).await.unwrap();
            client.shutdown().await.unwrap();
            let mut answer = String::new();
            client.read_to_string(&mut answer).await.unwrap();
            answer
        });
        let mut first = [0];
        server.read_exact(&mut first).await.unwrap();
        server.write_all(b"too large").await.unwrap();
        let mut linger = Linger::default();
        poll_fn(|context| linger.poll(&mut server, context))
            .await
            .unwrap();
        drop(server);
        assert_eq!(sending.await.unwrap(), "too large");
    }

    #[tokio::test]
    async fn a_client_that_says_nothing_more_is_not_waited_for() {
        let (_client, mut server) = duplex(64);
        let mut linger = Linger::default();
        poll_fn(|context| linger.poll(&mut server, context))
            .await
            .unwrap();
    }

    #[tokio::test]
    async fn a_client_that_never_ends_is_left_at_the_limit() {
        let (mut client, mut server) = duplex(BLOCK_BYTES);
        let sending = tokio::spawn(async move { while client.write_all(b"more").await.is_ok() {} });
        let mut first = [0];
        server.read_exact(&mut first).await.unwrap();
        let mut linger = Linger::default();
        poll_fn(|context| linger.poll(&mut server, context))
            .await
            .unwrap();
        drop(server);
        sending.await.unwrap();
    }
}
