### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = 市政府在{ $time }確認。
live-last-confirmed = 最後一次確認是{ $time }，之後就沒有再確認。
live-times = 沒有寫日期的時間都是{ $date }的時間。所有時間都是日本時間。

## Notes of the staff
live-note = 市政府的補充說明（日文）：{ $text }

live-note-translated = 市政府的補充說明（由人翻譯）：{ $text }

## Nothing posted, and how far that is known
live-evacuation-none = { $city }沒有在這裡發布避難資訊。
live-evacuation-unknown = 現在有沒有發布避難資訊，我們不清楚。
    .polarity = unknown
live-evacuation-maybe-more = 可能還有沒刊登在這裡的避難資訊。
live-closures-none = { $city }沒有在這裡發布道路管制。
live-closures-unknown = 現在哪些路不能走，我們不清楚。
    .polarity = unknown
live-closures-maybe-more = 沒有列在這裡的路，也可能不能走。
    .polarity = unknown
live-openings-none = { $city }沒有在這裡發布避難地點開放的消息。
live-openings-unknown = 現在哪些避難地點有開放，我們不清楚。
    .polarity = unknown
live-openings-maybe-more = 沒有列在這裡的避難地點，也可能有開放。
live-complete = 市政府人員在{ $time }確認過。
live-complete-list = 市政府人員在{ $time }確認：要刊登的就是這些。
live-not-confirmed-since = 市政府人員最後一次確認這裡的內容是{ $time }，之後就沒有再確認。
live-never-confirmed = 市政府人員還沒有確認過這裡的內容。

## Weather warnings
live-warnings-apart = 氣象警報由氣象廳發布，不是市政府的避難資訊。這一頁不顯示氣象警報。

## The connection of the device
live-not-live = 這一頁收不到最新消息。現在發布了什麼，我們不清楚。最後一次收到消息是{ $time }。
    .polarity = unknown
live-not-live-undated = 這一頁收不到最新消息。現在發布了什麼，我們不清楚。
    .polarity = unknown
live-reconnecting = 正在重新連線。
live-connected-again = 已經連上。這是最新消息。
live-updated = 這一頁有新內容。

## Buttons
live-what-to-do = 我該怎麼做？
live-am-i-inside = 我家在範圍內嗎？
live-am-i-inside-how = 在您的手機裡判斷
live-listen = 朗讀
live-listen-stop = 停止
live-see-all = 看全部
