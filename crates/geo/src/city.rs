//! `city.toml`: the city, its districts, its phone numbers, its codes.

use serde::Serialize;

use crate::coord::{Bbox, LonLat};
use crate::date::Date;
use crate::fault::{Fault, Faults, Problem};
use crate::hazard::HazardKind;
use crate::names::LocalName;
use crate::office::Office;
use crate::read::{self, Reader};

/// The name of the city file in the layers folder.
pub const CITY_FILE: &str = "city.toml";

/// A district, as evacuation information names it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct District {
    /// Its id, stable.
    pub id: String,
    /// Its name.
    pub name: LocalName,
    /// The 大字 in it.
    pub oaza: Vec<LocalName>,
}

/// A phone number people may need.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Phone {
    /// Whose it is, a code.
    pub id: String,
    /// The number as people dial it.
    pub number: String,
}

/// An official page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Link {
    /// What it is about, a code.
    pub id: String,
    /// Its address.
    pub url: String,
}

/// The codes of the Japan Meteorological Agency for the city.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct JmaCodes {
    /// The municipality.
    pub class20: String,
    /// The primary subdivision.
    pub class10: String,
    /// The group of municipalities.
    pub group: String,
    /// The prefecture's office.
    pub office: String,
    /// The tsunami forecast area, for a city on the coast.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tsunami: Option<String>,
}

/// A facility the city knows to have been flooded.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KnownFlooded {
    /// The facility's id.
    pub facility: String,
    /// When.
    pub on: Date,
    /// Who says so.
    pub source: String,
}

/// Which languages a city offers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Offer {
    /// Drafts too, with a note that nobody has reviewed them.
    #[default]
    All,
    /// Only those that a native reader has reviewed.
    Reviewed,
}

/// The city file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct City {
    /// The municipality's code with its check digit.
    pub code: String,
    /// Its name.
    pub name: LocalName,
    /// Its prefecture's name.
    pub prefecture: LocalName,
    /// The IANA time zone.
    pub timezone: String,
    /// The box the city lies in.
    pub bounds: Bbox,
    /// Where the map opens.
    pub center: LonLat,
    /// The hazards the city lists, in the order they are shown.
    pub hazards: Vec<HazardKind>,
    /// The languages offered, the source language first.
    pub languages: Vec<String>,
    /// Which of them are offered.
    pub offer: Offer,
    /// Its districts.
    pub districts: Vec<District>,
    /// Its own offices.
    pub offices: Vec<Office>,
    /// Phone numbers, the most urgent first.
    pub phones: Vec<Phone>,
    /// Official pages.
    pub links: Vec<Link>,
    /// Weather-office codes.
    pub jma: JmaCodes,
    /// Facilities that have been flooded.
    pub known_flooded: Vec<KnownFlooded>,
}

impl City {
    /// Reads `city.toml`.
    ///
    /// # Errors
    /// Every fault of the file, not only the first.
    pub fn parse(text: &str) -> Result<City, Vec<Fault>> {
        let mut faults = Faults::new(None, CITY_FILE);
        let table = match read::toml(text) {
            Ok(table) => table,
            Err(problem) => {
                faults.push(problem);
                return Err(faults.into_list());
            }
        };
        let mut reader = Reader::new("", &table, &mut faults);
        let city = read_city(&mut reader);
        reader.finish();
        faults.or(city)
    }

    /// Whether the city knows the facility to have been flooded.
    pub fn is_known_flooded(&self, facility: &str) -> bool {
        self.known_flooded
            .iter()
            .any(|known| known.facility == facility)
    }

    /// The district with this id.
    pub fn district(&self, id: &str) -> Option<&District> {
        self.districts.iter().find(|district| district.id == id)
    }

    /// The district that has a 大字 of this Japanese name.
    pub fn district_of_oaza(&self, oaza: &str) -> Option<&District> {
        let has = |d: &&District| d.oaza.iter().any(|name| name.ja() == Some(oaza));
        self.districts.iter().find(has)
    }
}

