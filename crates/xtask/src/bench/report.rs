//! The table of docs/benchmarks.md.

use crate::exec::{Fault, command, output, workspace_root};
use std::fmt::Write as _;

/// One line of the table.
pub(crate) struct Row {
    pub(crate) what: String,
    pub(crate) ours: String,
    pub(crate) peer: String,
    /// The figure that is compared with the goal.
    pub(crate) figure: String,
    pub(crate) goal: &'static str,
    pub(crate) holds: Option<bool>,
}

/// The rows as a Markdown table.
pub(crate) fn table(rows: &[Row]) -> String {
    let mut text = String::from(
        "| what | ours | peer in the same run | figure | goal | holds |\n\
         | --- | --- | --- | --- | --- | --- |\n",
    );
    for row in rows {
        let holds = match row.holds {
            Some(true) => "yes",
            Some(false) => "**no**",
            None if row.goal == "–" => "–",
            None => "not measured",
        };
        let Row {
            what,
            ours,
            peer,
            figure,
            goal,
            ..
        } = row;
        let _ = writeln!(
            text,
            "| {what} | {ours} | {peer} | {figure} | {goal} | {holds} |"
        );
    }
    text
}

/// Writes docs/benchmarks.md.
pub(crate) fn write(table: &str) -> Result<(), Fault> {
    let path = workspace_root().join("docs/benchmarks.md");
    let day = output(command("date").args(["-u", "+%Y-%m-%d"]))?;
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let text = format!(
        "# Benchmarks\n\n\
         Written by `cargo xtask bench` on {} with {cores} cores, the load generator and both \
         servers on the same machine. Quote the ratios: absolute figures move with the machine. \
         Each side ran in turn and the median of the rounds is shown.\n\n{table}\n\
         How each figure is taken stands in `crates/xtask/src/bench/`. Goals are those of the \
         design; a goal that does not hold is marked and stays in the table.\n",
        day.trim()
    );
    std::fs::write(&path, text).map_err(|source| Fault::File {
        path: path.display().to_string(),
        source,
    })
}
