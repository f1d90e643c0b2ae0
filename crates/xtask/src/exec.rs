//! Starting other programs: what was run is printed, a failure names the command.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Why a task stopped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    #[error("expected `{command}` to succeed, found {found}")]
    Failed { command: String, found: String },
    #[error("expected to start `{command}`, found: {source}")]
    NotStarted {
        command: String,
        source: std::io::Error,
    },
    #[error("expected these programs, found none of them: {missing}\n  {advice}")]
    Missing { missing: String, advice: String },
    #[error("expected to read or write `{path}`, found: {source}")]
    File {
        path: String,
        source: std::io::Error,
    },
    #[error("expected {expected}, found {found}")]
    Unexpected { expected: String, found: String },
    #[error("{failed} of {total} steps failed: {names}")]
    Steps {
        failed: usize,
        total: usize,
        names: String,
    },
}

/// The folder that holds the workspace's `Cargo.toml`.
pub(crate) fn workspace_root() -> PathBuf {
    let crate_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_dir
        .ancestors()
        .nth(2)
        .expect("crates/xtask lies two folders below the root")
        .to_owned()
}

/// A command that runs in the workspace root.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace_root());
    command
}

/// The cargo that runs this task.
pub(crate) fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a command to its end, its output going to ours.
pub(crate) fn succeed(command: &mut Command) -> Result<(), Fault> {
    let shown = shown(command);
    println!("\n$ {shown}");
    let status = command.status().map_err(|source| Fault::NotStarted {
        command: shown.clone(),
        source,
    })?;
    if status.success() {
        return Ok(());
    }
    Err(Fault::Failed {
        command: shown,
        found: status.to_string(),
    })
}

/// Runs a command quietly and gives what it printed on standard output.
pub(crate) fn output(command: &mut Command) -> Result<String, Fault> {
    let shown = shown(command);
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|source| Fault::NotStarted {
            command: shown.clone(),
            source,
        })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let last = said.lines().last().unwrap_or_default();
    Err(Fault::Failed {
        command: shown,
        found: format!("{} ({last})", output.status),
    })
}

/// Whether a program can be found on `PATH`.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .chain([PathBuf::from("/usr/sbin"), PathBuf::from("/usr/bin")])
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
}

fn shown(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(
        command
            .get_args()
            .map(|word| word.to_string_lossy().into_owned()),
    );
    words.join(" ")
}
