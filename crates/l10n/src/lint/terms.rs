//! Words of disasters: which are kept and explained, which are said otherwise, and how.
//!
//! # Source
//!
//! Our own wordings. The meanings of the words for evacuation, rain, water and slopes were checked
//! against the easy Japanese pages of Mie prefecture, Nabari city and YIEA; the others were not, and
//! no native reviewer has read them yet.

use super::rule::Rule;
use super::sentences::Text;
use super::sieve::Sieve;
use super::view::View;

/// What is done with a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// People will hear it: it stays, and is explained where it first appears.
    Keep,
    /// It is said in other words.
    Replace,
}

/// One word of disasters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// As officials write it.
    pub word: &'static str,
    /// What is done with it.
    pub used: Use,
    /// What it means, or what is said instead.
    pub easy: &'static str,
}

impl Term {
    const fn new(word: &'static str, used: Use, easy: &'static str) -> Self {
        Self { word, used, easy }
    }
}

/// A word found in a view.
#[derive(Clone, Copy, Debug)]
pub(super) struct Met {
    pub(super) term: &'static Term,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The words of a view in their order; a longer word hides those inside it.
pub(super) fn met(view: &View) -> Vec<Met> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < view.len() {
        let longest = TERMS.iter().filter_map(|term| {
            let to = end_of(view, at, term)?;
            Some(Met { term, from: at, to })
        });
        match longest.max_by_key(|met| met.to) {
            Some(met) => {
                at = met.to;
                found.push(met);
            }
            None => at += 1,
        }
    }
    found
}

/// Checks a notice: kept words are explained where they first appear, the others are not used
/// unless they are explained.
pub(super) fn check(text: &Text, sieve: &mut Sieve<'_>) {
    let mut known: Vec<&str> = Vec::new();
    for sentence in &text.sentences {
        let whole = &sentence.whole;
        for Met { term, from, to } in sentence.words.iter().copied() {
            if known.contains(&term.word) {
                continue;
            }
            known.push(term.word);
            if is_explained(whole, to) {
                continue;
            }
            let easy = term.easy;
            let (rule, instead) = match term.used {
                Use::Keep => (Rule::Explained, format!("{}〈{easy}〉", term.word)),
                Use::Replace => (Rule::EasyWords, format!("「{easy}」と 書いてください。")),
            };
            sieve.at(rule, sentence, (whole, from, to), &instead);
        }
    }
}

/// The kept words of a text, and whether each is explained where it stands.
pub(super) fn kept(text: &Text) -> Vec<(&'static Term, bool)> {
    let mut found = Vec::new();
    for sentence in &text.sentences {
        let words = sentence.words.iter();
        let kept = words.filter(|met| met.term.used == Use::Keep);
        found.extend(kept.map(|met| (met.term, is_explained(&sentence.whole, met.to))));
    }
    found
}

/// Whether an explanation stands here, behind the closing mark of a quotation too.
pub(super) fn is_explained(view: &View, at: usize) -> bool {
    let at = at + usize::from(matches!(view.get(at), Some('」' | '』')));
    matches!(view.get(at), Some('〈' | '（' | '(')) && !is_reading(view, at + 1)
}

/// Whether only kana stand in the brackets: how it is read, not what it means.
fn is_reading(view: &View, from: usize) -> bool {
    let inside = view.chars().get(from..).unwrap_or_default();
    let kana = |c: &&char| matches!(c, '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FC}');
    let length = inside.iter().take_while(kana).count();
    matches!(inside.get(length), Some('）' | ')'))
}

/// Where a word ends that begins here; a verb in する is known by its stem.
fn end_of(view: &View, at: usize, term: &Term) -> Option<usize> {
    let Some(stem) = term.word.strip_suffix("する") else {
        return view
            .starts_with(at, term.word)
            .then(|| at + term.word.chars().count());
    };
    let end = at + stem.chars().count();
    let inflected = view.get(end).is_some_and(|c| "すしさ".contains(c));
    (inflected && view.starts_with(at, stem)).then_some(end + 1)
}

