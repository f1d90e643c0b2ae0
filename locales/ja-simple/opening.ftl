### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = ｜準備《じゅんび》を しています
opening-state-open = ｜開《あ》いています
opening-state-closed = しまっています
opening-state-unsafe = ｜使《つか》えません
opening-open = ｜開《あ》いています。{ $hazards }の ときに にげる ところです。
    .polarity = go-there
opening-preparing = ｜準備《じゅんび》を しています。まだ ｜入《はい》れません。{ $hazards }の ときに にげる ところです。
    .polarity = keep-out
opening-closed = しまっています。｜入《はい》ることが できません。
    .polarity = keep-out
opening-unsafe = ｜使《つか》えません。｜行《い》かないでください。
    .polarity = keep-out

opening-crowding-space = すいています。
opening-crowding-some-space = ｜少《すこ》し こんでいます。
opening-crowding-crowded = こんでいます。
opening-crowding-full = ｜人《ひと》が いっぱいで ｜入《はい》れません。ほかの ところへ ｜行《い》ってください。
    .polarity = keep-out

opening-undesignated = ｜前《まえ》は、{ $hazards }の ときに にげる ところでは ありませんでした。でも、｜今《いま》 ｜市《し》が ｜開《あ》けています。
opening-undesignated-reason = ｜市《し》が ｜開《あ》けた ｜理由《りゆう》（むずかしい ｜日本語《にほんご》です）：{ $text }

## Services
opening-services-yes = ｜使《つか》える もの：{ $services }
opening-services-no = ｜使《つか》えない もの：{ $services }
opening-services-unknown = ｜使《つか》えるか わからない もの：{ $services }
opening-service-power = ｜電気《でんき》
opening-service-water = ｜水《みず》
opening-service-toilet = トイレ
opening-service-accessible-toilet = ｜車《くるま》いすの トイレ
opening-service-step-free = ｜車《くるま》いすで ｜入《はい》れる ｜入口《いりぐち》
opening-service-charging = ｜電話《でんわ》の ｜充電《じゅうでん》
opening-service-wifi = Wi-Fi
opening-service-pets = ペットと いる ところ
opening-service-baby-room = ｜赤《あか》ちゃんの ｜部屋《へや》
opening-service-interpreter = ｜通訳《つうやく》〈｜外国語《がいこくご》が ｜話《はな》せる ｜人《ひと》〉
opening-service-air-conditioning = ｜冷房《れいぼう》や ｜暖房《だんぼう》
opening-interpreters = ｜話《はな》せる ことば：{ $languages }

## How far it is known
opening-was-open = { $time }には、｜開《あ》いていました。{ $hazards }の ときに にげる ところです。
opening-was-preparing = { $time }には、｜準備《じゅんび》を していました。{ $hazards }の ときに にげる ところです。
opening-unconfirmed = ｜今《いま》 ｜開《あ》いているか わかりません。｜時間《じかん》が あったら、｜行《い》く ｜前《まえ》に ｜市役所《しやくしょ》に ｜聞《き》いてください。
    .polarity = unknown
opening-none-posted = ｜開《あ》いているという お｜知《し》らせは ありません。{ $time }に たしかめました。
opening-none-posted-brief = ｜開《あ》いているという お｜知《し》らせは ありません。
opening-unknown-brief = ｜開《あ》いているか わかりません。
opening-unknown = ｜今《いま》 ｜開《あ》いているか わかりません。｜時間《じかん》が あったら、｜行《い》く ｜前《まえ》に ｜市役所《しやくしょ》に ｜聞《き》いてください。
    .polarity = unknown

## Counts and the way
opening-count = ｜開《あ》いている ところ（{ $hazard }の とき）：{ $count }
opening-count-all = ｜開《あ》いている ところ：{ $count }
opening-count-unconfirmed = 「｜開《あ》いている」と お｜知《し》らせした ところ（もう ｜一度《いちど》 たしかめていない ところも あります）
opening-level-5 = レベル5の ｜場所《ばしょ》に いる ｜人《ひと》への お｜知《し》らせです。｜避難場所《ひなんばしょ》や ｜避難所《ひなんじょ》が ｜遠《とお》い ときは、そこへ ｜行《い》かないでください。
    .polarity = safest-now
opening-way = ｜道《みち》も ｜見《み》てください。｜水《みず》が ある ｜道《みち》や、｜川《かわ》や、がけの ｜近《ちか》くを ｜通《とお》らないでください。
