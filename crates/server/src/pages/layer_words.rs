//! Links and states of a layer, as pages show them.

use michi_geo::atlas::Layer;
use michi_geo::load::LayerState;
use michi_l10n::Args;

use super::links::Outward;
use super::rich::Rich;
use super::words::Words;

/// The sentence about a layer whose data is missing; none when it is there.
pub fn missing(words: &Words<'_>, layer: &Layer) -> Option<Rich> {
    let there = layer.loaded().state() == LayerState::Data;
    (!there).then(|| words.rich(words.speaker().layer(layer.loaded()).status))
}

/// That a layer has no data, with the name of its danger.
pub fn no_data(words: &Words<'_>, layer: &Layer) -> Rich {
    let speaker = words.speaker();
    let kind = layer.loaded().kind().map(|kind| speaker.hazard(kind));
    let name = kind.unwrap_or_else(|| speaker.layer_title(layer.loaded()));
    words.say_with(
        "page-map-layer-no-data",
        &Args::new().with("name", name.marked()),
    )
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
