//! What was read, kept, repaired and dropped, and why: the report of `import` and `check`.

use std::fmt;

/// Most examples of one problem that are named; the rest is only counted.
pub const MAX_EXAMPLES: usize = 5;

/// What became of the feature a problem was found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing was changed; worth knowing.
    Noted,
    /// Left out on purpose, as the layer asks for (outside the city, no rank).
    LeftOut,
    /// Changed so that it can be used.
    Repaired,
    /// To be looked at by a person: kept, but something is missing or unlikely.
    Finding,
    /// Wrong; the feature cannot be used.
    Faulty,
}

/// The kinds of problems a feature or a file can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// A coordinate is NaN or infinite.
    NotFinite,
    /// Latitude and longitude are in the wrong order.
    SwappedAxes,
    /// A coordinate lies outside Japan.
    OutsideJapan,
    /// The feature lies outside the city and its margin.
    OutsideCity,
    /// A ring does not end where it began.
    OpenRing,
    /// A ring or line has too few points or no area.
    Collapsed,
    /// A polygon crosses itself or is invalid in another way.
    InvalidPolygon,
    /// There is no geometry.
    NoGeometry,
    /// The geometry is of a type the layer cannot show.
    WrongGeometry,
    /// A feature is not built as its format asks.
    BrokenFeature,
    /// An attribute that carries the meaning is missing.
    AttributeMissing,
    /// A rank, zone or depth text is unknown.
    UnknownValue,
    /// The value says that there is no zone here.
    NoZone,
    /// The same thing occurs twice.
    Duplicate,
    /// Two files say different things of one facility.
    Disagreement,
    /// A reading in kana is missing.
    KanaMissing,
    /// A date is missing or a stand-in such as 9999/1/1.
    DateUnknown,
    /// The old `crs` member or a `.prj` names a system that equals WGS 84 here.
    CrsMember,
    /// Text holds replacement characters: it was decoded wrongly before.
    ReplacementCharacter,
    /// A line stands where a zone is expected.
    LineZone,
    /// An official translation looks wrong.
    OddTranslation,
    /// Something the file does not carry was filled from the format's known publication.
    Assumed,
    /// A shelter marked for a hazard stands inside a zone of that hazard.
    ShelterInZone,
    /// The file on disk is not the one the manifest describes.
    Checksum,
    /// A member of an archive that is not needed.
    Unused,
    /// A row of a table that holds nothing.
    BlankRow,
    /// A row of a table that is marked as deleted.
    DeletedRow,
    /// A depth text says less than the rank that is shown for it.
    RankRaised,
    /// The city does not list the hazard of a layer.
    HazardUnlisted,
    /// The layer has far fewer features than before.
    FarFewer,
    /// The data changed and the manifest still names the edition of the old data.
    EditionKept,
}

impl Problem {
    /// The stable code printed in reports.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotFinite => "not_finite",
            Self::SwappedAxes => "swapped_axes",
            Self::OutsideJapan => "outside_japan",
            Self::OutsideCity => "outside_city",
            Self::OpenRing => "open_ring",
            Self::Collapsed => "collapsed",
            Self::InvalidPolygon => "invalid_polygon",
            Self::NoGeometry => "no_geometry",
            Self::WrongGeometry => "wrong_geometry",
            Self::BrokenFeature => "broken_feature",
            Self::AttributeMissing => "attribute_missing",
            Self::UnknownValue => "unknown_value",
            Self::NoZone => "no_zone",
            Self::Duplicate => "duplicate",
            Self::Disagreement => "disagreement",
            Self::KanaMissing => "kana_missing",
            Self::DateUnknown => "date_unknown",
            Self::CrsMember => "crs_member",
            Self::ReplacementCharacter => "replacement_character",
            Self::LineZone => "line_zone",
            Self::OddTranslation => "odd_translation",
            Self::Assumed => "assumed",
            Self::ShelterInZone => "shelter_in_zone",
            Self::Checksum => "checksum",
            Self::Unused => "unused",
            Self::BlankRow => "blank_row",
            Self::DeletedRow => "deleted_row",
            Self::RankRaised => "rank_raised",
            Self::HazardUnlisted => "hazard_unlisted",
            Self::FarFewer => "far_fewer",
            Self::EditionKept => "edition_kept",
        }
    }
}

/// One problem of one file: how often, what became of it, and the first places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// What is wrong.
    pub problem: Problem,
    /// What became of it.
    pub effect: Effect,
    /// How many features have it.
    pub count: usize,
    /// The first places, each with what was expected and found.
    pub examples: Vec<String>,
}

