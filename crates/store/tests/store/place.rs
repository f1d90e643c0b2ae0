//! A store in a folder of its own, and postings to put into it.

use michi_geo::event::{Change, NewEvent, Seq, Subject, SubjectKind};
use michi_geo::moment::Moment;
use michi_geo::note::Note;
use michi_geo::space::Space;
use michi_store::fault::OpenError;
use michi_store::journal::{Entry, Key};
use michi_store::open::{OpenMode, Store};
use michi_store::url::StoreUrl;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, SqliteConnection};
use std::path::PathBuf;

/// 2026-07-06T15:10:00+09:00.
pub(crate) const NOW: Moment = Moment::from_unix_ms(1_783_318_200_000);

pub(crate) struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        Place {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn url(&self) -> StoreUrl {
        StoreUrl::Sqlite {
            path: self.file("michi.db"),
        }
    }

    /// Opens the store, as another process would.
    pub(crate) async fn open(&self) -> Store {
        self.try_open().await.unwrap()
    }

    pub(crate) async fn try_open(&self) -> Result<Store, OpenError> {
        Store::open(&self.url(), OpenMode::Create).await
    }

    /// A bare connection to the store's file.
    pub(crate) async fn bare(&self) -> SqliteConnection {
        bare(self.file("michi.db")).await
    }
}

pub(crate) async fn bare(path: PathBuf) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(path);
    options.create_if_missing(true).connect().await.unwrap()
}

/// The event that makes `version` of a closure in the live space.
pub(crate) fn event(id: &str, version: u64) -> NewEvent {
    NewEvent {
        space: Space::Live,
        at: NOW,
        actor: "sato".to_owned(),
        subject: Subject::new(SubjectKind::Closure, id),
        version,
        change: Change::ClosureConfirmed {
            recheck_by: NOW.plus_ms(1000),
        },
    }
}

/// An entry without a key.
pub(crate) fn entry(id: &str, version: u64) -> Entry {
    Entry {
        event: event(id, version),
        key: None,
    }
}

/// An entry with a key of the usual actor.
pub(crate) fn keyed(id: &str, version: u64, key: &str, body: u8) -> Entry {
    Entry {
        event: event(id, version),
        key: Some(Key {
            actor: "sato".to_owned(),
            key: key.to_owned(),
            body_hash: [body; 32],
        }),
    }
}

/// An entry whose event carries a note.
pub(crate) fn noted(id: &str, version: u64, note: &str, text: &str) -> Entry {
    let mut entry = entry(id, version);
    entry.event.change = Change::ClosureLifted {
        note_ja: Some(Note::new(note, text)),
    };
    entry
}

/// Ids and versions of all events of the live space, in their order.
pub(crate) async fn written(store: &Store) -> Vec<(String, u64)> {
    let events = store.journal.read(&Space::Live, Seq(0), 10_000).await;
    let events = events.unwrap().into_iter();
    events
        .map(|event| (event.subject.id, event.version))
        .collect()
}
