//! A disk rebuilt from the log of `fixtures/power_cut/shim.c`, as it may be after a power cut.
//!
//! What was synced is there. Of what was not, each write may be there, missing or torn at sectors,
//! each cut-off done or not; a name made, changed or removed without a sync of the folder may be
//! so or not; and all that in any combination.

use crate::seeded::Seeded;
use std::collections::BTreeMap;

/// What a disk writes whole or not at all.
///
/// # Units
/// Bytes.
const SECTOR: usize = 512;

const HEADER: usize = 24;

/// One thing that a process did to its files.
#[derive(Debug, Clone)]
pub struct Record<'a> {
    kind: u32,
    handle: u32,
    place: u64,
    bytes: &'a [u8],
    /// Where the record ends in the log.
    pub end: u64,
}

/// Splits a log into its records.
///
/// # Panics
/// When the log ends within a record.
pub fn records(log: &[u8]) -> Vec<Record<'_>> {
    let mut records = Vec::new();
    let mut rest = log;
    while !rest.is_empty() {
        let (header, body) = rest.split_at(HEADER);
        let word = |at: usize| u32::from_le_bytes(header[at..at + 4].try_into().unwrap());
        let long = |at: usize| u64::from_le_bytes(header[at..at + 8].try_into().unwrap());
        let (bytes, after) = body.split_at(long(16) as usize);
        records.push(Record {
            kind: word(0),
            handle: word(4),
            place: long(8),
            bytes,
            end: (log.len() - after.len()) as u64,
        });
        rest = after;
    }
    records
}

/// Whether the disk keeps its promise to sync.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syncs {
    /// What is synced is on the disk.
    Kept,
    /// The disk says so and does nothing.
    Ignored,
}

#[derive(Clone)]
enum Doing<'a> {
    Write { place: usize, bytes: &'a [u8] },
    Cut { length: usize },
}

#[derive(Clone)]
enum Naming {
    Set { name: String, file: usize },
    Remove { name: String },
}

#[derive(Default)]
struct File<'a> {
    synced: Vec<u8>,
    unsynced: Vec<Doing<'a>>,
}

/// Names and contents, synced and not.
pub struct Disk<'a> {
    syncs: Syncs,
    files: Vec<File<'a>>,
    handles: BTreeMap<u32, usize>,
    names: BTreeMap<String, usize>,
    synced_names: BTreeMap<String, usize>,
    unsynced_names: Vec<Naming>,
}

impl<'a> Disk<'a> {
    /// An empty folder on a disk.
    pub fn new(syncs: Syncs) -> Self {
        Disk {
            syncs,
            files: Vec::new(),
            handles: BTreeMap::new(),
            names: BTreeMap::new(),
            synced_names: BTreeMap::new(),
            unsynced_names: Vec::new(),
        }
    }

    /// Does what the record says.
    pub fn apply(&mut self, record: &Record<'a>) {
        let name = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        match record.kind {
            1 => self.open(record, name(record.bytes)),
            2 => self.file(record).unsynced.push(Doing::Write {
                place: record.place as usize,
                bytes: record.bytes,
            }),
            3 => self.file(record).unsynced.push(Doing::Cut {
                length: record.place as usize,
            }),
            4 if self.syncs == Syncs::Kept => self.file(record).sync(),
            5 if self.syncs == Syncs::Kept => {
                self.synced_names.clone_from(&self.names);
                self.unsynced_names.clear();
            }
            4 | 5 => {}
            6 => {
                let mut parts = record.bytes.split(|byte| *byte == 0).map(name);
                let (from, to) = (parts.next().unwrap(), parts.next().unwrap());
                let file = self.names[&from];
                self.rename(Naming::Remove { name: from });
                self.rename(Naming::Set { name: to, file });
            }
            7 => self.rename(Naming::Remove {
                name: name(record.bytes),
            }),
            other => panic!("expected a record of kind 1 to 7, found {other}"),
        }
    }

    fn open(&mut self, record: &Record<'a>, name: String) {
        let (created, emptied) = (record.place & 1 != 0, record.place & 2 != 0);
        if created {
            let file = self.files.len();
            self.files.push(File::default());
            self.rename(Naming::Set {
                name: name.clone(),
                file,
            });
        }
        self.handles.insert(record.handle, self.names[&name]);
        if emptied {
            self.file(record).unsynced.push(Doing::Cut { length: 0 });
        }
    }

    fn file(&mut self, record: &Record<'_>) -> &mut File<'a> {
        let file = self.handles[&record.handle];
        &mut self.files[file]
    }

    fn rename(&mut self, naming: Naming) {
        naming.apply(&mut self.names);
        self.unsynced_names.push(naming);
    }

    /// Names and contents as the disk may hold them when the power goes now.
    pub fn after_power_cut(&self, random: &mut Seeded) -> BTreeMap<String, Vec<u8>> {
        // From a disk that wrote nothing by itself to one that wrote all.
        let luck = random.index(5) as f64 / 4.0;
        let mut names = self.synced_names.clone();
        for naming in &self.unsynced_names {
            if random.between(0.0, 1.0) < luck {
                naming.apply(&mut names);
            }
        }
        let content = |file: usize, random: &mut Seeded| {
            let mut bytes = self.files[file].synced.clone();
            for doing in &self.files[file].unsynced {
                doing.perhaps(&mut bytes, luck, random);
            }
            bytes
        };
        names
            .into_iter()
            .map(|(name, file)| (name, content(file, random)))
            .collect()
    }
}

impl Naming {
    fn apply(&self, names: &mut BTreeMap<String, usize>) {
        match self {
            Naming::Set { name, file } => names.insert(name.clone(), *file),
            Naming::Remove { name } => names.remove(name),
        };
    }
}

impl File<'_> {
    fn sync(&mut self) {
        for doing in std::mem::take(&mut self.unsynced) {
            doing.wholly(&mut self.synced);
        }
    }
}

impl Doing<'_> {
    fn wholly(&self, file: &mut Vec<u8>) {
        match self {
            Doing::Write { place, bytes } => write(file, *place, bytes),
            Doing::Cut { length } => file.resize(*length, 0),
        }
    }

    /// Done with this luck; one write in four, then, sector by sector.
    fn perhaps(&self, file: &mut Vec<u8>, luck: f64, random: &mut Seeded) {
        match self {
            Doing::Write { place, bytes } if random.index(4) == 0 => {
                let mut at = *place;
                for sector in sectors(*place, bytes) {
                    if random.between(0.0, 1.0) < luck {
                        write(file, at, sector);
                    }
                    at += sector.len();
                }
            }
            _ if random.between(0.0, 1.0) < luck => self.wholly(file),
            _ => {}
        }
    }
}

/// The parts of a write that lie in different sectors of the file.
fn sectors(place: usize, bytes: &[u8]) -> Vec<&[u8]> {
    let first = (SECTOR - place % SECTOR).min(bytes.len());
    let (first, rest) = bytes.split_at(first);
    std::iter::once(first).chain(rest.chunks(SECTOR)).collect()
}

fn write(file: &mut Vec<u8>, place: usize, bytes: &[u8]) {
    let end = place + bytes.len();
    if file.len() < end {
        file.resize(end, 0);
    }
    file[place..end].copy_from_slice(bytes);
}
