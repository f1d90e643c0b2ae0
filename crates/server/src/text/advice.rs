//! What to do, when, and why.

use michi_geo::advice::{Advice, Decision, Outcome};
use michi_geo::hazard::HazardKind;
use michi_l10n::Args;
use serde::Serialize;

use super::said::Said;
use super::speaker::{Speaker, dashed};

/// The advice in sentences.
#[derive(Debug, Clone, Serialize)]
pub struct AdviceText {
    /// The first thing to read: with a level when there is one.
    pub headline: Said,
    /// What that means.
    pub r#do: Said,
    /// Reasons, a group for the hazards that share them.
    pub why: Vec<ReasonsText>,
    /// Whom to ask, when the answer is not known.
    pub ask: Option<Said>,
}

/// Reasons of hazards that were decided by the same rules.
#[derive(Debug, Clone, Serialize)]
pub struct ReasonsText {
    /// Which hazards; none for what is in force now.
    pub because: Option<Said>,
    /// A sentence for each rule.
    pub reasons: Vec<Said>,
}

impl Speaker<'_> {
    /// The headline of an outcome: with the levels where the table gives them.
    pub fn headline(&self, advice: &Advice) -> Said {
        let id = format!("outcome-{}", dashed(advice.outcome.code()));
        let Some(when) = advice.when else {
            return self.say(&id);
        };
        let args = Args::new().with("level", u32::from(when.level));
        if when.is_early() {
            return self.say_with(&format!("{id}-needs-time"), &args);
        }
        let early = u32::from(when.needs_time_level);
        self.say_with(&format!("{id}-when"), &args.with("early", early))
    }

    /// The reason a rule gives.
    pub fn reason(&self, rule: &str) -> Said {
        self.say(&format!("advice-rule-{}", dashed(rule)))
    }

    /// Everything there is to say about what to do; `city_phone` is the number as written.
    pub fn advice(&self, advice: &Advice, city_phone: &str) -> AdviceText {
        let ask = advice.outcome == Outcome::UnknownAsk && !city_phone.is_empty();
        let number = Args::new().with("number", city_phone);
        AdviceText {
            headline: self.headline(advice),
            r#do: self.say(&format!("outcome-{}-do", dashed(advice.outcome.code()))),
            why: self.why(advice),
            ask: ask.then(|| self.say_with("advice-ask-city", &number)),
        }
    }

    fn why(&self, advice: &Advice) -> Vec<ReasonsText> {
        let deciding: Vec<&Decision> = advice
            .by
            .iter()
            .filter(|by| by.outcome == advice.outcome && !by.rules.is_empty())
            .collect();
        let mut groups: Vec<(&[&'static str], Vec<&'static str>)> = Vec::new();
        for decision in deciding {
            match groups
                .iter_mut()
                .find(|(rules, _)| *rules == decision.rules)
            {
                Some((_, scopes)) => scopes.push(decision.hazard),
                None => groups.push((&decision.rules, vec![decision.hazard])),
            }
        }
        groups
            .into_iter()
            .map(|(rules, scopes)| self.reasons(rules, &scopes))
            .collect()
    }

    fn reasons(&self, rules: &[&str], scopes: &[&str]) -> ReasonsText {
        let kinds = scopes
            .iter()
            .filter_map(|scope| scope.parse::<HazardKind>().ok());
        let because = self.hazards(kinds).map(|hazards| {
            self.say_with(
                "advice-because",
                &Args::new().with("hazard", hazards.marked()),
            )
        });
        ReasonsText {
            because,
            reasons: rules.iter().map(|rule| self.reason(rule)).collect(),
        }
    }
}
