//! What languages cost: the page "now" of a storm in every language, and the memory they take.
//!
//! Prints `pages_languages`, `pages_ms` (all languages, one after the other on one core, median),
//! `catalogs_mb` (resident memory of all catalogues) and `catalogs_bytes` (their files).
#![allow(
    clippy::unwrap_used,
    reason = "a measurement stops where something is missing"
)]

use michi_geo::board::Board;
use michi_geo::moment::Moment;
use michi_geo::public::PublicBoard;
use michi_l10n::Tag;
use michi_server::assets::Assets;
use michi_server::config::Config;
use michi_server::live::LiveView;
use michi_server::pages::page::Page;
use michi_server::pages::render;
use michi_server::service::load_locales::{built_in, load_locales};
use michi_server::snapshot::Snapshot;
use michi_tests::workspace;
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 101;
const STORM: &str = include_str!("../fixtures/postings/storm.json");
const NOW: &str = "2026-07-06T15:52:00+09:00";

fn main() {
    catalogs();
    let assets = Assets::default();
    let snapshot = Snapshot::build(&Config::for_layers(workspace::layers()), &assets).unwrap();
    let languages = &snapshot.atlas.city().languages;
    let tags: Vec<Tag> = languages.iter().map(|tag| Tag::new(tag)).collect();
    let board: Board = serde_json::from_str(STORM).unwrap();
    let now = Moment::parse(NOW).unwrap();
    let mut took: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let began = Instant::now();
            let view = LiveView::new(PublicBoard::at(&board, now), 1);
            for tag in &tags {
                black_box(render::page(
                    &assets,
                    &snapshot,
                    Some(&view),
                    tag,
                    &Page::Now,
                ));
            }
            began.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    took.sort_by(f64::total_cmp);
    println!("pages_languages {}", tags.len());
    println!("pages_ms {:.3}", took[ROUNDS / 2]);
}

/// Memory before and after loading, in a process that has done nothing else.
fn catalogs() {
    let bytes: usize = built_in().iter().map(|file| file.text.len()).sum();
    let before = resident_kb();
    let loaded = load_locales(None).unwrap();
    let after = resident_kb();
    drop(black_box(loaded));
    println!("catalogs_bytes {bytes}");
    println!("catalogs_mb {:.2}", (after - before) / 1e3);
}

/// Resident memory in kB, as the kernel counts it; 0 where it does not say.
fn resident_kb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let kb = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    kb.unwrap_or(0.0)
}