/// The report of one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileReport {
    /// Label of the file.
    pub file: String,
    /// The format found, in words.
    pub format: String,
    /// The text encoding, where the format is text.
    pub encoding: Option<&'static str>,
    /// Features read.
    pub read: usize,
    /// Features kept, before files are joined.
    pub kept: usize,
    /// What was found, in order of first appearance.
    pub tallies: Vec<Tally>,
}

impl FileReport {
    /// An empty report of one file.
    pub fn new(file: &str, format: &str) -> Self {
        Self {
            file: file.to_owned(),
            format: format.to_owned(),
            ..Self::default()
        }
    }

    /// Adds one occurrence of a problem.
    pub fn add(&mut self, problem: Problem, effect: Effect, place: impl FnOnce() -> String) {
        let found = self
            .tallies
            .iter_mut()
            .find(|t| t.problem == problem && t.effect == effect);
        match found {
            Some(tally) => {
                tally.count += 1;
                if tally.examples.len() < MAX_EXAMPLES {
                    tally.examples.push(place());
                }
            }
            None => self.tallies.push(Tally {
                problem,
                effect,
                count: 1,
                examples: vec![place()],
            }),
        }
    }

    /// How many occurrences have this effect.
    pub fn count(&self, effect: Effect) -> usize {
        self.tallies
            .iter()
            .filter(|t| t.effect == effect)
            .map(|t| t.count)
            .sum()
    }
}

/// The report of one layer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Layer id.
    pub layer: String,
    /// One report for each file read.
    pub files: Vec<FileReport>,
    /// Features in the layer, after files are joined.
    pub features: usize,
}

/// How a layer fared, from good to bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing to look at.
    Clean,
    /// Something a person should look at.
    Findings,
    /// Something is wrong.
    Faults,
}

impl Report {
    /// The first file that features were kept of: what is said of the whole layer stands there.
    pub fn first_kept(&mut self) -> Option<&mut FileReport> {
        self.files.iter_mut().find(|file| file.kept > 0)
    }

    /// The worst thing in the report.
    pub fn verdict(&self) -> Verdict {
        let worst = self
            .files
            .iter()
            .flat_map(|f| &f.tallies)
            .map(|t| t.effect)
            .max();
        match worst {
            Some(Effect::Faulty) => Verdict::Faults,
            Some(Effect::Finding | Effect::Repaired) => Verdict::Findings,
            Some(Effect::Noted | Effect::LeftOut) | None => Verdict::Clean,
        }
    }

    /// How many occurrences are faulty, and the first of them.
    pub fn faults(&self) -> Option<(usize, String)> {
        let faulty = |t: &&Tally| t.effect == Effect::Faulty;
        let first = self.files.iter().flat_map(|f| &f.tallies).find(faulty)?;
        let count = self.files.iter().map(|f| f.count(Effect::Faulty)).sum();
        Some((count, first.examples.first().cloned().unwrap_or_default()))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "layer {}: {} features", self.layer, self.features)?;
        for file in &self.files {
            write!(f, "  {}: {}", file.file, file.format)?;
            if let Some(encoding) = file.encoding {
                write!(f, ", {encoding}")?;
            }
            writeln!(f, ", {} read, {} kept", file.read, file.kept)?;
            for tally in &file.tallies {
                let word = effect_word(tally.effect);
                writeln!(f, "    {word} {} x {}", tally.problem.code(), tally.count)?;
                for example in &tally.examples {
                    writeln!(f, "      {example}")?;
                }
            }
        }
        Ok(())
    }
}

fn effect_word(effect: Effect) -> &'static str {
    match effect {
        Effect::Noted => "note",
        Effect::LeftOut => "left out",
        Effect::Repaired => "repaired",
        Effect::Finding => "finding",
        Effect::Faulty => "fault",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_bounded_and_the_worst_effect_decides() {
        let mut file = FileReport::new("a.geojson", "test");
        for index in 0..100 {
            file.add(Problem::OutsideCity, Effect::LeftOut, || {
                format!("feature {index}")
            });
        }
        let mut report = Report {
            layer: "a".into(),
            files: vec![file],
            features: 0,
        };
        assert_eq!(report.files[0].tallies[0].examples.len(), MAX_EXAMPLES);
        assert_eq!(report.verdict(), Verdict::Clean);
        report.files[0].add(Problem::SwappedAxes, Effect::Faulty, || "feature 3".into());
        assert_eq!(report.verdict(), Verdict::Faults);
        assert_eq!(report.faults(), Some((1, "feature 3".into())));
    }
}
