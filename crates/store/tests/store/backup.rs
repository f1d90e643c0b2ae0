//! Backups: whole, beside a running store, over nothing.

use crate::place::{NOW, Place, bare, entry, written};
use crate::posting::append;
use michi_geo::event::Seq;
use michi_store::accounts::{NewSession, NewUser, Role};
use michi_store::backup::{BackupError, back_up};
use michi_store::fault::OpenError;
use michi_store::open::{OpenMode, Store};
use michi_store::password::PasswordHash;
use michi_store::secret::SecretHash;
use michi_store::url::StoreUrl;
use std::fs;
use tokio::task::JoinSet;

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_made_while_postings_go_on_holds_a_whole_prefix_of_them() {
    let place = Place::new();
    let store = place.open().await;
    append(&store, (1..=20).map(|version| entry("c-0", version))).await;
    let mut postings = JoinSet::new();
    for task in 1..=8 {
        let store = store.clone();
        let id = format!("c-{task}");
        postings.spawn(async move {
            append(&store, (1..=30).map(|version| entry(&id, version))).await;
        });
    }
    let report = back_up(&place.url(), &place.file("saved.db"), NOW)
        .await
        .unwrap();
    postings.join_all().await;

    assert!(report.events >= 20);
    assert_eq!(report.head.seq, Seq(report.events));
    assert_eq!(report.bytes, fs::metadata(&report.path).unwrap().len());
    let path = report.path.clone();
    let saved = Store::open(&StoreUrl::Sqlite { path }, OpenMode::Existing)
        .await
        .unwrap();
    let all = written(&store).await;
    assert_eq!(all.len(), 20 + 8 * 30);
    assert_eq!(written(&saved).await, all[..report.events as usize]);
}

#[tokio::test]
async fn nothing_is_overwritten_and_nothing_left_behind() {
    let place = Place::new();
    append(&place.open().await, [entry("c-1", 1)]).await;
    fs::write(place.file("saved.db"), "mine").unwrap();
    let refused = back_up(&place.url(), &place.file("saved.db"), NOW)
        .await
        .unwrap_err();
    assert!(
        matches!(refused, BackupError::TargetExists { .. }),
        "{refused}"
    );
    assert_eq!(fs::read(place.file("saved.db")).unwrap(), b"mine");

    let refused = back_up(&place.url(), &place.file("no/saved.db"), NOW)
        .await
        .unwrap_err();
    assert!(
        matches!(refused, BackupError::NotWritten { .. }),
        "{refused}"
    );
    let left: Vec<String> = fs::read_dir(place.file(""))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with("michi.db"))
        .collect();
    assert_eq!(left, ["saved.db"]);
}

#[tokio::test]
async fn a_store_that_is_not_there_is_not_made_by_a_backup() {
    let place = Place::new();
    let refused = back_up(&place.url(), &place.file("saved.db"), NOW)
        .await
        .unwrap_err();
    assert!(
        matches!(refused, BackupError::Open(OpenError::Missing { .. })),
        "{refused}"
    );
    assert_eq!(fs::read_dir(place.file("")).unwrap().count(), 0);
}

#[tokio::test]
async fn a_backup_keeps_users_but_no_sessions_and_is_for_its_owner_only() {
    let place = Place::new();
    let store = place.open().await;
    let user = NewUser {
        name: "sato".to_owned(),
        role: Role::Admin,
        password: PasswordHash::of("x").unwrap(),
        at: NOW,
    };
    store.accounts.add_user(user).await.unwrap();
    let session = NewSession {
        secret: SecretHash::of("secret"),
        user: "sato".to_owned(),
        at: NOW,
        expires_at: NOW.plus_ms(1000),
    };
    store.accounts.begin_session(session).await.unwrap();
    let saved = back_up(&place.url(), &place.file("saved.db"), NOW)
        .await
        .unwrap()
        .path;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&saved).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let mut saved = bare(saved).await;
    for (table, expected) in [("users", 1_i64), ("session", 0)] {
        let count = format!("select count(*) from {table}");
        let found: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(count))
            .fetch_one(&mut saved)
            .await
            .unwrap();
        assert_eq!(found, expected, "{table}");
    }
}
