//! Tests: pages with postings, in every language.

use michi_geo::hazard::HazardKind;
use michi_l10n::Tag;

use crate::assets::Assets;
use crate::config::Config;
use crate::live::{LiveView, cases};
use crate::pages::page::Page;
use crate::pages::posted::opening::is_open_for;
use crate::pages::render;
use crate::pages::well_formed::faults;
use crate::snapshot::Snapshot;

fn kashima() -> Snapshot {
    let layers = concat!(env!("CARGO_MANIFEST_DIR"), "/../../layers");
    let mut config = Config::for_layers(layers);
    config.locales = Some(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales").into());
    Snapshot::build(&config, &Assets::default()).unwrap()
}

fn html(snapshot: &Snapshot, view: &LiveView, lang: &str, page: &Page) -> String {
    let tag = Tag::new(lang);
    render::page(&Assets::default(), snapshot, Some(view), &tag, page).html
}

fn languages(snapshot: &Snapshot) -> &[String] {
    &snapshot.atlas.city().languages
}

/// The pages that show postings.
fn pages() -> Vec<Page> {
    let place = |id: &str| Page::Place(id.to_owned());
    let mut pages = vec![Page::Now, Page::Map, Page::Closures, Page::About];
    pages.extend([None, Some(HazardKind::Flood)].map(Page::Shelters));
    pages.extend(["E4120700023", "E4120700001"].map(place));
    pages
}

/// The part of a page with an attribute, up to the next one of its kind.
fn region<'h>(html: &'h str, name: &str) -> &'h str {
    let start = html.find(&format!("data-live=\"{name}\"")).unwrap();
    let rest = &html[start..];
    let end = rest[1..]
        .find("data-live=\"")
        .map_or(rest.len(), |at| at + 1);
    &rest[..end]
}

/// What a reader sees: without what stands ready for later.
fn without_templates(html: &str) -> String {
    let mut pieces = html.split("<template");
    let first = pieces.next().unwrap_or_default().to_owned();
    let after = pieces.filter_map(|piece| Some(piece.split_once("</template>")?.1));
    std::iter::once(first.as_str()).chain(after).collect()
}

#[test]
fn every_page_with_postings_is_whole_and_well_formed_in_every_language() {
    let snapshot = kashima();
    for (case, _) in cases::ALL {
        for hours in [0, 20] {
            let view = cases::view_after(case, hours);
            for lang in languages(&snapshot) {
                for page in pages() {
                    let html = html(&snapshot, &view, lang, &page);
                    let at = format!("{case} {}", page.href(lang));
                    assert_eq!(faults(&html), Vec::<String>::new(), "{at}");
                    assert_eq!(without_templates(&html).matches("<h1>").count(), 1, "{at}");
                    assert!(!html.contains(" style="), "{at}");
                    for id in ["{page-", "{live-", "{order-", "{closure-", "{opening-"] {
                        assert!(!html.contains(id), "{at}: a message is missing: {id}");
                    }
                }
            }
        }
    }
}

#[test]
fn nobody_sees_a_prepared_order_or_who_posted() {
    let snapshot = kashima();
    let view = cases::view("storm");
    for lang in languages(&snapshot) {
        for page in pages() {
            let html = html(&snapshot, &view, lang, &page);
            for secret in [
                "o-prep",
                "準備だけの下書き",
                "yamada",
                "tanaka",
                "suzuki",
                "sato",
            ] {
                assert!(!html.contains(secret), "{lang}: {secret}");
            }
        }
    }
}

#[test]
fn orders_come_first_and_the_gravest_before_the_others() {
    let snapshot = kashima();
    let html = html(&snapshot, &cases::view("storm"), "en", &Page::Now);
    let places: Vec<_> = [
        "data-level=\"5\"",
        "data-level=\"4\"",
        "data-level=\"3\"",
        "id=\"roads\"",
    ]
    .iter()
    .map(|mark| {
        html.find(mark)
            .unwrap_or_else(|| panic!("{mark} is missing"))
    })
    .collect();
    assert!(places.is_sorted(), "{places:?}");
    let orders = region(&html, "orders");
    assert!(orders.contains("<h1>Your life is in danger."), "{orders}");
}

#[test]
fn none_is_said_only_with_who_confirmed_it_and_otherwise_that_nobody_knows() {
    let snapshot = kashima();
    let now = |case, hours| html(&snapshot, &cases::view_after(case, hours), "en", &Page::Now);
    let confirmed = now("quiet", 0);
    let said = "has posted no evacuation order here.</h1><p class=\"lead\">City staff confirmed";
    let plain = confirmed.replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain.contains(said), "{}", region(&confirmed, "orders"));
    for (case, hours) in [("quiet", 24), ("never", 0)] {
        let unknown = without_templates(&now(case, hours));
        assert!(
            unknown.contains("<h1>We do not know whether any evacuation order"),
            "{case}"
        );
        assert!(!unknown.contains("has posted no"), "{case}");
    }
}

