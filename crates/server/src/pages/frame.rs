//! What every page carries: head, header, language menu, main menu, phones, and the device's config.

use std::fmt;

use askama::filters::HtmlSafe;
use michi_geo::city::City;
use michi_l10n::{Args, Status};

use super::page::Page;
use super::rich::Rich;
use super::words::Words;

/// Everything around the main part of a page.
#[derive(Debug, Clone)]
pub struct Frame {
    /// Tag of the language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Text of `<title>`.
    pub title: String,
    /// The page's code.
    pub page: &'static str,
    /// Which of the five main entries is lit.
    pub nav: &'static str,
    /// Addresses of the style sheets and the script.
    pub links: Links,
    /// The block `michi-config`.
    pub config: ScriptJson,
    /// The city's name on its signs, and the reader's.
    pub city: CityName,
    /// The language's own name.
    pub endonym: String,
    /// The languages offered.
    pub languages: Vec<Language>,
    /// Whether they stand in a row that is always seen, not in a menu that has to be opened.
    pub languages_in_row: bool,
    /// Whether the language has readings that can be hidden.
    pub has_ruby: bool,
    /// Whether no native reader has reviewed the language.
    pub draft: bool,
    /// 119, 110 and the city, in the city's order.
    pub phones: Vec<Phone>,
    /// Whether the phones stand in the footer (pages that show them higher up leave them out).
    pub phones_in_foot: bool,
    /// What a page says of itself where the device shows a kept one.
    pub kept: KeptWords,
    /// What was searched for, to stand in the search box again.
    pub query: String,
}

/// The note of a kept page, prepared for the service worker, which writes no words of its own.
#[derive(Debug, Clone)]
pub struct KeptWords {
    /// With `{time}` where the worker writes when the page was sent.
    pub dated: Rich,
    /// Where that is not known.
    pub undated: Rich,
}

/// Addresses of the style sheets and the script.
#[derive(Debug, Clone, Default)]
pub struct Links {
    /// Font stacks and line heights of the languages.
    pub type_css: String,
    /// Styles of the pages.
    pub app_css: Option<String>,
    /// The script that starts the rest.
    pub app_js: Option<String>,
    /// Name and icon for a home screen.
    pub manifest: String,
}

/// The city's name, twice.
#[derive(Debug, Clone)]
pub struct CityName {
    /// As on the signs, in Japanese.
    pub sign: String,
    /// The reader's form or the reading; none for readers of Japanese.
    pub own: Option<OwnName>,
}

/// A name with its language.
#[derive(Debug, Clone)]
pub struct OwnName {
    /// Language tag.
    pub lang: String,
    /// The name.
    pub text: String,
}

/// An offered language.
#[derive(Debug, Clone)]
pub struct Language {
    /// Language tag.
    pub tag: String,
    /// Its own name.
    pub endonym: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The same page in this language.
    pub href: String,
    /// The same, keeping the language as the reader's choice.
    pub choose: String,
    /// Whether the page is in this language.
    pub current: bool,
}

/// A number to call.
#[derive(Debug, Clone)]
pub struct Phone {
    /// Who answers.
    pub label: Rich,
    /// As written.
    pub number: String,
    /// Digits only, for `tel:`.
    pub dial: String,
    /// Whether it is for emergencies, not for questions to the city.
    pub urgent: bool,
}

/// So many languages stand in the row: in so many endonyms a row fits on a phone.
const MOST_IN_ROW: usize = 4;

/// The id of the city hall's number.
const CITY_PHONE: &str = "city";

/// JSON that can stand inside a `<script>` of any type.
#[derive(Debug, Clone, Default)]
pub struct ScriptJson(String);

impl ScriptJson {
    /// Prints a value; what could end the script element is escaped as JSON escapes.
    pub fn new(value: &serde_json::Value) -> Self {
        let text = value.to_string();
        Self(
            text.replace('<', "\\u003c")
                .replace('>', "\\u003e")
                .replace('&', "\\u0026"),
        )
    }
}

