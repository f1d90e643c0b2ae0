//! Notices when the files of a folder change: names, sizes and times, looked at every few seconds.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How often the folder is looked at; a change is taken once it has stood still that long.
const EVERY: Duration = Duration::from_secs(2);

/// The most files that are looked at.
const MOST_FILES: usize = 2_000;

/// A folder of folders of files, as languages are.
#[derive(Debug)]
pub struct FolderWatch {
    folder: Option<PathBuf>,
    known: Vec<Seen>,
}

/// A file as it was seen.
type Seen = (PathBuf, u64, Option<SystemTime>);

impl FolderWatch {
    /// Remembers the folder as it is now; without one nothing ever changes.
    pub fn new(folder: Option<PathBuf>) -> Self {
        let known = folder.as_deref().map(look).unwrap_or_default();
        Self { folder, known }
    }

    /// Waits until the files have changed and then stood still for a moment.
    pub async fn changed(&mut self) {
        let Some(folder) = self.folder.clone() else {
            return std::future::pending().await;
        };
        let mut last = self.known.clone();
        loop {
            tokio::time::sleep(EVERY).await;
            let now = look(&folder);
            if now == last && now != self.known {
                self.known = now;
                return;
            }
            last = now;
        }
    }
}

/// Every file two levels down, in order.
fn look(folder: &Path) -> Vec<Seen> {
    let mut seen: Vec<Seen> = entries(folder)
        .filter(|path| path.is_dir())
        .flat_map(|language| entries(&language).collect::<Vec<_>>())
        .filter_map(|path| {
            let meta = path.metadata().ok()?;
            Some((path, meta.len(), meta.modified().ok()))
        })
        .take(MOST_FILES)
        .collect();
    seen.sort();
    seen
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let listed = std::fs::read_dir(folder).into_iter().flatten();
    listed.filter_map(|entry| Some(entry.ok()?.path()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_comes_changes_or_goes_is_another_look() {
        let root = std::env::temp_dir().join(format!("michi-watch-{}", std::process::id()));
        let language = root.join("vi");
        std::fs::create_dir_all(&language).unwrap();
        let empty = look(&root);
        std::fs::write(language.join("a.ftl"), "a = 1").unwrap();
        let one = look(&root);
        std::fs::write(language.join("a.ftl"), "a = 12").unwrap();
        let other = look(&root);
        std::fs::remove_dir_all(&language).unwrap();
        assert_ne!(empty, one);
        assert_ne!(one, other);
        assert_eq!(look(&root), empty);
        std::fs::remove_dir_all(&root).unwrap();
    }
}
