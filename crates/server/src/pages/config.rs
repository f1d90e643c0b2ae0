//! What a page tells the scripts: addresses with their versions, and its language.

use serde_json::{Value, json};

use super::frame::{Links, ScriptJson};
use super::page::Page;
use super::typeface::served_font;
use super::words::Words;
use crate::api::locales::messages_url;
use crate::api::packs;
use crate::assets::Assets;
use crate::live::LiveView;
use crate::snapshot::Snapshot;

/// Addresses of style sheets, script and manifest.
pub fn links(assets: &Assets, snapshot: &Snapshot, lang: &str) -> Links {
    Links {
        type_css: format!("/locales/type.css?v={}", snapshot.version),
        app_css: assets.url("app.css"),
        app_js: assets.url("app.js"),
        manifest: format!("/manifest.webmanifest?lang={lang}"),
    }
}

/// The block `michi-config`. It holds no time: a kept page must not carry an old clock.
///
/// `live` names the last event the page knows of; it is absent where postings are not connected.
pub fn config(
    (assets, snapshot): (&Assets, &Snapshot),
    live: Option<&LiveView>,
    words: &Words<'_>,
    page: &Page,
) -> ScriptJson {
    let mut urls = assets.urls();
    let mut config = device(snapshot, words, page.code());
    config["font"] = json!(served_font(words.info(), &urls).map(|(_, url)| url));
    // The worker keeps every part that a page names; nobody but the staff needs theirs, nor fonts
    // of other languages.
    urls.retain(|name, _| !name.starts_with("staff.") && !name.ends_with(".woff2"));
    config["live"] = json!(live.map(|view| json!({ "seq": view.board.seq })));
    config["assets"] = json!(urls);
    ScriptJson::new(&config)
}

/// What every script needs: its language, and the versioned files it reads.
pub fn device(snapshot: &Snapshot, words: &Words<'_>, page: &str) -> Value {
    let (version, tag) = (&snapshot.version, &words.info().tag);
    let chain = snapshot.catalogs.chain(tag);
    let messages: Vec<_> = chain
        .iter()
        .filter_map(|lang| Some(json!({"lang": lang, "url": messages_url(snapshot, lang)?})))
        .collect();
    let bytes = snapshot
        .ready
        .get(packs::CITY)
        .map(|ready| ready.prepared.bytes().len());
    json!({
        "lang": tag,
        "chain": chain,
        "dir": words.info().direction.as_str(),
        "page": page,
        "pack": {"url": format!("{}?v={version}", packs::CITY), "version": version, "bytes": bytes},
        "places": {"url": format!("{}?v={version}", packs::PLACES), "version": version},
        "style": format!("/style/{tag}.json"),
        "messages": messages,
        "official": words.speaker().official_lang(),
        "names": {
            "tags": words.info().names,
            "ruby": words.info().names_ruby,
            "beside": words.info().names_beside,
        },
    })
}
