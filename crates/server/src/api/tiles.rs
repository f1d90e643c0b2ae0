//! Vector tiles and what TileJSON says of them.

use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use michi_geo::coord::Bbox;
use michi_geo::mvt::{MAX_ZOOM, MIN_ZOOM};
use michi_geo::tile::TileCoord;
use serde_json::{Map, Value, json};

use crate::all_cores;
use crate::api::json_answer;
use crate::api::schema::ProblemBody;
use crate::cache::{Keep, by_version};
use crate::config::is_host;
use crate::encoding::{self, Coding, Effort};
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::ready::Ready;
use crate::service::build_pack::DrawnLayer;
use crate::service::describe_layers::tiles_path;
use crate::snapshot::Snapshot;
use crate::state::AppState;

const MVT: About = About::new("application/vnd.mapbox-vector-tile", Keep::Tile);
const JSON: About = About::new("application/json", Keep::Edition);
/// With links that repeat the `Host` header.
const OWN_JSON: About = About::new("application/json", Keep::Own);

/// Puts every tile that shows something in place, coded ahead.
pub fn prepare(snapshot: &mut Snapshot, drawn: &[DrawnLayer]) {
    for layer in drawn {
        let tiles: Vec<_> = layer.tiles.iter().collect();
        let coded = all_cores::map(&tiles, |(_, bytes)| coded(bytes));
        for ((at, _), tile) in tiles.iter().zip(coded) {
            let path = format!("/tiles/{}/{}/{}/{}.mvt", layer.id, at.z(), at.x(), at.y());
            let ready = Ready::versioned(tile, &snapshot.version, Keep::Tile);
            snapshot.ready.insert(path, ready);
        }
    }
}

/// Also a small tile gains.
fn coded(bytes: &[u8]) -> Prepared {
    let mut tile = Prepared::plain(MVT, bytes.to_vec());
    let gzip = encoding::gzip(bytes, Effort::Quick);
    tile.offer(MVT, Coding::Gzip, gzip.into());
    let brotli = encoding::brotli(bytes, Effort::Quick);
    tile.offer(MVT, Coding::Brotli, brotli.into());
    tile
}

/// TileJSON of a layer, without the origin of its tiles.
pub fn tilejson(layer: &DrawnLayer, bounds: Option<Bbox>, version: &str) -> Value {
    let fields: Map<String, Value> = layer
        .fields
        .iter()
        .map(|(name, kind)| (name.clone(), json!(kind)))
        .collect();
    json!({
        "tilejson": "3.0.0",
        "name": layer.id,
        "description": layer.description,
        "version": "1.0.0",
        "attribution": layer.credit,
        "scheme": "xyz",
        "tiles": [format!("{}?v={version}", tiles_path(&layer.id))],
        "minzoom": MIN_ZOOM,
        "maxzoom": MAX_ZOOM,
        "bounds": bounds.map(Bbox::to_array),
        "vector_layers": [{
            "id": layer.id,
            "description": layer.description,
            "fields": fields,
            "minzoom": MIN_ZOOM,
            "maxzoom": MAX_ZOOM,
        }],
    })
}

/// TileJSON 3.0 of a layer with data.
#[utoipa::path(get, path = "/tiles/{layer}.json", tag = "map",
    params(("layer" = String, Path, description = "layer id", example = "flood-l2")),
    responses(
        (status = 200, description = "TileJSON; `tiles` is absolute", body = Object),
        (status = 404, description = "unknown_id", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn about(
    State(state): State<AppState>,
    Path(file): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let unknown = Problem::UnknownId {
        what: "layer with data",
    };
    let id = file.strip_suffix(".json").ok_or(unknown.clone())?;
    let snapshot = state.snapshot();
    let mut body = snapshot.tilejson.get(id).ok_or(unknown)?.clone();
    let path = body["tiles"][0].as_str().unwrap_or_default();
    if let Some(origin) = &state.config().public_url {
        body["tiles"][0] = json!(format!("{origin}{path}"));
        return Ok(json_answer(&request, JSON, &body));
    }
    body["tiles"][0] = json!(format!("{}{path}", asked_origin(request.headers())));
    let mut response = json_answer(&request, OWN_JSON, &body);
    let vary = HeaderValue::from_static("accept-encoding, host");
    response.headers_mut().insert(header::VARY, vary);
    Ok(response)
}

/// Where this server is for the asking program; empty when it cannot be told.
fn asked_origin(headers: &HeaderMap) -> String {
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    host.filter(|host| is_host(host))
        .map(|host| format!("http://{host}"))
        .unwrap_or_default()
}

/// A vector tile (MVT 2.1) of a layer.
#[utoipa::path(get, path = "/tiles/{layer}/{z}/{x}/{y}.mvt", tag = "map",
    params(
        ("layer" = String, Path, description = "layer id", example = "flood-l2"),
        ("z" = u8, Path, description = "zoom, 5 to 14", example = 14),
        ("x" = u32, Path, description = "column", example = 14112),
        ("y" = u32, Path, description = "row", example = 6593),
    ),
    responses(
        (status = 200, description = "The tile", content_type = "application/vnd.mapbox-vector-tile"),
        (status = 204, description = "Inside the bounds, and nothing drawn; which is not `safe`"),
        (status = 400, description = "bad_tile_address", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 404, description = "unknown_id, tile_outside", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn tile(
    State(state): State<AppState>,
    Path((layer, z, x, y)): Path<(String, String, String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let snapshot = state.snapshot();
    if let Some(ready) = snapshot.ready.get(request.uri().path()) {
        return Ok(ready.answer(request.method(), request.uri().query(), request.headers()));
    }
    let address = address(&z, &x, &y);
    if !snapshot.tilejson.contains_key(&layer) {
        return Err(Problem::UnknownId {
            what: "layer with data",
        });
    }
    let (z, x, y) = address.ok_or(Problem::BadTileAddress)?;
    let bounds = snapshot
        .atlas
        .layer(&layer)
        .and_then(|layer| layer.bounds());
    let tile = u8::try_from(z)
        .ok()
        .and_then(|z| TileCoord::new(z, x, y).ok());
    let inside = tile.filter(|tile| (MIN_ZOOM..=MAX_ZOOM).contains(&tile.z()));
    let inside = inside
        .zip(bounds)
        .is_some_and(|(tile, box_)| tile.bounds().intersects(box_));
    if !inside {
        return Err(Problem::TileOutside { layer });
    }
    let keep = by_version(request.uri().query(), &snapshot.version, Keep::Tile);
    Ok((
        StatusCode::NO_CONTENT,
        [(header::CACHE_CONTROL, keep.value())],
    )
        .into_response())
}

/// The three numbers of an address in plain digits, or none.
fn address(z: &str, x: &str, y: &str) -> Option<(u32, u32, u32)> {
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten()
    };
    Some((number(z)?, number(x)?, number(y.strip_suffix(".mvt")?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_an_address_is_three_plain_numbers() {
        assert_eq!(address("14", "1", "2.mvt"), Some((14, 1, 2)));
        assert_eq!(
            address("255", "4294967295", "0.mvt"),
            Some((255, u32::MAX, 0))
        );
    }

    #[test]
    fn err_signs_words_and_other_endings_are_no_address() {
        for (z, x, y) in [
            ("-1", "0", "0.mvt"),
            ("+1", "0", "0.mvt"),
            ("1", "0", "0.png"),
        ] {
            assert_eq!(address(z, x, y), None, "{z}/{x}/{y}");
        }
        assert_eq!(address("1", "0", "99999999999999999999.mvt"), None);
        assert_eq!(address("", "0", ".mvt"), None);
    }
}
