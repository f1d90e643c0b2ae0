//! Logging in: the limit of the account first, then the password, then a session.
//!
//! Whoever knows a name can use up what the account may get wrong. So a browser in which the
//! password was right before is counted apart, and waits in a queue of its own.

use std::sync::LazyLock;

use michi_geo::moment::Moment;
use michi_store::accounts::{AccountError, Credentials, Failures, NewSession};
use michi_store::fault::StoreError;
use michi_store::password::PasswordHash;
use michi_store::secret::{Secret, SecretHash};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use crate::access::{Staff, rights};
use crate::clock;
use crate::config::{LOG_INS_WAITING_MAX, PASSWORD_CHECKS_MAX, SESSION_HOURS};
use crate::live::Live;

/// Wrong passwords in a row that cost nothing: people mistype.
const FREE_FAILURES: u32 = 4;
/// The wait after the next one; each further one doubles it.
const FIRST_WAIT_S: i64 = 2;
/// The longest wait: an attacker must not lock an officer out for a night.
const LONGEST_WAIT_S: i64 = 300;

/// Somebody who has logged in.
pub struct LogIn {
    /// Who.
    pub staff: Staff,
    /// The secret of the session, for the cookie.
    pub secret: Secret,
    /// The mark of the browser, for the cookie that outlasts the session.
    pub mark: String,
}

/// What somebody says who wants to log in.
pub struct Attempt {
    /// The name.
    pub user: String,
    /// The password.
    pub password: String,
    /// The marks of a browser in which passwords were right before, of this user or of others.
    pub marks: Vec<String>,
}

/// Why nobody was logged in.
#[derive(Debug, thiserror::Error)]
pub enum NotLoggedIn {
    /// Too many wrong passwords for this account, or too many who try; the password was not looked at.
    #[error("expected fewer wrong passwords, found too many; wait {wait_s} s")]
    TooMany {
        /// Seconds until the next try counts.
        wait_s: u64,
    },
    /// An unknown user, a wrong password or a disabled account: it is not said which.
    #[error("expected a user with this password, found none")]
    Wrong,
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The password could not be checked.
    #[error("expected to check a password, found {detail}")]
    Failed {
        /// What the system said.
        detail: String,
    },
}

/// Those whose passwords are being checked, and those who wait for it.
struct Queue {
    waiting: Semaphore,
    places: Semaphore,
}

impl Queue {
    fn new(places: usize) -> Self {
        Self {
            waiting: Semaphore::new(LOG_INS_WAITING_MAX + places),
            places: Semaphore::new(places),
        }
    }
}

/// Checks a password and begins a session.
///
/// # Errors
/// [`NotLoggedIn`]; the limit of the account comes before the password.
pub async fn log_in(live: &Live, attempt: Attempt) -> Result<LogIn, NotLoggedIn> {
    let accounts = &live.store.accounts;
    let known = checked(live, attempt).await?;
    let (user, mark) = (known.user, known.password.mark());
    let now = clock::now();
    for counted in [&user.name, &mark] {
        accounts.login_worked(counted).await?;
    }
    let secret = Secret::fresh().map_err(|fault| failed(&fault))?;
    let session = NewSession {
        secret: secret.hash(),
        user: user.name.clone(),
        at: now,
        expires_at: now.plus_ms(SESSION_HOURS * 3_600_000),
    };
    accounts.begin_session(session).await.map_err(refused)?;
    let staff = Staff {
        scopes: rights::of_role(user.role),
        role: Some(user.role),
        name: user.name,
        session: Some(secret.hash()),
    };
    Ok(LogIn {
        staff,
        secret,
        mark,
    })
}

