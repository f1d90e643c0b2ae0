### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = 洪水
hazard-flood-means = 河水漫出来，流到房屋和道路上。
hazard-landslide = 滑坡泥石流
hazard-landslide-means = 山坡或陡坡崩塌，或者泥土和石头流下来。
hazard-storm-surge = 风暴潮
hazard-storm-surge-means = 台风来时，海面涨得非常高。
hazard-tsunami = 海啸
hazard-tsunami-means = 地震之后来的非常大的海浪。
hazard-inland-flood = 内涝
hazard-inland-flood-means = 雨水从排水沟和下水道漫出来，积在低洼的地方。
hazard-reservoir = 农用水塘决堤
hazard-reservoir-means = 农用水塘的堤坝垮塌，水突然冲下来。
hazard-earthquake = 地震
hazard-earthquake-means = 地面剧烈摇晃。
hazard-large-fire = 大火
hazard-large-fire-means = 火势蔓延到很大的范围。
hazard-volcano = 火山喷发
hazard-volcano-means = 火山喷出石头和火山灰。

## What a layer says
scenario-l2 = 可能出现的最大规模的雨
scenario-l1 = 河流治理计划所依据的雨
attribute-depth = 水深
attribute-duration = 水退需要的时间
attribute-collapse = 房屋可能被冲毁的区域
attribute-zone = 警戒区域
phenomenon-steep-slope = 陡坡崩塌
phenomenon-debris-flow = 泥石流
phenomenon-slow-landslide = 滑坡

## Ranks, for legends and lists
rank-depth-0-to-0-3 = 不到0.3米
rank-depth-0-to-0-5 = 不到0.5米
rank-depth-0-3-to-0-5 = 0.3～0.5米
rank-depth-0-5-to-1 = 0.5～1米
rank-depth-0-5-to-3 = 0.5～3米
rank-depth-1-to-3 = 1～3米
rank-depth-3-to-5 = 3～5米
rank-depth-5-to-10 = 5～10米
rank-depth-10-to-20 = 10～20米
rank-depth-from-20 = 20米以上
rank-duration-0-to-12 = 不到12小时
rank-duration-12-to-24 = 12小时以上，不到1天
rank-duration-24-to-72 = 1天以上，不到3天
rank-duration-72-to-168 = 3天以上，不到1周
rank-duration-168-to-336 = 1周以上，不到2周
rank-duration-336-to-672 = 2周以上，不到4周
rank-duration-from-672 = 4周以上
rank-yellow = 滑坡泥石流警戒区域（黄色）
rank-yellow-planned = 滑坡泥石流警戒区域（黄色，计划指定）
rank-red = 滑坡泥石流特别警戒区域（红色）
rank-red-planned = 滑坡泥石流特别警戒区域（红色，计划指定）
rank-collapse-flow = 泛滥的水流可能冲毁房屋
rank-collapse-bank-erosion = 河岸可能被冲垮，毁坏房屋
rank-collapse-both = 水流和河岸垮塌可能毁坏房屋

## Depths
depth-below = 不到{ $max }米
depth-range = { $min }～{ $max }米
depth-from = { $min }米以上
depth-means-below-0-5m = 水可能淹到普通房屋1楼的地板。
depth-means-0-5-to-3m = 水可能淹到1楼的天花板。
depth-means-3-to-5m = 水可能淹到2楼的天花板（地面那一层是1楼）。
depth-means-5-to-10m = 水可能淹到3楼或4楼。
depth-means-10m-or-more = 水可能淹到比4楼更高的地方。

## A zone in one line
zone-depth = { $hazard }：水深{ $depth }
zone-rank = { $hazard }：{ $rank }
zone-rivers = 河流：{ $rivers }

## Legends and layers
legend-depth = { $hazard }：水深
legend-duration = { $hazard }：水退需要的时间
legend-collapse = { $hazard }：房屋可能被冲毁的区域
legend-zone = { $hazard }：警戒区域
layer-hazard = 灾害危险
layer-shelters = 紧急避难场所和避难所
layer-places = 地名、公交站、车站
layer-boundary = 市界
layer-roads = 有公交车的道路
layer-railways = 铁路

## What the survey looked at, and what it did not
covers-designated-rivers = 只调查了县等机关指定的大河流。
gap-smaller-rivers = 小河流：没有调查过。
gap-outside-survey = 这里在调查范围以外。
gap-outside-city = 这里在市外。这张地图只有市内的信息。
covers-exception = { $name }曾在{ $date }在{ $near }附近泛滥。这条河不在调查过的河流之中。
covers-exception-dated = { $name }曾在{ $date }泛滥。这条河不在调查过的河流之中。
covers-exception-named = { $name }不在调查过的河流之中。
