//! The form names and queries are compared in, in any script or romanisation.

use unicode_normalization::UnicodeNormalization as _;

/// Spellings of one sound and the one that is compared, applied in order.
///
/// # Source
/// ISO 3602 (Kunrei) and Nippon-shiki spellings to Hepburn.
const SPELLINGS: [(&str, &str); 14] = [
    ("sya", "sha"),
    ("syu", "shu"),
    ("syo", "sho"),
    ("tya", "cha"),
    ("tyu", "chu"),
    ("tyo", "cho"),
    ("zya", "ja"),
    ("zyu", "ju"),
    ("zyo", "jo"),
    ("tu", "tsu"),
    ("hu", "fu"),
    ("si", "shi"),
    ("ti", "chi"),
    ("zi", "ji"),
];

/// Brings a name or a query to the form they are compared in.
///
/// Compatibility forms and case are folded, katakana becomes hiragana, marks over letters,
/// spaces, hyphens, long-vowel marks and punctuation are dropped, Kunrei spellings become Hepburn
/// ones, and long vowels in Latin letters become short. `tests/fixtures/search-normalise.json`
/// pins it for the device's version too.
///
/// # Examples
/// ```
/// # use michi_geo::gazetteer::normalise;
/// assert_eq!(normalise("Hizen-Hama"), "hizenhama");
/// assert_eq!(normalise("ヒゼン ハマ"), normalise("ひぜんはま"));
/// assert_eq!(normalise("Yūtoku"), normalise("yuutoku"));
/// ```
pub fn normalise(text: &str) -> String {
    let folded: String = text.nfkc().collect::<String>().to_lowercase();
    let kana: String = folded.chars().map(to_hiragana).collect();
    let unmarked: String = kana
        .nfd()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .collect();
    let plain: String = unmarked.nfc().filter(|c| !is_dropped(*c)).collect();
    short_vowels(
        &SPELLINGS
            .iter()
            .fold(plain, |form, (from, to)| respell(&form, from, to)),
    )
}

fn to_hiragana(c: char) -> char {
    match c {
        '\u{30a1}'..='\u{30f6}' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        _ => c,
    }
}

fn is_dropped(c: char) -> bool {
    let is_space = matches!(
        c,
        '\t'..='\r' | ' ' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{2028}'
            | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\u{feff}'
    );
    is_space
        || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | 'ー' | '・')
        || matches!(c, '\'' | '\u{2019}' | '.' | ',' | '(' | ')')
}

/// Replaces a spelling; `hu` stays where it is the end of `shu` or `chu`.
fn respell(form: &str, from: &str, to: &str) -> String {
    if from != "hu" {
        return form.replace(from, to);
    }
    let mut out = String::with_capacity(form.len());
    let mut rest = form;
    while let Some(at) = rest.find(from) {
        out.push_str(&rest[..at]);
        let part_of_a_syllable = out.ends_with(['s', 'c']);
        out.push_str(if part_of_a_syllable { from } else { to });
        rest = &rest[at + from.len()..];
    }
    out + rest
}

/// `ou` and `oo` become `o`, `uu` becomes `u`, runs too.
fn short_vowels(form: &str) -> String {
    let mut out = String::with_capacity(form.len());
    for c in form.chars() {
        // What was written last stands for the whole run: after `o` an `o` or `u` adds nothing.
        let lengthens = match c {
            'o' => out.ends_with('o'),
            'u' => out.ends_with(['o', 'u']),
            _ => false,
        };
        if !lengthens {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_of_the_shared_fixture_is_met() {
        let pairs: Vec<[String; 2]> = serde_json::from_str(include_str!(
            "../../../../tests/fixtures/search-normalise.json"
        ))
        .unwrap();
        assert!(pairs.len() > 30);
        for [input, key] in pairs {
            assert_eq!(normalise(&input), key, "{input}");
        }
    }

    #[test]
    fn a_form_is_its_own_form() {
        for text in [
            "Kashima-shi",
            "ﾋｾﾞﾝﾊﾏ",
            "祐徳稲荷神社",
            "Ōura",
            "syutyou",
            "(仮)",
        ] {
            let form = normalise(text);
            assert_eq!(normalise(&form), form, "{text}");
        }
    }
}
