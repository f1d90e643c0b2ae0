//! From starting the process to the first answer, and the memory it then holds.

use super::node::Node;
use super::report::Row;
use super::{Options, median};
use crate::exec::Fault;

/// Start to ready and resident memory at Kashima.
pub(crate) fn measure(options: &Options) -> Result<Vec<Row>, Fault> {
    let (mut ready, mut memory) = (Vec::new(), Vec::new());
    for _ in 0..options.rounds.max(5) {
        let node = Node::michi()?;
        super::http::fetch(&node.base, "/readyz", "identity")?;
        ready.push(node.ready_after.as_secs_f64());
        memory.extend(node.resident_mb());
    }
    let (ready, memory) = (median(ready), median(memory));
    Ok(vec![
        Row {
            what: "start to ready, Kashima".to_owned(),
            ours: format!("{ready:.2} s"),
            peer: "–".to_owned(),
            figure: format!("{ready:.2} s"),
            goal: "≤ 1 s",
            holds: Some(ready <= 1.0),
        },
        Row {
            what: "resident memory once ready".to_owned(),
            ours: format!("{memory:.0} MB"),
            peer: "–".to_owned(),
            figure: format!("{memory:.0} MB"),
            goal: "≤ 150 MB",
            holds: Some(memory <= 150.0),
        },
    ])
}
