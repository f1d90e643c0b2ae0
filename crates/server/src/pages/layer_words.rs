//! What a layer shows, what its survey looked at, where it comes from: in sentences.

use michi_geo::atlas::Layer;
use michi_geo::layer::{Covers, CoversException, LicenceStatus, Role, Source};
use michi_geo::load::LayerState;
use michi_l10n::Args;

use super::links::Outward;
use super::rich::Rich;
use super::words::{Words, dashed};

/// What a layer is called in lists: what it measures for a hazard, else its role.
pub fn title(words: &Words<'_>, layer: &Layer) -> Rich {
    if let Some(hazard) = layer.loaded().hazard() {
        let kind = words.hazard(hazard.kind);
        let id = format!("legend-{}", dashed(hazard.attribute.code()));
        return words.say_with(&id, &Args::new().with("hazard", kind.marked()));
    }
    match (layer.loaded().kind(), layer.loaded().role()) {
        (Some(kind), _) => words.hazard(kind),
        (None, role) => words.say(&format!("layer-{}", role.unwrap_or(Role::Hazard).code())),
    }
}

/// What the survey behind a layer looked at, and the places it is known to have missed.
pub fn surveyed(words: &Words<'_>, covers: &Covers) -> Vec<Rich> {
    let what = covers
        .what
        .iter()
        .map(|code| format!("covers-{}", dashed(code)));
    let said = what.filter(|id| words.has(id)).map(|id| words.say(&id));
    said.chain(covers.exception.iter().map(|known| exception(words, known)))
        .collect()
}

/// What the survey behind a layer looked at, and what it did not.
pub fn covers(words: &Words<'_>, covers: &Covers) -> Vec<Rich> {
    let what = covers
        .what
        .iter()
        .map(|code| format!("covers-{}", dashed(code)));
    let gaps = covers
        .gaps
        .iter()
        .map(|code| format!("gap-{}", dashed(code)));
    let said = what
        .chain(gaps)
        .filter(|id| words.has(id))
        .map(|id| words.say(&id));
    said.chain(covers.exception.iter().map(|known| exception(words, known)))
        .collect()
}

fn exception(words: &Words<'_>, known: &CoversException) -> Rich {
    let name = words.name(&known.name);
    let args = Args::new().with("name", name.own.marked());
    let date = known.on.map(|on| words.date(&on.to_string()));
    let near = known.near.as_ref().map(|near| words.name(near));
    match (&date, &near) {
        (Some(date), Some(near)) => {
            let args = args
                .with("date", date.marked())
                .with("near", near.own.marked());
            words.say_with("covers-exception", &args)
        }
        (Some(date), None) => {
            words.say_with("covers-exception-dated", &args.with("date", date.marked()))
        }
        (None, _) => words.say_with("covers-exception-named", &args),
    }
}

/// The sentence about the state of a layer; none when its data is there.
pub fn state(words: &Words<'_>, layer: &Layer) -> Option<Rich> {
    match layer.loaded().state() {
        LayerState::Data => None,
        LayerState::NoData => Some(words.say("layer-status-no-data")),
        LayerState::Error => Some(words.say("layer-status-error")),
    }
}

/// Edition, publisher, licence and date of a source, a sentence each.
pub fn source_lines(words: &Words<'_>, source: &Source) -> Vec<Rich> {
    let date = words.date(&source.retrieved_at.to_string());
    let licence = match source.licence_status {
        LicenceStatus::Stated => "licence-stated",
        LicenceStatus::ThirdParty => "licence-third-party",
    };
    let said = |id: &str, name: &'static str, value: &str| {
        words.say_with(id, &Args::new().with(name, value))
    };
    vec![
        said("page-about-publisher", "publisher", &source.publisher),
        said("edition-line", "edition", &source.edition),
        said(licence, "licence", &source.licence),
        said("retrieved-line", "date", date.marked()),
    ]
}

/// The official page of the data, whether loaded or not.
pub fn official(words: &Words<'_>, layer: &Layer) -> Option<Outward> {
    let official = layer.manifest()?.official.as_ref()?;
    let args = Args::new().with("name", official.name.as_str());
    Some(Outward {
        why: None,
        label: words.say_with("page-about-official-link", &args),
        url: official.url.clone(),
    })
}
