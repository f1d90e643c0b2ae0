//! `michi token`: what programs may do, with a secret instead of a password.

use std::error::Error;

use clap::{Args, Subcommand};
use michi_geo::moment::Moment;
use michi_store::accounts::{NewToken, Scope};
use michi_store::open::OpenMode;
use michi_store::secret::Secret;

use super::Outcome;
use super::out::say;
use super::store_args::{StoreArgs, close, run as run_store};
use crate::clock;

/// How long a token is good when nothing is said.
///
/// # Units
/// Days.
const USUAL_DAYS: i64 = 90;
const DAY_MS: i64 = 24 * 3_600_000;

/// What `michi token` takes.
#[derive(Debug, Args)]
pub(super) struct TokenArgs {
    #[command(flatten)]
    store: StoreArgs,
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make a token and print its secret, this once
    Add {
        /// The name, which stands in the journal as token:NAME
        name: String,
        /// closures, shelters, confirmations, evacuation_prepare, evacuation or journal; repeat it
        #[arg(long, required = true, value_name = "SCOPE")]
        scope: Vec<Scope>,
        /// When it ends, as 2027-03-31T00:00:00+09:00; 90 days from now when nothing is said
        #[arg(long, value_name = "TIME")]
        expires: Option<Moment>,
        /// The user it belongs to: it counts only while that user is enabled
        #[arg(long, value_name = "NAME")]
        user: Option<String>,
    },
    /// List the tokens, without their secrets
    List,
    /// End a token for good
    Revoke {
        /// The name
        name: String,
    },
}

/// A token that would have ended before it was made.
#[derive(Debug, thiserror::Error)]
#[error("expected `--expires` to be a time to come, found `{found}`")]
struct Over {
    found: Moment,
}

pub(super) fn run(args: TokenArgs) -> Outcome {
    run_store(work(args))
}

async fn work(args: TokenArgs) -> Result<Outcome, Box<dyn Error>> {
    let store = args.store.open(OpenMode::Existing).await?;
    let (accounts, now) = (&store.accounts, clock::now());
    match args.what {
        What::Add {
            name,
            scope,
            expires,
            user,
        } => {
            let expires_at = expires.unwrap_or(now.plus_ms(USUAL_DAYS * DAY_MS));
            if expires_at <= now {
                return Err(Over { found: expires_at }.into());
            }
            let secret = Secret::fresh()?;
            let token = NewToken {
                name,
                secret: secret.hash(),
                scopes: scope.into_iter().collect(),
                user,
                created_by: "command line".to_owned(),
                at: now,
                expires_at,
            };
            accounts.add_token(token).await?;
            say!("{}", secret.text());
            eprintln!("michi: this secret is shown once; it is good until {expires_at}");
        }
        What::List => list(&accounts.tokens().await?, now),
        What::Revoke { name } => accounts.revoke_token(&name, now).await?,
    }
    close(&store).await;
    Ok(Outcome::Clean)
}

fn list(tokens: &[michi_store::accounts::Token], now: Moment) {
    for token in tokens {
        let scopes: Vec<&str> = token.scopes.iter().map(|scope| scope.code()).collect();
        let state = match token.revoked_at {
            Some(at) => format!("revoked {at}"),
            None if token.expires_at <= now => format!("expired {}", token.expires_at),
            None => format!("until {}", token.expires_at),
        };
        let used = token
            .last_used_at
            .map_or("never used".to_owned(), |at| format!("used {at}"));
        say!("{}\t{}\t{state}\t{used}", token.name, scopes.join(" "));
    }
}
