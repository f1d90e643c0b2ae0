//! Each rule on texts that break it, and on texts that only look so.

use super::*;

fn rules(text: &str) -> Vec<Rule> {
    let report = check(text, Kind::Notice).unwrap();
    report.findings.iter().map(|finding| finding.rule).collect()
}

/// Texts that break a rule, with the words found.
#[rustfmt::skip]
const HITS: &[(Rule, &str, &str)] = &[
    (Rule::OneThing, "水が来ましたが、道があって、車が止まって、歩きました。", "って、"),
    (Rule::OneThing, "水が来ます；雨がふります；にげてください。", "す；"),
    (Rule::Short, "お年寄り、体が不自由な人、小さい子ども、赤ちゃんがいる人は、にげてください。", "お年寄り"),
    (Rule::FewKanji, "雨風山川海水火は見てください。", "雨風山川海水火は見てください"),
    (Rule::Readings, "川を見ます。", "川"),
    (Rule::Readings, "通行止め（とおれません）です。川（こわい川）です。", "川"),
    (Rule::Spaces, "あぶないところにいるひとはにげてください。", "あぶないところに"),
    (Rule::Ending, "この道は通れない。", "通れない"),
    (Rule::Ending, "早くにげろ。", "くにげろ"),
    (Rule::Ending, "この道はあぶないから通らないほうがいいと思う", "いと思う"),
    (Rule::OneNegation, "通れないわけではありません。", "ないわけではありません"),
    (Rule::OneNegation, "にげなければ なりません。", "なければ なりません"),
    (Rule::OneNegation, "入れなくはないです。", "なくはない"),
    (Rule::OneNegation, "にげざるを得ません。", "ざるを得"),
    (Rule::Active, "避難所が開設されました。", "されま"),
    (Rule::Active, "市に言われます。", "われま"),
    (Rule::Active, "車が流されています。", "されて"),
    (Rule::Active, "子どもを行かせてください。", "かせて"),
    (Rule::Active, "家へ帰らせます。", "らせま"),
    (Rule::Active, "電話が使われています。", "われて"),
    (Rule::NotHonorific, "少しお待ちください。", "お待ちください"),
    (Rule::NotHonorific, "足もとにご注意ください。", "ご注意ください"),
    (Rule::NotHonorific, "ページをご覧ください。", "ご覧ください"),
    (Rule::NotHonorific, "社長がお帰りになります。", "お帰りになり"),
    (Rule::NotHonorific, "電話していただきます。", "いただ"),
    (Rule::NotHonorific, "市がお知らせいたします。", "いたします"),
    (Rule::NotHonorific, "水がございます。", "ございます"),
    (Rule::NotVague, "水や薬などを持ってください。", "など"),
    (Rule::NotVague, "適宜にげてください。", "適宜"),
    (Rule::NoSounds, "雨がざあざあふっています。", "ざあざあ"),
    (Rule::LoanWords, "ライフラインが止まりました。", "ライフライン"),
    (Rule::NotCompound, "水分補給をしてください。", "水分補給"),
    (Rule::Explained, "避難所があいています。", "避難所"),
    (Rule::Explained, "避難所（ひなんじょ）があいています。", "避難所"),
    (Rule::Dates, "令和8年です。", "令和"),
    (Rule::Dates, "R8年です。", "R8年"),
    (Rule::Dates, "R6.7.1です。", "R6."),
    (Rule::Dates, "11/20です。", "11/20"),
    (Rule::Times, "9時に始まります。", "9時"),
    (Rule::Times, "午後21時に始まります。", "21時"),
    (Rule::Times, "９：３０に始まります。", "９："),
    (Rule::Times, "午前9時から11時までです。", "11時"),
    (Rule::Ranges, "月曜日〜金曜日です。", "〜"),
    (Rule::Ranges, "水/薬です。", "/"),
    (Rule::ActionFirst, "川の水がふえています。にげてください。", "川の水がふえています"),
    (Rule::EasyWords, "道が冠水しています。", "冠水"),
    (Rule::Digits, "二階へ行ってください。", "二階"),
    (Rule::Digits, "十二時です。", "十二時"),
    (Rule::Instruction, "川に近づかないこと。", "ないこと"),
    (Rule::Instruction, "すぐににげるべきです。", "べき"),
    (Rule::Instruction, "早くにげなさい。", "なさい"),
];

