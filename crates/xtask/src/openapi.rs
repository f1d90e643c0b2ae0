//! Every documented route tried against the document, with schemathesis in a place of its own.

use crate::exec::{Fault, cargo, command, succeed, workspace_root};
use std::path::{Path, PathBuf};

const PINNED: &str = "tests/openapi/requirements.txt";

/// Tries every documented route with so many examples each.
pub(crate) fn run(examples: u32, seed: u64) -> Result<(), Fault> {
    let program = schemathesis()?;
    succeed(cargo().args(["build", "--locked", "--package", "michi-server"]))?;
    succeed(
        cargo()
            .args([
                "run",
                "--locked",
                "--package",
                "michi-tests",
                "--bin",
                "openapi",
                "--",
            ])
            .arg("--with")
            .arg(program)
            .args(["--examples", &examples.to_string()])
            .args(["--seed", &seed.to_string()]),
    )
}

/// Schemathesis in the pinned versions, installed once for each state of the list.
fn schemathesis() -> Result<PathBuf, Fault> {
    let venv = workspace_root().join("target/openapi/python");
    let program = venv.join("bin/schemathesis");
    let (wanted, stamp) = (workspace_root().join(PINNED), venv.join("installed.txt"));
    if !program.is_file() || read(&stamp).ok() != read(&wanted).ok() {
        succeed(
            command("python3")
                .args(["-m", "venv", "--clear"])
                .arg(&venv),
        )?;
        let pip = venv.join("bin/pip");
        succeed(command(pip).args(["-q", "install", "--no-deps", "-r", PINNED]))?;
        copy(&wanted, &stamp)?;
    }
    Ok(program)
}

fn read(path: &Path) -> Result<String, Fault> {
    std::fs::read_to_string(path).map_err(|source| fault(path, source))
}

fn copy(from: &Path, to: &Path) -> Result<(), Fault> {
    let copied = std::fs::copy(from, to).map_err(|source| fault(to, source));
    copied.map(drop)
}

fn fault(path: &Path, source: std::io::Error) -> Fault {
    Fault::File {
        path: path.display().to_string(),
        source,
    }
}
