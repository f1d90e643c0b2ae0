//! What a server and its children hold and use, as the kernel counts it.

use std::fs::read_to_string;
use std::path::Path;

/// Memory and time of a process and its children.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Usage {
    /// Resident memory in kB; what several of them share counts once (PSS).
    pub memory_kb: f64,
    /// Time on a core, in seconds.
    pub cpu_s: f64,
}

/// Clock ticks a second in `/proc/PID/stat`.
///
/// # Source
/// `proc_pid_stat(5)`; `USER_HZ` is 100 on every Linux that Rust supports.
const TICKS: f64 = 100.0;

impl Usage {
    /// Of the process `pid` and the children that it has now.
    ///
    /// # Panics
    /// When there is no such process.
    pub fn of(pid: u32) -> Self {
        let mut sum = Self::default();
        for one in std::iter::once(pid).chain(children(pid)) {
            sum.memory_kb += memory_kb(one).unwrap_or_default();
            sum.cpu_s += cpu_s(one).unwrap_or_default();
        }
        assert!(
            sum.memory_kb > 0.0,
            "expected a process {pid}, but there is none"
        );
        sum
    }
}

fn children(parent: u32) -> Vec<u32> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    pids.filter(|pid| stat(*pid).is_some_and(|fields| fields[1] == parent.to_string()))
        .collect()
}

/// The fields after the name, which may hold spaces itself.
fn stat(pid: u32) -> Option<Vec<String>> {
    let text = read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, rest) = text.rsplit_once(") ")?;
    Some(rest.split(' ').map(str::to_owned).collect())
}

fn cpu_s(pid: u32) -> Option<f64> {
    let fields = stat(pid)?;
    let ticks = |index: usize| fields.get(index)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) / TICKS)
}

fn memory_kb(pid: u32) -> Option<f64> {
    let rollup = format!("/proc/{pid}/smaps_rollup");
    let text = read_to_string(Path::new(&rollup)).ok()?;
    let line = text.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_process_holds_memory() {
        assert!(Usage::of(std::process::id()).memory_kb > 100.0);
    }
}
