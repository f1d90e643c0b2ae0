//! The real `michi serve` on a free port, stopped when the test lets go of it.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use crate::http::{self, Response};
use crate::workspace;

const START_PATIENCE: Duration = Duration::from_secs(60);

/// What the log may hold when the server goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Log {
    /// Any warning or error fails the test.
    Clean,
    /// The test breaks something on purpose and looks at the log itself.
    FaultsExpected,
}

/// A running server.
pub struct Server {
    child: Child,
    addr: String,
    staff_addr: Option<String>,
    lines: Arc<Mutex<Vec<String>>>,
    log: Log,
}

impl Server {
    /// Starts on the repository's own layers; the log must stay clean.
    pub fn start() -> Self {
        Self::start_on(&workspace::layers(), Log::Clean)
    }

    /// The server that tests of one binary share; it goes with the last test that holds it.
    pub fn shared() -> Arc<Self> {
        static SHARED: Mutex<Weak<Server>> = Mutex::new(Weak::new());
        let mut shared = SHARED
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(server) = shared.upgrade() {
            return server;
        }
        let server = Arc::new(Self::start());
        *shared = Arc::downgrade(&server);
        server
    }

    /// Starts on `layers`.
    ///
    /// # Panics
    /// When the server ends before it listens; the message holds all it said.
    pub fn start_on(layers: &Path, log: Log) -> Self {
        match Self::try_start(layers, log) {
            Ok(server) => server,
            Err((status, said)) => {
                panic!("`michi serve` ended with {status}:\n{}", said.join("\n"))
            }
        }
    }

    /// Starts on `layers`, or gives back how it ended and what it said.
    ///
    /// # Errors
    /// The exit status and all lines of both outputs.
    pub fn try_start(layers: &Path, log: Log) -> Result<Self, (ExitStatus, Vec<String>)> {
        Self::try_start_with(layers, log, &[])
    }

    /// As [`Server::try_start`], with environment variables of the test's choice.
    ///
    /// # Errors
    /// The exit status and all lines of both outputs.
    pub fn try_start_with(
        layers: &Path,
        log: Log,
        env: &[(&str, &str)],
    ) -> Result<Self, (ExitStatus, Vec<String>)> {
        let mut command = michi_command();
        command.envs(env.iter().copied());
        Self::try_start_by(command, layers, log)
    }

    /// As [`Server::try_start`], with a command of the test's choice that ends in `michi`.
    ///
    /// # Errors
    /// The exit status and all lines of both outputs.
    pub fn try_start_by(
        mut command: Command,
        layers: &Path,
        log: Log,
    ) -> Result<Self, (ExitStatus, Vec<String>)> {
        let mut child = command
            .args(["serve", "--listen", "127.0.0.1:0", "--layers"])
            .arg(layers)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the michi binary starts");
        let lines = Arc::new(Mutex::new(Vec::new()));
        let (tell, told) = channel();
        let readers = [
            collect(child.stdout.take().expect("piped"), &lines, tell.clone()),
            collect(child.stderr.take().expect("piped"), &lines, tell),
        ];
        if let Some((addr, staff_addr)) = addresses(&told) {
            return Ok(Self {
                child,
                addr,
                staff_addr,
                lines,
                log,
            });
        }
        let _ = child.kill();
        let status = child.wait().expect("a child can be waited for");
        for reader in readers {
            reader.join().expect("the reader does not panic");
        }
        let said = lines.lock().unwrap().clone();
        Err((status, said))
    }

    /// `host:port`.
    pub fn addr(&self) -> &str {
        &self.addr
    }

    /// `host:port` of the address for staff, where it has one of its own.
    pub fn staff_addr(&self) -> Option<&str> {
        self.staff_addr.as_deref()
    }

    /// The process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Kills the process without any warning, as a power cut would, and waits until it is gone.
    pub fn kill(mut self) {
        self.child.kill().expect("a child can be killed");
        self.child.wait().expect("a child can be waited for");
    }

    /// GET without further headers.
    pub fn get(&self, target: &str) -> Response {
        http::send(&self.addr, "GET", target, &[])
    }

    /// GET with headers.
    pub fn get_with(&self, target: &str, headers: &[(&str, &str)]) -> Response {
        http::send(&self.addr, "GET", target, headers)
    }

