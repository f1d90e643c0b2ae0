### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = 全面禁止通行
closure-restriction-closure-one-direction = 单方向禁止通行
closure-restriction-vehicle-closure = 车辆禁止通行
closure-restriction-large-vehicle-closure = 大型车禁止通行
closure-restriction-alternating = 单侧轮流通行
closure-restriction-lane-restriction = 部分车道封闭
closure-restriction-width-reduction = 路面变窄
closure-restriction-one-way = 单向通行
closure-restriction-speed = 降低限速
closure-restriction-chain = 需要防滑链或冬季轮胎
closure-restriction-pedestrian-closure = 行人禁止通行

## What they mean
closure-effect-full-closure = 任何人都不能通行。
    .polarity = keep-out
closure-effect-closure-one-direction = 有一个方向不能通行。
    .polarity = keep-out
closure-effect-vehicle-closure = 车辆不能通行。
    .polarity = keep-out
closure-effect-large-vehicle-closure = 卡车、客车等大型车不能通行。
    .polarity = keep-out
closure-effect-alternating = 只开放道路的一侧，双方轮流通行。请听从现场指挥。
    .polarity = may-pass
closure-effect-lane-restriction = 只有部分车道不能使用。
    .polarity = may-pass
closure-effect-width-reduction = 路面比平时窄。
    .polarity = may-pass
closure-effect-one-way = 只能朝一个方向通行。
    .polarity = may-pass
closure-effect-speed = 限速比平时低。请慢速行驶。
    .polarity = may-pass
closure-effect-chain = 没有装冬季轮胎或防滑链的车不能通行。请遵守现场的标志。
    .polarity = keep-out
closure-effect-pedestrian-closure = 步行不能通行。
    .polarity = keep-out
closure-effect-who = 不能通行：{ $who }
    .polarity = keep-out
closure-affects = 限制对象：{ $who }
closure-walkers = 这里不限制行人。但是不要走进有水的地方和塌陷的地方。
    .polarity = keep-out
closure-emergency-vehicles = 救护车和消防车也不能通行。
    .polarity = keep-out

closure-affected-pedestrian = 行人
closure-affected-bicycle = 自行车
closure-affected-motorcycle = 摩托车
closure-affected-car = 小汽车
closure-affected-large-vehicle = 大型车
closure-affected-bus = 公交车
closure-affected-emergency-vehicle = 救护车和消防车

## Causes
closure-cause-flooding = 道路被水淹了。
closure-cause-inundation = 这一带进水了。
closure-cause-heavy-rain-precaution = 雨量很大，为了预防灾害而提前封路。
closure-cause-landslide = 土石崩塌下来了。
closure-cause-debris-flow = 发生了泥石流。
closure-cause-rockfall = 有石头掉落。
closure-cause-fallen-tree = 有树倒下。
closure-cause-subsidence = 路面下陷或塌方。
closure-cause-bridge-damage = 桥损坏了。
closure-cause-high-tide = 海水涌上了道路。
closure-cause-river-overflow = 河水漫出来了。
closure-cause-snow-ice = 路面有雪或冰，很滑。
closure-cause-strong-wind = 风很大。
closure-cause-earthquake = 发生了地震。
closure-cause-accident = 发生了事故。
closure-cause-fire = 发生了火灾。
closure-cause-construction = 正在施工。
closure-cause-downed-line = 电线断了或垂下来了。不要靠近，不要触摸。
closure-cause-utility-works = 电、通信、自来水或燃气正在施工或抢修。
closure-cause-gas-leak = 燃气泄漏。不要用火，请离开。
closure-cause-event = 正在举办活动或节庆。
closure-cause-inspection = 正在检查道路。
closure-cause-unknown = 正在调查原因。

## Where
closure-feature-bridge = 地点在桥上。
closure-feature-underpass = 地点在下穿道路（从铁路或道路下面穿过的路段）。
closure-feature-tunnel = 地点在隧道。
closure-feature-crossing = 地点在路口。
closure-feature-level-crossing = 地点在铁路道口。

closure-direction-both = 适用于两个方向。
closure-direction-forward = 只适用于一个方向。请看地图上的箭头。
closure-direction-backward = 只适用于一个方向。请看地图上的箭头。
closure-toward-north = 只适用于往北的方向。
closure-toward-north-east = 只适用于往东北的方向。
closure-toward-east = 只适用于往东的方向。
closure-toward-south-east = 只适用于往东南的方向。
closure-toward-south = 只适用于往南的方向。
closure-toward-south-west = 只适用于往西南的方向。
closure-toward-west = 只适用于往西的方向。
closure-toward-north-west = 只适用于往西北的方向。

## State and times
closure-state-planned = 计划中
closure-state-in-force = 限制中
closure-state-unconfirmed = 未确认
closure-state-lifted = 已解除
closure-planned = 计划从{ $time }开始以下限制。
closure-since = 从{ $time }开始限制。
closure-unconfirmed = 市政府正在调查。请当作不能通行。
    .polarity = keep-out
closure-unconfirmed-limit = 市政府正在调查。请当作限制仍在继续。
closure-lifted = { $time }，限制已经解除。
    .polarity = ended
closure-lifted-care = 可能还有积水或掉落的东西。请看清楚再走。
closure-expected-end = 预计在{ $time }结束。
closure-until-further-notice = 什么时候结束还没有确定。
closure-expected-end-passed = 原来预计在{ $time }结束，但是还没有解除。

## Who says so, and notes
closure-decided-by-city = 由市政府决定。
closure-decided-by-prefecture = 由县政府决定。
closure-decided-by-national = 由国家的道路部门决定。
closure-decided-by-police = 由警察决定。
closure-detour = 绕行路线（日语）：{ $text }

## Counts
closure-count-closed = 禁止通行：{ $count }处
closure-count-limited = 单侧通行等限制：{ $count }处

## Names of numbered roads
road-national = 国道{ $number }号
road-prefectural = 县道{ $number }号
