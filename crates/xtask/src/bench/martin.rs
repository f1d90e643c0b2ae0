//! Tiles beside martin, which serves the very pack that our server built.

use super::http::{fetch, load};
use super::node::{Node, free_port, scratch};
use super::report::Row;
use super::{Options, median};
use crate::exec::{Fault, cargo, command, on_path, succeed, workspace_root};
use std::path::PathBuf;

const TILE: &str = "14/14112/6593";

/// Requests a second for one tile of the city's centre.
pub(crate) fn measure(options: &Options) -> Result<Vec<Row>, Fault> {
    let what = "tile of the city's centre, z14, beside martin (PMTiles)".to_owned();
    let Some(martin) = find(options)? else {
        let peer = "martin is not on PATH: `--install-martin` installs it".to_owned();
        let none = "–".to_owned();
        let goal = "≥ 1.6 ×";
        return Ok(vec![Row {
            what,
            ours: none.clone(),
            peer,
            figure: none,
            goal,
            holds: None,
        }]);
    };
    let ours = Node::michi()?;
    let pack = scratch("martin")?.join("city.pmtiles");
    let bytes = fetch(&ours.base, "/packs/city.pmtiles", "identity")?;
    std::fs::write(&pack, bytes).map_err(|source| Fault::File {
        path: pack.display().to_string(),
        source,
    })?;
    let port = free_port()?;
    let listen = format!("127.0.0.1:{port}");
    let peer = Node::peer(
        command(martin)
            .args(["--listen-addresses", &listen])
            .arg(&pack),
        port,
    )?;
    let (mut own, mut other, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..options.rounds {
        own.push(load(
            &format!("{}/tiles/flood-l2/{TILE}.mvt", ours.base),
            options.seconds,
        )?);
        other.push(load(
            &format!("{}/city/{TILE}", peer.base),
            options.seconds,
        )?);
        ratios.push(own[own.len() - 1] / other[other.len() - 1]);
    }
    let ratio = median(ratios);
    Ok(vec![Row {
        what,
        ours: format!("{:.0} requests/s", median(own)),
        peer: format!("martin: {:.0} requests/s", median(other)),
        figure: format!("{ratio:.2} ×"),
        goal: "≥ 1.6 ×",
        holds: Some(ratio >= 1.6),
    }])
}

fn find(options: &Options) -> Result<Option<PathBuf>, Fault> {
    let root = workspace_root().join("target/peers");
    let own = root.join("bin/martin");
    if let Some(found) = on_path("martin").or_else(|| own.is_file().then(|| own.clone())) {
        return Ok(Some(found));
    }
    if !options.install_martin {
        return Ok(None);
    }
    let wanted = [
        "install",
        "--locked",
        "martin@1.14.0",
        "--no-default-features",
    ];
    succeed(
        cargo()
            .args(wanted)
            .args(["--features", "mbtiles,pmtiles", "--root"])
            .arg(&root),
    )?;
    Ok(Some(own))
}
