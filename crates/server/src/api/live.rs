//! What is not connected: warnings and notices, and without a journal every posting. It is said.

use axum::extract::{Request, State};
use axum::response::Response;
use michi_geo::atlas::Atlas;
use serde_json::{Value, json};

use crate::api::schema::{LangQuery, LiveState};
use crate::api::{prepare_in_every_language, ready_in_language};
use crate::cache::Keep;
use crate::config::Config;
use crate::encoding::Effort;
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::snapshot::Snapshot;
use crate::state::AppState;
use crate::text::live::Posting;

const GEOJSON: About = About::new("application/geo+json", Keep::Ask);
const JSON: About = About::new("application/json", Keep::Ask);

/// Where each kind of posting is answered, and as what.
const ROUTES: [(&str, Posting, About); 4] = [
    ("/api/v1/closures", Posting::Closures, GEOJSON),
    ("/api/v1/evacuation", Posting::Evacuation, JSON),
    ("/api/v1/warnings", Posting::Warnings, JSON),
    ("/api/v1/notices", Posting::Notices, JSON),
];

/// Whether postings reach this server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Postings {
    /// Orders, closures and shelter states do.
    Connected,
    /// None do.
    NotConnected,
}

impl Postings {
    /// What the settings say.
    pub fn of(config: &Config) -> Self {
        match config.store {
            Some(_) => Self::Connected,
            None => Self::NotConnected,
        }
    }

    /// Whether a kind of posting is answered as not connected.
    fn lack(self, posting: Posting) -> bool {
        let never = matches!(posting, Posting::Warnings | Posting::Notices);
        never || self == Self::NotConnected
    }
}

/// Makes the answers of what is not connected, without text and in every language.
pub fn prepare(snapshot: &mut Snapshot, postings: Postings) {
    let lacking = ROUTES
        .into_iter()
        .filter(|(_, posting, _)| postings.lack(*posting));
    for (route, posting, about) in lacking {
        prepare_in_every_language(snapshot, route, |snapshot, speaker| {
            let mut body = not_connected(&snapshot.atlas, posting);
            if let Some(speaker) = speaker {
                body["lang"] = json!(speaker.info().tag);
                body["text"] = json!(speaker.not_connected(posting));
            }
            Prepared::new(about, body.to_string(), Effort::Thorough)
        });
    }
}

/// What is known of postings that do not reach this server: nothing, which is not none.
fn not_connected(atlas: &Atlas, posting: Posting) -> Value {
    let links = &atlas.city().links;
    let official: Vec<Value> = links
        .iter()
        .map(|link| json!({ "id": link.id, "url": link.url }))
        .collect();
    let mut body = json!({
        "state": "not_connected",
        "connected": false,
        "confirmed_at": null,
        "official": official,
    });
    if posting == Posting::Closures {
        body["type"] = json!("FeatureCollection");
        body["features"] = json!([]);
    } else {
        body["in_force"] = Value::Null;
        body["lifted"] = Value::Null;
    }
    body
}

/// Weather warnings of the meteorological office.
#[utoipa::path(
    get,
    path = "/api/v1/warnings",
    tag = "postings",
    params(LangQuery),
    responses((status = 200, description = "Warnings in force and lifted", body = LiveState))
)]
pub async fn warnings(
    State(state): State<AppState>,
    request: Request,
) -> Result<Response, Problem> {
    ready_in_language(&state, &request, "/api/v1/warnings")
}

/// Notices of the city.
#[utoipa::path(
    get,
    path = "/api/v1/notices",
    tag = "postings",
    params(LangQuery),
    responses((status = 200, description = "Notices in force and lifted", body = LiveState))
)]
pub async fn notices(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    ready_in_language(&state, &request, "/api/v1/notices")
}
