//! Postings on many open phones beside nchan, and postings acknowledged in a second.

use super::Options;
use super::journal::{Journal, streams};
use super::node::{Node, free_port, scratch};
use super::pack::figure;
use super::report::Row;
use crate::exec::{Fault, command, output, workspace_root};
use crate::{prerequisites, web};
use std::path::Path;

/// Open streams of the two runs; the goal is set for the last.
const STREAMS: [u32; 2] = [5_000, 10_000];
/// Posters at the same time.
const POSTERS: [u32; 3] = [1, 8, 64];
const MODULE: &str = "/usr/lib/nginx/modules/ngx_nchan_module.so";
const BROWSER: &str = "tests/browser";
const GOAL_MS: f64 = 1_000.0;
const NO_GOAL: &str = "–";

/// Fan-out, memory per stream and acknowledged postings.
pub(crate) fn measure(options: &Options) -> Result<Vec<Row>, Fault> {
    if !Path::new(MODULE).exists() {
        prerequisites::install(&["libnginx-mod-nchan"])?;
    }
    let message = scratch("live")?.join("message");
    let mut rows = Vec::new();
    for count in STREAMS {
        let count = options.streams.map_or(count, |most| count.min(most));
        let ours = ours(count, 0, &message)?;
        let peer = peer(count, &message)?;
        rows.extend(beside(count, &ours, &peer)?);
    }
    let half = options.streams.unwrap_or(STREAMS[1]) / 2;
    rows.push(half_read(half, &ours(half, half, &message)?)?);
    for posters in POSTERS {
        rows.push(acknowledged(options, posters)?);
    }
    Ok(rows)
}

/// From Enter in the console to the sentence on another screen, with real browsers.
pub(crate) fn enter_to_screen(_: &Options) -> Result<Vec<Row>, Fault> {
    prerequisites::test_tools()?;
    web::install(BROWSER)?;
    let michi = workspace_root().join("target/release/michi");
    let mut run = command("node");
    run.current_dir(workspace_root().join(BROWSER))
        .env("MICHI_BIN", michi)
        .arg("measure/enter-to-screen.mjs");
    let said = output(&mut run)?;
    let slowest = figure(&said, "enter_to_screen_ms_max")?;
    Ok(vec![Row {
        what: "a closure from Enter in the console to its sentence on another open page, both \
               browsers and the server on these cores, 20 times"
            .to_owned(),
        ours: format!(
            "p50 {:.0} ms, slowest {slowest:.0} ms",
            figure(&said, "enter_to_screen_ms_p50")?
        ),
        peer: NO_GOAL.to_owned(),
        figure: format!("{slowest:.0} ms"),
        goal: "≤ 1,000 ms",
        holds: Some(slowest <= GOAL_MS),
    }])
}

/// A fan-out of our server in a process of its own.
fn ours(reading: u32, idle: u32, message: &Path) -> Result<String, Fault> {
    let journal = Journal::new("fan-out")?;
    let node = Node::michi_with(&["--store", &journal.url])?;
    let counts = [reading, idle].map(|count| count.to_string());
    let mut run = streams(&node, "fan-out");
    run.args(["--streams", &counts[0], "--idle", &counts[1]])
        .args(["--token", &journal.token, "--message"])
        .arg(message);
    output(&mut run)
}

/// The same message to as many subscribers of nchan.
fn peer(count: u32, message: &Path) -> Result<String, Fault> {
    let folder = scratch("nchan")?;
    let port = free_port()?;
    let config = folder.join("nginx.conf");
    let text = nchan_config(&folder.display().to_string(), port);
    std::fs::write(&config, text).map_err(|source| Fault::File {
        path: config.display().to_string(),
        source,
    })?;
    let mut nginx = command(crate::exec::on_path("nginx").unwrap_or_else(|| "nginx".into()));
    let node = Node::peer(nginx.arg("-c").arg(&config).arg("-p").arg(&folder), port)?;
    let mut run = streams(&node, "peer");
    run.args(["--streams", &count.to_string(), "--message"])
        .arg(message);
    output(&mut run)
}

