//! The front end: its packages and its build, made anew only where something changed.

use crate::exec::{Fault, command, succeed, workspace_root};
use std::path::Path;
use std::process::Command;

/// Installs the locked npm packages of `folder` unless they are there already.
pub(crate) fn install(folder: &str) -> Result<(), Fault> {
    let root = workspace_root().join(folder);
    let stamp = root.join("node_modules/.package-lock.json");
    if is_newer(&stamp, &root.join("package-lock.json")) {
        return Ok(());
    }
    succeed(npm(folder).args(["ci", "--no-audit", "--no-fund"]))
}

/// Runs one script of `folder`'s package.json.
pub(crate) fn script(folder: &str, name: &str) -> Result<(), Fault> {
    succeed(npm(folder).args(["run", name]))
}

/// npm, started in `folder`.
pub(crate) fn npm(folder: &str) -> Command {
    let mut npm = command("npm");
    npm.current_dir(workspace_root().join(folder));
    npm
}

fn is_newer(made: &Path, from: &Path) -> bool {
    let changed = |path: &Path| path.metadata().and_then(|meta| meta.modified()).ok();
    matches!((changed(made), changed(from)), (Some(made), Some(from)) if made >= from)
}
