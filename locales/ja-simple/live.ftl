### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = { $time }に、｜市《し》が たしかめました。
live-last-confirmed = { $time }に、さいごに たしかめました。｜今《いま》は わかりません。
live-times = ｜日《ひ》が ない ｜時間《じかん》は、{ $date }の ｜時間《じかん》です。ぜんぶ ｜日本《にほん》の ｜時間《じかん》です。

## Notes of the staff
live-note = ｜市《し》の お｜知《し》らせ（むずかしい ｜日本語《にほんご》です）：{ $text }
live-note-translated = ｜市《し》の お｜知《し》らせ（｜人《ひと》が ｜訳《やく》しました）：{ $text }

## Nothing posted, and how far that is known
live-evacuation-none = 「にげてください」の お｜知《し》らせを、{ $city }は ここに ｜出《だ》していません。
live-evacuation-unknown = 「にげてください」の お｜知《し》らせが ｜出《で》ているか、｜今《いま》 わかりません。
    .polarity = unknown
live-evacuation-maybe-more = ここに ない お｜知《し》らせも、あるかもしれません。
live-closures-none = ｜通《とお》れない ｜道《みち》の お｜知《し》らせを、{ $city }は ここに ｜出《だ》していません。
live-closures-unknown = どの ｜道《みち》が ｜通《とお》れないか、｜今《いま》 わかりません。
    .polarity = unknown
live-closures-maybe-more = ここに ない ｜道《みち》も、｜通《とお》れないかもしれません。
    .polarity = unknown
live-openings-none = ｜開《あ》いている ところの お｜知《し》らせを、{ $city }は ここに ｜出《だ》していません。
live-openings-unknown = にげる ところが ｜開《あ》いているか、｜今《いま》 わかりません。
    .polarity = unknown
live-openings-maybe-more = ここに ない ところも、｜開《あ》いているかもしれません。
live-complete = ｜市《し》の ｜人《ひと》が { $time }に たしかめました。
live-complete-list = ｜市《し》の ｜人《ひと》が { $time }に たしかめました。｜市《し》の お｜知《し》らせは、これで ぜんぶです。
live-not-confirmed-since = ｜市《し》の ｜人《ひと》は、{ $time }に さいごに たしかめました。そのあとは、たしかめていません。
live-never-confirmed = ｜市《し》の ｜人《ひと》は、まだ たしかめていません。

## Weather warnings
live-warnings-apart = ｜天気《てんき》の ｜警報《けいほう》〈あぶないと いう お｜知《し》らせ〉は、｜気象庁《きしょうちょう》が ｜出《だ》します。この ページには ありません。

## The connection of the device
live-not-live = ｜新《あたら》しい お｜知《し》らせが ｜来《き》ていません。｜今《いま》の ことは わかりません。さいごに ｜来《き》たのは { $time }です。
    .polarity = unknown
live-not-live-undated = ｜新《あたら》しい お｜知《し》らせが ｜来《き》ていません。｜今《いま》の ことは わかりません。
    .polarity = unknown
live-reconnecting = もう ｜一度《いちど》 つないでいます。
live-connected-again = つながりました。｜新《あたら》しい お｜知《し》らせです。
live-updated = お｜知《し》らせが ｜新《あたら》しく なりました。

## Buttons
live-what-to-do = どう しますか
live-am-i-inside = わたしの ｜家《いえ》は、この ｜場所《ばしょ》ですか
live-am-i-inside-how = あなたの スマートフォンの ｜中《なか》で しらべます
live-listen = ｜聞《き》く
live-listen-stop = とめる
live-see-all = ぜんぶ ｜見《み》る
