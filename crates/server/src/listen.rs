//! The sockets: accepting, bounding and closing connections.

use std::convert::Infallible;
use std::future::{Future, Ready, poll_fn, ready};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, Version, header};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tower::Service;

use crate::bounded_stream::{BoundedStream, HeadBudget, HeadShare};
use crate::config::{AccessLog, CONNECTION_BUFFER_BYTES, HEADERS_MAX, HEADS_MAX_BYTES};
use crate::open_stream::{self, Handover};
use crate::problem::Problem;
use crate::route_class::RouteClass;
use crate::state::AppState;

/// Pause after the system refuses to accept, for want of file descriptors mostly.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Serves until `stop` ends, then lets open requests finish within their time.
pub async fn serve(
    listener: TcpListener,
    state: AppState,
    router: Router,
    stop: impl Future<Output = ()>,
) {
    let heads = HeadBudget::new(HEADS_MAX_BYTES);
    let places = Arc::new(Semaphore::new(state.config().max_connections));
    let stop_timeout = Duration::from_secs(state.config().stop_timeout_s);
    let (stopping, stopped) = watch::channel(());
    let builder = connection_builder(&state);
    let mut stop = std::pin::pin!(stop);
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        let Ok((stream, _)) = stream else {
            tokio::time::sleep(ACCEPT_PAUSE).await;
            continue;
        };
        let Ok(place) = Arc::clone(&places).try_acquire_owned() else {
            state.metrics().count_refused_connection();
            continue;
        };
        let head = heads.share();
        let handover = Handover::default();
        let lane = Lane {
            state: state.clone(),
            router: router.clone(),
            head: Arc::clone(&head),
            handover: handover.clone(),
        };
        let patience = state.config().read_timeout();
        let connection = builder.serve_connection(io(stream, head, patience), lane);
        let stopped = stopped.clone();
        tokio::spawn(async move {
            if let Some((stream, answer)) = carry(connection, handover, stopped.clone()).await {
                stream.expect_little();
                // A task of its own: this one is as large as everything that hyper needed.
                tokio::spawn(async move {
                    let _ = open_stream::send(stream, answer, stopped).await;
                    drop(place);
                });
            }
        });
    }
    drop(listener);
    drop(stopped);
    let _ = stopping.send(());
    let _ = tokio::time::timeout(stop_timeout, stopping.closed()).await;
}

/// Carries a connection to its end, or to an answer that stays open and is taken over here.
async fn carry(
    mut connection: http1::Connection<TokioIo<BoundedStream>, Lane>,
    handover: Handover,
    mut stopped: watch::Receiver<()>,
) -> Option<(BoundedStream, Response<Body>)> {
    let mut stop = pin!(stopped.changed());
    let mut stopping = false;
    let answer = poll_fn(|context| {
        if !stopping && stop.as_mut().poll(context).is_ready() {
            stopping = true;
            Pin::new(&mut connection).graceful_shutdown();
        }
        if Pin::new(&mut connection).poll(context).is_ready() {
            return Poll::Ready(None);
        }
        // An answer is left while hyper polls the one that makes it: nothing else has to wake us.
        handover
            .take()
            .map_or(Poll::Pending, |answer| Poll::Ready(Some(answer)))
    });
    let answer = answer.await?;
    Some((connection.into_parts().io.into_inner(), answer))
}

/// Without `pipeline_flush`: with it, hyper leaves the 4xx to a malformed request unsent.
fn connection_builder(state: &AppState) -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(state.config().head_timeout_s))
        .max_buf_size(CONNECTION_BUFFER_BYTES)
        .max_headers(HEADERS_MAX);
    builder
}

fn io(stream: TcpStream, head: Arc<HeadShare>, patience: Duration) -> TokioIo<BoundedStream> {
    let _ = stream.set_nodelay(true);
    TokioIo::new(BoundedStream::new(stream, head, patience))
}

/// One connection's way in: ready answers at once, everything else through the router.
///
/// The router gives the same ready answers; this only leaves out what they do not need.
struct Lane {
    state: AppState,
    router: Router,
    head: Arc<HeadShare>,
    handover: Handover,
}

type Answering = Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;

/// An answer that is there, or one that is being made.
enum Answer {
    Ready(Ready<Result<Response<Body>, Infallible>>),
    Made(Answering),
}

impl Future for Answer {
    type Output = Result<Response<Body>, Infallible>;

    fn poll(
        self: Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Self::Output> {
        match self.get_mut() {
            Self::Ready(answer) => Pin::new(answer).poll(context),
            Self::Made(answer) => answer.as_mut().poll(context),
        }
    }
}

impl hyper::service::Service<Request<Incoming>> for Lane {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answer;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        self.head.finish();
        // RFC 9112, section 3.2: a request of HTTP/1.1 without a host is refused.
        if request.version() == Version::HTTP_11 && !request.headers().contains_key(header::HOST) {
            return Answer::Ready(ready(Ok(Problem::BadRequest.response())));
        }
        if self.state.config().access_log != AccessLog::All {
            let started = Instant::now();
            let snapshot = self.state.snapshot();
            if let Some(response) = snapshot.ready_answer(&request, || self.state.epoch()) {
                let class = RouteClass::of(request.uri().path());
                let status = response.status().as_u16();
                self.state.metrics().count(class, status, started.elapsed());
                return Answer::Ready(ready(Ok(response)));
            }
        }
        let may_take_over = open_stream::may_take_over(&request);
        let answering = self.router.clone().call(request);
        if !may_take_over {
            return Answer::Made(Box::pin(answering));
        }
        let handover = self.handover.clone();
        Answer::Made(Box::pin(async move {
            let answer = answering.await?;
            match open_stream::is_endless(&answer) {
                true => handover.leave(answer).await,
                false => Ok(answer),
            }
        }))
    }
}
