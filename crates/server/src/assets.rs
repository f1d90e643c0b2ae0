//! The built front end: embedded in release builds, read from disk in debug builds.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use crate::cache::Keep;
use crate::encoding::Effort;
use crate::prepared::{About, Prepared};

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
#[allow_missing = true]
struct Built;

/// Every file of the front end, ready to send, and the names behind its parts.
#[derive(Debug, Default)]
pub struct Assets {
    files: BTreeMap<String, Prepared>,
    names: BTreeMap<String, String>,
}

impl Assets {
    /// Takes the files from `folder`, or the built-in ones.
    ///
    /// # Errors
    /// The fault of the file system when `folder` cannot be read.
    pub fn load(folder: Option<&Path>) -> std::io::Result<Self> {
        let mut assets = Self::default();
        match folder {
            Some(folder) => {
                for path in files_below(folder)? {
                    let bytes = std::fs::read(folder.join(&path))?;
                    assets.add(&path, bytes.into());
                }
            }
            None => {
                for path in Built::iter() {
                    if let Some(file) = Built::get(&path) {
                        assets.add(&path, file.data);
                    }
                }
            }
        }
        Ok(assets)
    }

    fn add(&mut self, path: &str, bytes: Cow<'static, [u8]>) {
        if path == "manifest.json" {
            self.names = serde_json::from_slice(&bytes).unwrap_or_default();
            return;
        }
        if path.ends_with(".map") {
            return;
        }
        let keep = if path.starts_with("assets/") {
            Keep::Forever
        } else {
            Keep::Ask
        };
        let about = About::new(content_type(path), keep);
        let prepared = if compresses(path) {
            Prepared::new(about, bytes.into_owned(), Effort::Thorough)
        } else {
            Prepared::plain(about, bytes.into_owned())
        };
        self.files.insert(path.to_owned(), prepared);
    }

    /// The file at `path` below the built folder, such as `sw.js` or `assets/app-1a2b.js`.
    pub fn file(&self, path: &str) -> Option<&Prepared> {
        self.files.get(path)
    }

    /// The address of a part by its plain name: `app.js` gives `/assets/app-1a2b.js`.
    pub fn url(&self, name: &str) -> Option<String> {
        self.names.get(name).map(|path| format!("/{path}"))
    }

    /// Plain names and addresses of every part.
    pub fn urls(&self) -> BTreeMap<String, String> {
        self.names
            .iter()
            .map(|(name, path)| (name.clone(), format!("/{path}")))
            .collect()
    }

    /// Every file with its path below the built folder.
    pub fn files(&self) -> impl Iterator<Item = (&str, &Prepared)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file))
    }
}

fn files_below(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(below) = waiting.pop() {
        for entry in std::fs::read_dir(folder.join(&below))? {
            let entry = entry?;
            let path = below.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                waiting.push(path);
            } else {
                found.push(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Content type by the end of the name.
fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn compresses(path: &str) -> bool {
    !matches!(path.rsplit('.').next(), Some("png" | "woff2" | "ico"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashed_files_are_kept_for_ever_and_the_worker_is_asked_again() {
        let mut assets = Assets::default();
        assets.add(
            "manifest.json",
            Cow::Borrowed(br#"{"app.js":"assets/app-1.js"}"#),
        );
        assets.add("assets/app-1.js", Cow::Borrowed(b"let a"));
        assets.add("sw.js", Cow::Borrowed(b"let s"));
        assert_eq!(assets.url("app.js").as_deref(), Some("/assets/app-1.js"));
        let keep = |path| assets.file(path).unwrap().headers()["cache-control"].clone();
        assert_eq!(keep("assets/app-1.js"), Keep::Forever.line());
        assert_eq!(keep("sw.js"), Keep::Ask.line());
        assert!(assets.file("manifest.json").is_none());
    }
}
