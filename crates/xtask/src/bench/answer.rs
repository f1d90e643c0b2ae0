//! The answer at a point: in process, and over HTTP beside PostGIS asked over SQL.

use super::node::{Node, scratch};
use super::postgis::{Postgis, Question};
use super::report::Row;
use super::{Options, median};
use crate::exec::{Fault, cargo, command, output};
use std::path::Path;

/// Questions that each thread of wrk writes beforehand, so that it measures answers and not itself.
const RANDOM_POINTS: &str = r#"
local asked, requests = 0, {}
function init(args)
  math.randomseed(tonumber(tostring({}):sub(8), 16) or 1)
  for number = 1, 20000 do
    local lon = 130.04 + math.random() * 0.13
    local lat = 32.99 + math.random() * 0.14
    requests[number] = wrk.format("GET", string.format("/api/v1/risk?lon=%.6f&lat=%.6f", lon, lat))
  end
end
function request()
  asked = asked % #requests + 1
  return requests[asked]
end
"#;

/// In-process time and the ratios of answers a second.
pub(crate) fn measure(options: &Options) -> Result<Vec<Row>, Fault> {
    let mut rows = vec![in_process()?];
    let peer = Postgis::start()?;
    let ours = Node::michi()?;
    let script = scratch("wrk")?.join("points.lua");
    write_script(&script)?;
    for question in [Question::Zones, Question::Whole] {
        let (mut own, mut other, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..options.rounds {
            own.push(answers_per_second(&ours, &script, options)?);
            other.push(peer.questions_per_second(question, options.seconds)?);
            ratios.push(own[own.len() - 1] / other[other.len() - 1]);
        }
        rows.push(row(question, median(own), median(other), median(ratios)));
    }
    Ok(rows)
}

fn row(question: Question, own: f64, other: f64, ratio: f64) -> Row {
    Row {
        what: "answer at a random point over HTTP (whole answer: zones, near, knowledge, advice, \
               sites)"
            .to_owned(),
        ours: format!("{own:.0} answers/s"),
        peer: format!(
            "PostGIS over SQL, {}: {other:.0} answers/s",
            question.words()
        ),
        figure: format!("{ratio:.1} ×"),
        goal: "≥ 10 ×",
        holds: Some(ratio >= 10.0),
    }
}

fn answers_per_second(ours: &Node, script: &Path, options: &Options) -> Result<f64, Fault> {
    let said = output(
        command("wrk")
            .args(["-t2", "-c64", &format!("-d{}s", options.seconds), "-s"])
            .arg(script)
            .arg(&ours.base),
    )?;
    super::http::requests_per_second(&said)
}

fn in_process() -> Result<Row, Fault> {
    let said = output(cargo().args(["bench", "-q", "-p", "michi-tests", "--bench", "answer"]))?;
    let figure = super::pack::figure(&said, "point_ns")?;
    let whole = super::pack::figure(&said, "answer_ns")?;
    Ok(Row {
        what: "zones, near and knowledge of all hazards at a random point, in process".to_owned(),
        ours: format!(
            "{:.2} µs (whole answer {:.2} µs)",
            figure / 1e3,
            whole / 1e3
        ),
        peer: "–".to_owned(),
        figure: format!("{:.2} µs", figure / 1e3),
        goal: "≤ 1 µs",
        holds: Some(figure <= 1000.0),
    })
}

fn write_script(path: &Path) -> Result<(), Fault> {
    std::fs::write(path, RANDOM_POINTS).map_err(|source| Fault::File {
        path: path.display().to_string(),
        source,
    })
}
