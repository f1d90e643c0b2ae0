//! A town whose journal stalls or cannot be read when a test says so.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::body::Body;
use axum::http::{Request, Response};
use michi_geo::board::Board;
use michi_geo::decide::{Desk, Expected, Refusal};
use michi_geo::evacuation::{OrderDraft, OrderState};
use michi_geo::event::{Event, NewEvent, Seq, SubjectKind};
use michi_geo::ids::IdKind;
use michi_geo::input::Reading;
use michi_geo::moment::Moment;
use michi_geo::request::Recheck;
use michi_geo::space::Space;
use michi_store::fault::StoreError;
use michi_store::journal::{
    Answer, AppendError, Appended, Entry, Head, Journal, KeyUse, Snapshot as Kept,
};
use michi_store::open::{OpenMode, Store};
use michi_store::url::StoreUrl;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tower::ServiceExt;

use crate::app::{self, Surface};
use crate::assets::Assets;
use crate::config::Config;
use crate::live::follow::follow;
use crate::live::submit::{NotPosted, Posted};
use crate::live::{Hub, Live};
use crate::snapshot::Snapshot;
use crate::state::AppState;

/// The city without layers, its postings, and the journal under them.
pub(super) struct Town {
    pub(super) state: AppState,
    pub(super) journal: Troubled,
    following: JoinHandle<()>,
    _folder: TempDir,
}

impl Drop for Town {
    fn drop(&mut self) {
        self.following.abort();
    }
}

impl Town {
    pub(super) async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let city = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../layers/city.toml");
        std::fs::copy(city, folder.path().join("city.toml")).unwrap();
        let url = format!("sqlite:{}", folder.path().join("journal.db").display());
        let url: StoreUrl = url.parse().unwrap();
        let store = Store::open(&url, OpenMode::Create).await.unwrap();
        let journal = Troubled::new(store.journal);
        let store = Store {
            journal: Arc::new(journal.clone()),
            accounts: store.accounts,
        };
        let hub = Hub::open(store.journal.clone(), Space::Live).await.unwrap();
        let hub = Arc::new(hub);
        let config = Config::for_layers(folder.path());
        let snapshot = Snapshot::build(&config, &Assets::default()).unwrap();
        let live = Live { store, hub };
        let state = AppState::new(config, Assets::default(), snapshot, Some(live));
        Self {
            following: tokio::spawn(follow(state.clone())),
            state,
            journal,
            _folder: folder,
        }
    }

    /// Leaves the board where it is: the test itself lets it follow.
    pub(super) fn stop_following(&self) {
        self.following.abort();
    }

    pub(super) fn hub(&self) -> &Arc<Hub> {
        &self.state.live().unwrap().hub
    }

    /// What the public is answered.
    pub(super) async fn get(&self, target: &str) -> Response<Body> {
        let router = app::router(self.state.clone(), Surface::Both);
        let request = Request::get(target).body(Body::empty()).unwrap();
        router.oneshot(request).await.unwrap()
    }

    /// Posts what is decided about orders, as a handler does; what is dropped hung up.
    pub(super) fn submit<D>(
        &self,
        decide: D,
    ) -> impl Future<Output = Result<Posted, NotPosted>> + Send + use<D>
    where
        D: Fn(&Desk<'_>) -> Result<NewEvent, Refusal> + Send + 'static,
    {
        let (hub, snapshot) = (Arc::clone(self.hub()), self.state.snapshot());
        let decide = move |board: &Board, now| {
            decide(&Desk {
                board,
                city: snapshot.atlas.city(),
                actor: "sato",
                now,
            })
        };
        async move { hub.submit(None, SubjectKind::Evacuation, decide).await }
    }

    /// Prepares an order and gives back its id.
    pub(super) async fn prepared(&self, body: Value) -> String {
        let mut count = self.hub().board().seq().0;
        let mut ids = |kind: IdKind| {
            count += 1;
            format!("{}{count}", kind.prefix())
        };
        let snapshot = self.state.snapshot();
        let mut reading = Reading {
            atlas: &snapshot.atlas,
            now: self.hub().now(),
            ids: &mut ids,
        };
        let draft = OrderDraft::read(&body, &mut reading).unwrap();
        let posted = self.submit(move |desk| desk.prepare_order(draft.clone()));
        posted.await.unwrap().subject.id
    }

    /// Prepares and issues an order and gives back its id.
    pub(super) async fn issued(&self, body: Value) -> String {
        let id = self.prepared(body).await;
        let issue = id.clone();
        let usual = Recheck::default();
        let posted = self.submit(move |desk| desk.issue_order(&issue, Expected::Any, usual));
        posted.await.unwrap();
        id
    }

    /// The state of an order on the board.
    pub(super) fn state_of(&self, order: &str) -> OrderState {
        self.hub().board().order(order).unwrap().state
    }
}

