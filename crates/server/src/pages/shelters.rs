//! Every evacuation site and shelter: all of them by district, or those for one danger.

mod standing;

use askama::Template;
use michi_geo::hazard::HazardKind;
use michi_geo::shelter::Facility;
use michi_l10n::Args;

use self::standing::Standing;
use super::frame::Frame;
use super::now::known;
use super::posted::lease::{KnownBox, OpenCount};
use super::posted::opening::{OpeningRow, is_open_for};
use super::posted::{Posted, count};
use super::rich::Rich;
use super::site::{Site, SiteFacts};
use super::site_words::{cautions, designated, roles};
use super::words::{Name, Words};
use crate::text::live::Kind;

/// The page.
#[derive(Template)]
#[template(path = "pages/shelters.html")]
pub struct SheltersPage<'a> {
    /// Around it.
    pub frame: Frame,
    /// Its words.
    pub w: Words<'a>,
    /// The main heading.
    pub heading: Rich,
    /// What is posted of the places; none where postings are not connected.
    pub live: Option<SheltersPosted>,
    /// Links that choose a danger.
    pub choices: Vec<Choice>,
    /// What to do when no place is designated for the danger.
    pub none_designated: Option<Rich>,
    /// The places, in groups.
    pub groups: Vec<Group>,
    /// Who made the list.
    pub source: Option<Rich>,
}

/// What is posted of the places, as the page shows it.
#[derive(Debug)]
pub struct SheltersPosted {
    /// How many are open.
    pub open: Option<OpenCount>,
    /// How far what is posted is all there is.
    pub known: KnownBox,
    /// Whether an order of level 5 is in force.
    pub level_5: bool,
    /// Whose time the times are.
    pub times: Option<Rich>,
}

/// A link that chooses a danger.
#[derive(Debug)]
pub struct Choice {
    /// Its words.
    pub label: Rich,
    /// Where it leads.
    pub href: String,
    /// Whether it is chosen.
    pub current: bool,
}

/// Places with something in common.
#[derive(Debug)]
pub struct Group {
    /// What they have in common.
    pub title: GroupTitle,
    /// What it means.
    pub note: Option<Rich>,
    /// How many they are.
    pub count: Rich,
    /// The places.
    pub sites: Vec<SiteRow>,
}

/// What a group is called.
#[derive(Debug)]
pub enum GroupTitle {
    /// By a name.
    Name(Name),
    /// As those that are open.
    Open(OpenCount),
}

/// One place.
#[derive(Debug)]
pub struct SiteRow {
    /// Facility id, for its page.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// What it is for.
    pub roles: Rich,
    /// What it is designated for.
    pub designated: Option<Rich>,
    /// What speaks against it, as facts.
    pub cautions: Vec<Rich>,
    /// Whether it is open; none where postings are not connected.
    pub opening: Option<OpeningRow>,
}

impl<'a> SheltersPage<'a> {
    /// Puts the page together, for one danger or all.
    pub fn new(
        frame: Frame,
        w: Words<'a>,
        site: &Site<'_>,
        hazard: Option<HazardKind>,
        posted: Option<&Posted<'_>>,
    ) -> Self {
        let mut groups = match hazard {
            Some(kind) => by_standing(&w, site, kind, posted),
            None => by_district(&w, site, posted),
        };
        if let Some(posted) = posted {
            bring_open_first(&mut groups, posted, hazard);
        }
        Self {
            live: posted.map(|posted| shelters_posted(posted, hazard)),
            choices: choices(&w, &frame.lang, hazard),
            heading: heading(&w, hazard),
            none_designated: hazard.and_then(|kind| none_designated(&w, site, kind)),
            source: site
                .shelter_credit()
                .map(|credit| w.say_with("credit-line", &Args::new().with("credit", credit))),
            groups,
            frame,
            w,
        }
    }
}

/// Takes the places that are open out of their groups into one that comes first.
fn bring_open_first(groups: &mut Vec<Group>, posted: &Posted<'_>, hazard: Option<HazardKind>) {
    let words = &posted.words;
    let openings = posted.board.openings.iter();
    let open: Vec<&str> = openings
        .filter(|opening| is_open_for(opening, hazard))
        .map(|opening| opening.facility.as_str())
        .collect();
    let mut rows: Vec<SiteRow> = Vec::new();
    for group in groups.iter_mut() {
        let sites = std::mem::take(&mut group.sites);
        let (found, left): (Vec<_>, Vec<_>) = sites
            .into_iter()
            .partition(|row| open.contains(&row.id.as_str()));
        rows.extend(found);
        group.count = counted(words, left.len());
        group.sites = left;
    }
    groups.retain(|group| !group.sites.is_empty());
    let Some(open) = posted.open_count(hazard, rows.len()) else {
        return;
    };
    sort(&mut rows);
    groups.insert(0, Group::new(words, GroupTitle::Open(open), None, rows));
}

fn shelters_posted(posted: &Posted<'_>, hazard: Option<HazardKind>) -> SheltersPosted {
    let openings = &posted.board.openings;
    let open = |hazard| openings.iter().filter(|o| is_open_for(o, hazard)).count();
    let mut orders = posted.board.orders_in_force();
    SheltersPosted {
        open: posted.open_count(hazard, open(hazard)),
        known: known(posted, Kind::Openings, open(None) == 0),
        level_5: orders.any(|order| order.level == Some(5)),
        times: posted.times_note(),
    }
}

