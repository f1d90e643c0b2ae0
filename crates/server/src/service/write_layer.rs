//! Puts an imported layer folder in the place of the old one, in one step.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use michi_geo::layer::MANIFEST_FILE;
use michi_ingest::import::Imported;
use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;

/// The folder could not be written; the old one stands.
#[derive(Debug, thiserror::Error)]
#[error("expected to write the layer folder `{}`", path.display())]
pub struct Unwritable {
    /// The folder.
    pub path: PathBuf,
    /// What the file system said.
    pub source: io::Error,
}

/// What the hidden folders end with in which a layer is made.
const MAKING: &str = ".making";
/// The same for an old folder, where two steps are needed to replace it.
const ASIDE: &str = ".aside";

/// Writes the layer folder whole: into a hidden folder, to disk, then into its place.
///
/// A layer whose folder is a link is written where the link points to.
///
/// # Errors
/// [`Unwritable`]; the old folder stands then.
pub fn write_layer(layers: &Path, imported: &Imported) -> Result<(), Unwritable> {
    let path = layers.join(&imported.id);
    write(&path, imported).map_err(|source| Unwritable { path, source })
}

fn write(path: &Path, imported: &Imported) -> io::Result<()> {
    let path = match fs::canonicalize(path) {
        Ok(path) => path,
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => path.to_owned(),
        Err(fault) => return Err(fault),
    };
    let parent = path.parent().unwrap_or(Path::new("."));
    // One import at a time writes here: what lies hidden beside the layer belongs to none that runs.
    let folder = File::open(parent)?;
    folder.lock()?;
    clear(parent, &path, &imported.id);
    let making = parent.join(format!(".{}.{}{MAKING}", imported.id, std::process::id()));
    let written = fill(&making, &path, imported).and_then(|()| put_in_place(&making, &path));
    // What is left there now is the new folder that failed, or the old one. What cannot be moved or
    // taken away waits for the next import: it is hidden, and nobody reads it.
    let rest = written.as_ref().map(|()| move_rest(&making, &path));
    if !matches!(rest, Ok(Err(_))) {
        let _ = fs::remove_dir_all(&making);
    }
    written?;
    folder.sync_all()
}

/// Puts back or takes away what an import left that was stopped in between.
fn clear(parent: &Path, path: &Path, id: &str) {
    let start = format!(".{id}.");
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with(&start) || !(name.ends_with(MAKING) || name.ends_with(ASIDE)) {
            continue;
        }
        let left = entry.path();
        if name.ends_with(ASIDE) && !path.exists() && fs::rename(&left, path).is_ok() {
            continue;
        }
        // An old folder can still hold what a person keeps there.
        if path.exists() && move_rest(&left, path).is_err() {
            continue;
        }
        let _ = fs::remove_dir_all(left);
    }
}

fn fill(new: &Path, old: &Path, imported: &Imported) -> io::Result<()> {
    fs::create_dir(new)?;
    let written = [MANIFEST_FILE, imported.data_file];
    if old.is_dir() {
        for entry in fs::read_dir(old)? {
            let entry = entry?;
            if !written.iter().any(|name| entry.file_name() == *name) {
                copy(&entry, &new.join(entry.file_name()))?;
            }
        }
        // Who could read the old folder reads the new one.
        fs::set_permissions(new, fs::metadata(old)?.permissions())?;
    }
    for (name, text) in written.iter().zip([&imported.manifest, &imported.data]) {
        let mut file = File::create_new(new.join(name))?;
        file.write_all(text.as_bytes())?;
        if let Ok(before) = fs::metadata(old.join(name)) {
            file.set_permissions(before.permissions())?;
        }
        file.sync_all()?;
    }
    File::open(new)?.sync_all()
}

/// Copies a file or a link; folders are moved when the new layer stands.
fn copy(entry: &fs::DirEntry, to: &Path) -> io::Result<()> {
    let kind = entry.file_type()?;
    if kind.is_symlink() {
        let target = fs::read_link(entry.path())?;
        return rustix::fs::symlink(target, to).map_err(io::Error::from);
    }
    if kind.is_file() {
        fs::copy(entry.path(), to)?;
        File::open(to)?.sync_all()?;
    }
    Ok(())
}

/// Moves what a person keeps beside the files of the layer: folders.
fn move_rest(old: &Path, path: &Path) -> io::Result<()> {
    if !old.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(old)? {
        let entry = entry?;
        let to = path.join(entry.file_name());
        if !entry.file_type()?.is_file() && fs::symlink_metadata(&to).is_err() {
            fs::rename(entry.path(), to)?;
        }
    }
    Ok(())
}

/// Exchanges the two folders: at no moment, a power cut included, is the layer not there.
fn put_in_place(new: &Path, path: &Path) -> io::Result<()> {
    if !path.exists() {
        return fs::rename(new, path);
    }
    match renameat_with(CWD, new, CWD, path, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        // A file system that cannot exchange, as some network ones.
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => in_two_steps(new, path),
        Err(fault) => Err(fault.into()),
    }
}

