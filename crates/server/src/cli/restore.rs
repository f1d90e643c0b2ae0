//! `michi restore`: a backup in the place of the journal, never without saying what it revives.

use std::path::PathBuf;

use clap::Args;
use michi_store::compare::{Posting, Revived, Since};
use michi_store::restore::{Before, Origin, RestoreOrder, RestoreReport, Run, restore};

use super::Outcome;
use super::out::say;
use super::store_args::{StoreArgs, run as run_store};
use crate::clock;

/// What `michi restore` takes.
#[derive(Debug, Args)]
pub(super) struct RestoreArgs {
    #[command(flatten)]
    store: StoreArgs,
    /// The backup
    file: PathBuf,
    /// Restore although postings come back that were changed or lifted since the backup
    #[arg(long)]
    accept_revived: bool,
    /// Take a backup of another journal, too
    #[arg(long)]
    any_journal: bool,
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    /// Who restores; stands in the journal
    #[arg(long, default_value = "command line", value_name = "NAME")]
    actor: String,
}

pub(super) fn run(args: RestoreArgs) -> Outcome {
    run_store(async move {
        let order = RestoreOrder {
            backup: args.file.clone(),
            actor: args.actor.clone(),
            at: clock::now(),
            origin: if args.any_journal {
                Origin::AnyJournal
            } else {
                Origin::SameJournal
            },
            run: Run::Preview,
        };
        let preview = restore(&args.store.store, &order).await?;
        say(&preview);
        let harmless = preview.revived.is_empty() && preview.lost.is_empty();
        if args.dry_run {
            return Ok(outcome(harmless));
        }
        if !harmless && !args.accept_revived {
            eprintln!("michi: nothing was restored; with --accept-revived it is");
            return Ok(Outcome::Findings);
        }
        let run = Run::Restore;
        let done = restore(&args.store.store, &RestoreOrder { run, ..order }).await?;
        if let Before::Read {
            kept: Some(file), ..
        }
        | Before::Unreadable {
            kept: Some(file), ..
        } = &done.before
        {
            say!("the journal before is kept in {}", file.display());
        }
        say!("restored; every posting counts as unconfirmed until it is confirmed again");
        Ok(outcome(harmless))
    })
}

fn outcome(harmless: bool) -> Outcome {
    if harmless {
        Outcome::Clean
    } else {
        Outcome::Findings
    }
}

fn say(report: &RestoreReport) {
    say!(
        "backup of {}: {} events up to seq {}",
        report.backup_at,
        report.events,
        report.backup_head.seq
    );
    match &report.before {
        Before::Missing => say!("no journal is there yet"),
        Before::Read { later_events, .. } => {
            say!("{later_events} events of the present journal are not in the backup");
        }
        Before::Unreadable { detail, .. } => {
            say!("the present journal is unreadable: {detail}")
        }
    }
    for Revived { posting, since } in &report.revived {
        let since = match since {
            Since::Changed { version } => format!("changed since, now version {version}"),
            Since::Ended => "ENDED since".to_owned(),
            Since::Unknown => "what became of it is not known".to_owned(),
        };
        say!("would come back: {}: {since}", named(posting));
    }
    for posting in &report.lost {
        say!("would be gone: {}", named(posting));
    }
}

fn named(posting: &Posting) -> String {
    let subject = &posting.subject;
    format!("{} {} ({})", subject.kind, subject.id, posting.label)
}
