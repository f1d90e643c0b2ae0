### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = ｜高齢者等避難《こうれいしゃとうひなん》〈お｜年寄《としよ》りなどが にげる〉
order-kind-evacuation-order = ｜避難指示《ひなんしじ》〈みんなが にげる〉
order-kind-emergency-safety = ｜緊急安全確保《きんきゅうあんぜんかくほ》〈すぐに ｜命《いのち》を ｜守《まも》る〉
order-heading-elderly-evacuation = レベル{ $level }「｜高齢者等避難《こうれいしゃとうひなん》」〈お｜年寄《としよ》りなどが にげる〉
order-heading-evacuation-order = レベル{ $level }「｜避難指示《ひなんしじ》」〈みんなが にげる〉
order-heading-emergency-safety = レベル{ $level }「｜緊急安全確保《きんきゅうあんぜんかくほ》」〈すぐに ｜命《いのち》を ｜守《まも》る〉
order-heading-without-level = ｜避難指示《ひなんしじ》〈にげてください〉
order-level = レベル{ $level }

## What to do
order-do-elderly-evacuation = つぎの ｜人《ひと》は、あぶない ところから ｜今《いま》 にげてください。お｜年寄《としよ》り、｜体《からだ》が ｜不自由《ふじゆう》な ｜人《ひと》、｜小《ちい》さい ｜子《こ》どもと いる ｜人《ひと》です。にげるのに ｜時間《じかん》が かかる ｜人《ひと》も、｜今《いま》 にげてください。
    .polarity = leave
order-more-elderly-evacuation = てつだう ｜人《ひと》も、いっしょに にげてください。ほかの ｜人《ひと》は ｜準備《じゅんび》してください。あぶないと ｜思《おも》ったら、にげてください。
order-do-evacuation-order = あぶない ところに いる ｜人《ひと》は、みんな ｜今《いま》 にげてください。
    .polarity = leave
order-more-evacuation-order = あぶなくない ところの ｜家族《かぞく》や ｜友《とも》だちの ｜家《いえ》へ ｜行《い》ってください。または、｜避難場所《ひなんばしょ》〈すぐに にげる ところ〉へ ｜行《い》ってください。｜外《そと》が もっと あぶない ときも あります。その ときは、｜近《ちか》くの ｜強《つよ》い ｜建物《たてもの》の ｜高《たか》い ｜階《かい》へ ｜行《い》ってください。｜川《かわ》や がけから はなれてください。
    .polarity = go-there
order-do-emergency-safety = ｜命《いのち》が あぶないです。すぐに、｜近《ちか》くの いちばん ｜命《いのち》を ｜守《まも》れる ところへ ｜行《い》ってください。
    .polarity = safest-now
order-more-emergency-safety = ｜建物《たてもの》の ｜高《たか》い ｜階《かい》へ ｜行《い》ってください。｜川《かわ》や がけから ｜遠《とお》い ｜部屋《へや》へ ｜行《い》ってください。または、すぐ ｜近《ちか》くの ｜高《たか》くて ｜強《つよ》い ｜建物《たてもの》へ ｜行《い》ってください。｜避難場所《ひなんばしょ》や ｜避難所《ひなんじょ》が ｜遠《とお》い ときは、そこへ ｜行《い》かないでください。
    .polarity = safest-now
order-do-tsunami = すぐに ｜高《たか》い ところへ にげてください。｜海《うみ》と ｜川《かわ》から はなれてください。
    .polarity = go-there
order-more-tsunami = ｜高《たか》い ところが ｜遠《とお》い ときは、｜高《たか》い ｜建物《たてもの》へ にげてください。｜近《ちか》くの ｜強《つよ》い ｜建物《たてもの》の ｜上《うえ》へ にげてください。｜津波《つなみ》は ｜何回《なんかい》も ｜来《き》ます。「｜終《お》わりました」の お｜知《し》らせまで、もどらないでください。
order-do-large-fire = すぐに、｜火《ひ》と けむりから とおい ところへ にげてください。
    .polarity = leave
order-more-large-fire = けむりが ｜行《い》く ほうへ ｜行《い》かないでください。ぬれた ぬので、｜口《くち》と ｜鼻《はな》を おさえてください。からだを ｜低《ひく》く して、にげてください。
    .polarity = keep-out
order-do-volcano = すぐに、この ｜場所《ばしょ》から にげてください。
    .polarity = leave
order-more-volcano = ｜頭《あたま》を ｜守《まも》ってください。ぬので ｜口《くち》と ｜鼻《はな》を おさえてください。｜谷《たに》や ｜川《かわ》の ｜近《ちか》くを ｜通《とお》らないでください。

## Danger, areas, reasons
order-hazard = ｜何《なに》が あぶないですか：{ $hazard }
order-areas-all = ｜場所《ばしょ》：｜市《し》の ぜんぶ
order-areas = ｜場所《ばしょ》：{ $areas }
area-district = { $name }｜地区《ちく》
area-oaza = { $name }

