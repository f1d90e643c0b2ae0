//! The whole answer at a point: the `text` of `GET /api/v1/risk?lang=`.

use michi_geo::advice::Advice;
use michi_geo::query::point::PointAnswer;
use michi_geo::query::shelters::NearbyShelter;
use michi_l10n::Args;
use serde::Serialize;

use super::advice::AdviceText;
use super::hazard::HazardText;
use super::said::Said;
use super::shelter::NearbyText;
use super::speaker::Speaker;

/// The answer in sentences.
#[derive(Debug, Clone, Serialize)]
pub struct AnswerText {
    /// Said instead of everything else when the point is outside the city.
    pub outside: Option<Said>,
    /// Said when the position is not exact.
    pub accuracy: Option<Said>,
    /// A group for each hazard the city lists.
    pub hazards: Vec<HazardText>,
    /// What to do.
    pub advice: AdviceText,
    /// Where to go.
    pub shelters: Vec<NearbyText>,
}

impl Speaker<'_> {
    /// Everything there is to say about a point; `city_phone` is the number as written.
    pub fn answer(
        &self,
        answer: &PointAnswer<'_>,
        advice: &Advice,
        shelters: &[NearbyShelter<'_>],
        city_phone: &str,
    ) -> AnswerText {
        let metres = answer.accuracy_m.round();
        let accuracy = || self.say_with("near-accuracy", &Args::new().with("metres", metres));
        AnswerText {
            outside: (!answer.inside_city).then(|| self.say("answer-outside-city")),
            accuracy: (metres > 0.0).then(accuracy),
            hazards: answer
                .hazards
                .iter()
                .map(|hazard| self.hazard_answer(hazard))
                .collect(),
            advice: self.advice(advice, city_phone),
            shelters: shelters.iter().map(|site| self.nearby(site)).collect(),
        }
    }
}
