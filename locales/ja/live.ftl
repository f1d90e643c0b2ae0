### Words that all postings of the city share, and what is known when nothing is posted.
###
### $time is a moment in words, $date a date, $city the city's name, $text a note of the staff
### (Japanese). "None" is never said without who confirmed it and when.
###
### live-<kind>-none $city   live-<kind>-unknown   live-<kind>-maybe-more
###    kind: evacuation, closures, openings (a Knowledge of crates/geo/src/public.rs)
### live-complete $time, live-complete-list $time   live-not-confirmed-since $time   live-never-confirmed
### live-not-live $time … what the device says when it cannot hear the server

## Times of a posting
live-confirmed-at = { $time }に市が確認しました。
live-last-confirmed = 最後に確認したのは{ $time }です。いまは確認できていません。
live-times = 日付のない時刻は{ $date }のものです。時刻はすべて日本時間です。

## Notes of the staff
live-note = 市からの補足：{ $text }
live-note-translated = 市からの注記（人が訳したもの）：{ $text }

## Nothing posted, and how far that is known
live-evacuation-none = { $city }がここに出している避難情報はありません。
live-evacuation-unknown = いま避難情報が出ているかどうか、わかりません。
    .polarity = unknown
live-evacuation-maybe-more = ここに載っていない避難情報が出ているかもしれません。
live-closures-none = { $city }がここに出している道路の規制はありません。
live-closures-unknown = いまどの道が通れないか、わかりません。
    .polarity = unknown
live-closures-maybe-more = ここに載っていない道も、通れないかもしれません。
    .polarity = unknown
live-openings-none = { $city }は、避難先を開いたという発表をここに出していません。
live-openings-unknown = いまどの避難先が開いているか、わかりません。
    .polarity = unknown
live-openings-maybe-more = ここに載っていない避難先が開いているかもしれません。
live-complete = 市の職員が{ $time }に確かめました。
live-complete-list = 市の職員が{ $time }に、載せるものはこれで全部だと確かめました。
live-not-confirmed-since = 市の職員がここの内容を最後に確かめたのは{ $time }です。そのあとは確認できていません。
live-never-confirmed = 市の職員は、ここの内容をまだ確かめていません。

## Weather warnings
live-warnings-apart = 気象警報は気象庁が出すもので、市の避難情報とは別です。このページには出ません。

## The connection of the device
live-not-live = 最新の情報が届いていません。いま何が出ているか、わかりません。最後に届いたのは{ $time }です。
    .polarity = unknown
live-not-live-undated = 最新の情報が届いていません。いま何が出ているか、わかりません。
    .polarity = unknown
live-reconnecting = つなぎ直しています。
live-connected-again = つながりました。最新の情報です。
live-updated = 内容が新しくなりました。

## Buttons
live-what-to-do = どうすればいいですか
live-am-i-inside = 自分の家は対象の場所ですか
live-am-i-inside-how = 答えはこの端末の中で調べます
live-listen = 聞く
live-listen-stop = 止める
live-see-all = すべて見る
