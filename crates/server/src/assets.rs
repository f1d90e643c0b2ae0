//! The built front end: embedded in release builds, read from disk in debug builds.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use axum::body::Bytes;
use rust_embed::RustEmbed;

use crate::cache::Keep;
use crate::encoding::{Coding, Effort};
use crate::prepared::{About, Prepared};

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
#[allow_missing = true]
struct Built;

/// Names of the built parts by their plain names; not served.
const MANIFEST: &str = "manifest.json";

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
        let mut found = BTreeMap::new();
        match folder {
            Some(folder) => {
                for path in files_below(folder)? {
                    let bytes = std::fs::read(folder.join(&path))?;
                    found.insert(path, Bytes::from(bytes));
                }
            }
            None => {
                for path in Built::iter() {
                    if let Some(file) = Built::get(&path) {
                        found.insert(path.into_owned(), into_bytes(file.data));
                    }
                }
            }
        }
        Ok(Self::from_files(&found))
    }

    fn from_files(found: &BTreeMap<String, Bytes>) -> Self {
        let mut assets = Self::default();
        if let Some(manifest) = found.get(MANIFEST) {
            assets.names = serde_json::from_slice(manifest).unwrap_or_default();
        }
        for (path, bytes) in found {
            let beside = [".br", ".gz", ".map"].iter().any(|end| path.ends_with(end));
            if !beside && path != MANIFEST {
                assets
                    .files
                    .insert(path.clone(), prepare(path, bytes, found));
            }
        }
        assets
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

fn into_bytes(data: Cow<'static, [u8]>) -> Bytes {
    match data {
        Cow::Borrowed(bytes) => Bytes::from_static(bytes),
        Cow::Owned(bytes) => Bytes::from(bytes),
    }
}

/// A file with the codings that the build wrote beside it, or with ones made now.
fn prepare(path: &str, bytes: &Bytes, found: &BTreeMap<String, Bytes>) -> Prepared {
    let keep = if path.starts_with("assets/") {
        Keep::Forever
    } else {
        Keep::Ask
    };
    let about = About::new(content_type(path), keep);
    let beside = |end: &str| found.get(&format!("{path}{end}")).cloned();
    match (beside(".br"), beside(".gz")) {
        (Some(brotli), Some(gzip)) => {
            let mut prepared = Prepared::plain(about, bytes.clone());
            prepared.offer(about, Coding::Brotli, brotli);
            prepared.offer(about, Coding::Gzip, gzip);
            prepared
        }
        _ if compresses(path) => Prepared::new(about, bytes.clone(), Effort::Quick),
        _ => Prepared::plain(about, bytes.clone()),
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

    fn built() -> Assets {
        let file = |path: &str, text: &str| (path.to_owned(), Bytes::from(text.to_owned()));
        Assets::from_files(&BTreeMap::from([
            file("manifest.json", r#"{"app.js":"assets/app-1.js"}"#),
            file("assets/app-1.js", "let a = 'plain text of the script'"),
            file("assets/app-1.js.br", "brotli"),
            file("assets/app-1.js.gz", "gzip"),
            file("assets/app-1.js.map", "{}"),
            file("sw.js", "let s"),
        ]))
    }

    #[test]
    fn hashed_files_are_kept_for_ever_and_the_worker_is_asked_again() {
        let assets = built();
        assert_eq!(assets.url("app.js").as_deref(), Some("/assets/app-1.js"));
        let keep = |path| assets.file(path).unwrap().headers()["cache-control"].clone();
        assert_eq!(keep("assets/app-1.js"), Keep::Forever.line());
        assert_eq!(keep("sw.js"), Keep::Ask.line());
        assert!(assets.file("manifest.json").is_none());
        assert!(assets.file("assets/app-1.js.map").is_none());
    }

    #[test]
    fn codings_written_by_the_build_are_sent_as_they_are() {
        let assets = built();
        assert!(
            assets.file("assets/app-1.js.br").is_none(),
            "they are no files of their own"
        );
        let headers = axum::http::HeaderMap::from_iter([(
            axum::http::header::ACCEPT_ENCODING,
            axum::http::HeaderValue::from_static("br"),
        )]);
        let app = assets.file("assets/app-1.js").unwrap();
        let answer = app.answer(&axum::http::Method::GET, &headers);
        assert_eq!(answer.headers()["content-encoding"], "br");
        assert_eq!(answer.headers()["content-length"], "6");
    }
}