#[test]
fn staff_who_confirmed_before_the_last_order_ended_did_not_confirm_that_there_is_none() {
    let snapshot = kashima();
    let orders = |lifted_at: &str, hours| {
        let view = cases::view_changed(("level-4", hours), |board| {
            board["completeness"]["evacuation"]["recheck_by"] = "2026-07-10T06:40:00Z".into();
            board["orders"]["o-4"]["state"] = "lifted".into();
            board["orders"]["o-4"]["lifted_at"] = lifted_at.into();
        });
        let html = html(&snapshot, &view, "en", &Page::Now);
        let known = without_templates(region(&html, "orders"));
        known.replace(['\u{2068}', '\u{2069}'], "")
    };
    // Also when the order itself is shown no longer.
    for hours in [0, 36] {
        let before = orders("2026-07-06T06:30:00Z", hours);
        let after = orders("2026-07-06T06:45:00Z", hours);
        assert!(before.contains("City staff confirmed this at"), "{before}");
        assert!(!after.contains("confirmed this at"), "{after}");
        assert!(
            after.contains("that this is all they have to post"),
            "{after}"
        );
    }
}

#[test]
fn what_the_device_switches_to_stands_ready_in_the_page() {
    let snapshot = kashima();
    let fresh = html(&snapshot, &cases::view("level-4"), "en", &Page::Now);
    let order = region(&fresh, "orders");
    assert!(
        order.contains("data-recheck-by=\"2026-07-06T08:40:00Z\""),
        "{order}"
    );
    assert!(
        order.contains("<template data-when=\"unconfirmed\">"),
        "{order}"
    );
    let shown = without_templates(order);
    assert!(
        !shown.contains("Act as if it is still in force."),
        "{shown}"
    );
    let plain = order.replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain.contains("<time datetime=\"2026-07-06T06:40:00Z\" data-age>15:40</time>"));
    let later = html(
        &snapshot,
        &cases::view_after("level-4", 3),
        "en",
        &Page::Now,
    );
    let order = region(&later, "orders");
    assert!(!order.contains("Confirmed by the city"), "{order}");
    assert!(order.contains("Act as if it is still in force."), "{order}");
}

#[test]
fn at_level_5_the_list_of_open_places_begins_with_a_warning() {
    let snapshot = kashima();
    for (lang, warning) in [
        ("en", "do not go to a distant"),
        ("ja", "遠くの避難場所や避難所へ"),
    ] {
        for page in [Page::Now, Page::Shelters(None)] {
            let html = html(&snapshot, &cases::view("storm"), lang, &page);
            let main = &html[html.find("<main").unwrap()..];
            assert!(main.contains(warning), "{lang} {page:?}");
        }
    }
}

#[test]
fn without_a_store_every_page_says_that_postings_are_not_connected() {
    let snapshot = kashima();
    let now = |lang| {
        let tag = Tag::new(lang);
        render::page(&Assets::default(), &snapshot, None, &tag, &Page::Now).html
    };
    assert!(now("en").contains("City postings are not connected to this page yet"));
    assert!(!now("en").contains("data-live"));
}

#[test]
fn a_full_place_is_not_counted_among_the_open_ones_and_open_ones_come_first() {
    let snapshot = kashima();
    let view = cases::view("storm");
    let now = html(&snapshot, &view, "en", &Page::Now);
    assert!(!region(&now, "openings").contains("E4120700012"));
    let list = html(
        &snapshot,
        &view,
        "en",
        &Page::Shelters(Some(HazardKind::Flood)),
    );
    let at = |id: &str| {
        assert_eq!(list.matches(&format!("/place/{id}\"")).count(), 1, "{id}");
        list.find(&format!("/place/{id}\"")).unwrap()
    };
    let (open, preparing, full) = (at("E4120700023"), at("E4120700002"), at("E4120700012"));
    assert!(open < preparing && open < full);
}

#[test]
fn a_number_of_open_places_gives_way_with_the_first_of_them() {
    let snapshot = kashima();
    let view = cases::view("storm");
    let openings = view.board.openings.iter();
    let open = openings.filter(|opening| is_open_for(opening, None));
    let first = open.map(|opening| opening.recheck_by).min().unwrap();
    let count = format!("class=\"open-count\" data-recheck-by=\"{first}\">");
    let instead = "<template data-when=\"unconfirmed\">Announced as open";
    for (page, regions) in [
        (Page::Now, &["openings"][..]),
        (Page::Shelters(None), &["confirmed", "openings"]),
    ] {
        let html = html(&snapshot, &view, "en", &page);
        for region in regions.iter().map(|name| region(&html, name)) {
            assert!(region.contains(&count), "{count}: {region}");
            assert!(region.contains(instead), "{region}");
        }
    }
    let now = html(&snapshot, &view, "en", &Page::Now);
    let sign = "<span class=\"sign sign-open\" data-recheck-by=\"";
    assert!(region(&now, "openings").contains(sign));
}
