//! Programs that tests and benches need: found, installed (root on Debian), or named.

use crate::exec::{Fault, command, on_path, succeed};

/// A program and the Debian package that brings it.
pub(crate) struct Need {
    /// Any of these names on `PATH` will do.
    pub(crate) programs: &'static [&'static str],
    pub(crate) package: &'static str,
}

/// What building and running need: nothing is installed for these.
const BUILD: &[Need] = &[
    Need {
        programs: &["node"],
        package: "nodejs (20 or newer)",
    },
    Need {
        programs: &["npm"],
        package: "npm",
    },
    Need {
        programs: &["cc", "gcc", "clang"],
        package: "gcc",
    },
];

/// What `cargo xtask test` needs beside the build.
pub(crate) const TEST: &[Need] = &[
    Need {
        programs: &["chromium", "chromium-browser", "google-chrome"],
        package: "chromium",
    },
    Need {
        programs: &["ogrinfo"],
        package: "gdal-bin",
    },
    Need {
        programs: &["python3"],
        package: "python3-venv",
    },
];

/// Fonts are files, not programs: the family that `fc-list` must know, and its package.
const FONTS: &[(&str, &str)] = &[
    ("Noto Sans CJK", "fonts-noto-cjk"),
    ("Noto Sans", "fonts-noto-core"),
];

/// What `cargo xtask bench` compares with.
pub(crate) const BENCH: &[Need] = &[
    Need {
        programs: &["nginx"],
        package: "nginx-light",
    },
    Need {
        programs: &["wrk"],
        package: "wrk",
    },
    Need {
        programs: &["psql"],
        package: "postgresql",
    },
    Need {
        programs: &["python3"],
        package: "python3-venv",
    },
    Need {
        programs: &["curl"],
        package: "curl",
    },
];

/// What building `crates/render` needs.
pub(crate) const SECOND_READER: &[Need] = &[Need {
    programs: &["protoc"],
    package: "protobuf-compiler",
}];

/// The package with a Vulkan driver, where no driver is described on this machine.
pub(crate) fn missing_vulkan() -> Vec<&'static str> {
    let folder = std::path::Path::new("/usr/share/vulkan/icd.d");
    let some = folder
        .read_dir()
        .is_ok_and(|mut entries| entries.next().is_some());
    if some {
        Vec::new()
    } else {
        vec!["mesa-vulkan-drivers"]
    }
}

/// Node 20 or newer and a C compiler, else a sentence that says what to install.
pub(crate) fn build_tools() -> Result<(), Fault> {
    let missing: Vec<&str> = lacking(BUILD).map(|need| need.package).collect();
    if !missing.is_empty() {
        return Err(Fault::Missing {
            missing: missing.join(", "),
            advice: "install them with your system's packages, then run this again".to_owned(),
        });
    }
    let version = crate::exec::output(command("node").arg("--version"))?;
    let major = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .unwrap_or_default();
    match major.parse::<u32>() {
        Ok(major) if major >= 20 => Ok(()),
        _ => Err(Fault::Unexpected {
            expected: "node 20 or newer".to_owned(),
            found: format!("`{}`", version.trim()),
        }),
    }
}

/// Makes the programs and the fonts of the tests available.
pub(crate) fn test_tools() -> Result<(), Fault> {
    let mut packages: Vec<&str> = lacking(TEST).map(|need| need.package).collect();
    packages.extend(missing_fonts());
    install(&packages)
}

/// Makes programs available: installs their packages as root on Debian, else names them.
pub(crate) fn provide(needs: &[Need]) -> Result<(), Fault> {
    let packages: Vec<&str> = lacking(needs).map(|need| need.package).collect();
    install(&packages)
}

/// Installs Debian packages where this machine and user can, else names them.
pub(crate) fn install(packages: &[&str]) -> Result<(), Fault> {
    if packages.is_empty() {
        return Ok(());
    }
    if on_path("apt-get").is_none() || !is_root() {
        return Err(Fault::Missing {
            missing: packages.join(", "),
            advice: format!(
                "on Debian or Ubuntu: sudo apt-get install {}",
                packages.join(" ")
            ),
        });
    }
    succeed(command("apt-get").args(["-qq", "update"]))?;
    succeed(
        command("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["-qq", "-y", "--no-install-recommends", "install"])
            .args(packages),
    )
}

fn lacking(needs: &[Need]) -> impl Iterator<Item = &Need> {
    needs
        .iter()
        .filter(|need| !need.programs.iter().any(|name| on_path(name).is_some()))
}

fn missing_fonts() -> Vec<&'static str> {
    let known = crate::exec::output(command("fc-list").args([":", "family"])).unwrap_or_default();
    let lacks = |family: &str| !known.contains(family);
    FONTS
        .iter()
        .filter(|(family, _)| lacks(family))
        .map(|(_, package)| *package)
        .collect()
}

fn is_root() -> bool {
    crate::exec::output(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
