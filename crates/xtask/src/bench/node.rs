//! Child processes of a measurement: our server and its peers, stopped when dropped.

use crate::exec::{Fault, command, output, workspace_root};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a server may take to stop before it is killed.
const STOP_PATIENCE: Duration = Duration::from_secs(15);

/// A running server.
pub(crate) struct Node {
    child: Child,
    /// `http://127.0.0.1:PORT`
    pub(crate) base: String,
    /// From starting the process to its "listening on" line.
    pub(crate) ready_after: Duration,
}

impl Drop for Node {
    fn drop(&mut self) {
        // Told, not killed: nginx then stops its workers, which would stay behind.
        let pid = self.child.id().to_string();
        let _ = output(command("kill").args(["-TERM", &pid]));
        let patience = Instant::now() + STOP_PATIENCE;
        while Instant::now() < patience {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Node {
    /// Starts our release binary over the workspace's `layers/` on a free port.
    pub(crate) fn michi() -> Result<Self, Fault> {
        Self::michi_with(&[])
    }

    /// The same with further arguments.
    pub(crate) fn michi_with(more: &[&str]) -> Result<Self, Fault> {
        let path = workspace_root().join("target/release/michi");
        let mut michi = command(&path);
        michi
            .args(["serve", "--layers", "layers", "--listen", "127.0.0.1:0"])
            .args(more);
        let began = Instant::now();
        let mut child = start(michi.stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let stdout = child.stdout.take().expect("standard output was asked for");
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            if let Some(base) = line.strip_prefix("listening on ") {
                let base = base.trim_end_matches('/').to_owned();
                return Ok(Self {
                    child,
                    base,
                    ready_after: began.elapsed(),
                });
            }
        }
        Err(Fault::Unexpected {
            expected: "`listening on http://…` from michi serve".to_owned(),
            found: "the end of its output".to_owned(),
        })
    }

    /// Starts a peer and waits until its port answers.
    pub(crate) fn peer(peer: &mut Command, port: u16) -> Result<Self, Fault> {
        let began = Instant::now();
        let child = start(peer.stdout(Stdio::null()).stderr(Stdio::null()))?;
        let node = Self {
            child,
            base: format!("http://127.0.0.1:{port}"),
            ready_after: began.elapsed(),
        };
        while began.elapsed() < Duration::from_secs(20) {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(node);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err(Fault::Unexpected {
            expected: format!("a peer that listens on port {port} within 20 s"),
            found: "no answer".to_owned(),
        })
    }

    /// The process.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Resident memory in MB, as the kernel counts it.
    pub(crate) fn resident_mb(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
        let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
        Some(kilobytes / 1000.0)
    }
}

/// A port that was free a moment ago, for peers that cannot choose one themselves.
pub(crate) fn free_port() -> Result<u16, Fault> {
    std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|source| Fault::File {
            path: "127.0.0.1:0".to_owned(),
            source,
        })
}

/// An empty folder below `target/bench`.
pub(crate) fn scratch(name: &str) -> Result<PathBuf, Fault> {
    let path = workspace_root().join("target/bench").join(name);
    let fault = |source| Fault::File {
        path: path.display().to_string(),
        source,
    };
    if path.exists() {
        std::fs::remove_dir_all(&path).map_err(fault)?;
    }
    std::fs::create_dir_all(&path).map_err(fault)?;
    Ok(path)
}

fn start(command: &mut Command) -> Result<Child, Fault> {
    command
        .stdin(Stdio::null())
        .spawn()
        .map_err(|source| Fault::NotStarted {
            command: command.get_program().to_string_lossy().into_owned(),
            source,
        })
}
