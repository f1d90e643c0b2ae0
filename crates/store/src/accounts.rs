//! Who may post: users, tokens of programs, sessions, failed logins.

use crate::fault::StoreError;
use crate::journal::Answer;
use crate::password::PasswordHash;
use crate::secret::SecretHash;
use michi_geo::moment::Moment;
use std::collections::BTreeSet;

pub use crate::role::{Role, Scope};

/// The most sessions of one user; a further one ends the oldest.
pub const MOST_SESSIONS: u32 = 20;

/// The most accounts whose failed logins are counted; those with fewest failures go first.
pub const MOST_FAILING_ACCOUNTS: u32 = 10_000;

/// After this time without a failure the count of an account begins anew.
///
/// # Units
/// Milliseconds.
pub const FAILURES_KEPT_MS: i64 = 24 * 60 * 60 * 1000;

/// The longest name of a user or a token.
///
/// # Units
/// Characters.
pub const LONGEST_NAME: usize = 64;

/// A user, without the password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// The name, which is also the actor in the journal.
    pub name: String,
    /// What the user may do.
    pub role: Role,
    /// A disabled user can neither log in nor use a token.
    pub disabled: bool,
    /// When the user was made.
    pub created_at: Moment,
}

/// A user and what the password is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The user.
    pub user: User,
    /// The password's stored form.
    pub password: PasswordHash,
}

/// A user to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUser {
    /// The name.
    pub name: String,
    /// What the user may do.
    pub role: Role,
    /// The password's stored form.
    pub password: PasswordHash,
    /// Now.
    pub at: Moment,
}

/// A token of a program, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The name, never used again.
    pub name: String,
    /// What the token may do.
    pub scopes: BTreeSet<Scope>,
    /// The user it belongs to, if any: it is void while that user is disabled.
    pub user: Option<String>,
    /// Who made it.
    pub created_by: String,
    /// When it was made.
    pub created_at: Moment,
    /// Until when it is valid.
    pub expires_at: Moment,
    /// A moment of the last day (UTC) on which it was used.
    pub last_used_at: Option<Moment>,
    /// When it was revoked.
    pub revoked_at: Option<Moment>,
}

/// A token to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewToken {
    /// The name.
    pub name: String,
    /// What is kept of the secret.
    pub secret: SecretHash,
    /// What the token may do.
    pub scopes: BTreeSet<Scope>,
    /// The user it belongs to, if any.
    pub user: Option<String>,
    /// Who makes it.
    pub created_by: String,
    /// Now.
    pub at: Moment,
    /// Until when it is valid.
    pub expires_at: Moment,
}

/// A session of a user who is logged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// What is kept of the secret.
    pub secret: SecretHash,
    /// The user, as of now.
    pub user: User,
    /// When it began.
    pub created_at: Moment,
    /// When it was last used, as far as that was told to the store.
    pub seen_at: Moment,
    /// When it ends by itself.
    pub expires_at: Moment,
}

/// A session to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// What is kept of the secret.
    pub secret: SecretHash,
    /// The user's name.
    pub user: String,
    /// Now.
    pub at: Moment,
    /// When it ends by itself.
    pub expires_at: Moment,
}

/// The failed logins of one account since it last worked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Failures {
    /// How many in a row.
    pub count: u32,
    /// The last one.
    pub last_at: Option<Moment>,
}