/// Texts that only look as if they broke a rule.
#[rustfmt::skip]
const MISFIRES: &[(Rule, &str)] = &[
    (Rule::OneThing, "雨が多いので、にげるところが、あぶないときは、待ってください。"),
    (Rule::OneThing, "そして、水が来て、あぶないです。"),
    (Rule::Short, "｜避難場所《ひなんばしょ》〈すぐに にげる ところです。いのちを まもる ところです〉へ 行ってください。"),
    (Rule::FewKanji, "避難場所や避難所へ行ってください。"),
    (Rule::FewKanji, "雨風山川海水火です。"),
    (Rule::Readings, "｜川《かわ》と川（かわ）と通行止め（つうこうどめ）です。"),
    (Rule::Spaces, "あぶない ところに いる ひとは にげてください。"),
    (Rule::Spaces, "土砂災害特別警戒区域の ことです。"),
    (Rule::Ending, "どこですか。「終わりました」。行きましょう。まちがいでした。"),
    (Rule::Ending, "にげる ところ\n｜通《とお》れない ｜道《みち》\nお知らせ：川の水"),
    (Rule::OneNegation, "あぶなくないところへ行ってください。あぶなくありません。"),
    (Rule::OneNegation, "水が少なくないです。安全ではありません。入らないで はなれてください。"),
    (Rule::Active, "土がくずれて、木がたおれて、水が流れてきました。がけからはなれてください。"),
    (Rule::Active, "この紙を見せてください。お知らせです。家がこわれます。ぬれています。"),
    (Rule::Active, "水があふれています。名前を入れてください。ガスがもれています。赤ちゃんが生まれました。"),
    (Rule::Active, "通ることができます。だれもいません。それです。川が分かれます。道が曲がれます。"),
    (Rule::NotHonorific, "おちついてください。おりてください。行ってください。"),
    (Rule::NotHonorific, "ありがとうございます。水をください。お金をください。とおります。"),
    (Rule::NotHonorific, "車をおりてください。お年寄りになります。ごみになります。"),
    (Rule::NotVague, "高齢者等避難〈お年寄りなどがにげる〉です。"),
    (Rule::NoSounds, "ゆっくり歩きます。だんだん強くなります。"),
    (Rule::LoanWords, "バス、テレビ、トイレ、ラジオ、スマートフォン、インターネット、ハザードマップ、警戒レベル、スピーカー、タイヤ、チェーンです。"),
    (Rule::LoanWords, "ライフライン〈電気や水〉が止まりました。"),
    (Rule::NotCompound, "土砂災害警戒区域、国土地理院です。一方通行〈1つの向きだけ通れます〉です。"),
    (Rule::Explained, "避難所〈にげて いる ところ〉があいています。避難所はここです。"),
    (Rule::Explained, "「避難指示」〈みんながにげる〉が出ました。"),
    (Rule::Dates, "国道R207です。2026年11月20日(金曜日)です。AR6年です。"),
    (Rule::Times, "2時間です。午前9時30分です。午後0:30です。何時ですか。"),
    (Rule::Ranges, "https://www.city.saga-kashima.lg.jp/main/です。11/20です。"),
    (Rule::ActionFirst, "にげてください。川の水がふえています。"),
    (Rule::EasyWords, "片側交互通行〈じゅんばんに通ります〉です。"),
    (Rule::Digits, "一人です。二人です。一つです。十分です。道の一部です。2階です。"),
    (Rule::Instruction, "にげることです。ごめんなさい。食べきれません。くらべきれません。"),
];

#[test]
fn each_rule_finds_what_breaks_it() {
    for (rule, text, words) in HITS {
        let report = check(text, Kind::Notice).unwrap();
        let mut found = report
            .findings
            .iter()
            .filter(|finding| finding.rule == *rule);
        assert!(
            found.any(|finding| finding.found.contains(words) && !finding.instead.is_empty()),
            "{rule} in {text}: {:?}",
            report.findings
        );
    }
}

#[test]
fn no_rule_finds_what_only_looks_so() {
    for (rule, text) in MISFIRES {
        let report = check(text, Kind::Notice).unwrap();
        let found: Vec<_> = report.findings.iter().filter(|f| f.rule == *rule).collect();
        assert!(found.is_empty(), "{rule} in {text}: {found:?}");
    }
}

#[test]
fn every_rule_is_in_the_table_but_the_length_of_a_notice() {
    for rule in Rule::ALL {
        let listed = HITS.iter().any(|hit| hit.0 == rule);
        assert_eq!(listed, rule != Rule::ShortNotice, "{rule}");
    }
}

#[test]
fn a_notice_of_more_than_a_page_is_too_long() {
    let long = "にげて ください。".repeat(150);
    assert!(rules(&long).contains(&Rule::ShortNotice));
    assert!(!rules("にげて ください。").contains(&Rule::ShortNotice));
}

