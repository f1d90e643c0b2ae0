//! Pages that are sentences and links: my map, timeline, errors.

use askama::Template;

use super::frame::Frame;
use super::links;
use super::place_rows::PlaceRow;
use super::rich::Rich;
use super::site::Site;
use super::words::Words;

/// My map: filled by the device; without a script, the way to the places nearby.
#[derive(Template)]
#[template(path = "pages/my.html")]
pub struct MyPage<'a> {
    /// Around it.
    pub frame: Frame,
    /// Its words.
    pub w: Words<'a>,
    /// The districts.
    pub districts: Vec<PlaceRow>,
}

/// The timeline: in this release, how to make one on paper.
#[derive(Template)]
#[template(path = "pages/timeline.html")]
pub struct TimelinePage<'a> {
    /// Around it.
    pub frame: Frame,
    /// Its words.
    pub w: Words<'a>,
    /// The official paper form, when the city links one.
    pub form: Option<String>,
}

impl<'a> TimelinePage<'a> {
    /// Puts the page together.
    pub fn new(frame: Frame, w: Words<'a>, site: &Site<'_>) -> Self {
        let form = links::link(site.city(), "timeline_form").map(|link| link.url.clone());
        Self { frame, w, form }
    }
}

/// No such page, or a fault of ours.
#[derive(Template)]
#[template(path = "pages/error.html")]
pub struct ErrorPage<'a> {
    /// Around it.
    pub frame: Frame,
    /// Its words.
    pub w: Words<'a>,
    /// What happened.
    pub heading: Rich,
    /// What to do now.
    pub advice: Rich,
}
