### Hazards, ranks, depths, legends, what a survey covers.
###
### hazard-<kind>, hazard-<kind>-means     kind of crates/geo/src/hazard.rs, _ as -
### scenario-<l1|l2>   attribute-<depth|duration|collapse|zone>   phenomenon-<code>
### rank-<code>        code of a legend row (crates/geo/src/rank.rs), _ as -
### depth-below $max   depth-range $min $max   depth-from $min   (metres; by which ends the range has)
### depth-means-<band> band of advice `derivation.depth_bands` by the range's upper end, _ as -
### zone-depth $hazard $depth   zone-rank $hazard $rank   zone-rivers $rivers
### legend-<attribute> $hazard   layer-<role>
### covers-<what>      what of layer.toml covers.what (designated-rivers)
### gap-<what>         what of covers.gaps and of knowledge not_surveyed
### covers-exception $name $near $date   covers-exception-dated $name $date   covers-exception-named $name

## Kinds
hazard-flood = 洪水
hazard-flood-means = 川の水があふれて、家や道に来ることです。
hazard-landslide = 土砂災害
hazard-landslide-means = 山やがけが崩れたり、土や石が流れて来たりすることです。
hazard-storm-surge = 高潮
hazard-storm-surge-means = 台風のときに、海の水がとても高くなることです。
hazard-tsunami = 津波
hazard-tsunami-means = 地震のあとに来る、とても大きな波です。
hazard-inland-flood = 内水氾濫
hazard-inland-flood-means = 雨水が排水路や下水道からあふれて、低い土地にたまることです。
hazard-reservoir = ため池の決壊
hazard-reservoir-means = ため池の堤防が壊れて、水が一気に流れて来ることです。
hazard-earthquake = 地震
hazard-earthquake-means = 地面が強く揺れることです。
hazard-large-fire = 大規模な火事
hazard-large-fire-means = 火事が広い範囲に燃え広がることです。
hazard-volcano = 火山現象
hazard-volcano-means = 火山の噴火で、石や灰などが飛んで来ることです。

## What a layer says
scenario-l2 = 想定し得る最大規模の雨
scenario-l1 = 川の計画の基準になる規模の雨
attribute-depth = 水の深さ
attribute-duration = 水が引くまでの時間
attribute-collapse = 家が壊れるおそれのある区域
attribute-zone = 警戒区域
phenomenon-steep-slope = がけ崩れ
phenomenon-debris-flow = 土石流
phenomenon-slow-landslide = 地すべり

## Ranks, for legends and lists
rank-depth-0-to-0-3 = 0.3 m未満
rank-depth-0-to-0-5 = 0.5 m未満
rank-depth-0-3-to-0-5 = 0.3～0.5 m
rank-depth-0-5-to-1 = 0.5～1 m
rank-depth-0-5-to-3 = 0.5～3 m
rank-depth-1-to-3 = 1～3 m
rank-depth-3-to-5 = 3～5 m
rank-depth-5-to-10 = 5～10 m
rank-depth-10-to-20 = 10～20 m
rank-depth-from-20 = 20 m以上
rank-duration-0-to-12 = 12時間未満
rank-duration-12-to-24 = 12時間から1日未満
rank-duration-24-to-72 = 1日から3日未満
rank-duration-72-to-168 = 3日から1週間未満
rank-duration-168-to-336 = 1週間から2週間未満
rank-duration-336-to-672 = 2週間から4週間未満
rank-duration-from-672 = 4週間以上
rank-yellow = 土砂災害警戒区域
rank-yellow-planned = 土砂災害警戒区域（指定予定）
rank-red = 土砂災害特別警戒区域
rank-red-planned = 土砂災害特別警戒区域（指定予定）
rank-collapse-flow = 氾濫した水の流れで家が壊れるおそれ
rank-collapse-bank-erosion = 川岸が削られて家が壊れるおそれ
rank-collapse-both = 水の流れと川岸の浸食で家が壊れるおそれ

## Depths
depth-below = { $max } m未満
depth-range = { $min }～{ $max } m
depth-from = { $min } m以上
depth-means-below-0-5m = 水は、ふつうの家の1階の床の高さまで来ることがあります。
depth-means-0-5-to-3m = 水は、1階の天井まで来ることがあります。
depth-means-3-to-5m = 水は、2階の天井まで来ることがあります。
depth-means-5-to-10m = 水は、3階や4階まで来ることがあります。
depth-means-10m-or-more = 水は、4階より上まで来ることがあります。

## A zone in one line
zone-depth = { $hazard }：水の深さ { $depth }
zone-rank = { $hazard }：{ $rank }
zone-rivers = 川の名前：{ $rivers }

## Legends and layers
legend-depth = { $hazard }：水の深さ
legend-duration = { $hazard }：水が引くまでの時間
legend-collapse = { $hazard }：家が壊れるおそれのある区域
legend-zone = { $hazard }：警戒区域
layer-hazard = 災害の危険
layer-shelters = 避難場所・避難所
layer-places = 地名・バス停・駅
layer-boundary = 市の境
layer-roads = バスが通る道
layer-railways = 鉄道

## What the survey looked at, and what it did not
covers-designated-rivers = 調査されたのは、県などが指定した大きな川だけです。
gap-smaller-rivers = 小さな川は調査されていません。
gap-outside-survey = ここは調査の範囲の外です。
gap-outside-city = ここは市の外です。この地図には市の中の情報だけがあります。
covers-exception = { $name }は{ $date }に{ $near }の近くであふれました。この川は調査された川に入っていません。
covers-exception-dated = { $name }は{ $date }にあふれました。この川は調査された川に入っていません。
covers-exception-named = { $name }は調査された川に入っていません。
