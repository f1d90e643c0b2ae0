//! Where things are: the repository, its layers and locales, the binary under test.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .expect("tests/ stands in the repository")
        .to_path_buf()
}

/// The city's layers as the repository ships them.
pub fn layers() -> PathBuf {
    root().join("layers")
}

/// The language folders as the repository ships them.
pub fn locales() -> PathBuf {
    root().join("locales")
}

/// The languages that the city offers, the source language first.
///
/// # Panics
/// When the city's file lists none.
pub fn languages() -> Vec<String> {
    let text = std::fs::read_to_string(layers().join("city.toml")).expect("the city's file");
    let city: toml::Table = text.parse().expect("TOML");
    let listed = city["languages"].as_array().expect("a list of languages");
    let tags = listed.iter().filter_map(toml::Value::as_str);
    tags.map(str::to_owned).collect()
}

/// A file of `tests/fixtures`.
pub fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures").join(name)
}

/// The `michi` binary: `MICHI_BIN`, or the one cargo built beside this test.
///
/// # Panics
/// When there is none: a test of the real binary cannot mean anything without it.
pub fn michi() -> PathBuf {
    if let Some(path) = std::env::var_os("MICHI_BIN") {
        let path = PathBuf::from(path);
        assert!(
            path.is_file(),
            "expected a binary at MICHI_BIN=`{}`, but there is none",
            path.display()
        );
        return path;
    }
    let exe = std::env::current_exe().expect("a running test has a path");
    let found = exe
        .ancestors()
        .skip(1)
        .take(2)
        .map(|dir| dir.join("michi"))
        .find(|p| p.is_file());
    found.unwrap_or_else(|| {
        panic!(
            "expected `michi` beside `{}`, but there is none: run `cargo build -p michi-server` \
             first, or set MICHI_BIN",
            exe.display()
        )
    })
}