/// Two renames: between them the old folder stands under a hidden name and can be put back.
fn in_two_steps(new: &Path, path: &Path) -> io::Result<()> {
    let aside = new.with_extension(ASIDE.trim_start_matches('.'));
    let _ = fs::remove_dir_all(&aside);
    fs::rename(path, &aside)?;
    match fs::rename(new, path) {
        Ok(()) => {
            // If this fails, the next import takes it away.
            let _ = fs::rename(&aside, new);
            Ok(())
        }
        Err(fault) => {
            fs::rename(&aside, path)?;
            Err(fault)
        }
    }
}

#[cfg(test)]
mod tests {
    use michi_ingest::report::Report;
    use tempfile::TempDir;

    use super::*;

    fn folder() -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        let layer = folder.path().join("a");
        fs::create_dir(&layer).unwrap();
        fs::write(layer.join("layer.toml"), "old").unwrap();
        fs::write(layer.join("covers.geojson"), "kept").unwrap();
        folder
    }

    fn imported() -> Imported {
        Imported {
            id: "a".to_owned(),
            manifest: "new".to_owned(),
            data_file: "data.geojson",
            data: "{}".to_owned(),
            report: Report::default(),
        }
    }

    fn read(layers: &Path, name: &str) -> String {
        fs::read_to_string(layers.join("a").join(name)).unwrap()
    }

    #[test]
    fn ok_a_folder_is_replaced_and_its_other_files_stay() {
        let folder = folder();
        let layers = folder.path().to_owned();
        fs::create_dir(layers.join("a/notes")).unwrap();
        fs::write(layers.join("a/notes/minutes.txt"), "kept too").unwrap();
        std::os::unix::fs::symlink("covers.geojson", layers.join("a/link")).unwrap();
        // An import that was killed left its new folder, another one the old one with a folder.
        fs::create_dir_all(layers.join(".a.1.making")).unwrap();
        fs::write(layers.join(".a.1.making/layer.toml"), "half").unwrap();
        fs::create_dir_all(layers.join(".a.2.making/maps")).unwrap();
        write_layer(&layers, &imported()).unwrap();
        assert_eq!(read(&layers, "layer.toml"), "new");
        assert_eq!(read(&layers, "covers.geojson"), "kept");
        assert_eq!(read(&layers, "notes/minutes.txt"), "kept too");
        assert_eq!(read(&layers, "link"), "kept");
        assert!(layers.join("a/maps").is_dir());
        let left = fs::read_dir(&layers).unwrap().count();
        assert_eq!(left, 1, "nothing is left beside it");
    }

    #[test]
    fn ok_imports_at_once_each_leave_a_whole_layer() {
        let folder = folder();
        let layers = folder.path().to_owned();
        std::thread::scope(|scope| {
            let writers = [(); 8].map(|()| {
                scope.spawn(|| {
                    for _ in 0..20 {
                        write_layer(&layers, &imported()).unwrap();
                    }
                })
            });
            while writers.iter().any(|writer| !writer.is_finished()) {
                assert!(
                    layers.join("a").is_dir(),
                    "there is a layer at every moment"
                );
            }
        });
        assert_eq!(read(&layers, "covers.geojson"), "kept");
        assert_eq!(fs::read_dir(&layers).unwrap().count(), 1);
    }

    #[test]
    fn ok_an_old_folder_that_two_steps_left_aside_is_put_back_first() {
        let folder = folder();
        let layers = folder.path().to_owned();
        fs::rename(layers.join("a"), layers.join(".a.1.aside")).unwrap();
        write_layer(&layers, &imported()).unwrap();
        assert_eq!(read(&layers, "covers.geojson"), "kept");
        assert_eq!(fs::read_dir(&layers).unwrap().count(), 1);
    }

    #[test]
    fn ok_a_new_layer_is_made() {
        let folder = folder();
        let layers = folder.path().to_owned();
        fs::remove_dir_all(layers.join("a")).unwrap();
        write_layer(&layers, &imported()).unwrap();
        assert_eq!(read(&layers, "layer.toml"), "new");
    }

    #[test]
    fn ok_two_steps_replace_as_one_does() {
        let folder = folder();
        let layers = folder.path().to_owned();
        let (new, path) = (layers.join(".a.1.making"), layers.join("a"));
        fill(&new, &path, &imported()).unwrap();
        in_two_steps(&new, &path).unwrap();
        assert_eq!(read(&layers, "layer.toml"), "new");
        assert!(new.join("layer.toml").exists(), "the old one waits there");
    }

    #[cfg(unix)]
    #[test]
    fn ok_a_linked_folder_stays_a_link_and_is_written_where_it_points_to() {
        let folder = folder();
        let layers = folder.path().to_owned();
        fs::create_dir(layers.join("b")).unwrap();
        let real = layers.join("b/real");
        fs::rename(layers.join("a"), &real).unwrap();
        std::os::unix::fs::symlink(&real, layers.join("a")).unwrap();
        write_layer(&layers, &imported()).unwrap();
        assert!(layers.join("a").is_symlink());
        assert_eq!(fs::read_to_string(real.join("layer.toml")).unwrap(), "new");
    }
}
