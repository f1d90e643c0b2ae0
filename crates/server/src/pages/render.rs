//! From a page's address to its HTML.

use askama::Template;
use axum::http::StatusCode;
use michi_geo::feature::PlaceKind;
use michi_l10n::Tag;

use super::about::AboutPage;
use super::closures::ClosuresPage;
use super::config::{config, links};
use super::frame::Frame;
use super::help::HelpPage;
use super::map::MapPage;
use super::now::NowPage;
use super::page::Page;
use super::place::PlacePage;
use super::places::PlacesPage;
use super::plain_pages::{ErrorPage, MyPage, TimelinePage};
use super::posted::Posted;
use super::shelters::SheltersPage;
use super::site::Site;
use super::words::Words;
use crate::assets::Assets;
use crate::clock;
use crate::live::LiveView;
use crate::snapshot::Snapshot;

/// A page ready to send.
#[derive(Debug)]
pub struct Rendered {
    /// 200, 404 or 500.
    pub status: StatusCode,
    /// The document; empty when no template could be filled.
    pub html: String,
}

/// Whether the city offers a language.
pub fn offers(snapshot: &Snapshot, tag: &Tag) -> bool {
    snapshot
        .atlas
        .city()
        .languages
        .iter()
        .any(|offered| tag == offered.as_str())
}

