//! Query strings: parameters, positions and boxes, bounded and checked.

use axum::extract::Query;
use axum::http::Uri;
use michi_geo::coord::{Bbox, CoordError, LonLat};

use crate::config::ACCURACY_MAX_M;
use crate::problem::Problem;

/// The parameters of a request, in order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Params(Vec<(String, String)>);

impl Params {
    /// Reads the query of an address; broken escapes become replacement characters.
    pub fn read(uri: &Uri) -> Self {
        let read = Query::<Vec<(String, String)>>::try_from_uri(uri);
        Self(read.map(|Query(pairs)| pairs).unwrap_or_default())
    }

    /// The value of a parameter.
    ///
    /// # Errors
    /// [`Problem::BadParameter`] when it is given twice with different values.
    pub fn get(&self, name: &'static str) -> Result<Option<&str>, Problem> {
        let mut values = self.0.iter().filter(|(n, _)| n == name);
        let Some((_, value)) = values.next() else {
            return Ok(None);
        };
        match values.find(|(_, other)| other != value) {
            Some((_, other)) => Err(Problem::bad_parameter(name, "given once", other)),
            None => Ok(Some(value)),
        }
    }

    /// The position in `lon` and `lat`.
    ///
    /// # Errors
    /// A [`Problem`] when one is absent, no number, swapped, or outside Japan.
    pub fn position(&self) -> Result<LonLat, Problem> {
        let lon = self.degrees("lon", 180.0)?;
        let lat = self.degrees("lat", 180.0)?;
        if let Ok(at) = LonLat::new(lon, lat)
            && at.is_in_japan()
        {
            return Ok(at);
        }
        if LonLat::new(lat, lon).is_ok_and(LonLat::is_in_japan) {
            return Err(Problem::SwappedAxes { lon, lat });
        }
        LonLat::new(lon, lat).map_err(|fault| match fault {
            CoordError::NotFinite { axis, found } | CoordError::OutOfRange { axis, found, .. } => {
                let axis = if axis == "lon" { "lon" } else { "lat" };
                Problem::bad_parameter(axis, "degrees on the globe", &found.to_string())
            }
            other => Problem::internal(&other),
        })?;
        Err(Problem::OutsideJapan {
            expected: "122,20,154,46",
            lon,
            lat,
        })
    }

    fn degrees(&self, name: &'static str, limit: f64) -> Result<f64, Problem> {
        let expected = "degrees as a decimal number";
        let Some(text) = self.get(name)? else {
            return Err(Problem::MissingParameter { name, expected });
        };
        match text.trim().parse::<f64>() {
            Ok(value) if value.is_finite() && value.abs() <= limit => Ok(value),
            _ => Err(Problem::bad_parameter(name, expected, text)),
        }
    }

    /// The accuracy of the position in metres; absent is 0.
    ///
    /// # Errors
    /// [`Problem::BadParameter`] when it is no distance or too wide to mean a place.
    pub fn accuracy_m(&self) -> Result<f64, Problem> {
        let Some(text) = self.get("accuracy_m")? else {
            return Ok(0.0);
        };
        match text.trim().parse::<f64>() {
            Ok(value) if (0.0..=ACCURACY_MAX_M).contains(&value) => Ok(value),
            _ => {
                let expected = format!("metres from 0 to {ACCURACY_MAX_M}");
                Err(Problem::bad_parameter("accuracy_m", expected, text))
            }
        }
    }

    /// The box in `bbox`.
    ///
    /// # Errors
    /// [`Problem::BadBbox`] that says what a box is.
    pub fn bbox(&self) -> Result<Option<Bbox>, Problem> {
        let Some(text) = self.get("bbox")? else {
            return Ok(None);
        };
        Bbox::parse(text).map(Some).map_err(|fault| {
            let expected = match fault {
                CoordError::Inverted { .. } => {
                    "`west,south,east,north` with west <= east and south <= north"
                }
                CoordError::OutOfRange { .. } | CoordError::NotFinite { .. } => {
                    "`west,south,east,north` in degrees on the globe"
                }
                _ => "four numbers `west,south,east,north`",
            };
            Problem::bad_bbox(expected, text)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(query: &str) -> Params {
        Params::read(&format!("/x?{query}").parse().unwrap())
    }

    #[test]
    fn ok_a_position_in_japan_is_read() {
        let at = params("lon=130.0987&lat=33.1037").position().unwrap();
        assert_eq!((at.lon(), at.lat()), (130.0987, 33.1037));
    }

    #[test]
    fn err_each_bad_position_has_its_own_code() {
        for (query, code) in [
            ("lat=33.1", "missing_parameter"),
            ("lon=&lat=33.1", "bad_parameter"),
            ("lon=NaN&lat=33.1", "bad_parameter"),
            ("lon=inf&lat=33.1", "bad_parameter"),
            ("lon=abc&lat=33.1", "bad_parameter"),
            ("lon=1e300&lat=33.1", "bad_parameter"),
            ("lon=130&lon=131&lat=33.1", "bad_parameter"),
            ("lon=33.1037&lat=130.0987", "swapped_axes"),
            ("lon=2.35&lat=48.85", "outside_japan"),
            ("lon=2.35&lat=95", "bad_parameter"),
        ] {
            assert_eq!(
                params(query).position().unwrap_err().code(),
                code,
                "{query}"
            );
        }
    }

    #[test]
    fn the_same_value_twice_is_no_fault() {
        assert!(params("lon=130&lon=130&lat=33").position().is_ok());
    }

    #[test]
    fn err_a_bad_box_names_what_was_expected() {
        for bad in ["1,2,3", "131,33,130,34", "a,b,c,d", "0,0,NaN,1", "0,0,0,95"] {
            let problem = params(&format!("bbox={bad}")).bbox().unwrap_err();
            assert_eq!(problem.code(), "bad_bbox", "{bad}");
            assert!(
                problem.to_string().contains("west,south,east,north"),
                "{problem}"
            );
        }
        assert!(params("bbox=130,33,130.2,33.2").bbox().unwrap().is_some());
    }

    #[test]
    fn err_an_accuracy_must_be_a_distance() {
        for bad in ["-1", "NaN", "inf", "1e9", "x"] {
            assert!(
                params(&format!("accuracy_m={bad}")).accuracy_m().is_err(),
                "{bad}"
            );
        }
    }

    #[test]
    fn broken_escapes_do_not_fail() {
        assert!(params("q=%ff%zz").get("q").unwrap().is_some());
    }
}
