//! Users, tokens, sessions, failed logins.

use crate::place::{NOW, Place};
use michi_geo::moment::Moment;
use michi_store::accounts::{
    AccountError, FAILURES_KEPT_MS, Failures, MOST_SESSIONS, NewSession, NewToken, NewUser, Role,
    Scope,
};
use michi_store::open::Store;
use michi_store::password::PasswordHash;
use michi_store::secret::{Secret, SecretHash};

const HOUR_MS: i64 = 3_600_000;

async fn add_user(store: &Store, name: &str) -> Result<(), AccountError> {
    let user = NewUser {
        name: name.to_owned(),
        role: Role::Poster,
        password: PasswordHash::of("correct horse").unwrap(),
        at: NOW,
    };
    store.accounts.add_user(user).await
}

async fn begin(store: &Store, user: &str, at: Moment) -> Result<SecretHash, AccountError> {
    let secret = Secret::fresh().unwrap().hash();
    let session = NewSession {
        secret,
        user: user.to_owned(),
        at,
        expires_at: at.plus_ms(HOUR_MS),
    };
    store.accounts.begin_session(session).await.map(|()| secret)
}

async fn add_token(
    store: &Store,
    name: &str,
    user: Option<&str>,
) -> (Secret, Result<(), AccountError>) {
    let secret = Secret::fresh().unwrap();
    let token = NewToken {
        name: name.to_owned(),
        secret: secret.hash(),
        scopes: [Scope::Closures, Scope::EvacuationPrepare].into(),
        user: user.map(str::to_owned),
        created_by: "console".to_owned(),
        at: NOW,
        expires_at: NOW.plus_ms(72 * HOUR_MS),
    };
    let added = store.accounts.add_token(token).await;
    (secret, added)
}

fn unknown(what: &'static str, name: &str) -> AccountError {
    AccountError::Unknown {
        what,
        name: name.to_owned(),
    }
}

#[tokio::test]
async fn a_user_is_found_with_role_and_password_also_by_another_process() {
    let place = Place::new();
    add_user(&place.open().await, "sato").await.unwrap();
    let store = place.open().await;
    let found = store.accounts.credentials("sato").await.unwrap().unwrap();
    assert_eq!(found.user.role, Role::Poster);
    assert!(found.password.matches("correct horse"));
    assert!(store.accounts.credentials("Sato").await.unwrap().is_none());
    assert_eq!(store.accounts.users().await.unwrap(), [found.user]);
}

#[tokio::test]
async fn a_name_is_given_once_and_must_be_plain() {
    let place = Place::new();
    let store = place.open().await;
    add_user(&store, "sato").await.unwrap();
    let again = add_user(&store, "sato").await;
    assert_eq!(
        again,
        Err(AccountError::NameTaken {
            name: "sato".to_owned()
        })
    );
    let bad = add_user(&store, "two words").await;
    assert!(matches!(bad, Err(AccountError::BadName { .. })));
}

#[tokio::test]
async fn a_new_password_and_a_disabled_user_end_the_sessions() {
    let place = Place::new();
    let store = place.open().await;
    add_user(&store, "sato").await.unwrap();
    let first = begin(&store, "sato", NOW).await.unwrap();
    let password = PasswordHash::of("another").unwrap();
    store.accounts.set_password("sato", password).await.unwrap();
    assert_eq!(store.accounts.session(first, NOW).await, Ok(None));

    let second = begin(&store, "sato", NOW).await.unwrap();
    store.accounts.set_disabled("sato", true).await.unwrap();
    assert_eq!(store.accounts.session(second, NOW).await, Ok(None));
    let refused = begin(&store, "sato", NOW).await;
    assert_eq!(
        refused,
        Err(AccountError::Disabled {
            name: "sato".to_owned()
        })
    );

    store.accounts.set_disabled("sato", false).await.unwrap();
    assert_eq!(store.accounts.session(second, NOW).await, Ok(None));
    assert!(begin(&store, "sato", NOW).await.is_ok());
}

#[tokio::test]
async fn a_changed_role_holds_for_sessions_that_are_open() {
    let place = Place::new();
    let store = place.open().await;
    add_user(&store, "sato").await.unwrap();
    let secret = begin(&store, "sato", NOW).await.unwrap();
    store
        .accounts
        .set_role("sato", Role::Approver)
        .await
        .unwrap();
    let session = store.accounts.session(secret, NOW).await.unwrap().unwrap();
    assert_eq!(session.user.role, Role::Approver);
}

#[tokio::test]
async fn changes_of_a_user_who_is_not_there_say_so() {
    let place = Place::new();
    let store = place.open().await;
    let expected = Err(unknown("a user", "nobody"));
    assert_eq!(
        store.accounts.set_role("nobody", Role::Admin).await,
        expected
    );
    assert_eq!(store.accounts.set_disabled("nobody", true).await, expected);
    assert_eq!(
        begin(&store, "nobody", NOW).await,
        Err(unknown("a user", "nobody"))
    );
    assert_eq!(add_token(&store, "t", Some("nobody")).await.1, expected);
    let revoked = store.accounts.revoke_token("t", NOW).await;
    assert_eq!(revoked, Err(unknown("a token", "t")));
}

