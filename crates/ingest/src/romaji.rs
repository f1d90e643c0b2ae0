//! Kana to modified Hepburn: macrons ō and ū, `n` before b, m and p, `n'` before vowels and y.

/// One mora: its consonant letters and its vowel, or something that is not a mora.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Mora(&'static str, char),
    Nasal,
    Doubled,
    Long,
    Other(char),
}

/// Most vowel pairs of one name whose reading is tried both ways.
const MAX_PAIRS: usize = 10;

/// Writes kana in Latin letters; a blank or `・` starts a new word (` ` or `-`).
///
/// `ou`, `oo` and `uu` become long vowels; `aa`, `ii`, `ee` stay, since in place names they nearly
/// always meet at a seam (いいだ is Iida).
///
/// # Examples
/// ```
/// assert_eq!(michi_ingest::romaji::romanise("ひぜん・はま"), "Hizen-Hama");
/// assert_eq!(michi_ingest::romaji::romanise("しんばし"), "Shinbashi");
/// ```
///
/// # Source
/// Modified Hepburn as in ANSI Z39.11-1972 with later practice (n before labials).
pub fn romanise(kana: &str) -> String {
    write(&pieces(kana), 0)
}

/// As [`romanise`], with vowel pairs joined or kept as an official spelling without macrons shows.
///
/// # Examples
/// ```
/// assert_eq!(michi_ingest::romaji::romanise_like("やのうら", "Yanoura"), "Yanoura");
/// assert_eq!(michi_ingest::romaji::romanise_like("こうえん", "Koen"), "Kōen");
/// ```
pub fn romanise_like(kana: &str, official: &str) -> String {
    let pieces = pieces(kana);
    let guide = plain(official.split('(').next().unwrap_or_default());
    let pairs = vowel_pairs(&pieces).len().min(MAX_PAIRS);
    let spelt = |kept: &u32| plain(&write(&pieces, *kept)) == guide;
    let kept = (0..1_u32 << pairs).find(spelt).unwrap_or(0);
    write(&pieces, kept)
}

/// Whether an official spelling without macrons can be a writing of the kana.
///
/// # Examples
/// ```
/// assert!(michi_ingest::romaji::agrees("こうえん", "Koen"));
/// assert!(!michi_ingest::romaji::agrees("くろご", "Kurogawa(Kurogo)"));
/// ```
pub fn agrees(kana: &str, official: &str) -> bool {
    let guide = plain(official.split('(').next().unwrap_or_default());
    plain(&romanise_like(kana, official)) == guide
}

/// Lower-case letters only, macrons dropped, `m` before labials as `n`.
fn plain(text: &str) -> String {
    let letters: Vec<char> = text
        .to_lowercase()
        .chars()
        .map(|c| match c {
            'ō' => 'o',
            'ū' => 'u',
            other => other,
        })
        .filter(char::is_ascii_alphabetic)
        .collect();
    let labial = |c: Option<&char>| matches!(c, Some('b' | 'm' | 'p'));
    let folded = letters.iter().enumerate().map(|(index, c)| {
        if *c == 'm' && labial(letters.get(index + 1)) {
            'n'
        } else {
            *c
        }
    });
    folded.collect()
}

/// Indices of morae that can be the second half of a long ō or ū.
fn vowel_pairs(pieces: &[Piece]) -> Vec<usize> {
    (1..pieces.len())
        .filter(|&i| is_pair(&pieces[i - 1], &pieces[i]))
        .collect()
}

fn is_pair(first: &Piece, second: &Piece) -> bool {
    match (first, second) {
        (Piece::Mora(_, a), Piece::Mora("", b)) => {
            matches!((a, b), ('o', 'u') | ('o', 'o') | ('u', 'u'))
        }
        _ => false,
    }
}

