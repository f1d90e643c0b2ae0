//! Throughput of pages, API and tiles beside nginx with the same bytes; size of the first text.

use super::node::{Node, free_port, scratch};
use super::report::Row;
use super::{Options, median};
use crate::exec::{Fault, command, output};
use std::fmt::Write as _;
use std::path::Path;

/// What is asked for: a name and a path that does not depend on the build.
const PATHS: &[(&str, &str)] = &[
    ("page /en/", "/en/"),
    ("API /api/v1/shelters", "/api/v1/shelters"),
    (
        "tile of the city's centre, z14",
        "/tiles/flood-l2/14/14112/6593.mvt",
    ),
];

/// The bytes a phone needs before it can read `/{lang}/`, compressed.
pub(crate) fn first_text(_: &Options) -> Result<Vec<Row>, Fault> {
    let node = Node::michi()?;
    let mut rows = Vec::new();
    for lang in ["ja", "ja-simple", "en"] {
        let page = fetch(&node.base, &format!("/{lang}/"), "br")?;
        let html = fetch(&node.base, &format!("/{lang}/"), "identity")?;
        let html = String::from_utf8_lossy(&html).into_owned();
        let mut bytes = page.len();
        for sheet in stylesheets(&html) {
            bytes += fetch(&node.base, sheet, "br")?.len();
        }
        let kilobytes = bytes as f64 / 1000.0;
        rows.push(Row {
            what: format!("first usable text, `/{lang}/` cold, HTML and CSS, brotli"),
            ours: format!("{kilobytes:.1} kB"),
            peer: "–".to_owned(),
            figure: format!("{kilobytes:.1} kB"),
            goal: "≤ 30 kB",
            holds: Some(kilobytes <= 30.0),
        });
    }
    Ok(rows)
}

/// Requests a second, ours and nginx's in turn, over the same compressed bytes.
pub(crate) fn beside_nginx(options: &Options) -> Result<Vec<Row>, Fault> {
    let ours = Node::michi()?;
    let folder = scratch("nginx")?;
    for (index, (_, path)) in PATHS.iter().enumerate() {
        let body = fetch(&ours.base, path, "gzip")?;
        write(&folder.join(format!("{index}.gz")), &body)?;
    }
    let peer = nginx(&folder)?;
    let mut rows = Vec::new();
    for (index, (name, path)) in PATHS.iter().enumerate() {
        let (mut own, mut other, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..options.rounds {
            own.push(load(&format!("{}{path}", ours.base), options.seconds)?);
            other.push(load(&format!("{}/{index}", peer.base), options.seconds)?);
            ratios.push(own[own.len() - 1] / other[other.len() - 1]);
        }
        let ratio = median(ratios);
        rows.push(Row {
            what: (*name).to_owned(),
            ours: format!("{:.0} requests/s", median(own)),
            peer: format!("nginx, same bytes: {:.0} requests/s", median(other)),
            figure: format!("{ratio:.2} ×"),
            goal: "≥ 0.85 ×",
            holds: Some(ratio >= 0.85),
        });
    }
    Ok(rows)
}

/// Requests a second that `wrk` counts for one address.
pub(super) fn load(url: &str, seconds: u32) -> Result<f64, Fault> {
    let said = output(command("wrk").args([
        "-t2",
        "-c64",
        &format!("-d{seconds}s"),
        "-H",
        "Accept-Encoding: gzip",
        url,
    ]))?;
    requests_per_second(&said)
}

/// The `Requests/sec` of wrk's report; answers other than 2xx and 3xx are a fault.
pub(super) fn requests_per_second(said: &str) -> Result<f64, Fault> {
    let fault = |found: String| Fault::Unexpected {
        expected: "a wrk report in which every answer is 2xx".to_owned(),
        found,
    };
    if let Some(line) = said.lines().find(|line| line.contains("Non-2xx")) {
        return Err(fault(line.trim().to_owned()));
    }
    said.lines()
        .find_map(|line| line.trim().strip_prefix("Requests/sec:"))
        .and_then(|figure| figure.trim().parse().ok())
        .ok_or_else(|| fault(said.to_owned()))
}

/// The body of one answer, as it travels.
pub(super) fn fetch(base: &str, path: &str, encoding: &str) -> Result<Vec<u8>, Fault> {
    let file = scratch("fetch")?.join("body");
    let header = format!("Accept-Encoding: {encoding}");
    let url = format!("{base}{path}");
    output(
        command("curl")
            .args(["-sSf", "-H", &header, "-o"])
            .arg(&file)
            .arg(&url),
    )?;
    std::fs::read(&file).map_err(|source| Fault::File {
        path: file.display().to_string(),
        source,
    })
}

fn stylesheets(html: &str) -> Vec<&str> {
    html.split("<link ")
        .skip(1)
        .filter(|tag| {
            tag.split('>')
                .next()
                .is_some_and(|tag| tag.contains("stylesheet"))
        })
        .filter_map(|tag| tag.split("href=\"").nth(1)?.split('"').next())
        .collect()
}

fn nginx(folder: &Path) -> Result<Node, Fault> {
    let port = free_port()?;
    let mut text = String::new();
    let _ = write!(
        text,
        "worker_processes 2; daemon off; pid {0}/pid; error_log {0}/error.log;\n\
         events {{ worker_connections 1024; }}\n\
         http {{ access_log off; open_file_cache max=100; keepalive_requests 100000000;\n\
         server {{ listen 127.0.0.1:{port}; root {0}; gzip_static always; \
         default_type application/octet-stream; }} }}\n",
        folder.display()
    );
    let config = folder.join("nginx.conf");
    write(&config, text.as_bytes())?;
    let mut nginx = command(crate::exec::on_path("nginx").unwrap_or_else(|| "nginx".into()));
    Node::peer(nginx.arg("-c").arg(&config).arg("-p").arg(folder), port)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    std::fs::write(path, bytes).map_err(|source| Fault::File {
        path: path.display().to_string(),
        source,
    })
}
