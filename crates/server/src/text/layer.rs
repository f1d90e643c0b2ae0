//! What a layer is called, what its survey looked at, and where it comes from.

use michi_geo::layer::{Covers, CoversException, LicenceStatus, Role, Source};
use michi_geo::load::{LayerState, LoadedLayer};
use michi_l10n::Args;
use serde::Serialize;

use super::said::Said;
use super::speaker::{Speaker, dashed};

/// A layer in sentences.
#[derive(Debug, Clone, Serialize)]
pub struct LayerText {
    /// What it is called.
    pub title: Said,
    /// Whether its data is there.
    pub status: Said,
    /// What its survey looked at, what it did not, and known exceptions.
    pub covers: Vec<Said>,
    /// Credit, edition, licence and date.
    pub source: Vec<Said>,
}

impl Speaker<'_> {
    /// What a layer is called: what it measures for a hazard, else its role.
    pub fn layer_title(&self, layer: &LoadedLayer) -> Said {
        if let Some(hazard) = layer.hazard() {
            let kind = self.hazard(hazard.kind);
            let id = format!("legend-{}", dashed(hazard.attribute.code()));
            return self.say_with(&id, &Args::new().with("hazard", kind.marked()));
        }
        match (layer.kind(), layer.role()) {
            (Some(kind), _) => self.hazard(kind),
            (None, role) => self.say(&format!("layer-{}", role.unwrap_or(Role::Hazard).code())),
        }
    }

    /// What the survey behind a layer looked at, and what it did not.
    pub fn covers(&self, covers: &Covers) -> Vec<Said> {
        let what = covers
            .what
            .iter()
            .map(|code| format!("covers-{}", dashed(code)));
        let gaps = covers
            .gaps
            .iter()
            .map(|code| format!("gap-{}", dashed(code)));
        let said = what.chain(gaps).filter_map(|id| self.say_if_known(&id));
        said.chain(covers.exception.iter().map(|known| self.exception(known)))
            .collect()
    }

    /// A river, say, that is known to flood and was not surveyed.
    fn exception(&self, known: &CoversException) -> Said {
        let name = self.name(&known.name);
        let args = Args::new().with("name", name.marked());
        let Some(on) = known.on else {
            return self.say_with("covers-exception-named", &args);
        };
        let date = self.date(&on.to_string());
        let args = args.with("date", date.marked());
        let Some(near) = &known.near else {
            return self.say_with("covers-exception-dated", &args);
        };
        let near = self.name(near);
        self.say_with("covers-exception", &args.with("near", near.marked()))
    }

    /// Credit, edition, licence and date of a source, a sentence each.
    pub fn source(&self, source: &Source) -> Vec<Said> {
        let retrieved = self.date(&source.retrieved_at.to_string());
        let licence = match source.licence_status {
            LicenceStatus::Stated => "licence-stated",
            LicenceStatus::ThirdParty => "licence-third-party",
        };
        let line = |id: &str, name: &'static str, value: &str| {
            self.say_with(id, &Args::new().with(name, value))
        };
        vec![
            line("credit-line", "credit", &source.credit),
            line("edition-line", "edition", &source.edition),
            line(licence, "licence", &source.licence),
            line("retrieved-line", "date", retrieved.marked()),
        ]
    }

    /// Everything there is to say about a layer.
    pub fn layer(&self, layer: &LoadedLayer) -> LayerText {
        let manifest = layer.manifest();
        let source = manifest.and_then(|manifest| manifest.source.as_ref());
        LayerText {
            title: self.layer_title(layer),
            status: self.say(match layer.state() {
                LayerState::Data => "layer-status-data",
                LayerState::NoData => "layer-status-no-data",
                LayerState::Error => "layer-status-error",
            }),
            covers: manifest
                .map(|manifest| self.covers(&manifest.covers))
                .unwrap_or_default(),
            source: source.map(|source| self.source(source)).unwrap_or_default(),
        }
    }
}
