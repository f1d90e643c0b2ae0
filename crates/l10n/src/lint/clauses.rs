//! EJ01: a sentence says one thing.

use super::rule::Rule;
use super::sentences::Sentence;
use super::sieve::Sieve;

/// Most clauses that are joined to another one in a sentence.
const JOINTS: usize = 1;

/// Ends of clauses that another clause follows; が only after a verb or adjective, as it marks the
/// subject after a noun. Reasons (ので) and conditions (と、ば、たら、ときは) are allowed.
const JOINED: [&str; 22] = [
    "ですが、",
    "ますが、",
    "ませんが、",
    "でしたが、",
    "ましたが、",
    "たが、",
    "だが、",
    "るが、",
    "いが、",
    "て、",
    "んで、",
    "いで、",
    "し、",
    "けど、",
    "けれど、",
    "けれども、",
    "ですから、",
    "ますから、",
    "ながら、",
    "つつ、",
    "くて、",
    "であり、",
];

/// Words that end like a clause and are none.
const NOT_JOINED: [&str; 5] = ["そして、", "もし、", "しかし、", "つづいて、", "について、"];

/// Checks one sentence.
pub(super) fn check(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let core = &sentence.core;
    let mut joints: Vec<(usize, usize)> = Vec::new();
    for (at, c) in core.chars().iter().enumerate() {
        let end = at + 1;
        let joins = match c {
            ';' | '；' => true,
            '、' => {
                JOINED.iter().any(|word| core.ends_at(end, word))
                    && !NOT_JOINED.iter().any(|word| core.ends_at(end, word))
            }
            _ => false,
        };
        if joins {
            joints.push((end.saturating_sub(3), end));
        }
    }
    if joints.len() > JOINTS {
        let (from, to) = joints[JOINTS];
        let instead = "ここで 文を 切ってください。1つの 文で 1つの ことを 言います。";
        sieve.at(Rule::OneThing, sentence, (core, from, to), instead);
    }
}