#[test]
fn a_sentence_much_too_long_is_an_error_and_a_long_one_a_warning() {
    let long = |kana: usize| {
        let text = format!("{}です。", "ああああ ".repeat(kana / 4));
        let report = check(&text, Kind::Notice).unwrap();
        report
            .findings
            .iter()
            .find(|f| f.rule == Rule::Short)
            .map(|f| f.severity)
    };
    assert_eq!(long(20), None);
    assert_eq!(long(24), Some(Severity::Warn));
    assert_eq!(long(32), Some(Severity::Error));
}

#[test]
fn a_good_notice_has_no_findings() {
    let text = "すぐに ここから にげてください。\n\
        ｜川《かわ》の ｜水《みず》が ふえています。\n\
        ｜避難所《ひなんじょ》〈にげて しばらく いる ところ〉は、｜午前《ごぜん》9｜時《じ》に ｜開《あ》きました。";
    assert_eq!(check(text, Kind::Notice).unwrap(), Report::default());
}

#[test]
fn places_are_of_the_text_without_readings_and_lines_of_the_text_as_given() {
    let text = "だめ\n｜川《かわ》に ｜近《ちか》づくな。";
    let report = check(text, Kind::Notice).unwrap();
    let finding = &report.findings[0];
    assert_eq!((finding.rule, finding.sentence), (Rule::Ending, 2));
    assert_eq!((finding.start, finding.end), (6, 10));
    assert_eq!(finding.found, "近づくな");
    assert_eq!((finding.line, finding.column), (2, 10));
}

#[test]
fn a_message_is_a_part_labels_and_first_use_are_not_its_business() {
    let text = "｜避難所《ひなんじょ》が ｜開《あ》いているかどうか";
    assert_eq!(check(text, Kind::Message).unwrap().findings, []);
    let kept = kept_terms("｜避難所《ひなんじょ》、「｜避難指示《ひなんしじ》」〈にげる〉");
    let kept: Vec<_> = kept
        .iter()
        .map(|(term, explained)| (term.word, *explained))
        .collect();
    assert_eq!(kept, [("避難所", false), ("避難指示", true)]);
}

#[test]
fn a_word_of_what_an_argument_says_is_not_guessed() {
    let text = "\u{2068}\u{FFFC}\u{2069}です。ここは \u{FFFC}。";
    assert_eq!(check(text, Kind::Message).unwrap().findings, []);
}

#[test]
fn what_strangers_send_is_bounded_and_breaks_nothing() {
    let over = "あ".repeat(MAX_TEXT_BYTES / 3 + 1);
    assert_eq!(
        check(&over, Kind::Notice),
        Err(TooLong { found: over.len() })
    );
    for piece in [
        "（",
        "）",
        "〈「（",
        "〉」）",
        "｜",
        "｜川《",
        "。",
        "\n",
        "れる",
        "られ",
        "べき",
        "9:",
        "1/",
        "お待ち",
        "ください",
        "令和",
        "避難",
        "な",
        "ない",
        "\u{202E}",
        "<script>",
        "\0",
        "𠮷",
        "；",
    ] {
        let most = MAX_TEXT_BYTES / piece.len();
        for text in [
            piece.to_owned(),
            piece.repeat(most.min(3000)),
            format!("{piece}。{piece}"),
        ] {
            let report = check(&text, Kind::Notice).unwrap();
            assert!(report.findings.len() <= MAX_FINDINGS, "{piece}");
            for finding in &report.findings {
                assert!(finding.start < finding.end, "{piece}: {finding:?}");
                assert!(finding.found.chars().count() <= 41, "{piece}");
            }
        }
    }
    let many = "令和".repeat(2000);
    let report = check(&many, Kind::Notice).unwrap();
    assert_eq!(report.findings.len(), MAX_FINDINGS);
    assert!(report.errors > 2000 && report.left_off > 1000);
}

#[test]
fn what_would_move_a_cursor_is_not_shown_as_it_is() {
    let report = check("にげ\u{1b}[2J\u{202E}ろ。", Kind::Notice).unwrap();
    let found = &report.findings[0].found;
    assert!(!found.contains(['\u{1b}', '\u{202E}']), "{found:?}");
}

#[test]
fn a_bracket_that_is_never_closed_hides_nothing() {
    assert!(rules("（あぶないので、早くにげろ。").contains(&Rule::Ending));
    assert!(rules("（令和8年、早くにげろ。").contains(&Rule::Dates));
}

#[test]
fn each_word_of_disasters_stands_once() {
    let mut words: Vec<_> = TERMS.iter().map(|term| term.word).collect();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), TERMS.len());
    assert!(TERMS.iter().all(|term| !term.easy.is_empty()));
}
