//! Opens gzip and zip inputs in memory, with bounded sizes; paths inside are labels only.

use std::io::Read;

use crate::error::IngestError;

/// Largest size one opened file may have.
///
/// # Units
/// Bytes.
pub const MAX_FILE_BYTES: u64 = 512 * 1024 * 1024;

/// Most members of one zip that are opened.
pub const MAX_ZIP_MEMBERS: usize = 4_096;

/// The last part of a label: the file's own name, without archives and folders.
pub fn own_name(label: &str) -> &str {
    label.rsplit('/').next().unwrap_or(label)
}

/// One file as found: a label for the report and its bytes.
#[derive(Debug, Clone)]
pub struct Part {
    /// Where it came from: the file name, and the member name inside an archive.
    pub label: String,
    /// The bytes, unpacked.
    pub bytes: Vec<u8>,
}

/// Unpacks gzip and zip, and zips in a zip; other bytes pass as they are.
///
/// # Errors
/// A broken archive, one that grows over the bounds, or one without any member.
pub fn open(label: &str, bytes: &[u8]) -> Result<Vec<Part>, IngestError> {
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let inner = gunzip(label, bytes)?;
        let name = label.strip_suffix(".gz").unwrap_or(label);
        return if is_zip(&inner) {
            unzip(name, &inner)
        } else {
            Ok(vec![Part {
                label: name.to_owned(),
                bytes: inner,
            }])
        };
    }
    if is_zip(bytes) {
        return unzip(label, bytes);
    }
    Ok(vec![Part {
        label: label.to_owned(),
        bytes: bytes.to_vec(),
    }])
}

fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

fn gunzip(label: &str, bytes: &[u8]) -> Result<Vec<u8>, IngestError> {
    read_bounded(
        label,
        &mut flate2::read::MultiGzDecoder::new(bytes),
        MAX_FILE_BYTES,
    )
}

/// Archives inside archives that are opened; a prefecture's zip can hold one for each river.
const MAX_DEPTH: usize = 2;

/// What one file may still unpack to.
struct Room {
    bytes: u64,
    members: usize,
}

fn unzip(label: &str, bytes: &[u8]) -> Result<Vec<Part>, IngestError> {
    let mut room = Room {
        bytes: MAX_FILE_BYTES,
        members: MAX_ZIP_MEMBERS,
    };
    let mut parts = Vec::new();
    unzip_into(&mut parts, label, (bytes, MAX_DEPTH), &mut room)?;
    if parts.is_empty() {
        return Err(IngestError::EmptyArchive {
            file: label.to_owned(),
        });
    }
    Ok(parts)
}

fn unzip_into(
    parts: &mut Vec<Part>,
    label: &str,
    (bytes, depth): (&[u8], usize),
    room: &mut Room,
) -> Result<(), IngestError> {
    let fault = |source: zip::result::ZipError| IngestError::BrokenArchive {
        file: label.to_owned(),
        found: source.to_string(),
    };
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).map_err(fault)?;
    let members = room.members.checked_sub(archive.len());
    room.members = members.ok_or_else(|| IngestError::TooManyMembers {
        file: label.to_owned(),
        max: MAX_ZIP_MEMBERS,
        found: archive.len(),
    })?;
    for index in 0..archive.len() {
        let mut member = archive.by_index(index).map_err(fault)?;
        let name = cleaned(&member_name(member.name_raw()));
        if member.is_dir() || is_left_by_a_system(&name) {
            continue;
        }
        let label = format!("{label}/{name}");
        let opened = read_bounded(&label, &mut member, room.bytes)?;
        room.bytes -= opened.len() as u64;
        if is_zip(&opened) && depth > 1 && !is_office(&opened) {
            unzip_into(parts, &label, (&opened, depth - 1), room)?;
        } else {
            parts.push(Part {
                label,
                bytes: opened,
            });
        }
    }
    Ok(())
}

/// The members by which a document of an office program is known.
///
/// # Source
/// ECMA-376 part 2, "Content Types Stream"; OpenDocument 1.3 part 2, "MIME Media Type".
pub(crate) const OFFICE_MEMBERS: [&str; 2] = ["[Content_Types].xml", "mimetype"];

/// Whether a zip is a document of an office program: its members are of no use one by one.
fn is_office(bytes: &[u8]) -> bool {
    let archive = zip::ZipArchive::new(std::io::Cursor::new(bytes));
    let has = |archive: &zip::ZipArchive<_>, name: &str| archive.index_for_name(name).is_some();
    archive.is_ok_and(|archive| OFFICE_MEMBERS.iter().any(|name| has(&archive, name)))
}

