### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = 市政府在{ $time }确认。
live-last-confirmed = 最后一次确认是{ $time }，之后没有确认。
live-times = 没有写日期的时间都是{ $date }的时间。所有时间都是日本时间。

## Notes of the staff
live-note = 市政府的补充说明（日语）：{ $text }

live-note-translated = 市政府的补充说明（由人翻译）：{ $text }

## Nothing posted, and how far that is known
live-evacuation-none = { $city }没有在这里发布避难信息。
live-evacuation-unknown = 现在有没有发布避难信息，我们不清楚。
    .polarity = unknown
live-evacuation-maybe-more = 可能还有没登在这里的避难信息。
live-closures-none = { $city }没有在这里发布道路限制。
live-closures-unknown = 现在哪些路不能走，我们不清楚。
    .polarity = unknown
live-closures-maybe-more = 没有列在这里的路，也可能不能走。
    .polarity = unknown
live-openings-none = { $city }没有在这里发布避难地点开放的消息。
live-openings-unknown = 现在哪些避难地点开放，我们不清楚。
    .polarity = unknown
live-openings-maybe-more = 没有列在这里的避难地点，也可能已经开放。
live-complete = 市政府职员在{ $time }确认过。
live-complete-list = 市政府职员在{ $time }确认：要登的内容就是这些。
live-not-confirmed-since = 市政府职员最后一次确认这里的内容是{ $time }，之后没有确认。
live-never-confirmed = 市政府职员还没有确认过这里的内容。

## Weather warnings
live-warnings-apart = 气象警报由气象厅发布，不是市政府的避难信息。本页不显示气象警报。

## The connection of the device
live-not-live = 本页收不到最新消息。现在发布了什么，我们不清楚。最后一次收到消息是{ $time }。
    .polarity = unknown
live-not-live-undated = 本页收不到最新消息。现在发布了什么，我们不清楚。
    .polarity = unknown
live-reconnecting = 正在重新连接。
live-connected-again = 已经连上。这是最新消息。
live-updated = 本页有新内容。

## Buttons
live-what-to-do = 我该怎么做？
live-am-i-inside = 我家在范围内吗？
live-am-i-inside-how = 在您的手机里判断
live-listen = 朗读
live-listen-stop = 停止
live-see-all = 查看全部