/// An order for the whole city that may be prepared.
pub(super) fn order(kind: &str, supersedes: Option<&str>) -> Value {
    json!({
        "kind": kind, "hazard": "flood", "districts": "all", "reason": "river_rising",
        "supersedes": supersedes,
    })
}

/// A journal that takes its time, or cannot be read.
#[derive(Clone)]
pub(super) struct Troubled {
    inner: Arc<dyn Journal>,
    trouble: Arc<Trouble>,
}

#[derive(Default)]
struct Trouble {
    unreadable: AtomicBool,
    stalled: watch::Sender<bool>,
    waiting: watch::Sender<usize>,
}

impl Troubled {
    fn new(inner: Arc<dyn Journal>) -> Self {
        Self {
            inner,
            trouble: Arc::default(),
        }
    }

    /// From now on what is written waits.
    pub(super) fn stall(&self) {
        self.trouble.stalled.send_replace(true);
    }

    /// What waits is written, in its order.
    pub(super) fn go_on(&self) {
        self.trouble.stalled.send_replace(false);
    }

    /// Waits until so many postings wait.
    pub(super) async fn wait_for_waiting(&self, count: usize) {
        let mut waiting = self.trouble.waiting.subscribe();
        waiting.wait_for(|waiting| *waiting >= count).await.unwrap();
    }

    /// Whether it can be read.
    pub(super) fn set_readable(&self, readable: bool) {
        self.trouble.unreadable.store(!readable, Ordering::SeqCst);
    }

    fn readable(&self) -> Result<(), StoreError> {
        if self.trouble.unreadable.load(Ordering::SeqCst) {
            let detail = "a test".to_owned();
            return Err(StoreError::Unavailable { detail });
        }
        Ok(())
    }
}

impl Journal for Troubled {
    fn append(&self, entry: Entry) -> Answer<'_, Result<Appended, AppendError>> {
        let (inner, trouble) = (Arc::clone(&self.inner), Arc::clone(&self.trouble));
        // Once handed over it is written, whether or not anybody waits.
        let written = tokio::spawn(async move {
            let mut stalled = trouble.stalled.subscribe();
            trouble.waiting.send_modify(|waiting| *waiting += 1);
            stalled.wait_for(|stalled| !stalled).await.unwrap();
            trouble.waiting.send_modify(|waiting| *waiting -= 1);
            inner.append(entry).await
        });
        Box::pin(async move { written.await.unwrap() })
    }

    fn find_key<'a>(
        &'a self,
        actor: &'a str,
        key: &'a str,
    ) -> Answer<'a, Result<Option<KeyUse>, StoreError>> {
        self.inner.find_key(actor, key)
    }

    fn read<'a>(
        &'a self,
        space: &'a Space,
        after: Seq,
        limit: usize,
    ) -> Answer<'a, Result<Vec<Event>, StoreError>> {
        Box::pin(async move {
            self.readable()?;
            self.inner.read(space, after, limit).await
        })
    }

    fn event(&self, seq: Seq) -> Answer<'_, Result<Option<Event>, StoreError>> {
        self.inner.event(seq)
    }

    fn head(&self) -> Answer<'_, Result<Head, StoreError>> {
        Box::pin(async move {
            self.readable()?;
            self.inner.head().await
        })
    }

    fn watch(&self) -> watch::Receiver<Head> {
        self.inner.watch()
    }

    fn erase_note<'a>(
        &'a self,
        id: &'a str,
        actor: &'a str,
        at: Moment,
    ) -> Answer<'a, Result<Option<Seq>, AppendError>> {
        self.inner.erase_note(id, actor, at)
    }

    fn save_snapshot(&self, snapshot: Kept) -> Answer<'_, Result<bool, StoreError>> {
        self.inner.save_snapshot(snapshot)
    }

    fn load_snapshot<'a>(
        &'a self,
        space: &'a Space,
    ) -> Answer<'a, Result<Option<Kept>, StoreError>> {
        self.inner.load_snapshot(space)
    }

    fn close(&self) -> Answer<'_, ()> {
        self.inner.close()
    }
}
