//! `michi serve`.

use std::io::Write;
use std::net::SocketAddr;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tracing_subscriber::EnvFilter;

use super::{Outcome, could_not_run};
use crate::app::{self, Surface};
use crate::config::Config;
use crate::file_limit;
use crate::folder_watch::FolderWatch;
use crate::listen;
use crate::live::follow::follow;
use crate::start::{self, StartError};
use crate::state::AppState;

pub(super) fn run(config: Config) -> Outcome {
    log_to_stderr();
    match serve(config) {
        Ok(()) => Outcome::Clean,
        Err(fault) => could_not_run(&fault),
    }
}

fn log_to_stderr() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .init();
}

fn serve(mut config: Config) -> Result<(), StartError> {
    config.max_connections = file_limit::make_room(config.max_connections);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let runtime = runtime.map_err(|source| StartError::Runtime { source })?;
    runtime.block_on(async {
        let listener = bind(config.listen).await?;
        let staff = match config.staff_listen {
            Some(address) => Some(bind(address).await?),
            None => None,
        };
        let state = start::connected(config).await?;
        let (stop, stopped) = watch::channel(());
        let following = tokio::spawn(follow(state.clone()));
        // Before it is announced that the server listens: it may be told to stop in that moment.
        let (hangups, told) = (hangups(), told_to_stop());
        let serving = open(&state, listener, staff, &stopped);
        tokio::spawn(stop_when_told(told, stop));
        reload_until_stopped(hangups, &state, serving).await;
        end(following).await;
        close(&state).await;
        Ok(())
    })
}

/// Serves the public and, on an address of its own or on the same, the staff.
fn open(
    state: &AppState,
    listener: TcpListener,
    staff: Option<TcpListener>,
    stopped: &watch::Receiver<()>,
) -> JoinHandle<()> {
    let surface = match (state.live(), &staff) {
        (Some(_), None) => Surface::Both,
        _ => Surface::Public,
    };
    let serve = |listener: TcpListener, surface, word| {
        let address = listener.local_addr();
        let router = app::router(state.clone(), surface);
        let serving = listen::serve(listener, state.clone(), router, until(stopped.clone()));
        if let Ok(address) = address {
            announce(word, address);
        }
        serving
    };
    let for_staff = staff.map(|listener| serve(listener, Surface::Staff, "staff "));
    let for_all = serve(listener, surface, "");
    tokio::spawn(async move {
        match for_staff {
            Some(for_staff) => drop(tokio::join!(for_all, for_staff)),
            None => for_all.await,
        }
    })
}

async fn stop_when_told(told: impl Future<Output = ()>, stop: watch::Sender<()>) {
    told.await;
    drop(stop);
}

/// Ends when the sender is gone.
async fn until(mut stopped: watch::Receiver<()>) {
    while stopped.changed().await.is_ok() {}
}

/// Ends a task and waits until it is gone: one that still runs would find its journal closed.
async fn end(task: JoinHandle<()>) {
    task.abort();
    // That it was aborted is no fault.
    let _ = task.await;
}

/// Lets the journal finish what it has accepted.
async fn close(state: &AppState) {
    if let Some(live) = state.live() {
        live.store.journal.close().await;
    }
}

async fn bind(address: SocketAddr) -> Result<TcpListener, StartError> {
    let bound = TcpListener::bind(address).await;
    bound.map_err(|source| StartError::Listen { address, source })
}

/// Says on standard output that the server is ready; a closed output is no fault.
fn announce(word: &str, address: SocketAddr) {
    let mut out = std::io::stdout();
    let _ = writeln!(out, "{word}listening on http://{address}").and_then(|()| out.flush());
}

/// Ends when the process is told to stop.
///
/// The signals are caught from the call on, not from the first poll: whoever reads that the server
/// listens may stop it at once.
#[cfg(unix)]
fn told_to_stop() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let caught = [SignalKind::interrupt(), SignalKind::terminate()].map(signal);
    async {
        let [interrupt, terminate] = caught;
        match (interrupt, terminate) {
            (Ok(mut interrupt), Ok(mut terminate)) => {
                tokio::select! {
                    _ = interrupt.recv() => {}
                    _ = terminate.recv() => {}
                }
            }
            _ => std::future::pending().await,
        }
    }
}

#[cfg(not(unix))]
async fn told_to_stop() {
    let _ = tokio::signal::ctrl_c().await;
}

#[cfg(unix)]
fn hangups() -> Option<tokio::signal::unix::Signal> {
    use tokio::signal::unix::{SignalKind, signal};
    signal(SignalKind::hangup()).ok()
}

/// Waits for the next hangup; for ever where there are none.
#[cfg(unix)]
async fn hangup(hangups: &mut Option<tokio::signal::unix::Signal>) {
    let told = match hangups {
        Some(signal) => signal.recv().await,
        None => None,
    };
    if told.is_none() {
        std::future::pending().await
    }
}

/// Reads the layers and languages again at every hangup, and when a language comes, changes or
/// goes, on this thread: it blocks, and nothing else runs here.
///
/// The thread that made the first snapshot makes them all: the allocator gives a thread back what
/// the thread itself gave up, and each further thread would keep a snapshot's worth of memory.
#[cfg(unix)]
async fn reload_until_stopped(
    mut hangups: Option<tokio::signal::unix::Signal>,
    state: &AppState,
    mut serving: JoinHandle<()>,
) {
    let mut languages = FolderWatch::new(state.config().locales.clone());
    loop {
        tokio::select! {
            _ = &mut serving => return,
            () = hangup(&mut hangups) => {}
            () = languages.changed() => {}
        }
        start::reload(state);
    }
}

#[cfg(not(unix))]
fn hangups() {}

#[cfg(not(unix))]
async fn reload_until_stopped((): (), _: &AppState, serving: JoinHandle<()>) {
    let _ = serving.await;
}