/// The user, when the password is right.
///
/// Guesses are counted while their place is held: those sent at once count like others.
async fn checked(live: &Live, attempt: Attempt) -> Result<Credentials, NotLoggedIn> {
    static ANYBODY: LazyLock<Queue> = LazyLock::new(|| Queue::new(PASSWORD_CHECKS_MAX));
    static KNOWN: LazyLock<Queue> = LazyLock::new(|| Queue::new(1));
    let accounts = &live.store.accounts;
    let Attempt {
        user,
        password,
        marks,
    } = attempt;
    let found = accounts.credentials(&user).await?;
    let is_own = |mark: &String| found.as_ref().is_some_and(|known| is_mark_of(mark, known));
    let mark = marks.into_iter().find(is_own);
    let queue = if mark.is_some() { &KNOWN } else { &ANYBODY };
    // Nobody else knows a mark: none but this user's own browsers count here.
    let counted = mark.unwrap_or_else(|| user.clone());
    may_try(live, &counted).await?;
    let _turn = queue
        .waiting
        .try_acquire()
        .map_err(|_| NotLoggedIn::TooMany {
            wait_s: FIRST_WAIT_S.unsigned_abs(),
        })?;
    let _place = queue
        .places
        .acquire()
        .await
        .map_err(|fault| failed(&fault))?;
    may_try(live, &counted).await?;
    if !is_right(found.clone(), password).await? {
        accounts.login_failed(&counted, clock::now()).await?;
        return Err(NotLoggedIn::Wrong);
    }
    // It may have been changed while it was checked.
    let still = accounts.credentials(&user).await?;
    let known = found.ok_or(NotLoggedIn::Wrong)?;
    let same = still.is_some_and(|still| still.password.mark() == known.password.mark());
    if same {
        Ok(known)
    } else {
        Err(NotLoggedIn::Wrong)
    }
}

/// Whether a browser's mark is that of this password; how long it takes tells nothing of the mark.
fn is_mark_of(mark: &str, known: &Credentials) -> bool {
    SecretHash::of(mark) == SecretHash::of(&known.password.mark())
}

/// Refuses an account, or its own browsers, after too many wrong passwords.
async fn may_try(live: &Live, counted: &str) -> Result<(), NotLoggedIn> {
    let now = clock::now();
    let failures = live.store.accounts.login_failures(counted, now).await?;
    match wait_s(failures, now) {
        0 => Ok(()),
        wait_s => Err(NotLoggedIn::TooMany { wait_s }),
    }
}

fn refused(fault: AccountError) -> NotLoggedIn {
    match fault {
        AccountError::Store(fault) => fault.into(),
        _ => NotLoggedIn::Wrong,
    }
}

fn failed(fault: &dyn std::fmt::Display) -> NotLoggedIn {
    NotLoggedIn::Failed {
        detail: fault.to_string(),
    }
}

/// Compares a password, taking as long for a user who does not exist.
async fn is_right(found: Option<Credentials>, password: String) -> Result<bool, NotLoggedIn> {
    let compare = move || match found {
        Some(known) => known.password.matches(&password) && !known.user.disabled,
        None => PasswordHash::matches_nobody(&password),
    };
    spawn_blocking(compare)
        .await
        .map_err(|fault| failed(&fault))
}

/// Seconds until an account may be tried again; 0 is now.
fn wait_s(failures: Failures, now: Moment) -> u64 {
    let Some(last) = failures.last_at else {
        return 0;
    };
    let Some(over) = failures.count.checked_sub(FREE_FAILURES + 1) else {
        return 0;
    };
    let wait = FIRST_WAIT_S.checked_shl(over).unwrap_or(LONGEST_WAIT_S);
    let wait = wait.clamp(FIRST_WAIT_S, LONGEST_WAIT_S);
    // A clock set back must not lengthen the wait.
    let passed = now.minus(last).max(0) / 1_000;
    u64::try_from(wait - passed).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(count: u32) -> Failures {
        Failures {
            count,
            last_at: Some(Moment::EPOCH),
        }
    }

    #[test]
    fn a_few_mistakes_cost_nothing_then_the_wait_doubles_to_five_minutes() {
        let waits: Vec<u64> = (0..16).map(|n| wait_s(after(n), Moment::EPOCH)).collect();
        assert_eq!(&waits[..8], [0, 0, 0, 0, 0, 2, 4, 8]);
        assert_eq!(waits[15], 300);
        assert_eq!(wait_s(after(u32::MAX), Moment::EPOCH), 300);
    }

    #[test]
    fn the_wait_ends_by_itself_and_a_clock_set_back_does_not_lengthen_it() {
        let later = Moment::EPOCH.plus_ms(3_000);
        assert_eq!(wait_s(after(6), later), 1);
        assert_eq!(wait_s(after(6), later.plus_ms(60_000)), 0);
        assert_eq!(wait_s(after(6), Moment::EPOCH.plus_ms(-9_000_000)), 4);
    }
}
