//! From starting the process to the first answer, and the memory it then holds.

use super::journal::Journal;
use super::node::Node;
use super::report::Row;
use super::{Options, median};
use crate::exec::Fault;

/// A storm of days: a thousand closures, each posted, changed, confirmed and lifted.
const EVENTS: u32 = 10_000;

/// Start to ready and resident memory at Kashima.
pub(crate) fn measure(options: &Options) -> Result<Vec<Row>, Fault> {
    let journal = Journal::new("start")?;
    journal.fill(EVENTS)?;
    let with_journal = format!(" with a journal of {EVENTS} events");
    let mut rows = started(options, "", &[])?;
    rows.extend(started(options, &with_journal, &["--store", &journal.url])?);
    Ok(rows)
}

fn started(options: &Options, with: &str, more: &[&str]) -> Result<Vec<Row>, Fault> {
    let (mut ready, mut memory) = (Vec::new(), Vec::new());
    for _ in 0..options.rounds.max(5) {
        let node = Node::michi_with(more)?;
        super::http::fetch(&node.base, "/readyz", "identity")?;
        ready.push(node.ready_after.as_secs_f64());
        memory.extend(node.resident_mb());
    }
    let (ready, memory) = (median(ready), median(memory));
    Ok(vec![
        Row {
            what: format!("start to ready, Kashima{with}"),
            ours: format!("{ready:.2} s"),
            peer: "–".to_owned(),
            figure: format!("{ready:.2} s"),
            goal: "≤ 1 s",
            holds: Some(ready <= 1.0),
        },
        Row {
            what: format!("resident memory once ready{with}"),
            ours: format!("{memory:.0} MB"),
            peer: "–".to_owned(),
            figure: format!("{memory:.0} MB"),
            goal: "≤ 150 MB",
            holds: Some(memory <= 150.0),
        },
    ])
}
