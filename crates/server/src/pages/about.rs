//! Sources, gaps, languages and their review, accessibility, privacy.

use askama::Template;
use michi_geo::atlas::Layer;
use michi_l10n::gate::Glossary;
use michi_l10n::{Args, LocaleInfo, Status};

use super::frame::{Frame, city_number};
use super::layer_words as layer;
use super::links::Outward;
use super::posted::Posted;
use super::rich::Rich;
use super::site::Site;
use super::words::Words;
use crate::service::load_locales::built_in_glossary;

/// The page.
#[derive(Template)]
#[template(path = "pages/about.html")]
pub struct AboutPage<'a> {
    /// Around it.
    pub frame: Frame,
    /// Its words.
    pub w: Words<'a>,
    /// What the site is.
    pub lead: Rich,
    /// Whether the city's postings are connected.
    pub is_live: bool,
    /// What the data does not hold.
    pub gaps: Vec<Rich>,
    /// Where the data comes from.
    pub sources: Vec<SourceEntry>,
    /// The languages.
    pub languages: Vec<LanguageEntry>,
    /// Whose dictionary the terms begin from, in its publisher's words.
    pub terms_credit: Option<String>,
    /// Where to report what cannot be used.
    pub report: Rich,
}

/// The credit that the glossary carries.
fn terms_credit() -> Option<String> {
    let glossary = Glossary::parse(&built_in_glossary()?).ok()?;
    let credit = glossary.credit().to_owned();
    (!credit.is_empty()).then_some(credit)
}

/// One layer's source.
#[derive(Debug)]
pub struct SourceEntry {
    /// What the layer shows.
    pub title: Rich,
    /// That its data is missing, when it is.
    pub state: Option<Rich>,
    /// Publisher, credit line, edition, licence, date.
    pub lines: Vec<Rich>,
    /// The publisher's page and the official data.
    pub links: Vec<Outward>,
}

/// One language and its review state.
#[derive(Debug)]
pub struct LanguageEntry {
    /// Its tag.
    pub tag: String,
    /// Its own name.
    pub endonym: String,
    /// How far it was reviewed.
    pub state: Rich,
}

impl<'a> AboutPage<'a> {
    /// Puts the page together.
    pub fn new(frame: Frame, w: Words<'a>, site: &Site<'_>, posted: Option<&Posted<'_>>) -> Self {
        let city = w.name(&site.city().name);
        let number = Args::new().with("number", city_number(site.city()));
        let offered = site
            .city()
            .languages
            .iter()
            .filter_map(|tag| w.catalogs().info(tag));
        Self {
            terms_credit: terms_credit(),
            lead: w.say_with(
                "page-about-lead",
                &Args::new().with("city", city.own.marked()),
            ),
            is_live: posted.is_some(),
            gaps: gaps(&w, site),
            sources: site
                .atlas()
                .layers()
                .iter()
                .map(|layer| source(&w, layer))
                .collect(),
            languages: offered.map(|info| language(&w, info)).collect(),
            report: w.say_with("page-about-accessibility-report", &number),
            frame,
            w,
        }
    }
}

fn gaps(words: &Words<'_>, site: &Site<'_>) -> Vec<Rich> {
    let mut said: Vec<Rich> = Vec::new();
    for loaded in site.atlas().layers() {
        let missing = layer::missing(words, loaded).map(|_| layer::no_data(words, loaded));
        let covers = loaded.manifest().map(|m| words.speaker().covers(&m.covers));
        let covers = words.riches(covers.unwrap_or_default());
        for sentence in missing.into_iter().chain(covers) {
            if !said.contains(&sentence) {
                said.push(sentence);
            }
        }
    }
    said
}

fn source(words: &Words<'_>, loaded: &Layer) -> SourceEntry {
    let source = loaded.manifest().and_then(|m| m.source.as_ref());
    let publisher = source.map(|s| {
        words.say_with(
            "page-about-publisher",
            &Args::new().with("publisher", s.publisher.as_str()),
        )
    });
    let page = source.map(|s| Outward {
        why: None,
        label: words.say("page-about-source-link"),
        url: s.url.clone(),
    });
    let said = words.speaker().layer(loaded.loaded());
    SourceEntry {
        title: words.rich(said.title),
        state: layer::missing(words, loaded),
        lines: publisher
            .into_iter()
            .chain(words.riches(said.source))
            .collect(),
        links: page
            .into_iter()
            .chain(layer::official(words, loaded))
            .collect(),
    }
}

fn language(words: &Words<'_>, info: &LocaleInfo) -> LanguageEntry {
    let state = match info.status {
        Status::Source => words.say("page-about-language-source"),
        Status::Draft => words.say("page-about-language-draft"),
        Status::Reviewed => {
            let args = Args::new().with("reviewer", info.reviewed_by.as_str());
            words.say_with("page-about-language-reviewed", &args)
        }
    };
    LanguageEntry {
        tag: info.tag.to_string(),
        endonym: info.endonym.clone(),
        state,
    }
}
