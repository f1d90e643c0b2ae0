//! Opening: what is refused, and with which words.

use crate::place::{Place, bare, entry, written};
use michi_store::fault::OpenError;
use michi_store::open::{OpenMode, Store};
use michi_store::url::StoreUrl;
use std::fs;
use std::path::PathBuf;

async fn refused(path: PathBuf, mode: OpenMode) -> OpenError {
    let url = StoreUrl::Sqlite { path };
    match Store::open(&url, mode).await {
        Ok(_) => panic!("expected a refusal, found an open store"),
        Err(refusal) => refusal,
    }
}

#[tokio::test]
async fn a_new_file_is_made_for_its_owner_only() {
    let place = Place::new();
    let store = place.open().await;
    store.journal.append(entry("c-1", 1)).await.unwrap();
    #[cfg(unix)]
    for name in ["michi.db", "michi.db-wal"] {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(place.file(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[tokio::test]
async fn an_existing_store_is_not_made_by_accident() {
    let place = Place::new();
    let missing = refused(place.file("michi.db"), OpenMode::Existing).await;
    assert!(matches!(missing, OpenError::Missing { .. }), "{missing}");
    assert!(!place.file("michi.db").exists());
    place.open().await.journal.close().await;
    Store::open(&place.url(), OpenMode::Existing).await.unwrap();
}

#[tokio::test]
async fn a_missing_folder_is_named() {
    let place = Place::new();
    let path = place.file("no/such/michi.db");
    let refusal = refused(path.clone(), OpenMode::Create).await;
    assert_eq!(
        refusal.to_string(),
        format!(
            "expected the folder of the store `{}` to exist, found none",
            path.display()
        )
    );
}

#[tokio::test]
async fn a_folder_in_the_place_of_the_file_is_refused() {
    let place = Place::new();
    fs::create_dir(place.file("michi.db")).unwrap();
    let refusal = refused(place.file("michi.db"), OpenMode::Create).await;
    assert!(matches!(refusal, OpenError::NotAFile { .. }), "{refusal}");
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_refused() {
    // Root may write everywhere but here.
    let refusal = refused("/proc/michi.db".into(), OpenMode::Create).await;
    assert!(
        matches!(refusal, OpenError::NotWritable { .. }),
        "{refusal}"
    );
}

#[cfg(unix)]
#[tokio::test]
async fn a_read_only_folder_or_file_is_refused_unless_we_are_root() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    place.open().await.journal.close().await;
    let folder = place.file("locked");
    fs::create_dir(&folder).unwrap();
    fs::copy(place.file("michi.db"), folder.join("there.db")).unwrap();
    fs::set_permissions(folder.join("there.db"), fs::Permissions::from_mode(0o400)).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o500)).unwrap();
    if fs::File::create(folder.join("probe")).is_ok() {
        return;
    }
    for name in ["new.db", "there.db"] {
        let refusal = refused(folder.join(name), OpenMode::Create).await;
        assert!(
            matches!(refusal, OpenError::NotWritable { .. }),
            "{refusal}"
        );
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
}

#[tokio::test]
async fn a_file_of_another_kind_is_refused_and_left_as_it_is() {
    let place = Place::new();
    let text = "name,road\n".repeat(1000);
    fs::write(place.file("michi.db"), &text).unwrap();
    let refusal = refused(place.file("michi.db"), OpenMode::Create).await;
    assert!(
        refusal.to_string().contains("a file of another kind"),
        "{refusal}"
    );
    assert_eq!(fs::read_to_string(place.file("michi.db")).unwrap(), text);
}

#[tokio::test]
async fn a_database_of_another_program_is_refused_and_left_as_it_is() {
    let place = Place::new();
    let mut other = bare(place.file("michi.db")).await;
    sqlx::raw_sql("create table photos (id integer); pragma application_id = 77")
        .execute(&mut other)
        .await
        .unwrap();
    let before = fs::read(place.file("michi.db")).unwrap();
    let refusal = refused(place.file("michi.db"), OpenMode::Create).await;
    assert!(
        refusal
            .to_string()
            .ends_with("found a database with application id 77"),
        "{refusal}"
    );
    assert_eq!(fs::read(place.file("michi.db")).unwrap(), before);
}

#[tokio::test]
async fn a_store_of_a_newer_schema_is_refused() {
    let place = Place::new();
    place.open().await.journal.close().await;
    let mut newer = place.bare().await;
    sqlx::raw_sql("pragma user_version = 99")
        .execute(&mut newer)
        .await
        .unwrap();
    drop(newer);
    let refusal = refused(place.file("michi.db"), OpenMode::Create).await;
    assert!(
        matches!(refusal, OpenError::Newer { found: 99, .. }),
        "{refusal}"
    );
}

#[tokio::test]
async fn a_damaged_file_is_refused_and_named() {
    let place = Place::new();
    let store = place.open().await;
    for version in 1..=300 {
        store.journal.append(entry("c-1", version)).await.unwrap();
    }
    store.journal.close().await;
    let path = place.file("michi.db");
    let whole = fs::read(&path).unwrap();
    let mut torn = whole.clone();
    let middle = whole.len() / 2;
    torn[middle..].fill(0x5a);
    fs::write(&path, &torn).unwrap();
    let refusal = refused(path.clone(), OpenMode::Create).await;
    assert!(matches!(refusal, OpenError::Damaged { .. }), "{refusal}");
    assert!(
        refusal.to_string().contains(path.to_str().unwrap()),
        "{refusal}"
    );

    fs::write(&path, &whole[..middle]).unwrap();
    let refusal = refused(path, OpenMode::Create).await;
    assert!(matches!(refusal, OpenError::Damaged { .. }), "{refusal}");
}

#[tokio::test]
async fn two_processes_may_make_the_store_at_once() {
    let place = Place::new();
    let (one, other) = tokio::join!(place.try_open(), place.try_open());
    one.unwrap().journal.append(entry("c-1", 1)).await.unwrap();
    assert_eq!(written(&other.unwrap()).await.len(), 1);
}
