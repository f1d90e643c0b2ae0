### Closed and limited roads.
###
### closure-restriction-<restriction>     its name, as signs and notices say it
### closure-effect-<restriction>          what it means, as a sentence
### closure-effect-who $who               instead of the effect when others than usual are stopped
### closure-affects $who                  for limits (not closures) that are for some only
### closure-affected-<affects>            names for $who
### closure-walkers                       when people on foot are not stopped
### closure-emergency-vehicles            when even they are
### closure-cause-<cause>   closure-feature-<feature>   closure-decided-by-<closure_decided_by>
### closure-direction-<direction>         in general; closure-toward-<compass> when the line tells
### closure-state-<state>                 one word, beside the sentences
### closure-planned $time   closure-since $time   closure-lifted $time   closure-lifted-care
### closure-unconfirmed, closure-unconfirmed-limit    after live-last-confirmed
### closure-expected-end $time   closure-until-further-notice   closure-expected-end-passed $time
### closure-detour $text (Japanese, of the staff)
### closure-count-closed $count   closure-count-limited $count
### road-national, road-prefectural $number   names of numbered roads

## Names of restrictions
closure-restriction-full-closure = 全面通行止め
closure-restriction-closure-one-direction = 片方向の通行止め
closure-restriction-vehicle-closure = 車両通行止め
closure-restriction-large-vehicle-closure = 大型車通行止め
closure-restriction-alternating = 片側交互通行
closure-restriction-lane-restriction = 車線規制
closure-restriction-width-reduction = 幅員減少
closure-restriction-one-way = 一方通行
closure-restriction-speed = 速度規制
closure-restriction-chain = チェーン・冬用タイヤ規制
closure-restriction-pedestrian-closure = 歩行者通行止め

## What they mean
closure-effect-full-closure = だれも通れません。
    .polarity = keep-out
closure-effect-closure-one-direction = 片方の向きには通れません。
    .polarity = keep-out
closure-effect-vehicle-closure = 車は通れません。
    .polarity = keep-out
closure-effect-large-vehicle-closure = トラックやバスなどの大型車は通れません。
    .polarity = keep-out
closure-effect-alternating = 道の片側だけを、交互に通ります。合図に従ってください。
    .polarity = may-pass
closure-effect-lane-restriction = 一部の車線が通れません。
    .polarity = may-pass
closure-effect-width-reduction = 道幅が狭くなっています。
    .polarity = may-pass
closure-effect-one-way = 一つの向きにしか通れません。
    .polarity = may-pass
closure-effect-speed = 速度が制限されています。ゆっくり走ってください。
    .polarity = may-pass
closure-effect-chain = 冬用タイヤかチェーンを着けていない車は通れません。現地の標識に従ってください。
    .polarity = keep-out
closure-effect-pedestrian-closure = 歩いて通れません。
    .polarity = keep-out
closure-effect-who = 通れません：{ $who }
    .polarity = keep-out
closure-affects = 規制の対象：{ $who }
closure-walkers = 歩行者の通行は止められていません。水がある所や崩れた所には入らないでください。
    .polarity = keep-out
closure-emergency-vehicles = 救急車や消防車も通れません。
    .polarity = keep-out

closure-affected-pedestrian = 歩行者
closure-affected-bicycle = 自転車
closure-affected-motorcycle = 二輪車
closure-affected-car = 普通車
closure-affected-large-vehicle = 大型車
closure-affected-bus = 路線バス
closure-affected-emergency-vehicle = 緊急車両

## Causes
closure-cause-flooding = 道が水につかっています。
closure-cause-inundation = あたりに水が入っています。
closure-cause-heavy-rain-precaution = 雨が多いので、災害が起きる前に止めています。
closure-cause-landslide = 土砂が崩れています。
closure-cause-debris-flow = 土石流が流れて来ました。
closure-cause-rockfall = 石が落ちています。
closure-cause-fallen-tree = 木が倒れています。
closure-cause-subsidence = 道がへこんだり崩れたりしています。
closure-cause-bridge-damage = 橋が壊れています。
closure-cause-high-tide = 海の水が道に来ています。
closure-cause-river-overflow = 川の水があふれています。
closure-cause-snow-ice = 雪や氷で滑ります。
closure-cause-strong-wind = 風が強く吹いています。
closure-cause-earthquake = 地震があったためです。
closure-cause-accident = 事故がありました。
closure-cause-fire = 火事です。
closure-cause-construction = 工事をしています。
closure-cause-downed-line = 電線が切れたり垂れ下がったりしています。近づかず、さわらないでください。
closure-cause-utility-works = 電気・通信・水道・ガスの工事や故障です。
closure-cause-gas-leak = ガスが漏れています。火を使わず、離れてください。
closure-cause-event = 行事や祭りのためです。
closure-cause-inspection = 道を点検しています。
closure-cause-unknown = 理由を調べています。

## Where
closure-feature-bridge = 場所は橋です。
closure-feature-underpass = 場所は、道路や線路の下をくぐる道（アンダーパス）です。
closure-feature-tunnel = 場所はトンネルです。
closure-feature-crossing = 場所は交差点です。
closure-feature-level-crossing = 場所は踏切です。

closure-direction-both = 両方の向きが対象です。
closure-direction-forward = 片方の向きだけが対象です。向きは地図の矢印で確かめてください。
closure-direction-backward = 片方の向きだけが対象です。向きは地図の矢印で確かめてください。
closure-toward-north = 北へ向かう向きだけが対象です。
closure-toward-north-east = 北東へ向かう向きだけが対象です。
closure-toward-east = 東へ向かう向きだけが対象です。
closure-toward-south-east = 南東へ向かう向きだけが対象です。
closure-toward-south = 南へ向かう向きだけが対象です。
closure-toward-south-west = 南西へ向かう向きだけが対象です。
closure-toward-west = 西へ向かう向きだけが対象です。
closure-toward-north-west = 北西へ向かう向きだけが対象です。

## State and times
closure-state-planned = 予定
closure-state-in-force = 規制中
closure-state-unconfirmed = 未確認
closure-state-lifted = 解除
closure-planned = 次の規制が{ $time }から始まる予定です。
closure-since = { $time }からの規制です。
closure-unconfirmed = 市が調べています。通れないものと考えてください。
    .polarity = keep-out
closure-unconfirmed-limit = 市が調べています。規制が続いているものと考えてください。
closure-lifted = 規制は{ $time }に解除されました。
    .polarity = ended
closure-lifted-care = 水や落ちた物が残っているかもしれません。よく見て通ってください。
closure-expected-end = { $time }に終わる見込みです。
closure-until-further-notice = いつ終わるかは決まっていません。
closure-expected-end-passed = 終わる見込みの{ $time }を過ぎましたが、まだ解除されていません。

## Who says so, and notes
closure-decided-by-city = 市が決めた規制です。
closure-decided-by-prefecture = 県が決めた規制です。
closure-decided-by-national = 国が決めた規制です。
closure-decided-by-police = 警察が決めた規制です。
closure-detour = 迂回路：{ $text }

## Counts
closure-count-closed = 通行止め：{ $count }件
closure-count-limited = 片側通行などの規制：{ $count }件

## Names of numbered roads
road-national = 国道{ $number }号
road-prefectural = 県道{ $number }号