impl fmt::Display for ScriptJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for ScriptJson {}

impl Frame {
    /// The frame of a page; `name` is the page's own part of the title.
    pub fn new(words: &Words<'_>, city: &City, page: &Page, name: &str) -> Self {
        let info = words.info();
        let city_name = words.name(&city.name).plain();
        let title = Args::new().with("page", name).with("city", city_name);
        let languages = languages(words, city, page);
        Self {
            lang: info.tag.to_string(),
            dir: info.direction.as_str(),
            title: words.plain_with("page-title", &title),
            page: page.code(),
            nav: nav(page),
            links: Links::default(),
            config: ScriptJson::default(),
            city: name_of(words, city),
            endonym: info.endonym.clone(),
            languages_in_row: languages.len() <= MOST_IN_ROW,
            languages,
            has_ruby: words.has_ruby(),
            draft: info.status == Status::Draft,
            phones: phones(words, city),
            phones_in_foot: !matches!(page, Page::Now | Page::Closures | Page::Help),
            kept: KeptWords {
                dated: words.say_with("web-kept-page", &Args::new().with("time", "{time}")),
                undated: words.say("web-kept-page-unknown"),
            },
            query: match page {
                Page::Places(Some(query)) => query.clone(),
                _ => String::new(),
            },
        }
    }
}

/// The main entry a page belongs to; none for pages outside the five.
fn nav(page: &Page) -> &'static str {
    match page {
        Page::Now => "now",
        Page::Map => "map",
        Page::My => "my",
        Page::Shelters(_) => "shelters",
        Page::Help => "help",
        _ => "",
    }
}

fn name_of(words: &Words<'_>, city: &City) -> CityName {
    let sign = city.name.ja().unwrap_or_default().to_owned();
    let picked = words.name(&city.name);
    let reading = words
        .info()
        .names_ruby
        .as_deref()
        .and_then(|tag| city.name.get(tag));
    let own = match reading {
        Some(kana) => Some(OwnName {
            lang: "ja".to_owned(),
            text: kana.to_owned(),
        }),
        None => Some(OwnName {
            lang: picked.lang.clone(),
            text: picked.plain(),
        }),
    };
    CityName {
        own: own.filter(|own| own.text != sign),
        sign,
    }
}

fn languages(words: &Words<'_>, city: &City, page: &Page) -> Vec<Language> {
    let catalogs = words.catalogs();
    let offered = city.languages.iter().filter_map(|tag| catalogs.info(tag));
    offered
        .map(|info| Language {
            tag: info.tag.to_string(),
            endonym: info.endonym.clone(),
            dir: info.direction.as_str(),
            href: page.href(&info.tag),
            choose: page.choose_href(&info.tag),
            current: info.tag == words.info().tag,
        })
        .collect()
}

fn phones(words: &Words<'_>, city: &City) -> Vec<Phone> {
    let labelled = |phone: &michi_geo::city::Phone| Phone {
        label: words.say(&format!("page-phone-{}", phone.id.replace('_', "-"))),
        dial: phone.number.chars().filter(char::is_ascii_digit).collect(),
        number: phone.number.clone(),
        urgent: phone.id != CITY_PHONE,
    };
    city.phones.iter().map(labelled).collect()
}

/// The number of the city hall, as written; empty when the city names none.
pub fn city_number(city: &City) -> &str {
    city.phones
        .iter()
        .find(|phone| phone.id == CITY_PHONE)
        .map_or("", |phone| &phone.number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn config_cannot_end_its_script_element() {
        let json = ScriptJson::new(&serde_json::json!({"page": "</script><b>&"}));
        assert_eq!(
            json.to_string(),
            r#"{"page":"\u003c/script\u003e\u003cb\u003e\u0026"}"#
        );
        let back: serde_json::Value = serde_json::from_str(&json.to_string()).unwrap();
        assert_eq!(back["page"], "</script><b>&");
    }
}
