//! The `Accounts` of the file.

use super::fault::store_error;
use super::{SqliteStore, failures, sessions, tokens, users};
use crate::accounts::{
    AccountError, Accounts, Credentials, Failures, NewSession, NewToken, NewUser, Role, Session,
    Token, User, checked_name,
};
use crate::fault::StoreError;
use crate::journal::Answer;
use crate::password::PasswordHash;
use crate::secret::SecretHash;
use michi_geo::moment::Moment;

impl Accounts for SqliteStore {
    fn add_user(&self, user: NewUser) -> Answer<'_, Result<(), AccountError>> {
        Box::pin(async move {
            checked_name(&user.name)?;
            self.write(|connection| users::add(connection, user)).await
        })
    }

    fn users(&self) -> Answer<'_, Result<Vec<User>, StoreError>> {
        Box::pin(async move {
            let mut reader = self.reader().await?;
            users::all(&mut reader).await.map_err(store_error)
        })
    }

    fn credentials<'a>(
        &'a self,
        name: &'a str,
    ) -> Answer<'a, Result<Option<Credentials>, StoreError>> {
        Box::pin(async move {
            let mut reader = self.reader().await?;
            let found = users::credentials(&mut reader, name).await;
            found.map_err(store_error)
        })
    }

    fn set_password<'a>(
        &'a self,
        name: &'a str,
        password: PasswordHash,
    ) -> Answer<'a, Result<(), AccountError>> {
        let name = name.to_owned();
        Box::pin(self.write(|connection| users::set_password(connection, name, password)))
    }

    fn set_role<'a>(&'a self, name: &'a str, role: Role) -> Answer<'a, Result<(), AccountError>> {
        let name = name.to_owned();
        Box::pin(self.write(move |connection| users::set_role(connection, name, role)))
    }

    fn set_disabled<'a>(
        &'a self,
        name: &'a str,
        disabled: bool,
    ) -> Answer<'a, Result<(), AccountError>> {
        let name = name.to_owned();
        Box::pin(self.write(move |connection| users::set_disabled(connection, name, disabled)))
    }

    fn add_token(&self, token: NewToken) -> Answer<'_, Result<(), AccountError>> {
        Box::pin(async move {
            checked_name(&token.name)?;
            self.write(|connection| tokens::add(connection, token))
                .await
        })
    }

    fn tokens(&self) -> Answer<'_, Result<Vec<Token>, StoreError>> {
        Box::pin(async move {
            let mut reader = self.reader().await?;
            tokens::all(&mut reader).await.map_err(store_error)
        })
    }

    fn token(
        &self,
        secret: SecretHash,
        now: Moment,
    ) -> Answer<'_, Result<Option<Token>, StoreError>> {
        Box::pin(async move {
            let found = {
                let mut reader = self.reader().await?;
                let found = tokens::valid(&mut reader, secret, now).await;
                found.map_err(store_error)?
            };
            if let Some(token) = &found
                && tokens::is_first_use(token, now)
            {
                let name = token.name.clone();
                let noted = self
                    .write(move |connection| tokens::note_use(connection, name, now))
                    .await;
                // A full disk must not keep a valid token out: what it posts is refused anyway.
                if let Err(fault) = noted {
                    tracing::warn!(%fault, "the use of a token was not noted");
                }
            }
            Ok(found)
        })
    }

    fn revoke_token<'a>(
        &'a self,
        name: &'a str,
        at: Moment,
    ) -> Answer<'a, Result<(), AccountError>> {
        let name = name.to_owned();
        Box::pin(self.write(move |connection| tokens::revoke(connection, name, at)))
    }

    fn begin_session(&self, session: NewSession) -> Answer<'_, Result<(), AccountError>> {
        Box::pin(self.write(|connection| sessions::begin(connection, session)))
    }

    fn session(
        &self,
        secret: SecretHash,
        now: Moment,
    ) -> Answer<'_, Result<Option<Session>, StoreError>> {
        Box::pin(async move {
            let mut reader = self.reader().await?;
            let found = sessions::valid(&mut reader, secret, now).await;
            found.map_err(store_error)
        })
    }

    fn session_seen(
        &self,
        secret: SecretHash,
        at: Moment,
        expires_at: Moment,
    ) -> Answer<'_, Result<(), StoreError>> {
        Box::pin(self.write(move |connection| sessions::seen(connection, secret, at, expires_at)))
    }

    fn sessions<'a>(
        &'a self,
        user: &'a str,
        now: Moment,
    ) -> Answer<'a, Result<Vec<Session>, StoreError>> {
        Box::pin(async move {
            let mut reader = self.reader().await?;
            let found = sessions::of_user(&mut reader, user, now).await;
            found.map_err(store_error)
        })
    }

    fn end_session(&self, secret: SecretHash) -> Answer<'_, Result<(), StoreError>> {
        Box::pin(self.write(move |connection| sessions::end(connection, secret)))
    }

    fn end_sessions<'a>(&'a self, user: &'a str) -> Answer<'a, Result<u64, StoreError>> {
        let user = user.to_owned();
        Box::pin(self.write(move |connection| {
            Box::pin(async move { Ok(Ok(users::end_sessions(connection, &user).await?)) })
        }))
    }

    fn login_failed<'a>(
        &'a self,
        account: &'a str,
        at: Moment,
    ) -> Answer<'a, Result<Failures, StoreError>> {
        let account = failures::hidden(account);
        Box::pin(self.write(move |connection| failures::add(connection, account, at)))
    }

    fn login_failures<'a>(
        &'a self,
        account: &'a str,
        now: Moment,
    ) -> Answer<'a, Result<Failures, StoreError>> {
        let account = failures::hidden(account);
        Box::pin(async move {
            let mut reader = self.reader().await?;
            let found = failures::of(&mut reader, &account, now).await;
            found.map_err(store_error)
        })
    }

    fn login_worked<'a>(&'a self, account: &'a str) -> Answer<'a, Result<(), StoreError>> {
        let account = failures::hidden(account);
        Box::pin(self.write(move |connection| failures::clear(connection, account)))
    }
}