/// Writes the morae; bit n of `kept` keeps the nth vowel pair apart.
fn write(pieces: &[Piece], kept: u32) -> String {
    let mut out = String::new();
    let mut word_start = true;
    let mut pair = 0;
    let mut joined_before = false;
    for (index, piece) in pieces.iter().enumerate() {
        let previous = index.checked_sub(1).map(|i| &pieces[i]);
        let is_second = !joined_before && previous.is_some_and(|p| is_pair(p, piece));
        if previous.is_some_and(|p| is_pair(p, piece)) {
            let keep = pair < MAX_PAIRS && kept & (1 << pair) != 0;
            pair += 1;
            if is_second && !keep {
                lengthen(&mut out);
                joined_before = true;
                continue;
            }
        }
        joined_before = false;
        let next = pieces.get(index + 1);
        let text = letters(piece, next);
        if *piece == Piece::Long {
            lengthen(&mut out);
        } else if word_start {
            out.extend(capital(&text));
        } else {
            out.push_str(&text);
        }
        word_start = matches!(piece, Piece::Other(_));
    }
    out.trim().to_owned()
}

fn capital(text: &str) -> Vec<char> {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

fn lengthen(out: &mut String) {
    let long = match out.pop() {
        Some('a') => 'ā',
        Some('i') => 'ī',
        Some('u') => 'ū',
        Some('e') => 'ē',
        Some('o') => 'ō',
        Some('A') => 'Ā',
        Some('I') => 'Ī',
        Some('U') => 'Ū',
        Some('E') => 'Ē',
        Some('O') => 'Ō',
        Some(other) => other,
        None => return,
    };
    out.push(long);
}

fn letters(piece: &Piece, next: Option<&Piece>) -> String {
    match piece {
        Piece::Mora(consonant, vowel) => format!("{consonant}{vowel}"),
        Piece::Nasal => match next {
            Some(Piece::Mora(consonant, _)) if consonant.is_empty() || *consonant == "y" => {
                "n'".to_owned()
            }
            _ => "n".to_owned(),
        },
        Piece::Doubled => match next {
            Some(Piece::Mora("ch", _)) => "t".to_owned(),
            Some(Piece::Mora(consonant, _)) => consonant.chars().take(1).collect(),
            _ => String::new(),
        },
        Piece::Long => String::new(),
        Piece::Other(other) => match other {
            '・' => "-".to_owned(),
            '（' => " (".to_owned(),
            '）' => ")".to_owned(),
            '\u{3000}' => " ".to_owned(),
            other => other.to_string(),
        },
    }
}

fn pieces(kana: &str) -> Vec<Piece> {
    let chars: Vec<char> = kana.chars().map(hiragana).collect();
    let mut out = Vec::new();
    let mut index = 0;
    while index < chars.len() {
        let small = chars
            .get(index + 1)
            .and_then(|&s| contracted(chars[index], s));
        match small {
            Some(mora) => {
                out.push(mora);
                index += 2;
            }
            None => {
                out.push(single(chars[index]));
                index += 1;
            }
        }
    }
    out
}

/// Katakana to hiragana; everything else stays.
pub fn hiragana(c: char) -> char {
    match c {
        'ァ'..='ヶ' => char::from_u32(c as u32 - 0x60).unwrap_or(c),
        other => other,
    }
}

/// A kana with a small one after it: きゃ, しゅ, ふぁ.
fn contracted(first: char, small: char) -> Option<Piece> {
    let Piece::Mora(consonant, vowel) = single(first) else {
        return None;
    };
    let glide = match small {
        'ゃ' => Some('a'),
        'ゅ' => Some('u'),
        'ょ' => Some('o'),
        _ => None,
    };
    if let (Some(to), 'i') = (glide, vowel) {
        let consonant = match consonant {
            "sh" => "sh",
            "ch" => "ch",
            "j" => "j",
            "k" => "ky",
            "g" => "gy",
            "n" => "ny",
            "h" => "hy",
            "b" => "by",
            "p" => "py",
            "m" => "my",
            "r" => "ry",
            _ => return None,
        };
        return Some(Piece::Mora(consonant, to));
    }
    let to = match small {
        'ぁ' => 'a',
        'ぃ' => 'i',
        'ぇ' => 'e',
        'ぉ' => 'o',
        _ => return None,
    };
    match (consonant, vowel) {
        ("f", 'u') | ("t" | "d", 'e') | ("ch" | "sh" | "j", 'i') | ("v", 'u') => {
            Some(Piece::Mora(consonant, to))
        }
        ("", 'u') => Some(Piece::Mora("w", to)),
        _ => None,
    }
}

/// The kana of each consonant, in the order a i u e o; `＿` where there is none.
const TABLE: [(&str, &str); 15] = [
    ("", "あいうえお"),
    ("k", "かきくけこ"),
    ("g", "がぎぐげご"),
    ("s", "さ＿すせそ"),
    ("z", "ざ＿ずぜぞ"),
    ("t", "た＿＿てと"),
    ("d", "だ＿＿でど"),
    ("n", "なにぬねの"),
    ("h", "はひ＿へほ"),
    ("b", "ばびぶべぼ"),
    ("p", "ぱぴぷぺぽ"),
    ("m", "まみむめも"),
    ("y", "や＿ゆ＿よ"),
    ("r", "らりるれろ"),
    ("w", "わ＿＿＿＿"),
];

fn single(c: char) -> Piece {
    for (consonant, row) in TABLE {
        if let Some((_, vowel)) = row
            .chars()
            .zip("aiueo".chars())
            .find(|(kana, _)| *kana == c)
        {
            return Piece::Mora(consonant, vowel);
        }
    }
    match c {
        'し' => Piece::Mora("sh", 'i'),
        'じ' | 'ぢ' => Piece::Mora("j", 'i'),
        'ち' => Piece::Mora("ch", 'i'),
        'つ' => Piece::Mora("ts", 'u'),
        'づ' => Piece::Mora("z", 'u'),
        'ふ' => Piece::Mora("f", 'u'),
        'を' | 'ぉ' => Piece::Mora("", 'o'),
        'ぁ' => Piece::Mora("", 'a'),
        'ぃ' => Piece::Mora("", 'i'),
        'ぅ' => Piece::Mora("", 'u'),
        'ぇ' => Piece::Mora("", 'e'),
        'ゔ' => Piece::Mora("v", 'u'),
        'ゕ' => Piece::Mora("k", 'a'),
        'ゖ' => Piece::Mora("k", 'e'),
        'ん' => Piece::Nasal,
        'っ' => Piece::Doubled,
        'ー' => Piece::Long,
        other => Piece::Other(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_names_of_kashima_are_written_as_on_signs() {
        for (kana, latin) in [
            ("かしま", "Kashima"),
            ("ひぜん・はま", "Hizen-Hama"),
            ("ひぜん・かしま", "Hizen-Kashima"),
            ("ひぜん・いいだ", "Hizen-Iida"),
            ("のごみ", "Nogomi"),
            ("ゆうとくいなり じんじゃ", "Yūtokuinari Jinja"),
            ("こうどうかん", "Kōdōkan"),
            ("しんばし", "Shinbashi"),
            ("ほんまち", "Honmachi"),
            ("がっこう", "Gakkō"),
            ("まっちゃ", "Matcha"),
            ("しんいち", "Shin'ichi"),
            ("きんようび", "Kin'yōbi"),
            ("スポーツ センター", "Supōtsu Sentā"),
            ("ふるえだ しょうがっこう", "Furueda Shōgakkō"),
            ("おおの", "Ōno"),
            ("あいづ", "Aizu"),
            ("かいどう（みち）", "Kaidō (Michi)"),
            ("にゅうどう", "Nyūdō"),
        ] {
            assert_eq!(romanise(kana), latin, "{kana}");
        }
    }

    #[test]
    fn ok_an_official_spelling_decides_where_vowels_only_meet() {
        assert_eq!(romanise_like("やのうら", "Yanoura"), "Yanoura");
        assert_eq!(
            romanise_like("おんがんまつ", "Ongammatsu(Onganmatsu)"),
            "Onganmatsu"
        );
        assert_eq!(romanise_like("どうじょうまえ", "Dojo-mae"), "Dōjōmae");
        assert_eq!(romanise_like("くろご", "Kurogawa(Kurogo)"), "Kurogo");
    }

    #[test]
    fn ok_anything_passes_without_panic() {
        for text in [
            "",
            "っ",
            "んー",
            "ーー",
            "漢字",
            "ABC 12",
            "ゃゅょ",
            "・・",
            "\u{0}",
        ] {
            let _ = (romanise(text), romanise_like(text, text));
        }
    }
}
