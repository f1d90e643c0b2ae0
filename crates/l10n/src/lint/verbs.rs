//! EJ08: no passive and no causative.
//!
//! れる and せる are also parts of ordinary verbs (くずれる, 流れる, 見せる). A verb in the passive or
//! causative has a sound in あ before them, and each such sound is looked at with what stands before
//! it. What is not listed is not found: better one missed than a wrong finding on each くずれる.

use super::rule::Rule;
use super::sentences::Sentence;
use super::sieve::Sieve;
use super::view::View;
use crate::ruby::is_kanji;

/// A sound before れ: kana before which it is a passive, and kanji before which it is none.
type Row = (char, &'static str, &'static str);

const PASSIVE: [Row; 6] = [
    ('か', "おひたまい", "分上"),
    ('が', "さ", "上下曲広長流"),
    ('た', "うも", "当"),
    ('ば', "よらこ", ""),
    ('ま', "こさかす", "生産止集決始泊染丸留温高広深強弱早静"),
    ('わ', "いかな", "壊表現割"),
];

/// The same before せ.
const CAUSATIVE: [Row; 6] = [
    ('か', "いおあ", ""),
    ('た', "まも", "果"),
    ('ま', "の", "済"),
    ('わ', "かな", "合"),
    ('ら', "かえとお", "知"),
    ('ば', "", ""),
];

const AFTER: &str = "るまてたなろ";

/// Checks one sentence.
pub(super) fn check(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let core = &sentence.core;
    for at in 1..core.len().saturating_sub(1) {
        let inflected = core.get(at + 1).is_some_and(|c| AFTER.contains(c));
        if !inflected {
            continue;
        }
        match core.get(at) {
            Some('れ') if is_passive(core, at) => {
                let instead = "だれが するかを 書いて、「〜ます」で 言ってください。できることは「〜ことが できます」です。";
                sieve.at(Rule::Active, sentence, (core, at - 1, at + 2), instead);
            }
            Some('せ') if is_causative(core, at) => {
                let instead = "「〜ます」「〜てください」で 言ってください。";
                sieve.at(Rule::Active, sentence, (core, at - 1, at + 2), instead);
            }
            _ => {}
        }
    }
}

fn is_passive(core: &View, at: usize) -> bool {
    let Some(sound) = core.before(at) else {
        return false;
    };
    let stem = core.before(at - 1);
    match sound {
        'さ' => stem != Some('く'),
        'ら' => stem.is_some(),
        _ => is_of(&PASSIVE, sound, stem),
    }
}

fn is_causative(core: &View, at: usize) -> bool {
    let Some(sound) = core.before(at) else {
        return false;
    };
    let stem = core.before(at - 1);
    sound == 'さ' && stem.is_some() || is_of(&CAUSATIVE, sound, stem)
}

fn is_of(rows: &[Row], sound: char, stem: Option<char>) -> bool {
    let (Some(stem), Some((_, kana, not))) = (stem, rows.iter().find(|row| row.0 == sound)) else {
        return false;
    };
    kana.contains(stem) || (is_kanji(stem) && !not.contains(stem))
}
