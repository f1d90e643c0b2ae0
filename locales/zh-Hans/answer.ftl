### Same ids and arguments as ../ja/answer.ftl.

answer-here = 这里：{ $name }
answer-point = 东经{ $lon }度、北纬{ $lat }度的地点
answer-outside-city = 这里在市外。这张地图无法回答。请询问当地的市政府或町政府。
answer-outside-drawn = 这里也在市外，但这张地图在这里画出了以下危险区域。可能还有没有画出的危险。
answer-on-device = 这个回答是在您的手机里算出来的。

knowledge-drawn = { $hazard }：这里在画出的危险区域内。
knowledge-no-zone-shown = { $hazard }：这里没有画出危险区域。水仍然可能会来。
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }：这里没有画出危险区域。土石仍然可能会崩塌。
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = 小河流：没有调查过。
knowledge-not-surveyed-outside-survey = 这里在调查范围以外。
knowledge-not-surveyed-outside-city = 这里在市外。
knowledge-not-surveyed = 有一部分没有调查过。
    .polarity = unknown
knowledge-no-data = { $hazard }：这里没有数据。这不表示安全。
    .polarity = unknown
knowledge-stale = { $hazard }：数据已经过时（从{ $date }起）。现在的情况可能不同。
    .polarity = unknown
knowledge-stale-undated = { $hazard }：数据已经过时。现在的情况可能不同。
    .polarity = unknown
answer-all-no-data = { $hazards }：这里没有数据。这不表示安全。
    .polarity = unknown

near-depth = 离这里{ $metres }米以内，水深可能有{ $depth }。
near-rank = 离这里{ $metres }米以内有：{ $rank }
near-accuracy = 您的位置误差约{ $metres }米。这里的回答以这个距离内最坏的地点为准。

answer-source = 来源：{ $credit }（{ $edition }年版）

## Postings
live-closures-not-connected = 禁止通行的信息还没有接入。可能有不能走的路，请询问市政府。
live-evacuation-not-connected = 避难信息还没有接入。现在有没有发布，这里不清楚。请看市政府的发布。
live-warnings-not-connected = 气象警报还没有接入。现在有没有发布，这里不清楚。请看气象厅的发布。
live-notices-not-connected = 市政府的通知还没有接入。请看市政府的网站。
