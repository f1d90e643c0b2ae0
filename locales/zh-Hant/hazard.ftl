### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = 洪水
hazard-flood-means = 河水溢出來，淹到房屋和道路。
hazard-landslide = 山崩與土石流
hazard-landslide-means = 山坡或邊坡崩塌，或是土和石頭流下來。
hazard-storm-surge = 暴潮
hazard-storm-surge-means = 颱風來時，海面升得非常高。
hazard-tsunami = 海嘯
hazard-tsunami-means = 地震之後來的非常大的海浪。
hazard-inland-flood = 積淹水
hazard-inland-flood-means = 雨水從排水溝和下水道溢出來，積在低窪的地方。
hazard-reservoir = 農用埤塘潰堤
hazard-reservoir-means = 農用埤塘的堤防潰決，水突然沖下來。
hazard-earthquake = 地震
hazard-earthquake-means = 地面劇烈搖晃。
hazard-large-fire = 大火
hazard-large-fire-means = 火勢延燒到很大的範圍。
hazard-volcano = 火山噴發
hazard-volcano-means = 火山噴出石頭和火山灰。

## What a layer says
scenario-l2 = 可能發生的最大規模的雨
scenario-l1 = 河川治理計畫所依據的雨
attribute-depth = 水深
attribute-duration = 水退需要的時間
attribute-collapse = 房屋可能被沖毀的區域
attribute-zone = 警戒區域
phenomenon-steep-slope = 邊坡崩塌
phenomenon-debris-flow = 土石流
phenomenon-slow-landslide = 地滑

## Ranks, for legends and lists
rank-depth-0-to-0-3 = 不到0.3公尺
rank-depth-0-to-0-5 = 不到0.5公尺
rank-depth-0-3-to-0-5 = 0.3～0.5公尺
rank-depth-0-5-to-1 = 0.5～1公尺
rank-depth-0-5-to-3 = 0.5～3公尺
rank-depth-1-to-3 = 1～3公尺
rank-depth-3-to-5 = 3～5公尺
rank-depth-5-to-10 = 5～10公尺
rank-depth-10-to-20 = 10～20公尺
rank-depth-from-20 = 20公尺以上
rank-duration-0-to-12 = 不到12小時
rank-duration-12-to-24 = 12小時以上，不到1天
rank-duration-24-to-72 = 1天以上，不到3天
rank-duration-72-to-168 = 3天以上，不到1週
rank-duration-168-to-336 = 1週以上，不到2週
rank-duration-336-to-672 = 2週以上，不到4週
rank-duration-from-672 = 4週以上
rank-yellow = 山崩與土石流警戒區域（黃色）
rank-yellow-planned = 山崩與土石流警戒區域（黃色，預定指定）
rank-red = 山崩與土石流特別警戒區域（紅色）
rank-red-planned = 山崩與土石流特別警戒區域（紅色，預定指定）
rank-collapse-flow = 氾濫的水流可能沖毀房屋
rank-collapse-bank-erosion = 河岸可能被掏空，毀壞房屋
rank-collapse-both = 水流和河岸掏空可能毀壞房屋

## Depths
depth-below = 不到{ $max }公尺
depth-range = { $min }～{ $max }公尺
depth-from = { $min }公尺以上
depth-means-below-0-5m = 水可能淹到一般房屋1樓的地板。
depth-means-0-5-to-3m = 水可能淹到1樓的天花板。
depth-means-3-to-5m = 水可能淹到2樓的天花板（地面那一層是1樓）。
depth-means-5-to-10m = 水可能淹到3樓或4樓。
depth-means-10m-or-more = 水可能淹到比4樓更高的地方。

## A zone in one line
zone-depth = { $hazard }：水深{ $depth }
zone-rank = { $hazard }：{ $rank }
zone-rivers = 河川：{ $rivers }

## Legends and layers
legend-depth = { $hazard }：水深
legend-duration = { $hazard }：水退需要的時間
legend-collapse = { $hazard }：房屋可能被沖毀的區域
legend-zone = { $hazard }：警戒區域
layer-hazard = 災害危險
layer-shelters = 緊急避難場所和避難收容所
layer-places = 地名、公車站、車站
layer-boundary = 市界
layer-roads = 有公車行駛的道路
layer-railways = 鐵路

## What the survey looked at, and what it did not
covers-designated-rivers = 只調查了縣等機關指定的大河。
gap-smaller-rivers = 小河：沒有調查過。
gap-outside-survey = 這裡在調查範圍以外。
gap-outside-city = 這裡在市外。這張地圖只有市內的資訊。
covers-exception = { $name }曾在{ $date }於{ $near }附近氾濫。這條河不在調查過的河川裡。
covers-exception-dated = { $name }曾在{ $date }氾濫。這條河不在調查過的河川裡。
covers-exception-named = { $name }不在調查過的河川裡。
