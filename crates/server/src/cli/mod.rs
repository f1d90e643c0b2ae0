//! The command line: one subcommand a file. Exit 0 clean, 1 findings, 2 could not run.

mod backup;
mod board;
mod check;
mod import;
mod lint;
mod out;
mod restore;
mod serve;
mod store_args;
mod token;
mod user;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Config;

/// Michishirube: a disaster-information map that a small city runs itself
#[derive(Debug, Parser)]
#[command(name = "michi", version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve pages, API, tiles and packs until told to stop; SIGHUP reads the layers again
    Serve(Config),
    /// Read official files into a layer folder, whole or not at all, and print the report
    Import(import::ImportArgs),
    /// Check the city file and every layer, and print the report
    Check(check::CheckArgs),
    /// Check the languages: every message, its arguments, its wording; or a text in easy Japanese
    Lint(lint::Lint),
    /// Make, list and change the users who may log in
    User(user::UserArgs),
    /// Make, list and end the tokens of programs
    Token(token::TokenArgs),
    /// Print what is or was posted
    Board(board::BoardArgs),
    /// Write the journal to a new file while postings go on
    Backup(backup::BackupArgs),
    /// Put a backup in the place of the journal; a running server notices
    Restore(restore::RestoreArgs),
    /// Erase the text of a note for good; that it was there stays in the journal
    Erase(backup::EraseArgs),
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing to look at.
    Clean,
    /// It ran, and something should be looked at.
    Findings,
    /// It could not run.
    CouldNotRun,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Clean => 0,
            Outcome::Findings => 1,
            Outcome::CouldNotRun => 2,
        })
    }
}

/// Reads the command line and runs the command; faults of usage exit with 2.
pub fn run() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Serve(config) => serve::run(config),
        Command::Import(args) => import::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Lint(lint) => lint::run(&lint),
        Command::User(args) => user::run(args),
        Command::Token(args) => token::run(args),
        Command::Board(args) => board::run(args),
        Command::Backup(args) => backup::run(args),
        Command::Restore(args) => restore::run(args),
        Command::Erase(args) => backup::erase(args),
    };
    outcome.into()
}

/// Prints why a command could not run, cause after cause, on standard error.
pub(crate) fn could_not_run(fault: &dyn std::error::Error) -> Outcome {
    let mut line = fault.to_string();
    let mut cause = fault.source();
    while let Some(fault) = cause {
        line.push_str(": ");
        line.push_str(&fault.to_string());
        cause = fault.source();
    }
    eprintln!("michi: {line}");
    Outcome::CouldNotRun
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn serve_takes_its_folder_and_address() {
        let cli = Cli::parse_from(["michi", "serve", "--layers", "x", "--listen", "[::1]:0"]);
        let Command::Serve(config) = cli.command else {
            panic!("expected `serve`");
        };
        assert_eq!(config.layers.to_str(), Some("x"));
        assert!(config.listen.is_ipv6());
    }
}