/// Renders a page; one that does not exist becomes the page that says so.
///
/// Without `live`, postings are not connected, and every page says so.
pub fn page(
    assets: &Assets,
    snapshot: &Snapshot,
    live: Option<&LiveView>,
    lang: &Tag,
    page: &Page,
) -> Rendered {
    let Some(words) = Words::new(&snapshot.catalogs, lang) else {
        return Rendered {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            html: String::new(),
        };
    };
    let facts = snapshot.facts_of(clock::today());
    let site = Site::new(&snapshot.atlas, &snapshot.gazetteer, &facts);
    let posted = live.map(|view| Posted::new(view, words, snapshot.atlas.city()));
    let maker = Maker {
        assets,
        snapshot,
        words,
        site,
        live,
        posted,
    };
    match maker.found(page) {
        Some(Ok(html)) => Rendered {
            status: StatusCode::OK,
            html,
        },
        None => maker.error(StatusCode::NOT_FOUND),
        Some(Err(fault)) => {
            tracing::error!(target: "michi", "expected a filled template, found: {fault}");
            maker.error(StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

struct Maker<'a> {
    assets: &'a Assets,
    snapshot: &'a Snapshot,
    words: Words<'a>,
    site: Site<'a>,
    live: Option<&'a LiveView>,
    posted: Option<Posted<'a>>,
}

impl Maker<'_> {
    fn found(&self, page: &Page) -> Option<askama::Result<String>> {
        let (w, site, posted) = (self.words, &self.site, self.posted.as_ref());
        let frame = |title: &str| self.frame(page, &w.plain(title));
        Some(match page {
            Page::Now => NowPage::new(frame("page-nav-now"), w, site, posted).render(),
            Page::Map => MapPage::new(frame("page-map-title"), w, site, posted).render(),
            Page::Closures => {
                ClosuresPage::new(frame("page-closures-title"), w, site, posted).render()
            }
            Page::Shelters(kind) => {
                SheltersPage::new(frame("page-shelters-title"), w, site, *kind, posted).render()
            }
            Page::My => {
                let districts = site.places_of(&w, PlaceKind::District);
                MyPage {
                    frame: frame("page-my-title"),
                    w,
                    districts,
                }
                .render()
            }
            Page::Timeline => TimelinePage::new(frame("page-timeline-title"), w, site).render(),
            Page::Place(id) => {
                let place = site.place(id)?;
                let frame = self.frame(page, &w.name(&place.name).plain());
                PlacePage::new(frame, w, site, place, posted)?.render()
            }
            Page::Places(query) => {
                PlacesPage::new(frame("page-places-title"), w, site, query.as_deref()).render()
            }
            Page::Help => HelpPage::new(frame("page-help-title"), w, site).render(),
            Page::About => AboutPage::new(frame("page-about-title"), w, site, posted).render(),
            Page::Missing => return None,
        })
    }

    fn error(&self, status: StatusCode) -> Rendered {
        let w = self.words;
        let (title, heading, advice) = match status {
            StatusCode::NOT_FOUND => ("page-missing-title", "problem-not-found", "page-missing-do"),
            _ => ("page-failed-title", "problem-internal", "page-failed-do"),
        };
        let page = ErrorPage {
            frame: self.frame(&Page::Missing, &w.plain(title)),
            w,
            heading: w.say(heading),
            advice: w.say(advice),
        };
        Rendered {
            status,
            html: page.render().unwrap_or_default(),
        }
    }

    fn frame(&self, page: &Page, title: &str) -> Frame {
        let mut frame = Frame::new(&self.words, self.site.city(), page, title);
        frame.links = links(self.assets, self.snapshot, &frame.lang);
        frame.config = config((self.assets, self.snapshot), self.live, &self.words, page);
        frame
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::pages::well_formed::faults;
    use michi_geo::hazard::HazardKind;

    fn kashima() -> Snapshot {
        let layers = concat!(env!("CARGO_MANIFEST_DIR"), "/../../layers");
        let mut config = Config::for_layers(layers);
        config.locales = Some(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales").into());
        Snapshot::build(&config, &Assets::default()).unwrap()
    }

    fn every_page(snapshot: &Snapshot) -> Vec<Page> {
        let mut pages = vec![
            Page::Now,
            Page::Map,
            Page::Closures,
            Page::Shelters(None),
            Page::My,
            Page::Timeline,
            Page::Places(None),
            Page::Places(Some("hama".to_owned())),
            Page::Places(Some("<b>\"".to_owned())),
            Page::Help,
            Page::About,
            Page::Missing,
        ];
        pages.extend(HazardKind::DESIGNATED.map(|kind| Page::Shelters(Some(kind))));
        let atlas = &snapshot.atlas;
        let sites = atlas.shelters().iter().map(|site| site.facility.id.clone());
        let places = atlas.places().map(|place| place.id.clone()).step_by(10);
        pages.extend(sites.chain(places).map(Page::Place));
        pages
    }

    #[test]
    fn every_page_is_whole_and_well_formed_in_every_language() {
        let snapshot = kashima();
        let assets = Assets::default();
        for lang in snapshot
            .atlas
            .city()
            .languages
            .iter()
            .map(|tag| Tag::new(tag))
        {
            for wanted in every_page(&snapshot) {
                let Rendered { html, .. } = page(&assets, &snapshot, None, &lang, &wanted);
                let at = wanted.href(&lang);
                assert_eq!(faults(&html), Vec::<String>::new(), "{at}");
                assert_eq!(html.matches("<h1>").count(), 1, "{at}");
                assert!(html.contains("href=\"tel:119\""), "{at}");
                assert!(!html.contains(" style="), "{at}");
                for id in [
                    "{page-",
                    "{hazard-",
                    "{shelter-",
                    "{advice-",
                    "{outcome-",
                    "{card-",
                    "{live-",
                ] {
                    assert!(!html.contains(id), "{at}: a message is missing: {id}");
                }
            }
        }
    }

    fn now_in_english(snapshot: &Snapshot) -> String {
        let lang = Tag::new("en");
        page(&Assets::default(), snapshot, None, &lang, &Page::Now).html
    }

    #[test]
    fn many_languages_are_a_menu_that_names_each_in_itself() {
        let html = now_in_english(&kashima());
        let menu = html.split("<details class=\"lang\">").nth(1).unwrap();
        let menu = menu.split("</details>").next().unwrap();
        assert!(
            menu.contains("hreflang=\"my\"") && menu.contains(">Tiếng Việt<"),
            "{menu}"
        );
        assert!(html.contains("<link rel=\"alternate\" hreflang=\"th\" href=\"/th/\">"));
        assert!(!html.contains("class=\"lang-row\""));
    }

    #[test]
    fn few_languages_stand_in_sight_and_not_in_a_menu() {
        let mut snapshot = kashima();
        let few = ["ja", "ja-simple", "en"].map(str::to_owned);
        snapshot.catalogs = snapshot.catalogs.only(&few);
        let html = now_in_english(&snapshot);
        let row = html.split("class=\"lang-row\"").nth(1).unwrap();
        let row = row.split("</nav>").next().unwrap();
        assert_eq!(row.matches("setlang").count(), 3);
        assert!(!html.contains("class=\"lang\""));
    }

    #[test]
    fn an_unknown_place_is_the_page_that_says_so() {
        let snapshot = kashima();
        let nowhere = Page::Place("nowhere".to_owned());
        let made = page(
            &Assets::default(),
            &snapshot,
            None,
            &Tag::new("en"),
            &nowhere,
        );
        assert_eq!(made.status, StatusCode::NOT_FOUND);
    }
}