order-reason-river-rising = ｜川《かわ》の ｜水《みず》が ふえています。
order-reason-river-overflow-expected = ｜川《かわ》の ｜水《みず》が あふれるかもしれません。
order-reason-river-overflowing = ｜川《かわ》の ｜水《みず》が あふれています。
order-reason-landslide-risk = ｜山《やま》や がけが くずれるかもしれません。
order-reason-landslide-occurred = ｜山《やま》や がけが くずれました。
order-reason-heavy-rain = ｜雨《あめ》が たくさん ふっています。
order-reason-typhoon = ｜台風《たいふう》が ｜近《ちか》づいています。
order-reason-storm-surge-expected = ｜海《うみ》の ｜水《みず》が とても ｜高《たか》く なるかもしれません。
order-reason-tsunami = ｜津波《つなみ》〈｜地震《じしん》の あとの ｜大《おお》きな ｜波《なみ》〉が ｜来《き》ます。
order-reason-reservoir-risk = ため｜池《いけ》が こわれるかもしれません。
order-reason-dam-release = ダムが ｜水《みず》を たくさん ｜出《だ》します。｜川《かわ》の ｜水《みず》が ｜急《きゅう》に ふえます。
order-reason-fire = ｜大《おお》きい ｜火事《かじ》です。
order-reason-volcano = ｜火山《かざん》が ｜噴火《ふんか》しました。
order-reason-other = ｜理由《りゆう》は、｜市《し》の お｜知《し》らせを ｜見《み》てください。

## Who, when, and how far it is confirmed
order-decided-by-mayor = ｜市長《しちょう》が { $time }に ｜出《だ》しました。
order-decided-by-governor = ｜知事《ちじ》が { $time }に ｜出《だ》しました。
order-decided-by-police = ｜警察《けいさつ》が { $time }に ｜言《い》いました。
order-decided-by-coast-guard = ｜海上保安庁《かいじょうほあんちょう》が { $time }に ｜言《い》いました。
order-posted-at = この ページには、{ $time }に ｜出《だ》しました。
order-corrected-at = { $time }に、まちがいを なおしました。
order-unconfirmed = 「｜終《お》わりました」の お｜知《し》らせは ありません。まだ ｜続《つづ》いていると ｜思《おも》ってください。
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = 「｜高齢者等避難《こうれいしゃとうひなん》」〈お｜年寄《としよ》りなどが にげる〉は、{ $time }に ｜終《お》わりました。
    .polarity = ended
order-lifted-evacuation-order = 「｜避難指示《ひなんしじ》」〈みんなが にげる〉は、{ $time }に ｜終《お》わりました。
    .polarity = ended
order-lifted-emergency-safety = 「｜緊急安全確保《きんきゅうあんぜんかくほ》」〈すぐに ｜命《いのち》を ｜守《まも》る〉は、{ $time }に ｜終《お》わりました。
    .polarity = ended
order-replaced-elderly-evacuation = 「｜高齢者等避難《こうれいしゃとうひなん》」は、{ $time }に レベル{ $level }の お｜知《し》らせに かわりました。
order-replaced-evacuation-order = 「｜避難指示《ひなんしじ》」は、{ $time }に レベル{ $level }の お｜知《し》らせに かわりました。
order-replaced-emergency-safety = 「｜緊急安全確保《きんきゅうあんぜんかくほ》」は、{ $time }に レベル{ $level }の お｜知《し》らせに かわりました。
order-replaced-without-level = お｜知《し》らせは、{ $time }に ｜新《あたら》しい お｜知《し》らせに かわりました。
order-lifted-remaining = ｜終《お》わった とき、レベル{ $level }の お｜知《し》らせは まだ ありました。
order-lifted-remaining-without-level = ｜終《お》わった とき、レベルの ない 「｜避難指示《ひなんしじ》」〈にげてください〉が ありました。
order-lifted-remaining-none = ｜終《お》わった とき、ほかの 「にげてください」の お｜知《し》らせは ありませんでした。
order-lifted-care = まだ ｜川《かわ》や ｜山《やま》や がけに ｜近《ちか》づかないでください。
    .polarity = keep-out
order-lifted-care-tsunami = まだ ｜海《うみ》や ｜川《かわ》に ｜近《ちか》づかないでください。
    .polarity = keep-out
order-lifted-care-storm-surge = まだ ｜海《うみ》や ｜川《かわ》に ｜近《ちか》づかないでください。
    .polarity = keep-out
order-lifted-care-earthquake = まだ がけや、こわれた ｜建物《たてもの》に ｜近《ちか》づかないでください。
    .polarity = keep-out
order-lifted-care-large-fire = まだ もえた ところに ｜近《ちか》づかないでください。
    .polarity = keep-out
order-lifted-care-volcano = まだ ｜火山《かざん》や ｜谷《たに》に ｜近《ちか》づかないでください。
    .polarity = keep-out
order-cancelled-elderly-evacuation = 「｜高齢者等避難《こうれいしゃとうひなん》」の お｜知《し》らせは、まちがいでした。{ $time }に とりけしました。
    .polarity = cancelled
order-cancelled-evacuation-order = 「｜避難指示《ひなんしじ》」の お｜知《し》らせは、まちがいでした。{ $time }に とりけしました。
    .polarity = cancelled
order-cancelled-emergency-safety = 「｜緊急安全確保《きんきゅうあんぜんかくほ》」の お｜知《し》らせは、まちがいでした。{ $time }に とりけしました。
    .polarity = cancelled
order-cancelled-care = ｜市《し》の ほかの お｜知《し》らせと、｜気象庁《きしょうちょう》の お｜知《し》らせを ｜見《み》てください。
order-state-prepared = ｜準備《じゅんび》
order-state-in-force = ｜今《いま》 ｜出《で》ています
order-state-unconfirmed = ｜今《いま》は わかりません
order-state-lifted = ｜終《お》わりました
order-state-cancelled = とりけし

## Counts and titles
order-count = 「にげてください」の お｜知《し》らせ：{ $count }
order-lifted-title = 24｜時間《じかん》の ｜中《なか》で ｜終《お》わった お｜知《し》らせ