/// All of them.
#[rustfmt::skip]
pub const TERMS: &[Term] = &[
    Term::new("避難", Use::Keep, "にげること"),
    Term::new("避難する", Use::Replace, "にげる"),
    Term::new("避難場所", Use::Keep, "すぐに にげる ところ"),
    Term::new("指定緊急避難場所", Use::Replace, "いのちを まもるために すぐに にげる ところ"),
    Term::new("避難所", Use::Keep, "にげて しばらく いる ところ（ねることが できます）"),
    Term::new("避難指示", Use::Keep, "あぶない ところに いる 人は みんな にげてください"),
    Term::new("高齢者等避難", Use::Keep, "あぶない ところに いる お年寄り、体が 不自由な 人、小さい 子どもと いる 人は にげてください。ほかの 人は 準備してください"),
    Term::new("緊急安全確保", Use::Keep, "命が あぶないです。すぐに 近くの いちばん 安全な ところへ 行ってください。遠い 避難所へ 行かないでください"),
    Term::new("警戒レベル", Use::Keep, "あぶなさの 大きさ（1から5。5が いちばん あぶないです）"),
    Term::new("注意報", Use::Keep, "気をつける お知らせ"),
    Term::new("警報", Use::Keep, "あぶないと いう お知らせ"),
    Term::new("危険警報", Use::Keep, "とても あぶないと いう お知らせ（レベル4）"),
    Term::new("特別警報", Use::Keep, "いちばん あぶないと いう お知らせ"),
    Term::new("大雨", Use::Keep, "雨が たくさん ふること"),
    Term::new("洪水", Use::Keep, "川の 水が いっぱいに なって 家や 道に 来ること"),
    Term::new("氾濫", Use::Keep, "川の 水が あふれること"),
    Term::new("内水氾濫", Use::Replace, "雨の 水が 下水道などから あふれること"),
    Term::new("浸水", Use::Keep, "家や 道に 水が 入ること"),
    Term::new("床上浸水", Use::Replace, "水が 家の 床より 高く 入ること"),
    Term::new("冠水", Use::Replace, "道に 水が たまること"),
    Term::new("土砂災害", Use::Keep, "山や がけが くずれること"),
    Term::new("土石流", Use::Keep, "山から 土や 石が 水と いっしょに 流れて 来ること"),
    Term::new("がけ崩れ", Use::Keep, "がけが 急に くずれること"),
    Term::new("地すべり", Use::Keep, "地面が ゆっくり すべって 動くこと"),
    Term::new("高潮", Use::Keep, "台風の とき 海の 水が とても 高く なること"),
    Term::new("津波", Use::Keep, "地震の あとに 来る とても 大きな 波"),
    Term::new("線状降水帯", Use::Keep, "強い 雨が 同じ ところで ずっと ふること"),
    Term::new("ハザードマップ", Use::Keep, "あぶない ところが わかる 地図"),
    Term::new("浸水想定区域", Use::Replace, "水が 来るかもしれない ところ"),
    Term::new("土砂災害警戒区域", Use::Replace, "山や がけが くずれるかもしれない ところ"),
    Term::new("垂直避難", Use::Replace, "建物の 2階か、もっと 高い 階へ 行くこと"),
    Term::new("立退き避難", Use::Replace, "家から 出て 安全な ところへ にげること"),
    Term::new("屋内安全確保", Use::Replace, "水が 来ない 高い 階で、水が なくなるまで 待つこと"),
    Term::new("通行止め", Use::Keep, "この 道は 通ることが できません"),
    Term::new("全面通行止め", Use::Replace, "だれも 通ることが できません"),
    Term::new("車両通行止め", Use::Replace, "車は 通ることが できません"),
    Term::new("片側交互通行", Use::Replace, "道の 半分だけ 通ることが できます。じゅんばんに 通ります"),
    Term::new("車線規制", Use::Replace, "道の 一部が 使えません"),
    Term::new("大型車通行止め", Use::Replace, "大きい 車は 通ることが できません"),
    Term::new("迂回", Use::Replace, "ほかの 道を 通ること"),
    Term::new("復旧", Use::Replace, "前と 同じように 使えます"),
    Term::new("倒木", Use::Replace, "木が たおれています"),
    Term::new("落石", Use::Replace, "石が 落ちています"),
    Term::new("陥没", Use::Replace, "道に あなが あいています"),
    Term::new("土砂崩れ", Use::Replace, "土が くずれて 道に あります"),
    Term::new("断水", Use::Keep, "水道の 水が 出ないこと"),
    Term::new("給水", Use::Keep, "水を もらえること"),
    Term::new("停電", Use::Keep, "電気が 使えないこと"),
    Term::new("炊き出し", Use::Keep, "温かい 食べものを もらえること（お金は いりません）"),
    Term::new("安否確認", Use::Replace, "無事か どうか 聞くこと"),
    Term::new("防災無線", Use::Keep, "町の スピーカーの お知らせ"),
    Term::new("要配慮者", Use::Replace, "助けが いる 人"),
    Term::new("開設", Use::Replace, "使うことが できます（あいています）"),
    Term::new("閉鎖", Use::Replace, "使うことが できません（しまっています）"),
    Term::new("満員", Use::Replace, "人が いっぱいで 入れません。ほかの 避難所へ 行ってください"),
    Term::new("至急", Use::Replace, "すぐに"),
    Term::new("高台", Use::Replace, "高い ところ"),
    Term::new("河川", Use::Replace, "川"),
    Term::new("増水", Use::Replace, "川の 水が ふえること"),
    Term::new("解除", Use::Replace, "終わりました"),
    Term::new("余震", Use::Replace, "また 来る 地震"),
    Term::new("訓練", Use::Keep, "れんしゅう。本当では ありません"),
    Term::new("取消", Use::Replace, "前の お知らせは まちがいです"),
    Term::new("未確認", Use::Replace, "今は わかりません。市が しらべて います"),
    Term::new("立入禁止", Use::Keep, "入らないでください"),
    Term::new("警戒区域", Use::Keep, "入ると あぶない ところ"),
    Term::new("土砂災害特別警戒区域", Use::Replace, "山や がけが くずれて 家が こわれるかもしれない ところ"),
    Term::new("家屋倒壊", Use::Replace, "家が こわれること"),
    Term::new("緊急放流", Use::Keep, "ダムの 水を たくさん 出すこと。川の 水が 急に ふえます"),
    Term::new("ため池", Use::Keep, "田んぼの ために 水を ためる 池"),
    Term::new("孤立", Use::Replace, "道が なくて ほかの ところへ 行けないこと"),
    Term::new("福祉避難所", Use::Keep, "助けが いる 人の ための 避難所。行く 前に 市に 聞きます"),
];
