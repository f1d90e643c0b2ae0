//! The `poster` of this crate as a child process, and what it acknowledged.

use michi_geo::event::Seq;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// A running poster. Dropping it kills it.
pub struct Poster {
    child: Child,
    said: BufReader<ChildStdout>,
}

/// What a poster said of one posting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It is in the journal.
    Acknowledged {
        /// Its number.
        number: u64,
        /// The seq it got.
        seq: Seq,
        /// How long the log of the disk was then.
        position: u64,
    },
    /// The store was full.
    Full,
    /// The store did not answer.
    Away,
}

impl Poster {
    /// Starts the program on a store's file: see there what the numbers mean.
    pub fn start(
        program: &Path,
        store: &Path,
        [first, count, tasks]: [u64; 3],
        env: &[(&str, &Path)],
    ) -> Self {
        let mut child = Command::new(program)
            .arg(store)
            .args([first, count, tasks].map(|number| number.to_string()))
            .envs(env.iter().copied())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stdout.take().unwrap());
        Poster { child, said }
    }

    /// Ends the process as a power button would, if nothing unsynced were lost.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
    }

    /// Waits for the process to end by itself.
    pub fn wait(mut self) {
        let status = self.child.wait().unwrap();
        assert!(status.success(), "the poster ended with {status}");
    }

    /// Waits until the poster says what is looked for.
    pub fn until(&mut self, wanted: impl Fn(&Said) -> bool) -> Vec<Said> {
        let mut heard = Vec::new();
        loop {
            let said = self.next().expect("the poster went on posting");
            heard.push(said);
            if wanted(&said) {
                return heard;
            }
        }
    }
}

impl Iterator for Poster {
    type Item = Said;

    /// What is said next; none at the end. A line that was cut off was not said.
    fn next(&mut self) -> Option<Said> {
        let mut line = String::new();
        self.said.read_line(&mut line).unwrap();
        let line = line.strip_suffix('\n')?;
        let mut words = line.split(' ');
        match words.next() {
            Some("full") => Some(Said::Full),
            Some("away") => Some(Said::Away),
            Some("ack") => {
                let mut number = || words.next().unwrap().parse::<u64>().unwrap();
                Some(Said::Acknowledged {
                    number: number(),
                    seq: Seq(number()),
                    position: number(),
                })
            }
            _ => panic!("expected `ack`, `full` or `away`, found `{line}`"),
        }
    }
}

impl Drop for Poster {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Numbers and seqs of the acknowledged postings.
pub fn acknowledged(heard: &[Said]) -> BTreeMap<u64, Seq> {
    let pairs = heard.iter().filter_map(|said| match said {
        Said::Acknowledged { number, seq, .. } => Some((*number, *seq)),
        Said::Full | Said::Away => None,
    });
    pairs.collect()
}
