//! Writes what the browser tests need and the repository does not ship.
//!
//! Usage: `fixtures layers|known-layers DIR` (a city with several layers a hazard, with gaps or
//! without) or `fixtures locales DIR` (the shipped languages and two test languages: longer, and
//! right to left).
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a tool of the tests: what is wrong must stop them"
)]

use std::path::Path;

use michi_l10n::pseudo::Pseudo;
use michi_tests::layer_folder::copy_folder;
use michi_tests::many_layers::{Known, many_layers};
use michi_tests::{locale_folder, workspace};

/// Any number does: the zones are the same in every run.
const SEED: u64 = 20_261_120;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [what, to] = &arguments[..] else {
        panic!("expected `fixtures layers|known-layers|locales DIR`, but found {arguments:?}");
    };
    match what.as_str() {
        "layers" => copy_folder(many_layers(SEED, Known::Partly).path(), Path::new(to)),
        "known-layers" => copy_folder(many_layers(SEED, Known::Wholly).path(), Path::new(to)),
        "locales" => locales(Path::new(to)),
        other => panic!("expected `layers`, `known-layers` or `locales`, but found `{other}`"),
    }
}

fn locales(to: &Path) {
    copy_folder(&workspace::locales(), to);
    let shipped = locale_folder::read_all(&workspace::locales());
    for pseudo in [Pseudo::Accented, Pseudo::RightToLeft] {
        for file in pseudo.files(&shipped, "en", "ja") {
            let folder = to.join(&file.tag);
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join(&file.name), &file.text).unwrap();
        }
    }
}
