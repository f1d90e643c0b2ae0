//! The atlas of a layers folder, built in this process.

use std::path::Path;

use michi_geo::atlas::Atlas;
use michi_geo::city::City;
use michi_geo::date::Date;
use michi_geo::load::LoadedLayer;

/// The day on which the tests ask: the shipped layers are in date.
pub fn test_day() -> Date {
    Date::new(2026, 11, 20).expect("a date")
}

/// Builds the atlas of `layers`.
pub fn build(layers: &Path) -> Atlas {
    let city = std::fs::read_to_string(layers.join("city.toml")).unwrap();
    let city = City::parse(&city).unwrap_or_else(|faults| panic!("city.toml: {faults:?}"));
    let folders = crate::layer_folder::read_all(layers);
    let loaded = folders.iter().map(|folder| {
        let read = |file: &str| std::fs::read(layers.join(&folder.id).join(file)).ok();
        let layer = LoadedLayer::load(&folder.id, read);
        assert!(
            layer.faults().is_empty(),
            "{}: {:?}",
            folder.id,
            layer.faults()
        );
        layer
    });
    Atlas::build(city, loaded.collect())
}