/// What the file managers of desktop systems leave in archives.
fn is_left_by_a_system(name: &str) -> bool {
    let own = own_name(name);
    name.split('/').any(|folder| folder == "__MACOSX")
        || own.starts_with("._")
        || [".DS_Store", "Thumbs.db", "desktop.ini"].contains(&own)
}

/// Old zips carry cp932 names; the name is only a label, so a lossy reading will do.
fn member_name(raw: &[u8]) -> String {
    match std::str::from_utf8(raw) {
        Ok(name) => name.to_owned(),
        Err(_) => encoding_rs::SHIFT_JIS.decode(raw).0.into_owned(),
    }
}

/// The path inside the archive without steps up or roots; its folders keep equal names apart.
fn cleaned(name: &str) -> String {
    let plain = |s: &&str| !matches!(*s, "" | "." | "..");
    let segments: Vec<&str> = name.split(['/', '\\']).filter(plain).collect();
    segments.join("/")
}

fn read_bounded(label: &str, from: &mut dyn Read, max: u64) -> Result<Vec<u8>, IngestError> {
    let mut out = Vec::new();
    from.take(max + 1)
        .read_to_end(&mut out)
        .map_err(|source| IngestError::BrokenArchive {
            file: label.to_owned(),
            found: source.to_string(),
        })?;
    if out.len() as u64 > max {
        return Err(IngestError::TooLarge {
            file: label.to_owned(),
            max_bytes: MAX_FILE_BYTES,
        });
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn gz(bytes: &[u8]) -> Vec<u8> {
        let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        out.write_all(bytes).expect("writes to memory");
        out.finish().expect("writes to memory")
    }

    #[test]
    fn ok_gzip_is_opened_and_loses_its_suffix() {
        let parts = open("a.geojson.gz", &gz(b"{}")).expect("opens");
        assert_eq!(
            (parts[0].label.as_str(), parts[0].bytes.as_slice()),
            ("a.geojson", &b"{}"[..])
        );
    }

    #[test]
    fn err_half_a_gzip_names_the_file() {
        let whole = gz(&[7; 4000]);
        let found = open("a.gz", &whole[..whole.len() / 2])
            .expect_err("is half")
            .to_string();
        assert!(found.contains("`a.gz`"), "{found}");
    }

    #[test]
    fn ok_paths_inside_a_zip_are_only_labels() {
        let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let how = zip::write::SimpleFileOptions::default();
        out.start_file("../../etc/passwd", how).expect("starts");
        out.write_all(b"x").expect("writes");
        let bytes = out.finish().expect("finishes").into_inner();
        assert_eq!(
            open("a.zip", &bytes).expect("opens")[0].label,
            "a.zip/etc/passwd"
        );
    }

    #[test]
    fn ok_zips_in_a_zip_are_opened_and_what_desktops_leave_is_not_read() {
        let zip = |members: &[(&str, &[u8])]| {
            let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
            for (name, bytes) in members {
                let how = zip::write::SimpleFileOptions::default();
                out.start_file(*name, how).expect("starts");
                out.write_all(bytes).expect("writes");
            }
            out.finish().expect("finishes").into_inner()
        };
        let inner = zip(&[("b.geojson", b"{}"), ("__MACOSX/._b.geojson", b"x")]);
        let outer = zip(&[("in.zip", &inner), (".DS_Store", b"x"), ("a/._c", b"x")]);
        let labels = |bytes: &[u8]| -> Vec<String> {
            let parts = open("o.zip", bytes).expect("opens");
            parts.into_iter().map(|part| part.label).collect()
        };
        assert_eq!(labels(&outer), ["o.zip/in.zip/b.geojson"]);
        // Deeper ones stay closed, and are told to be of no known format.
        let deep = zip(&[("outer.zip", &outer)]);
        assert_eq!(labels(&deep), ["o.zip/outer.zip/in.zip"]);
        let only = zip(&[("__MACOSX/._b", b"x")]);
        assert!(matches!(
            open("o.zip", &only),
            Err(IngestError::EmptyArchive { .. })
        ));
    }

    #[test]
    fn ok_folders_inside_a_zip_keep_equal_names_apart() {
        for (name, label) in [
            ("east/zones.dbf", "east/zones.dbf"),
            ("west\\zones.dbf", "west/zones.dbf"),
            ("/./a//../zones.dbf", "a/zones.dbf"),
        ] {
            assert_eq!(cleaned(name), label);
        }
    }
}
