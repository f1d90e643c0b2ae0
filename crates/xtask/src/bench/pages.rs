//! What the languages cost: the page "now" in all of them after a posting, and their memory.

use super::Options;
use super::pack::figure;
use super::report::Row;
use crate::exec::{Fault, cargo, output};

const GOAL_MS: f64 = 20.0;

/// Milliseconds for every language, and MB of the catalogues.
pub(crate) fn measure(_: &Options) -> Result<Vec<Row>, Fault> {
    let said = output(cargo().args(["bench", "-q", "-p", "michi-tests", "--bench", "pages"]))?;
    let languages = figure(&said, "pages_languages")?;
    let took = figure(&said, "pages_ms")?;
    let memory = figure(&said, "catalogs_mb")?;
    let files = figure(&said, "catalogs_bytes")? / 1e6;
    Ok(vec![
        Row {
            what: format!(
                "the page \"now\" of a storm in all {languages:.0} languages after a posting, on \
                 one core"
            ),
            ours: format!("{took:.1} ms"),
            peer: "–".to_owned(),
            figure: format!("{took:.1} ms"),
            goal: "≤ 20 ms",
            holds: Some(took <= GOAL_MS),
        },
        Row {
            what: format!("memory of the catalogues ({files:.2} MB of files)"),
            ours: format!("{memory:.1} MB"),
            peer: "–".to_owned(),
            figure: format!("{memory:.1} MB"),
            goal: "–",
            holds: None,
        },
    ])
}
