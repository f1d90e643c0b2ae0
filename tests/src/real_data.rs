//! Tests on original files: they run where `MICHI_REAL_DATA` names a folder that holds them.

use std::path::PathBuf;

/// The original file at `relative`, or `None` with a line saying why the test is skipped.
///
/// # Panics
/// When the folder is named but the file is not in it: a set variable is a promise.
pub fn original(relative: &str) -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("MICHI_REAL_DATA") else {
        println!("skipped: MICHI_REAL_DATA is not set (wanted `{relative}`)");
        return None;
    };
    let folder = PathBuf::from(folder);
    let folder = if folder.is_absolute() {
        folder
    } else {
        crate::workspace::root().join(folder)
    };
    let path = folder.join(relative);
    assert!(
        path.is_file(),
        "expected `{relative}` in MICHI_REAL_DATA, but found no `{}`",
        path.display()
    );
    Some(path)
}
