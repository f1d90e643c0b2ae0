//! Nanoseconds for the answer at a random point of the city, in process.
//!
//! Prints `point_ns` (zones, near and knowledge of every hazard) and `answer_ns` (advice and
//! sites as well), each the best of five rounds.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement stops where something is missing"
)]

use michi_geo::coord::{LonLat, Metres};
use michi_geo::query::point::Question;
use michi_server::service::answer_at::answer_at;
use michi_tests::{city_atlas, seeded::Seeded, workspace};
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 5;
const POINTS: usize = 100_000;

fn main() {
    let atlas = city_atlas::build(&workspace::layers());
    let bounds = atlas.city().bounds;
    let mut random = Seeded::new(1);
    let mut point = || {
        let lon = random.between(bounds.west(), bounds.east());
        LonLat::new(lon, random.between(bounds.south(), bounds.north())).unwrap()
    };
    let questions: Vec<Question> = (0..POINTS)
        .map(|_| Question {
            at: point(),
            accuracy: Metres::ZERO,
            today: city_atlas::test_day(),
        })
        .collect();
    let point_ns = best(&questions, |question| {
        black_box(atlas.at_point(question));
    });
    let answer_ns = best(&questions, |question| {
        black_box(answer_at(&atlas, question));
    });
    println!("point_ns {point_ns:.0}\nanswer_ns {answer_ns:.0}");
}

fn best(questions: &[Question], ask: impl Fn(Question)) -> f64 {
    let round = |_| {
        let began = Instant::now();
        questions.iter().for_each(|question| ask(*question));
        began.elapsed().as_nanos() as f64 / questions.len() as f64
    };
    (0..ROUNDS).map(round).fold(f64::INFINITY, f64::min)
}
