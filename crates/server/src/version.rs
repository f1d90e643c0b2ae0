//! The name of what a snapshot serves, as it stands in `?v=`.

use std::collections::BTreeMap;

use michi_geo::gazetteer::Gazetteer;
use michi_l10n::Catalogs;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::pages::typeface::type_css;
use crate::prepared::short_hex;
use crate::service::build_pack::DrawnLayer;

/// Everything that stands behind an address with `?v=`, or goes with it.
#[derive(Debug, Clone, Copy)]
pub struct Content<'a> {
    /// The pack's own metadata, without a version.
    pub metadata: &'a Value,
    /// The tiles.
    pub drawn: &'a [DrawnLayer],
    /// The named places.
    pub gazetteer: &'a Gazetteer,
    /// The sentences.
    pub catalogs: &'a Catalogs,
    /// Addresses of the parts of the front end, by their plain names.
    pub web: &'a BTreeMap<String, String>,
}

impl Content<'_> {
    /// Hashes the content itself, so that no change of data or code can keep the old name.
    pub fn version(&self) -> String {
        let mut parts = Parts::default();
        parts.add(env!("CARGO_PKG_VERSION"));
        parts.add(self.metadata.to_string());
        for layer in self.drawn {
            parts.add_layer(layer);
        }
        parts.add(self.gazetteer.to_json(""));
        for info in self.catalogs.locales() {
            parts.add(info.tag.as_str());
            parts.add(self.catalogs.joined(&info.tag, &[]).unwrap_or_default());
        }
        parts.add(type_css(self.catalogs, self.web));
        for (name, address) in self.web {
            parts.add(name);
            parts.add(address);
        }
        short_hex(&parts.0.finalize())
    }
}

/// Parts with their lengths: none can run into the next.
#[derive(Default)]
struct Parts(Sha256);

impl Parts {
    fn add(&mut self, part: impl AsRef<[u8]>) {
        let part = part.as_ref();
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    fn add_layer(&mut self, layer: &DrawnLayer) {
        self.add(&layer.id);
        self.add(&layer.description);
        self.add(&layer.credit);
        for (name, kind) in &layer.fields {
            self.add(name);
            self.add(kind);
        }
        for (at, tile) in layer.tiles.iter() {
            self.add(format!("{}/{}/{}", at.z(), at.x(), at.y()));
            self.add(tile);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::load_locales::{built_in, load_locales};
    use michi_geo::mvt::{LayerTiles, TileFeature, TileGeometry};
    use michi_l10n::LocaleFile;
    use serde_json::json;

    fn layer(rank: u8) -> DrawnLayer {
        let feature = TileFeature {
            geometry: TileGeometry::Point((130.1, 33.1).into()),
            tags: vec![("rank".to_owned(), json!(rank))],
            min_zoom: 5,
        };
        DrawnLayer {
            id: "a".to_owned(),
            description: String::new(),
            credit: String::new(),
            fields: Vec::new(),
            tiles: LayerTiles::build("a", &[feature]),
        }
    }

    #[test]
    fn any_change_of_content_is_another_version_and_nothing_else_is() {
        let metadata = json!({ "layers": [{ "surveyed": [[130.0, 33.0]] }] });
        let (drawn, web) = ([layer(1)], BTreeMap::new());
        let (gazetteer, loaded) = (Gazetteer::default(), load_locales(None).unwrap());
        let first = Content {
            metadata: &metadata,
            drawn: &drawn,
            gazetteer: &gazetteer,
            catalogs: &loaded.catalogs,
            web: &web,
        };
        let version = first.version();
        assert_eq!(version.len(), 16);
        assert_eq!(
            Content {
                drawn: &[layer(1)],
                ..first
            }
            .version(),
            version
        );
        let surveyed = json!({ "layers": [{ "surveyed": [[130.0, 33.1]] }] });
        let built = BTreeMap::from([("app.js".to_owned(), "/assets/app-2.js".to_owned())]);
        let mut files = built_in();
        files.push(LocaleFile::new("en", "added.ftl", "added-words = Words\n"));
        let catalogs = Catalogs::load(&files).unwrap().catalogs;
        for (what, other) in [
            (
                "covers",
                Content {
                    metadata: &surveyed,
                    ..first
                },
            ),
            (
                "tiles",
                Content {
                    drawn: &[layer(2)],
                    ..first
                },
            ),
            (
                "web",
                Content {
                    web: &built,
                    ..first
                },
            ),
            (
                "words",
                Content {
                    catalogs: &catalogs,
                    ..first
                },
            ),
        ] {
            assert_ne!(other.version(), version, "{what}");
        }
    }
}