fn heading(words: &Words<'_>, hazard: Option<HazardKind>) -> Rich {
    match hazard {
        None => words.say("page-shelters-title"),
        Some(kind) => {
            let name = words.hazard(kind);
            words.say_with(
                "page-shelters-for",
                &Args::new().with("hazard", name.marked()),
            )
        }
    }
}

fn choices(words: &Words<'_>, lang: &str, hazard: Option<HazardKind>) -> Vec<Choice> {
    let all = Choice {
        label: words.say("page-shelters-filter-all"),
        href: format!("/{lang}/shelters"),
        current: hazard.is_none(),
    };
    let one = |kind: HazardKind| Choice {
        label: words.hazard(kind),
        href: format!("/{lang}/shelters?hazard={kind}"),
        current: hazard == Some(kind),
    };
    std::iter::once(all)
        .chain(HazardKind::DESIGNATED.map(one))
        .collect()
}

fn none_designated(words: &Words<'_>, site: &Site<'_>, kind: HazardKind) -> Option<Rich> {
    let any = site
        .sites()
        .iter()
        .any(|s| s.facility.is_designated_for(kind));
    (!any).then(|| words.say("page-shelters-none-designated"))
}

fn by_standing(
    words: &Words<'_>,
    site: &Site<'_>,
    kind: HazardKind,
    posted: Option<&Posted<'_>>,
) -> Vec<Group> {
    let standing = |facts: &&SiteFacts<'_>| {
        let status = facts.status_for(kind);
        // What is shut stands among its own: the others are told to go to.
        if posted.is_some_and(|posted| posted.board.is_shut(&facts.facility.id)) {
            return Standing::Shut;
        }
        Standing::of(&status, facts.flooded_on.is_some())
    };
    let group = |wanted: Standing| {
        let found: Vec<_> = site
            .sites()
            .iter()
            .filter(|f| standing(f) == wanted)
            .collect();
        let title = words.say(&format!("page-shelters-{}-title", wanted.id()));
        let note = words.say(&format!("page-shelters-{}-note", wanted.id()));
        let rows = rows(words, &found, posted);
        Group::named(words, Name::from_own(title, words), Some(note), rows)
    };
    Standing::ALL
        .map(group)
        .into_iter()
        .filter(|group| !group.sites.is_empty())
        .collect()
}

fn by_district(words: &Words<'_>, site: &Site<'_>, posted: Option<&Posted<'_>>) -> Vec<Group> {
    let city = site.city();
    let in_district = |facility: &Facility, id: &str| {
        district_of(city, facility).is_some_and(|district| district == id)
    };
    let mut groups: Vec<Group> = Vec::new();
    for district in &city.districts {
        let found: Vec<_> = site
            .sites()
            .iter()
            .filter(|f| in_district(f.facility, &district.id))
            .collect();
        let rows = rows(words, &found, posted);
        groups.push(Group::named(words, words.name(&district.name), None, rows));
    }
    let rest: Vec<_> = site
        .sites()
        .iter()
        .filter(|f| district_of(city, f.facility).is_none())
        .collect();
    let rows = rows(words, &rest, posted);
    groups.push(Group::named(words, words.name(&city.name), None, rows));
    groups.retain(|group| !group.sites.is_empty());
    groups
}

/// The district whose 大字 the address names; the longest name wins (浜 is part of 大浜).
fn district_of<'c>(city: &'c michi_geo::city::City, facility: &Facility) -> Option<&'c str> {
    let names = city.districts.iter().flat_map(|district| {
        district
            .oaza
            .iter()
            .filter_map(|oaza| Some((oaza.ja()?, district.id.as_str())))
    });
    names
        .filter(|(oaza, _)| facility.address.contains(oaza))
        .max_by_key(|(oaza, _)| oaza.len())
        .map(|(_, id)| id)
}

impl Group {
    fn named(words: &Words<'_>, name: Name, note: Option<Rich>, sites: Vec<SiteRow>) -> Self {
        Self::new(words, GroupTitle::Name(name), note, sites)
    }

    fn new(words: &Words<'_>, title: GroupTitle, note: Option<Rich>, sites: Vec<SiteRow>) -> Self {
        Self {
            title,
            note,
            count: counted(words, sites.len()),
            sites,
        }
    }
}

/// How many places a group has.
fn counted(words: &Words<'_>, number: usize) -> Rich {
    let args = Args::new().with("count", count(number));
    words.say_with("page-places-count", &args)
}

/// The rows of a group: open places first, then by name.
fn rows(words: &Words<'_>, sites: &[&SiteFacts<'_>], posted: Option<&Posted<'_>>) -> Vec<SiteRow> {
    let mut rows: Vec<SiteRow> = sites
        .iter()
        .map(|facts| row(words, facts, posted))
        .collect();
    sort(&mut rows);
    rows
}

fn sort(rows: &mut [SiteRow]) {
    let rank = |row: &SiteRow| row.opening.as_ref().map(|opening| opening.rank);
    rows.sort_by_cached_key(|row| (rank(row), row.name.plain()));
}

fn row(words: &Words<'_>, facts: &SiteFacts<'_>, posted: Option<&Posted<'_>>) -> SiteRow {
    let facility = facts.facility;
    SiteRow {
        id: facts.facility.id.clone(),
        name: words.name(&facts.facility.name),
        roles: roles(words, facts.facility),
        designated: Some(designated(words, facts.facility)),
        cautions: cautions(words, facts),
        opening: posted
            .map(|posted| OpeningRow::new(posted, &facility.id, Some(facility)).in_list(posted)),
    }
}
