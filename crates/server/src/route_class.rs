//! Classes of routes for metrics and logs: names without any place or id in them.

/// What kind of route a path belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RouteClass {
    /// A page for people.
    Page,
    /// A JSON answer under `/api/v1`.
    Api,
    /// A vector tile.
    Tile,
    /// TileJSON.
    TileJson,
    /// The city pack and the gazetteer.
    Pack,
    /// A map style.
    Style,
    /// Messages of a language.
    Locale,
    /// Scripts, styles, icons and the files at the root for browsers.
    Asset,
    /// Health, readiness and metrics.
    Health,
}

impl RouteClass {
    /// Every class.
    pub const ALL: [Self; 9] = [
        Self::Page,
        Self::Api,
        Self::Tile,
        Self::TileJson,
        Self::Pack,
        Self::Style,
        Self::Locale,
        Self::Asset,
        Self::Health,
    ];

    /// The class of a path; what belongs to no other is a page.
    pub fn of(path: &str) -> Self {
        let first = path[1.min(path.len())..]
            .split('/')
            .next()
            .unwrap_or_default();
        match first {
            "api" | "openapi.json" => Self::Api,
            "tiles" if path.ends_with(".json") => Self::TileJson,
            "tiles" => Self::Tile,
            "packs" => Self::Pack,
            "style" => Self::Style,
            "locales" => Self::Locale,
            "assets" | "sw.js" | "manifest.webmanifest" | "robots.txt" | "favicon.ico" => {
                Self::Asset
            }
            "healthz" | "readyz" | "metrics" => Self::Health,
            _ => Self::Page,
        }
    }

    /// The name in metrics and logs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Api => "api",
            Self::Tile => "tile",
            Self::TileJson => "tilejson",
            Self::Pack => "pack",
            Self::Style => "style",
            Self::Locale => "locale",
            Self::Asset => "asset",
            Self::Health => "health",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_fall_into_their_class() {
        for (path, class) in [
            ("/", RouteClass::Page),
            ("/en/place/hama", RouteClass::Page),
            ("/api/v1/risk", RouteClass::Api),
            ("/tiles/flood-l2.json", RouteClass::TileJson),
            ("/tiles/flood-l2/5/27/12.mvt", RouteClass::Tile),
            ("/packs/city.pmtiles", RouteClass::Pack),
            ("/sw.js", RouteClass::Asset),
            ("", RouteClass::Page),
            ("/é", RouteClass::Page),
        ] {
            assert_eq!(RouteClass::of(path), class, "{path}");
        }
    }
}
