//! Reads the languages: the built-in files, and a folder laid over them.

use std::path::{Path, PathBuf};

use michi_l10n::LocaleFile;
use michi_l10n::catalog::{Catalogs, Loaded};
use michi_l10n::fault::LoadError;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../locales"]
#[allow_missing = true]
struct BuiltIn;

/// Why no language could be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LocalesError {
    /// A file or folder of the overlay cannot be read.
    #[error("expected readable locale files, found a fault at `{}`", path.display())]
    Unreadable {
        /// Where.
        path: PathBuf,
        /// What the file system said.
        source: std::io::Error,
    },
    /// The files do not make a set of languages.
    #[error("expected locale files with one source language")]
    NoSource {
        /// What the catalogues said.
        source: LoadError,
    },
}

/// Loads the built-in languages with `overlay` laid over them.
///
/// # Errors
/// [`LocalesError`] when the overlay cannot be read or no source language is left.
pub fn load_locales(overlay: Option<&Path>) -> Result<Loaded, LocalesError> {
    let mut files = built_in();
    if let Some(folder) = overlay {
        files.extend(read_folder(folder)?);
    }
    Catalogs::load(&files).map_err(|source| LocalesError::NoSource { source })
}

/// The files of the languages that are part of the program.
pub fn built_in() -> Vec<LocaleFile> {
    let file = |path: &str| {
        let (tag, name) = path
            .split_once('/')
            .filter(|(tag, name)| is_locale_file(tag, name))?;
        let text = String::from_utf8(BuiltIn::get(path)?.data.into_owned()).ok()?;
        Some(LocaleFile::new(tag, name, text))
    };
    BuiltIn::iter().filter_map(|path| file(&path)).collect()
}

/// The files of a language that are not sentences.
const LOCALE_TABLES: [&str; 2] = ["locale.toml", "polarity.toml"];

/// Name of the file that fixes words for every language.
const GLOSSARY: &str = "glossary.toml";

/// The glossary that is part of the program.
pub fn built_in_glossary() -> Option<String> {
    String::from_utf8(BuiltIn::get(GLOSSARY)?.data.into_owned()).ok()
}

/// The glossary of one folder of languages, if it has one.
///
/// # Errors
/// [`LocalesError::Unreadable`] when it is there but cannot be read.
pub fn read_glossary(folder: &Path) -> Result<Option<String>, LocalesError> {
    let path = folder.join(GLOSSARY);
    if !path.is_file() {
        return Ok(None);
    }
    let read = std::fs::read_to_string(&path);
    read.map(Some)
        .map_err(|source| LocalesError::Unreadable { path, source })
}

/// The files of one folder of languages.
///
/// # Errors
/// [`LocalesError::Unreadable`] with the path that could not be read.
pub fn read_folder(folder: &Path) -> Result<Vec<LocaleFile>, LocalesError> {
    let mut files = Vec::new();
    for language in entries(folder)? {
        if !language.is_dir() {
            continue;
        }
        for path in entries(&language)? {
            let Some((tag, name)) = tag_and_name(&language, &path) else {
                continue;
            };
            let read = std::fs::read_to_string(&path);
            let text = read.map_err(|source| LocalesError::Unreadable { path, source })?;
            files.push(LocaleFile::new(tag, name, text));
        }
    }
    Ok(files)
}

fn tag_and_name(language: &Path, path: &Path) -> Option<(String, String)> {
    let name = path.file_name()?.to_str()?;
    let tag = language.file_name()?.to_str()?;
    is_locale_file(tag, name).then(|| (tag.to_owned(), name.to_owned()))
}

fn is_locale_file(tag: &str, name: &str) -> bool {
    !tag.starts_with('.') && (LOCALE_TABLES.contains(&name) || name.ends_with(".ftl"))
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, LocalesError> {
    let unreadable = |source| LocalesError::Unreadable {
        path: folder.to_owned(),
        source,
    };
    let listed = std::fs::read_dir(folder).map_err(unreadable)?;
    let mut paths: Vec<PathBuf> = listed
        .map(|e| e.map(|e| e.path()))
        .collect::<Result<_, _>>()
        .map_err(unreadable)?;
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_a_missing_overlay_names_its_path() {
        let fault = load_locales(Some(Path::new("no/such/folder"))).unwrap_err();
        assert!(fault.to_string().contains("no/such/folder"), "{fault}");
    }
}
