//! Nanoseconds for the rules of easy Japanese on one sentence, in process.
//!
//! Prints `sentence_ns` (the messages of `ja-simple`, as a notice of many lines) and `worst_ns` (the
//! longest text there may be, for each of its characters), each the best of five rounds.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement stops where something is missing"
)]

use michi_l10n::lint::{Kind, MAX_TEXT_BYTES, check};
use michi_server::service::load_locales;
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 5;

fn main() {
    let files = load_locales::built_in();
    let easy = files.iter().filter(|file| file.tag == "ja-simple");
    let lines: Vec<&str> = easy
        .filter(|file| file.name.ends_with(".ftl"))
        .flat_map(|file| file.text.lines())
        .filter_map(|line| Some(line.split_once(" = ")?.1))
        .collect();
    let sentences: usize = lines
        .iter()
        .map(|line| line.matches('。').count().max(1))
        .sum();
    let sentence_ns = best(|| {
        for line in &lines {
            black_box(check(line, Kind::Notice).unwrap());
        }
    }) / sentences as f64;
    let longest = "れるられべき9時".repeat(MAX_TEXT_BYTES / "れるられべき9時".len());
    let worst_ns = best(|| {
        black_box(check(&longest, Kind::Notice).unwrap());
    }) / longest.chars().count() as f64;
    println!("sentence_ns {sentence_ns:.0}\nworst_ns {worst_ns:.0}");
}

fn best(once: impl Fn()) -> f64 {
    let round = |_| {
        let began = Instant::now();
        once();
        began.elapsed().as_nanos() as f64
    };
    (0..ROUNDS).map(round).fold(f64::INFINITY, f64::min)
}
