//! The two pages of the staff, and what their script is told.

use askama::Template;
use michi_l10n::Args;
use serde_json::json;

use super::vocabulary::vocabulary;
use crate::api::locales::STAFF_FILE;
use crate::assets::Assets;
use crate::pages::config::device;
use crate::pages::frame::{ScriptJson, city_number};
use crate::pages::words::Words;
use crate::snapshot::Snapshot;

/// Which page of the staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaffPage {
    /// The form to log in.
    LogIn,
    /// The console.
    Console,
}

impl StaffPage {
    /// The page's code, in its `body` and for the script.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LogIn => "login",
            Self::Console => "console",
        }
    }
}

/// A page of the staff could not be made.
#[derive(Debug, thiserror::Error)]
pub enum StaffPageError {
    /// The source language is missing.
    #[error("expected the messages of the source language, found none")]
    NoWords,
    /// The template could not be filled.
    #[error(transparent)]
    Template(#[from] askama::Error),
}

/// The page around what the script builds.
#[derive(Debug, Template)]
#[template(path = "staff/page.html")]
struct Shell<'a> {
    w: Words<'a>,
    title: String,
    page: StaffPage,
    type_css: String,
    css: Option<String>,
    js: Option<String>,
    config: ScriptJson,
    city: String,
    phone: String,
}

/// Renders a page of the staff.
///
/// # Errors
/// [`StaffPageError`] when there is no Japanese, or the template cannot be filled.
pub fn render(
    assets: &Assets,
    snapshot: &Snapshot,
    page: StaffPage,
) -> Result<String, StaffPageError> {
    let source = snapshot.catalogs.source();
    let words = Words::new(&snapshot.catalogs, source).ok_or(StaffPageError::NoWords)?;
    let city = snapshot.atlas.city();
    let name = words.name(&city.name).plain();
    let own = words.plain(&format!("staff-title-{}", page.code()));
    let title = Args::new()
        .with("page", own.as_str())
        .with("city", name.as_str());
    let mut config = device(snapshot, &words, page.code());
    // Embedded: one page reads them, and nothing that others may fetch has them.
    config["staff_messages"] = json!(snapshot.catalogs.file(source, STAFF_FILE));
    if page == StaffPage::Console {
        config["staff"] = vocabulary(snapshot);
    }
    let shell = Shell {
        title: words.plain_with("page-title", &title),
        page,
        type_css: format!("/locales/type.css?v={}", snapshot.version),
        css: assets.url("staff.css"),
        js: assets.url("staff.js"),
        config: ScriptJson::new(&config),
        city: name,
        phone: city_number(city).to_owned(),
        w: words,
    };
    Ok(shell.render()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::pages::well_formed::faults;

    fn kashima() -> Snapshot {
        let layers = concat!(env!("CARGO_MANIFEST_DIR"), "/../../layers");
        let mut config = Config::for_layers(layers);
        config.locales = Some(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales").into());
        Snapshot::build(&config, &Assets::default()).unwrap()
    }

    #[test]
    fn both_pages_are_whole_and_say_without_script_that_they_need_one() {
        let snapshot = kashima();
        for page in [StaffPage::LogIn, StaffPage::Console] {
            let html = render(&Assets::default(), &snapshot, page).unwrap();
            assert_eq!(faults(&html), Vec::<String>::new(), "{page:?}");
            assert!(html.contains("noindex"), "{page:?}");
            assert!(html.contains("JavaScript"), "{page:?}");
            assert!(!html.contains("{staff-"), "{page:?}: a message is missing");
        }
    }

    #[test]
    fn the_messages_of_the_staff_are_in_the_page_and_not_in_the_file_of_the_phones() {
        let snapshot = kashima();
        let html = render(&Assets::default(), &snapshot, StaffPage::LogIn).unwrap();
        assert!(html.contains("staff-login-button = "));
        let phones = snapshot.ready.get("/locales/ja.ftl").unwrap();
        let text = String::from_utf8(phones.prepared.bytes().to_vec()).unwrap();
        assert!(text.contains("web-close = ") && !text.contains("staff-login-button"));
    }

    #[test]
    fn only_the_console_is_told_what_can_be_posted() {
        let snapshot = kashima();
        let has = |page| {
            let html = render(&Assets::default(), &snapshot, page).unwrap();
            html.contains("\"restrictions\"")
        };
        assert!(has(StaffPage::Console));
        assert!(!has(StaffPage::LogIn));
    }
}
