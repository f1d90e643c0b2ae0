//! `michi user`: who may log in.

use std::error::Error;
use std::io::Read;

use clap::{Args, Subcommand};
use michi_store::accounts::{NewUser, Role};
use michi_store::open::OpenMode;
use michi_store::password::PasswordHash;
use michi_store::secret::Secret;

use super::Outcome;
use super::out::say;
use super::store_args::{StoreArgs, close, run as run_store};
use crate::clock;

/// The shortest password that is taken.
///
/// # Units
/// Characters.
///
/// # Source
/// NIST SP 800-63B-4, section 3.1.1.2: 15 where a password stands alone.
const SHORTEST_PASSWORD: usize = 15;

/// What `michi user` takes.
#[derive(Debug, Args)]
pub(super) struct UserArgs {
    #[command(flatten)]
    store: StoreArgs,
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make a user; the journal is made where there is none
    Add {
        /// The name, which stands in the journal
        name: String,
        /// poster (posts, prepares orders), approver (issues them), admin (reads the journal)
        #[arg(long)]
        role: Role,
        #[command(flatten)]
        password: PasswordFrom,
    },
    /// List the users
    List,
    /// Change a password; the user's sessions end
    Password {
        /// The name
        name: String,
        #[command(flatten)]
        password: PasswordFrom,
    },
    /// Change what a user may do, from the next request on
    Role {
        /// The name
        name: String,
        /// poster, approver or admin
        #[arg(long)]
        role: Role,
    },
    /// Let a user log in no longer; the user's sessions end
    Disable {
        /// The name
        name: String,
    },
    /// Let a user log in again
    Enable {
        /// The name
        name: String,
    },
}

/// Where a password comes from.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct PasswordFrom {
    /// Read it from standard input, up to the end of the first line
    #[arg(long)]
    password_stdin: bool,
    /// Make one and print it, this once
    #[arg(long)]
    password_random: bool,
}

/// A password that is too short.
#[derive(Debug, thiserror::Error)]
#[error("expected a password of at least {SHORTEST_PASSWORD} characters, found {found}")]
struct TooShort {
    found: usize,
}

pub(super) fn run(args: UserArgs) -> Outcome {
    run_store(work(args))
}

async fn work(args: UserArgs) -> Result<Outcome, Box<dyn Error>> {
    let mode = match args.what {
        What::Add { .. } => OpenMode::Create,
        _ => OpenMode::Existing,
    };
    let store = args.store.open(mode).await?;
    let accounts = &store.accounts;
    match args.what {
        What::Add {
            name,
            role,
            password,
        } => {
            let user = NewUser {
                password: password.hashed()?,
                at: clock::now(),
                name,
                role,
            };
            accounts.add_user(user).await?;
        }
        What::List => {
            for user in accounts.users().await? {
                let state = if user.disabled { "disabled" } else { "enabled" };
                say!("{}\t{}\t{state}\t{}", user.name, user.role, user.created_at);
            }
        }
        What::Password { name, password } => {
            accounts.set_password(&name, password.hashed()?).await?;
        }
        What::Role { name, role } => accounts.set_role(&name, role).await?,
        What::Disable { name } => accounts.set_disabled(&name, true).await?,
        What::Enable { name } => accounts.set_disabled(&name, false).await?,
    }
    close(&store).await;
    Ok(Outcome::Clean)
}

impl PasswordFrom {
    fn hashed(&self) -> Result<PasswordHash, Box<dyn Error>> {
        if self.password_random {
            let password = random_password()?;
            say!("{password}");
            return Ok(PasswordHash::of(&password)?);
        }
        from_stdin()
    }
}

/// Six groups of four: long enough to stand alone, short enough to copy from a screen once.
fn random_password() -> Result<String, Box<dyn Error>> {
    let secret = Secret::fresh()?;
    let groups: Vec<&str> = (0..6).map(|n| &secret.text()[n * 4..n * 4 + 4]).collect();
    Ok(groups.join("-"))
}

fn from_stdin() -> Result<PasswordHash, Box<dyn Error>> {
    /// More than any password that is taken.
    const MOST_BYTES: u64 = 4_096;
    let mut text = String::new();
    std::io::stdin()
        .take(MOST_BYTES)
        .read_to_string(&mut text)?;
    let password = text.lines().next().unwrap_or_default();
    let found = password.chars().count();
    if found < SHORTEST_PASSWORD {
        return Err(TooShort { found }.into());
    }
    Ok(PasswordHash::of(password)?)
}