#[tokio::test]
async fn a_session_ends_at_its_time_unless_it_was_seen() {
    let place = Place::new();
    let store = place.open().await;
    add_user(&store, "sato").await.unwrap();
    let secret = begin(&store, "sato", NOW).await.unwrap();
    let end = NOW.plus_ms(HOUR_MS);
    assert!(
        store
            .accounts
            .session(secret, end.plus_ms(-1))
            .await
            .unwrap()
            .is_some()
    );
    assert_eq!(store.accounts.session(secret, end).await, Ok(None));

    let later = end.plus_ms(HOUR_MS);
    store
        .accounts
        .session_seen(secret, end, later)
        .await
        .unwrap();
    let session = store.accounts.session(secret, end).await.unwrap().unwrap();
    assert_eq!((session.seen_at, session.expires_at), (end, later));
    store.accounts.end_session(secret).await.unwrap();
    assert_eq!(store.accounts.session(secret, end).await, Ok(None));
}

#[tokio::test]
async fn beyond_the_cap_the_session_longest_unseen_ends() {
    let place = Place::new();
    let store = place.open().await;
    add_user(&store, "sato").await.unwrap();
    let mut secrets = Vec::new();
    for number in 0..=i64::from(MOST_SESSIONS) {
        secrets.push(begin(&store, "sato", NOW.plus_ms(number)).await.unwrap());
    }
    let now = NOW.plus_ms(100);
    assert_eq!(store.accounts.session(secrets[0], now).await, Ok(None));
    assert!(
        store
            .accounts
            .session(secrets[1], now)
            .await
            .unwrap()
            .is_some()
    );
    let all = store.accounts.sessions("sato", now).await.unwrap();
    assert_eq!(all.len(), MOST_SESSIONS as usize);
    assert_eq!(all[0].secret, secrets[MOST_SESSIONS as usize]);
    assert_eq!(store.accounts.end_sessions("sato").await, Ok(20));
    assert_eq!(store.accounts.sessions("sato", now).await, Ok(Vec::new()));
}

#[tokio::test]
async fn a_token_is_valid_until_it_expires_is_revoked_or_its_user_is_disabled() {
    let place = Place::new();
    let store = place.open().await;
    add_user(&store, "sato").await.unwrap();
    let (secret, added) = add_token(&store, "sensor", Some("sato")).await;
    added.unwrap();
    let valid = |at: Moment| store.accounts.token(secret.hash(), at);
    let found = valid(NOW).await.unwrap().unwrap();
    assert_eq!(
        found.scopes,
        [Scope::Closures, Scope::EvacuationPrepare].into()
    );
    assert_eq!(valid(NOW.plus_ms(72 * HOUR_MS)).await, Ok(None));
    assert_eq!(
        store.accounts.token(SecretHash::of("guess"), NOW).await,
        Ok(None)
    );

    store.accounts.set_disabled("sato", true).await.unwrap();
    assert_eq!(valid(NOW).await, Ok(None));
    store.accounts.set_disabled("sato", false).await.unwrap();
    assert!(valid(NOW).await.unwrap().is_some());
    store.accounts.revoke_token("sensor", NOW).await.unwrap();
    assert_eq!(valid(NOW).await, Ok(None));
    let taken = add_token(&store, "sensor", None).await.1;
    assert_eq!(
        taken,
        Err(AccountError::NameTaken {
            name: "sensor".to_owned()
        })
    );
    assert_eq!(
        store.accounts.tokens().await.unwrap()[0].revoked_at,
        Some(NOW)
    );
}

#[tokio::test]
async fn the_use_of_a_token_is_noted_once_a_day() {
    let place = Place::new();
    let store = place.open().await;
    let (secret, added) = add_token(&store, "sensor", None).await;
    added.unwrap();
    for (hours, noted) in [(0, 0), (1, 0), (24, 24)] {
        let now = NOW.plus_ms(hours * HOUR_MS);
        store
            .accounts
            .token(secret.hash(), now)
            .await
            .unwrap()
            .unwrap();
        let token = store.accounts.tokens().await.unwrap().remove(0);
        assert_eq!(token.last_used_at, Some(NOW.plus_ms(noted * HOUR_MS)));
    }
}

#[tokio::test]
async fn failed_logins_are_counted_for_a_day_and_forgotten_when_one_works() {
    let place = Place::new();
    let store = place.open().await;
    let accounts = &store.accounts;
    for count in 1..=3 {
        let at = NOW.plus_ms(i64::from(count));
        let expected = Failures {
            count,
            last_at: Some(at),
        };
        assert_eq!(accounts.login_failed("sato", at).await, Ok(expected));
        assert_eq!(accounts.login_failures("sato", at).await, Ok(expected));
    }
    let nothing = Failures::default();
    assert_eq!(accounts.login_failures("tanaka", NOW).await, Ok(nothing));
    let next_day = NOW.plus_ms(3 + FAILURES_KEPT_MS);
    assert_eq!(accounts.login_failures("sato", next_day).await, Ok(nothing));
    accounts.login_worked("sato").await.unwrap();
    assert_eq!(accounts.login_failures("sato", NOW).await, Ok(nothing));
}

#[tokio::test]
async fn an_account_that_was_typed_is_kept_only_as_a_hash() {
    let place = Place::new();
    let store = place.open().await;
    let typed = "my-password-in-the-wrong-field";
    store.accounts.login_failed(typed, NOW).await.unwrap();
    store.journal.close().await;
    let bytes = std::fs::read(place.file("michi.db")).unwrap();
    assert!(
        !bytes
            .windows(typed.len())
            .any(|part| part == typed.as_bytes())
    );
}