/// As many workers as cores, and buffers no larger than nginx needs for such requests.
fn nchan_config(folder: &str, port: u16) -> String {
    format!(
        "load_module {MODULE};\n\
         worker_processes 2; daemon off; pid {folder}/pid; error_log {folder}/error.log;\n\
         events {{ worker_connections 16384; }}\n\
         http {{ access_log off; default_type text/plain;\n\
         server {{ listen 127.0.0.1:{port} backlog=4096;\n\
         location = /sub {{ nchan_subscriber eventsource; nchan_channel_id bench;\n\
         nchan_subscriber_first_message newest; }}\n\
         location = /pub {{ nchan_publisher; nchan_channel_id bench; }} }} }}\n"
    )
}

fn beside(count: u32, ours: &str, peer: &str) -> Result<[Row; 2], Fault> {
    is_complete(ours)?;
    is_complete(peer)?;
    let slowest = figure(ours, "from_at_ms_max")?;
    let p99 = figure(ours, "from_sending_ms_p99")?;
    let peer_p99 = figure(peer, "from_sending_ms_p99")?;
    let memory = figure(ours, "memory_bytes_each_after")?;
    let peer_memory = figure(peer, "memory_bytes_each_after")?;
    let arrival = Row {
        what: format!(
            "a closure on {count} open phones: from the event's `at`, before the durable commit, \
             to receipt; every one received, none twice"
        ),
        ours: format!(
            "p50 {:.0} ms, p99 {:.0} ms, slowest {slowest:.0} ms; p99 from sending {p99:.0} ms",
            figure(ours, "from_at_ms_p50")?,
            figure(ours, "from_at_ms_p99")?,
        ),
        peer: format!(
            "nchan, same size, nothing stored: p99 from sending {peer_p99:.0} ms ({:.1} × ours)",
            peer_p99 / p99
        ),
        figure: format!("{slowest:.0} ms"),
        goal: "≤ 1,000 ms",
        holds: Some(slowest <= GOAL_MS),
    };
    let ratio = memory / peer_memory;
    let held = Row {
        what: format!("memory for each of {count} open streams, after 20 postings"),
        ours: format!("{:.1} kB", memory / 1e3),
        peer: format!("nchan: {:.1} kB", peer_memory / 1e3),
        figure: format!("{ratio:.2} ×"),
        goal: "≤ 1 ×",
        holds: Some(ratio <= 1.0),
    };
    Ok([arrival, held])
}

fn half_read(half: u32, ours: &str) -> Result<Row, Fault> {
    is_complete(ours)?;
    let slowest = figure(ours, "from_at_ms_max")?;
    Ok(Row {
        what: format!("the same on {half} phones while {half} more take nothing"),
        ours: format!(
            "p99 {:.0} ms, slowest {slowest:.0} ms, {:.1} kB a stream",
            figure(ours, "from_at_ms_p99")?,
            figure(ours, "memory_bytes_each_after")? / 1e3
        ),
        peer: NO_GOAL.to_owned(),
        figure: format!("{slowest:.0} ms"),
        goal: "≤ 1,000 ms",
        holds: Some(slowest <= GOAL_MS),
    })
}

/// Whether every stream received every event once; else the figures mean nothing.
fn is_complete(said: &str) -> Result<(), Fault> {
    for name in ["streams_with_another_count", "repeated_or_disordered"] {
        let found = figure(said, name)?;
        if found > 0.0 {
            return Err(Fault::Unexpected {
                expected: "every event on every stream, once".to_owned(),
                found: format!("{name} {found}"),
            });
        }
    }
    Ok(())
}

fn acknowledged(options: &Options, posters: u32) -> Result<Row, Fault> {
    let journal = Journal::new("rate")?;
    let node = Node::michi_with(&["--store", &journal.url])?;
    let mut run = streams(&node, "rate");
    run.args(["--token", &journal.token])
        .args(["--posters", &posters.to_string()])
        .args(["--seconds", &options.seconds.to_string()]);
    let said = output(&mut run)?;
    let rate = figure(&said, "acknowledged_per_second")?;
    Ok(Row {
        what: format!("postings acknowledged, each on disk, {posters} at a time"),
        ours: format!("{rate:.0} a second"),
        peer: NO_GOAL.to_owned(),
        figure: format!("{rate:.0} a second"),
        goal: NO_GOAL,
        holds: None,
    })
}
