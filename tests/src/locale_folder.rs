//! Language folders read as the gate reads them.

use std::path::Path;

use michi_l10n::LocaleFile;

/// Every file of every language folder under `locales`, in order.
pub fn read_all(locales: &Path) -> Vec<LocaleFile> {
    let mut files = Vec::new();
    for folder in sorted(locales).into_iter().filter(|path| path.is_dir()) {
        for path in sorted(&folder) {
            let text = std::fs::read_to_string(&path).unwrap();
            files.push(LocaleFile::new(name(&folder), name(&path), text));
        }
    }
    files
}

/// `glossary.toml`, where there is one.
pub fn glossary(locales: &Path) -> Option<String> {
    std::fs::read_to_string(locales.join("glossary.toml")).ok()
}

fn sorted(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name()
        .and_then(|n| n.to_str())
        .expect("a UTF-8 name")
        .to_owned()
}
