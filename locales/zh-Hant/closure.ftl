### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = 全線封閉
closure-restriction-closure-one-direction = 單向封閉
closure-restriction-vehicle-closure = 禁止車輛通行
closure-restriction-large-vehicle-closure = 禁止大型車通行
closure-restriction-alternating = 單線輪流通行
closure-restriction-lane-restriction = 車道縮減
closure-restriction-width-reduction = 路面縮減
closure-restriction-one-way = 單行道
closure-restriction-speed = 降低速限
closure-restriction-chain = 需要雪鏈或冬季輪胎
closure-restriction-pedestrian-closure = 禁止行人通行

## What they mean
closure-effect-full-closure = 所有人都不能通行。
    .polarity = keep-out
closure-effect-closure-one-direction = 有一個方向不能通行。
    .polarity = keep-out
closure-effect-vehicle-closure = 車輛不能通行。
    .polarity = keep-out
closure-effect-large-vehicle-closure = 卡車、巴士等大型車不能通行。
    .polarity = keep-out
closure-effect-alternating = 道路只開放一側，雙向輪流通行。請聽從現場指揮。
    .polarity = may-pass
closure-effect-lane-restriction = 只有部分車道不能使用。
    .polarity = may-pass
closure-effect-width-reduction = 路面比平常窄。
    .polarity = may-pass
closure-effect-one-way = 只能往一個方向通行。
    .polarity = may-pass
closure-effect-speed = 速限比平常低。請減速慢行。
    .polarity = may-pass
closure-effect-chain = 沒有裝冬季輪胎或雪鏈的車不能通行。請遵守現場標誌。
    .polarity = keep-out
closure-effect-pedestrian-closure = 步行不能通行。
    .polarity = keep-out
closure-effect-who = 不能通行：{ $who }
    .polarity = keep-out
closure-affects = 管制對象：{ $who }
closure-walkers = 這裡沒有管制行人。但是不要走進有水或坍塌的地方。
    .polarity = keep-out
closure-emergency-vehicles = 救護車和消防車也不能通行。
    .polarity = keep-out

closure-affected-pedestrian = 行人
closure-affected-bicycle = 腳踏車
closure-affected-motorcycle = 機車
closure-affected-car = 小客車
closure-affected-large-vehicle = 大型車
closure-affected-bus = 公車
closure-affected-emergency-vehicle = 救護車和消防車

## Causes
closure-cause-flooding = 道路淹水了。
closure-cause-inundation = 這一帶淹水了。
closure-cause-heavy-rain-precaution = 雨量很大，為了預防災害先行封閉。
closure-cause-landslide = 土石崩下來了。
closure-cause-debris-flow = 發生了土石流。
closure-cause-rockfall = 有落石。
closure-cause-fallen-tree = 有樹倒下。
closure-cause-subsidence = 路面下陷或坍塌。
closure-cause-bridge-damage = 橋梁損壞。
closure-cause-high-tide = 海水淹上了道路。
closure-cause-river-overflow = 河水溢出來了。
closure-cause-snow-ice = 路面有雪或結冰，很滑。
closure-cause-strong-wind = 風很強。
closure-cause-earthquake = 發生了地震。
closure-cause-accident = 發生了事故。
closure-cause-fire = 發生了火災。
closure-cause-construction = 正在施工。
closure-cause-downed-line = 電線斷掉或垂下來。不要靠近，不要觸摸。
closure-cause-utility-works = 電力、電信、自來水或瓦斯正在施工或搶修。
closure-cause-gas-leak = 瓦斯外洩。不要用火，請離開。
closure-cause-event = 正在舉辦活動或祭典。
closure-cause-inspection = 正在檢查道路。
closure-cause-unknown = 正在調查原因。

## Where
closure-feature-bridge = 地點在橋上。
closure-feature-underpass = 地點在從鐵路或道路下面穿過的路段（車行地下道）。
closure-feature-tunnel = 地點在隧道。
closure-feature-crossing = 地點在路口。
closure-feature-level-crossing = 地點在鐵路平交道。

closure-direction-both = 兩個方向都適用。
closure-direction-forward = 只適用於一個方向。請看地圖上的箭頭。
closure-direction-backward = 只適用於一個方向。請看地圖上的箭頭。
closure-toward-north = 只適用於往北的方向。
closure-toward-north-east = 只適用於往東北的方向。
closure-toward-east = 只適用於往東的方向。
closure-toward-south-east = 只適用於往東南的方向。
closure-toward-south = 只適用於往南的方向。
closure-toward-south-west = 只適用於往西南的方向。
closure-toward-west = 只適用於往西的方向。
closure-toward-north-west = 只適用於往西北的方向。

## State and times
closure-state-planned = 預定
closure-state-in-force = 管制中
closure-state-unconfirmed = 未確認
closure-state-lifted = 已解除
closure-planned = 預定從{ $time }開始以下管制。
closure-since = 從{ $time }開始管制。
closure-unconfirmed = 市政府正在查證。請當作不能通行。
    .polarity = keep-out
closure-unconfirmed-limit = 市政府正在查證。請當作管制還在繼續。
closure-lifted = { $time }，管制已經解除。
    .polarity = ended
closure-lifted-care = 可能還有積水或掉落物。請看清楚再走。
closure-expected-end = 預計在{ $time }結束。
closure-until-further-notice = 什麼時候結束還沒有決定。
closure-expected-end-passed = 原本預計在{ $time }結束，但是還沒有解除。

## Who says so, and notes
closure-decided-by-city = 由市政府決定。
closure-decided-by-prefecture = 由縣政府決定。
closure-decided-by-national = 由國家的道路主管機關決定。
closure-decided-by-police = 由警察決定。
closure-detour = 替代道路（日文）：{ $text }

## Counts
closure-count-closed = 道路封閉：{ $count }處
closure-count-limited = 單線通行等管制：{ $count }處

## Names of numbered roads
road-national = 國道{ $number }號
road-prefectural = 縣道{ $number }號
