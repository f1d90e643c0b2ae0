//! Feeds mutated files to every parser of outside bytes until the time is over.
//!
//! `mutate --minutes N --seed N`: seeds are the repository's layers and sentences, and the
//! originals of `MICHI_REAL_DATA` where it is set. A panic prints the case that caused it; what is
//! read must also be printed and read again to the same layer.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a soak run must stop at the first broken promise"
)]

use michi_geo::city::City;
use michi_geo::layer::Manifest;
use michi_geo::load::LoadedLayer;
use michi_ingest::import::{Options, import};
use michi_ingest::wanted::Wanted;
use michi_l10n::ruby::to_html;
use michi_tests::posting_parsers::{self, SEEDS};
use michi_tests::{city_atlas, seeded::Seeded, workspace};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Larger originals are cut to this, so that many cases fit a minute.
const LARGEST: usize = 60_000;

fn main() {
    let minutes = argument("--minutes").unwrap_or(1);
    let seed = argument("--seed").unwrap_or(1);
    let seeds = seeds();
    let atlas = city_atlas::build(&workspace::layers());
    let city = std::fs::read_to_string(workspace::layers().join("city.toml")).unwrap();
    let end = Instant::now() + Duration::from_secs(minutes * 60);
    let mut cases = 0_u64;
    while Instant::now() < end {
        let number = seed.wrapping_mul(1 << 32).wrapping_add(cases);
        let mut random = Seeded::new(number);
        let (path, bytes) = random.pick(&seeds);
        let mutated = mutate(bytes, &mut random);
        // As often as a file: bodies are small, and everyone on staff can send one.
        let (kind, seed) = random.pick(&SEEDS);
        let posted = mutate(seed.as_bytes(), &mut random);
        let caught = std::panic::catch_unwind(|| posting_parsers::feed(&atlas, &posted));
        assert!(caught.is_ok(), "case {number} of `{kind}` panicked");
        let caught = std::panic::catch_unwind(|| feed(&city, path, &mutated));
        assert!(
            caught.is_ok(),
            "case {number} of `{}` panicked",
            path.display()
        );
        cases += 1;
    }
    println!("{cases} passed, 0 failed");
}

/// Every parser of outside bytes reads the case; faults are fine, panics are not.
fn feed(city: &str, path: &Path, bytes: &[u8]) {
    let label = path.file_name().unwrap_or_default().to_string_lossy();
    let options = Options {
        city,
        readings: None,
        boundary: None,
        manifest: None,
        old: None,
        map: None,
        taken: &std::collections::BTreeSet::new(),
        wanted: Wanted::default(),
        retrieved_at: city_atlas::test_day(),
    };
    if let Ok(imported) = import("soak", &[(&label, bytes)], &options) {
        reread(&imported.manifest, &imported.data);
    }
    let text = String::from_utf8_lossy(bytes);
    let _ = City::parse(&text);
    let _ = Manifest::parse(&text, "soak");
    let _ = to_html(&text);
}

/// A layer that the importer wrote is read back without a fault.
fn reread(manifest: &str, data: &str) {
    let layer = LoadedLayer::load("soak", |file| match file {
        "layer.toml" => Some(manifest.as_bytes().to_vec()),
        "data.geojson" => Some(data.as_bytes().to_vec()),
        _ => None,
    });
    assert!(layer.faults().is_empty(), "{:?}", layer.faults());
}

fn mutate(bytes: &[u8], random: &mut Seeded) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=random.index(8) {
        if bytes.is_empty() {
            break;
        }
        let at = random.index(bytes.len());
        match random.index(6) {
            0 => bytes.truncate(at),
            1 => bytes[at] = random.bits() as u8,
            2 => bytes[at] ^= 1 << random.index(8),
            3 => bytes.insert(at, *random.pick(b"[]{}<>\",.-0eN\0\xff")),
            4 => {
                let end = (at + random.index(200)).min(bytes.len());
                bytes.drain(at..end);
            }
            _ => {
                let end = (at + random.index(200)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                let to = random.index(bytes.len());
                bytes.splice(to..to, piece);
            }
        }
    }
    bytes
}

fn seeds() -> Vec<(PathBuf, Vec<u8>)> {
    let mut folders = vec![workspace::layers(), workspace::locales()];
    folders.extend(std::env::var_os("MICHI_REAL_DATA").map(PathBuf::from));
    let mut seeds = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let mut bytes = std::fs::read(&path).unwrap();
                bytes.truncate(LARGEST);
                seeds.push((path, bytes));
            }
        }
    }
    seeds.sort();
    seeds
}

fn argument(name: &str) -> Option<u64> {
    let mut words = std::env::args().skip_while(|word| word != name);
    words.nth(1)?.parse().ok()
}
