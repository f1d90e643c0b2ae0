//! The person or program behind a request, and what it may do.

use std::collections::BTreeSet;

use axum::http::{HeaderMap, Method, header};
use michi_store::accounts::{Role, Scope};
use michi_store::secret::SecretHash;

use super::cookie::{Cookie, is_secret};
use super::{origin, rights};
use crate::clock;
use crate::config::{SESSION_HOURS, SESSION_SEEN_EVERY_S};
use crate::live::Live;
use crate::problem::Problem;

/// Somebody who may post.
#[derive(Debug, Clone)]
pub struct Staff {
    /// The name, which is the actor in the journal.
    pub name: String,
    /// The role; none for the token of a program.
    pub role: Option<Role>,
    /// What may be done.
    pub scopes: BTreeSet<Scope>,
    /// The session, where there is one.
    pub session: Option<SecretHash>,
}

impl Staff {
    /// Finds who asks: by token, or by cookie from a page of this server.
    ///
    /// # Errors
    /// [`Problem::Unauthenticated`] for nobody, [`Problem::BadOrigin`] for a change that another
    /// site asked for.
    pub async fn of(
        live: &Live,
        method: &Method,
        headers: &HeaderMap,
        public_url: Option<&str>,
    ) -> Result<Self, Problem> {
        if let Some(token) = bearer(headers) {
            return by_token(live, token).await;
        }
        let secret = Cookie::Session.of(headers, origin::is_behind_tls(public_url));
        let secret = secret.ok_or(Problem::Unauthenticated)?;
        let staff = by_session(live, SecretHash::of(secret)).await?;
        let reads = method == Method::GET || method == Method::HEAD;
        if !reads && !origin::is_own(headers, public_url) {
            return Err(Problem::BadOrigin);
        }
        Ok(staff)
    }

    /// Allows something, or says what is lacking.
    ///
    /// # Errors
    /// [`Problem::Forbidden`] that names the scope.
    pub fn needs(&self, scope: Scope) -> Result<(), Problem> {
        if self.scopes.contains(&scope) {
            return Ok(());
        }
        Err(Problem::Forbidden {
            right: scope.code(),
        })
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let line = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = line.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

async fn by_token(live: &Live, secret: &str) -> Result<Staff, Problem> {
    if !is_secret(secret) {
        return Err(Problem::Unauthenticated);
    }
    let accounts = &live.store.accounts;
    let found = accounts.token(SecretHash::of(secret), clock::now()).await?;
    let token = found.ok_or(Problem::Unauthenticated)?;
    Ok(Staff {
        name: format!("token:{}", token.name),
        role: None,
        scopes: token.scopes,
        session: None,
    })
}

async fn by_session(live: &Live, secret: SecretHash) -> Result<Staff, Problem> {
    let (accounts, now) = (&live.store.accounts, clock::now());
    let found = accounts.session(secret, now).await?;
    let session = found.ok_or(Problem::Unauthenticated)?;
    if now.minus(session.seen_at) > SESSION_SEEN_EVERY_S * 1_000 {
        let until = now.plus_ms(SESSION_HOURS * 3_600_000);
        // A session that is not prolonged ends sooner: nothing to fail a request for.
        let _ = accounts.session_seen(secret, now, until).await;
    }
    Ok(Staff {
        scopes: rights::of_role(session.user.role),
        role: Some(session.user.role),
        name: session.user.name,
        session: Some(secret),
    })
}