fn read_city(r: &mut Reader<'_, '_, '_>) -> Option<City> {
    let code = r.need_text("code");
    let timezone = r.need_text("timezone");
    let bounds = read_bounds(r);
    let center = r.need_position("center");
    let hazards = read_hazards(r);
    let languages = read_languages(r);
    let offer = read_offer(r);
    let name = r.need_name("name");
    let prefecture = r.need_name("prefecture");
    let districts = r.each("district", read_district);
    let offices = r.each("office", Office::read);
    if let Some(bounds) = bounds {
        let centre = center.map(|at| ("a center inside bounds", at));
        let all = offices
            .iter()
            .map(|office| ("an office inside bounds", office.at));
        inside(r, bounds, centre.into_iter().chain(all));
    }
    let phones = r.each("phone", |r| {
        let (id, number) = (r.need_text("id"), r.need_text("number"));
        Some(Phone {
            id: id?,
            number: number?,
        })
    });
    let links = r.each("link", |r| {
        let (id, url) = (r.need_text("id"), r.need_url("url"));
        Some(Link { id: id?, url: url? })
    });
    let jma = read_jma(r);
    let known_flooded = r.each("known_flooded", read_known_flooded);
    once(
        r,
        "district",
        districts.iter().map(|district| district.id.as_str()),
    );
    once(r, "office", offices.iter().map(|office| office.id.as_str()));
    once(r, "phone", phones.iter().map(|phone| phone.id.as_str()));
    once(r, "link", links.iter().map(|link| link.id.as_str()));
    Some(City {
        code: code?,
        name: name?,
        prefecture: prefecture?,
        timezone: timezone?,
        bounds: bounds?,
        center: center?,
        hazards,
        languages,
        offer,
        districts,
        offices,
        phones,
        links,
        jma: jma?,
        known_flooded,
    })
}

fn read_bounds(r: &mut Reader<'_, '_, '_>) -> Option<Bbox> {
    let Some([west, south, east, north]) = r.numbers::<4>("bounds") else {
        r.fault(Problem::MissingKey {
            key: "bounds".to_owned(),
        });
        return None;
    };
    Bbox::new(west, south, east, north)
        .map_err(|cause| r.fault(Problem::Position { cause }))
        .ok()
}

