//! The disk under the poster: logged, and faulty when a test says so.

use michi_tests::poster::Poster;
use michi_tests::workspace;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A folder whose writes are logged.
pub(crate) struct Logged {
    place: tempfile::TempDir,
}

impl Logged {
    /// Builds the shim with the C compiler that building needs anyway.
    pub(crate) fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join("data")).unwrap();
        let built = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .arg(place.path().join("shim.so"))
            .arg(workspace::fixture("power_cut/shim.c"))
            .args(["-ldl", "-lpthread"])
            .status()
            .unwrap();
        assert!(built.success(), "`cc` ended with {built}");
        Logged { place }
    }

    pub(crate) fn store(&self) -> PathBuf {
        self.place.path().join("data/michi.db")
    }

    /// A poster on that folder.
    pub(crate) fn post(&self, numbers: [u64; 3]) -> Poster {
        let at = |name: &str| self.place.path().join(name);
        let env = [
            ("LD_PRELOAD", at("shim.so")),
            ("SHIM_DIR", at("data")),
            ("SHIM_LOG", at("log")),
            ("SHIM_FAULT", at("fault")),
        ];
        let env: Vec<_> = env
            .iter()
            .map(|(name, path)| (*name, path.as_path()))
            .collect();
        Poster::start(crate::program(), &self.store(), numbers, &env)
    }

    pub(crate) fn log(&self) -> Vec<u8> {
        fs::read(self.place.path().join("log")).unwrap()
    }

    /// From now on the disk has this fault, or none.
    pub(crate) fn fault(&self, which: &str) {
        let new = self.place.path().join("fault.new");
        fs::write(&new, which).unwrap();
        fs::rename(new, self.place.path().join("fault")).unwrap();
    }
}
