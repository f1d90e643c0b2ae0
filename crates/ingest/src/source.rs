//! Where a layer's data comes from, as far as the format itself says it.

use michi_geo::date::Date;
use michi_geo::layer::{LicenceStatus, Official, Source};

/// What is written where nobody has stated a value yet.
const NOT_STATED: &str = "not stated";

/// The publisher of each known data set, by the beginning of the format's name.
///
/// # Source
/// Pages of 国土数値情報 (nlftp.mlit.go.jp/ksj), 国土地理院, 国土交通省; licences differ by prefecture and
/// year, so they are left to the person who fetched the file.
const KNOWN: [(&str, &str, &str, &str); 9] = [
    (
        "KSJ A31",
        "国土数値情報 洪水浸水想定区域データ",
        "国土交通省",
        "https://nlftp.mlit.go.jp/ksj/",
    ),
    (
        "KSJ A33",
        "国土数値情報 土砂災害警戒区域データ",
        "国土交通省",
        "https://nlftp.mlit.go.jp/ksj/",
    ),
    (
        "KSJ A40",
        "国土数値情報 津波浸水想定データ",
        "国土交通省",
        "https://nlftp.mlit.go.jp/ksj/",
    ),
    (
        "KSJ A49",
        "国土数値情報 高潮浸水想定区域データ",
        "国土交通省",
        "https://nlftp.mlit.go.jp/ksj/",
    ),
    (
        "KSJ A51",
        "国土数値情報 雨水出水浸水想定区域データ",
        "国土交通省",
        "https://nlftp.mlit.go.jp/ksj/",
    ),
    (
        "KSJ N02",
        "国土数値情報 鉄道データ",
        "国土交通省",
        "https://nlftp.mlit.go.jp/ksj/",
    ),
    (
        "KSJ N03",
        "国土数値情報 行政区域データ",
        "国土交通省",
        "https://nlftp.mlit.go.jp/ksj/",
    ),
    (
        "GSI shelters",
        "指定緊急避難場所・指定避難所データ",
        "国土地理院",
        "https://www.gsi.go.jp/bousaichiri/hinanbasho.html",
    ),
    (
        "PLATEAU",
        "3D都市モデル",
        "国土交通省 Project PLATEAU",
        "https://www.geospatial.jp/ckan/dataset/plateau",
    ),
];

/// The source of a layer whose manifest does not say it; to be completed by a person.
pub fn assumed(format: &str, official: Option<&Official>, retrieved_at: Date) -> Source {
    let known = KNOWN.iter().find(|(start, ..)| format.starts_with(start));
    let (name, publisher, url) = match (known, official) {
        (Some((_, name, publisher, url)), None) => (*name, *publisher, *url),
        (Some((_, _, publisher, _)), Some(o)) => (o.name.as_str(), *publisher, o.url.as_str()),
        (None, Some(o)) => (o.name.as_str(), NOT_STATED, o.url.as_str()),
        (None, None) => (NOT_STATED, NOT_STATED, "https://example.invalid/"),
    };
    Source {
        name: name.to_owned(),
        publisher: publisher.to_owned(),
        url: url.to_owned(),
        licence: NOT_STATED.to_owned(),
        licence_status: LicenceStatus::ThirdParty,
        credit: format!("{name}（{publisher}）を加工して作成"),
        edition: NOT_STATED.to_owned(),
        retrieved_at,
    }
}