/// Why an account was not made or changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AccountError {
    /// A name that is empty, too long, or not of plain characters.
    #[error(
        "expected a name of 1 to {LONGEST_NAME} letters, digits, `.`, `-`, `_` or `@`, \
         found `{found}`"
    )]
    BadName {
        /// The name.
        found: String,
    },
    /// The name is, or was, in use.
    #[error("expected a name that was never used, found `{name}`")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// No user or token of this name.
    #[error("expected the name of {what}, found `{name}`")]
    Unknown {
        /// "a user" or "a token".
        what: &'static str,
        /// The name.
        name: String,
    },
    /// A disabled user cannot log in.
    #[error("expected a user who may log in, found `{name}`, who is disabled")]
    Disabled {
        /// The name.
        name: String,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Users, tokens, sessions and failed logins. What is answered is on disk.
///
/// Every method fails when the store does.
pub trait Accounts: Send + Sync {
    /// Makes a user.
    fn add_user(&self, user: NewUser) -> Answer<'_, Result<(), AccountError>>;

    /// Every user, by name.
    fn users(&self) -> Answer<'_, Result<Vec<User>, StoreError>>;

    /// A user with the stored form of the password, disabled ones too.
    fn credentials<'a>(
        &'a self,
        name: &'a str,
    ) -> Answer<'a, Result<Option<Credentials>, StoreError>>;

    /// Changes a password and ends the user's sessions.
    fn set_password<'a>(
        &'a self,
        name: &'a str,
        password: PasswordHash,
    ) -> Answer<'a, Result<(), AccountError>>;

    /// Changes what a user may do, from the next request on.
    fn set_role<'a>(&'a self, name: &'a str, role: Role) -> Answer<'a, Result<(), AccountError>>;

    /// Disables a user, which ends the sessions, or enables again.
    fn set_disabled<'a>(
        &'a self,
        name: &'a str,
        disabled: bool,
    ) -> Answer<'a, Result<(), AccountError>>;

    /// Makes a token.
    fn add_token(&self, token: NewToken) -> Answer<'_, Result<(), AccountError>>;

    /// Every token, by name, revoked and expired ones too.
    fn tokens(&self) -> Answer<'_, Result<Vec<Token>, StoreError>>;

    /// The token of a secret if it is valid now; notes the day of its use.
    fn token(
        &self,
        secret: SecretHash,
        now: Moment,
    ) -> Answer<'_, Result<Option<Token>, StoreError>>;

    /// Ends a token for good.
    fn revoke_token<'a>(
        &'a self,
        name: &'a str,
        at: Moment,
    ) -> Answer<'a, Result<(), AccountError>>;

    /// Begins a session; beyond [`MOST_SESSIONS`] the user's longest unseen ones end.
    fn begin_session(&self, session: NewSession) -> Answer<'_, Result<(), AccountError>>;

    /// The session of a secret if it is valid now and its user enabled.
    fn session(
        &self,
        secret: SecretHash,
        now: Moment,
    ) -> Answer<'_, Result<Option<Session>, StoreError>>;

    /// Notes that a session is in use and until when it lasts from here.
    fn session_seen(
        &self,
        secret: SecretHash,
        at: Moment,
        expires_at: Moment,
    ) -> Answer<'_, Result<(), StoreError>>;

    /// The sessions of a user that are valid now, the latest seen first.
    fn sessions<'a>(
        &'a self,
        user: &'a str,
        now: Moment,
    ) -> Answer<'a, Result<Vec<Session>, StoreError>>;

    /// Ends one session; there may be none.
    fn end_session(&self, secret: SecretHash) -> Answer<'_, Result<(), StoreError>>;

    /// Ends all sessions of a user and tells how many.
    fn end_sessions<'a>(&'a self, user: &'a str) -> Answer<'a, Result<u64, StoreError>>;

    /// Counts a failed login of an account, which need not exist, and gives the new count.
    fn login_failed<'a>(
        &'a self,
        account: &'a str,
        at: Moment,
    ) -> Answer<'a, Result<Failures, StoreError>>;

    /// The failed logins of an account as of now.
    fn login_failures<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
    ) -> Answer<'a, Result<Failures, StoreError>>;

    /// Forgets the failed logins of an account.
    fn login_worked<'a>(&'a self, account: &'a str) -> Answer<'a, Result<(), StoreError>>;
}

/// The name, if it is one that logs and command lines can carry.
pub(crate) fn checked_name(name: &str) -> Result<&str, AccountError> {
    let plain = |c: char| c.is_alphanumeric() || ".-_@".contains(c);
    let length = name.chars().count();
    if (1..=LONGEST_NAME).contains(&length) && name.chars().all(plain) {
        return Ok(name);
    }
    Err(AccountError::BadName {
        found: name.chars().take(LONGEST_NAME).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_short_and_plain() {
        for good in ["sato", "総務課1", "a.b-c_d@kashima"] {
            assert_eq!(checked_name(good), Ok(good));
        }
        for bad in ["", "two words", "a:b", "a\u{202e}b", &"x".repeat(65)] {
            assert!(checked_name(bad).is_err(), "{bad}");
        }
    }
}
