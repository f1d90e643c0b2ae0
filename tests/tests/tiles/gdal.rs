//! Programs of others open our files: GDAL, where it is installed.

use std::path::Path;
use std::process::Command;

use michi_tests::layer_folder;
use michi_tests::server::Server;
use michi_tests::workspace;

/// Runs `ogrinfo`, or says that it is not there.
fn ogrinfo(args: &[&str], file: &Path) -> Option<String> {
    let output = match Command::new("ogrinfo").args(args).arg(file).output() {
        Ok(output) => output,
        Err(_) => {
            println!("skipped: ogrinfo is not installed (apt-get install gdal-bin)");
            return None;
        }
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let fault = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{}: {text}{fault}", file.display());
    assert!(!fault.contains("ERROR"), "{}: {fault}", file.display());
    Some(text)
}

#[test]
fn gdal_reads_every_layer_file_whole() {
    for layer in layer_folder::read_all(&workspace::layers())
        .iter()
        .filter(|l| l.has_data())
    {
        let file = workspace::layers().join(&layer.id).join("data.geojson");
        let Some(text) = ogrinfo(&["-ro", "-al", "-so"], &file) else {
            return;
        };
        let expected = format!("Feature Count: {}", layer.features.len());
        assert!(
            text.contains(&expected),
            "{}: expected {expected}, but found {text}",
            layer.id
        );
    }
}

#[test]
fn gdal_reads_a_tile_with_its_attributes() {
    let server = Server::shared();
    let (x, y) = crate::reader::tile_units(130.0987, 33.1037, 14);
    let target = format!(
        "/tiles/flood-l2/14/{}/{}.mvt",
        (x / 4096.0) as u32,
        (y / 4096.0) as u32
    );
    let answer = server.get(&target);
    assert_eq!(answer.status, 200, "{target}");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tile.mvt");
    std::fs::write(&file, answer.decoded()).unwrap();
    let Some(text) = ogrinfo(&["-ro", "-al", "-so"], &file) else {
        return;
    };
    assert!(text.contains("flood-l2") && text.contains("rank"), "{text}");
}

#[test]
fn gdal_reads_the_answers_of_the_shelter_route() {
    let server = Server::shared();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("shelters.geojson");
    std::fs::write(&file, server.get("/api/v1/shelters").decoded()).unwrap();
    let Some(text) = ogrinfo(&["-ro", "-al", "-so"], &file) else {
        return;
    };
    assert!(text.contains("Feature Count: 33"), "{text}");
}