fn inside(
    r: &mut Reader<'_, '_, '_>,
    bounds: Bbox,
    points: impl Iterator<Item = (&'static str, LonLat)>,
) {
    for (expected, at) in points.filter(|(_, at)| !bounds.contains(*at)) {
        let found = format!("`{}, {}`", at.lon(), at.lat());
        r.fault(Problem::Shape { expected, found });
    }
}

fn read_hazards(r: &mut Reader<'_, '_, '_>) -> Vec<HazardKind> {
    let texts = r.texts("hazards");
    if texts.is_empty() {
        r.fault(Problem::MissingKey {
            key: "hazards".to_owned(),
        });
    }
    once(r, "hazard", texts.iter().map(String::as_str));
    let mut kinds = Vec::new();
    for text in &texts {
        match text.parse() {
            Ok(kind) => kinds.push(kind),
            Err(cause) => r.fault(Problem::Code {
                key: "hazards".to_owned(),
                cause,
            }),
        }
    }
    kinds
}

fn read_languages(r: &mut Reader<'_, '_, '_>) -> Vec<String> {
    let tags = r.texts("languages");
    if tags.is_empty() {
        r.fault(Problem::MissingKey {
            key: "languages".to_owned(),
        });
    }
    once(r, "language", tags.iter().map(String::as_str));
    tags
}

fn read_offer(r: &mut Reader<'_, '_, '_>) -> Offer {
    match r.text("offer").as_deref() {
        None | Some("all") => Offer::All,
        Some("reviewed") => Offer::Reviewed,
        Some(other) => {
            r.fault(Problem::Shape {
                expected: "offer `all` or `reviewed`",
                found: format!("`{other}`"),
            });
            Offer::All
        }
    }
}

fn read_district(r: &mut Reader<'_, '_, '_>) -> Option<District> {
    let (id, name) = (r.need_text("id"), r.need_name("name"));
    if let Some(found) = id.clone().filter(|id| !read::is_code(id)) {
        r.fault(Problem::NotACode {
            key: "district.id".to_owned(),
            found,
        });
    }
    let oaza = r.each("oaza", |r| Some(r.take_name()));
    Some(District {
        id: id?,
        name: name?,
        oaza,
    })
}

fn read_jma(r: &mut Reader<'_, '_, '_>) -> Option<JmaCodes> {
    let Some(mut jma) = r.table("jma") else {
        r.fault(Problem::MissingKey {
            key: "jma".to_owned(),
        });
        return None;
    };
    let class20 = jma.need_text("class20");
    let class10 = jma.need_text("class10");
    let group = jma.need_text("group");
    let office = jma.need_text("office");
    let tsunami = jma.text("tsunami");
    jma.finish();
    Some(JmaCodes {
        class20: class20?,
        class10: class10?,
        group: group?,
        office: office?,
        tsunami,
    })
}

fn read_known_flooded(r: &mut Reader<'_, '_, '_>) -> Option<KnownFlooded> {
    let facility = r.need_text("facility");
    let on = r.date("on");
    if on.is_none() {
        r.need_text("on");
    }
    let source = r.need_text("source");
    Some(KnownFlooded {
        facility: facility?,
        on: on?,
        source: source?,
    })
}

fn once<'i>(r: &mut Reader<'_, '_, '_>, what: &'static str, ids: impl Iterator<Item = &'i str>) {
    let mut seen = std::collections::BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            r.fault(Problem::Twice {
                what,
                id: crate::code::excerpt(id),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KASHIMA: &str = include_str!("../tests/fixtures/city.toml");

    #[test]
    fn ok_a_city_file_is_read_whole() {
        let city = City::parse(KASHIMA).unwrap();
        assert_eq!(city.hazards, [HazardKind::Flood, HazardKind::Landslide]);
        assert_eq!(city.district_of_oaza("山浦").unwrap().id, "nogomi");
        assert!(city.is_known_flooded("E4120700001"));
        assert_eq!(city.offices[0].name.ja(), Some("鹿島市役所"));
    }

    #[test]
    fn err_an_office_outside_the_city_or_listed_twice() {
        let far = "[[office]]\nid = \"city-hall\"\nname = { ja = \"支所\" }\nat = [135.0, 35.0]\nsource = \"x\"\n";
        let faults = City::parse(&format!("{KASHIMA}{far}")).unwrap_err();
        let all: String = faults.iter().map(|fault| format!("{fault}\n")).collect();
        for part in [
            "expected an office inside bounds, found `135, 35`",
            "expected every office once, found `city-hall` twice",
        ] {
            assert!(all.contains(part), "missing {part} in\n{all}");
        }
    }

    #[test]
    fn err_every_fault_of_a_city_file_is_reported() {
        let text = KASHIMA
            .replace("130.1708, 33.1316]", "130.1708, 93.1316]")
            .replace("\"landslide\"]", "\"landslid\", \"flood\"]")
            .replace("[prefecture]\nja = \"佐賀県\"\n", "")
            .replace("https://www", "www")
            .replace("\"nogomi\"", "\"Nogomi\"")
            .replace("[130.0987, 33.1037]\nsource", "[33.1037, 130.0987]\nsource");
        let faults = City::parse(&text).unwrap_err();
        let all: String = faults.iter().map(|fault| format!("{fault}\n")).collect();
        for part in [
            "expected lat from -90 to 90, found `93.1316`",
            "found `landslid` at key `hazards`",
            "expected every hazard once, found `flood` twice",
            "expected the key `prefecture`, found none",
            "expected an https or http address at key `link[1].url`",
            "at key `district.id`, found `Nogomi`",
            "expected lat from -90 to 90, found `130.0987`",
        ] {
            assert!(all.contains(part), "missing {part} in\n{all}");
        }
    }
}
