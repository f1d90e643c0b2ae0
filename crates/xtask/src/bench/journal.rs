//! A new journal for a measurement, and the crowd of phones that reads and posts.

use super::node::{Node, scratch};
use super::pack::figure;
use crate::exec::{Fault, command, output, workspace_root};
use std::process::Command;

/// A journal with nothing in it, and a token that may post closures.
pub(crate) struct Journal {
    /// For `--store`.
    pub(crate) url: String,
    pub(crate) token: String,
}

impl Journal {
    /// What cargo has to build: one command, so that both share what they are made of.
    pub(crate) const PROGRAMS: [&str; 8] = [
        "--package",
        "michi-server",
        "--package",
        "michi-tests",
        "--bin",
        "michi",
        "--bin",
        "streams",
    ];

    pub(crate) fn new(name: &str) -> Result<Self, Fault> {
        let url = format!("sqlite:{}", scratch(name)?.join("journal.db").display());
        // The server makes the file; the token is added to it.
        drop(Node::michi_with(&["--store", &url])?);
        let michi = workspace_root().join("target/release/michi");
        let add = [
            "token", "--store", &url, "add", "bench", "--scope", "closures",
        ];
        let token = output(command(michi).args(add))?.trim().to_owned();
        Ok(Self { url, token })
    }

    /// Posts so many events through the API.
    pub(crate) fn fill(&self, events: u32) -> Result<(), Fault> {
        let node = Node::michi_with(&["--store", &self.url])?;
        let mut run = streams(&node, "rate");
        run.args(["--token", &self.token, "--posters", "64"])
            .args(["--count", &events.to_string()]);
        let said = output(&mut run)?;
        figure(&said, "acknowledged").map(|_| ())
    }
}

/// The crowd's program, pointed at a server.
pub(crate) fn streams(node: &Node, task: &str) -> Command {
    let mut streams = command(workspace_root().join("target/release/streams"));
    streams
        .arg(task)
        .args(["--server", node.base.trim_start_matches("http://")]);
    if task != "rate" {
        streams.args(["--pid", &node.pid().to_string()]);
    }
    streams
}