    /// Any method.
    pub fn send(&self, method: &str, target: &str) -> Response {
        http::send(&self.addr, method, target, &[])
    }

    /// GET that must be 200 with a JSON body.
    pub fn json(&self, target: &str) -> serde_json::Value {
        let answer = self.get(target);
        assert_eq!(answer.status, 200, "GET {target}: {}", answer.text());
        answer.json()
    }

    /// Everything the server said so far, on both outputs.
    pub fn said(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }

    /// Asks the server to stop as an operator would and gives its exit status.
    pub fn terminate(mut self) -> ExitStatus {
        let pid = self.child.id().to_string();
        let sent = Command::new("kill").args(["-TERM", &pid]).status();
        assert!(sent.expect("kill exists").success());
        self.child.wait().expect("a child can be waited for")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if self.log == Log::Clean && !std::thread::panicking() {
            let bad: Vec<String> = self.said().into_iter().filter(|l| is_fault(l)).collect();
            assert!(
                bad.is_empty(),
                "expected a clean log, but found:\n{}",
                bad.join("\n")
            );
        }
    }
}

/// Whether a log line reports a fault.
///
/// Tests set the clock back themselves; that the server tells of it is no fault.
pub fn is_fault(line: &str) -> bool {
    let words = ["ERROR", "WARN", "panicked"];
    words.iter().any(|word| line.contains(word)) && !line.contains("clock was set back")
}

/// What a finished `michi` command left behind.
pub struct Finished {
    /// The exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Finished {
    /// Both outputs, for searching.
    pub fn both(&self) -> String {
        format!("{}\n{}", self.out, self.err)
    }
}

/// Runs `michi` with `args` to its end.
pub fn michi<S: AsRef<std::ffi::OsStr>>(args: impl IntoIterator<Item = S>) -> Finished {
    let output = michi_command()
        .args(args)
        .stdin(Stdio::null())
        .output()
        .expect("michi starts");
    Finished {
        code: output
            .status
            .code()
            .expect("michi is not killed by a signal"),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// `michi` with the settings of nobody's environment.
pub(crate) fn michi_command() -> Command {
    settled(Command::new(workspace::michi()))
}

/// `michi` that goes on when a file may not grow: without this, the system ends it.
pub(crate) fn michi_without_room() -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""]);
    command.arg(workspace::michi());
    settled(command)
}

fn settled(mut command: Command) -> Command {
    for name in [
        "MICHI_LAYERS",
        "MICHI_LISTEN",
        "MICHI_STORE",
        "MICHI_STAFF_LISTEN",
        "MICHI_PUBLIC_URL",
        "MICHI_CLOCK",
        "RUST_LOG",
    ] {
        command.env_remove(name);
    }
    if std::env::var_os("MICHI_LOCALES").is_none() {
        command.env("MICHI_LOCALES", workspace::locales());
    }
    command.env("NO_COLOR", "1").current_dir(neutral_folder());
    command
}

/// A folder with nothing of the project in it: nothing may depend on where michi is started.
fn neutral_folder() -> PathBuf {
    std::env::temp_dir()
}

fn collect(
    pipe: impl Read + Send + 'static,
    lines: &Arc<Mutex<Vec<String>>>,
    tell: Sender<String>,
) -> std::thread::JoinHandle<()> {
    let lines = Arc::clone(lines);
    std::thread::spawn(move || {
        for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).into_owned();
            lines.lock().unwrap().push(line.clone());
            let _ = tell.send(line);
        }
    })
}

/// The addresses out of `listening on http://ADDR:PORT`, that for all and that for staff, or
/// `None` when both outputs end without the first. The one for staff is said first.
fn addresses(told: &Receiver<String>) -> Option<(String, Option<String>)> {
    let mut for_staff = None;
    while let Ok(line) = told.recv_timeout(START_PATIENCE) {
        if let Some((who, url)) = line.split_once("listening on http://") {
            let end = url.find(|c: char| !(c.is_ascii_alphanumeric() || ".:[]".contains(c)));
            let address = url[..end.unwrap_or(url.len())].to_owned();
            if who == "staff " {
                for_staff = Some(address);
                continue;
            }
            return Some((address, for_staff));
        }
    }
    None
}
