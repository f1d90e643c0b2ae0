# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = ページの ｜文《ぶん》へ ｜行《い》く
page-nav-label = メニュー
page-nav-now = いま
page-nav-map = ちず
page-nav-my = わたし
page-nav-shelters = にげる
page-nav-help = たすけ
page-language-label = ことば
page-larger-text = ｜字《じ》を ｜大《おお》きく する
page-ruby-switch = ふりがな
page-phones-title = ｜電話《でんわ》
page-phone-fire = ｜火事《かじ》・けが
page-phone-police = ｜警察《けいさつ》
page-phone-city = ｜市役所《しやくしょ》
page-not-official = ここは ｜市《し》の お｜知《し》らせの ページでは ありません。｜市《し》と ｜気象庁《きしょうちょう》の お｜知《し》らせの とおりに してください。
page-about-link = この ページに ついて
page-review-draft = この やさしい ｜日本語《にほんご》は、まだ ほかの ｜人《ひと》が しらべていません。｜日本語《にほんご》と ちがう ときは、｜日本語《にほんご》が ｜正《ただ》しいです。
page-official-words = ｜公式《こうしき》の ｜日本語《にほんご》
page-not-translated = まだ やさしい ｜日本語《にほんご》では ありません。{ $language }で ｜書《か》いています。

## Official pages outside this site
page-link-city-site = { $city }の ページ
page-link-jma-warnings = ｜気象庁《きしょうちょう》の ページ（｜天気《てんき》の ｜警報《けいほう》）
page-link-prefecture-disaster = { $prefecture }の ｜災害《さいがい》の ページ
page-link-river-levels = ｜川《かわ》の ｜水《みず》の ｜高《たか》さの ページ
page-link-other = ほかの ページ: { $host }
page-link-language-note = ｜日本語《にほんご》の ページです。

## Now
page-now-heading = 「にげてください」の お｜知《し》らせが ｜出《で》ているか、ここでは わかりません。
page-now-unconnected = ｜市《し》の お｜知《し》らせは、まだ この ページに ｜来《き》ません。｜通《とお》れない ｜道《みち》も わかりません。｜開《あ》いている ｜避難所《ひなんじょ》〈にげて しばらく いる ところ〉も わかりません。
page-now-empty-not-none = ここに お｜知《し》らせが なくても、｜安心《あんしん》しないでください。
    .polarity = unknown
page-now-do-title = ｜今《いま》 する こと
page-now-do-city = ｜市《し》の お｜知《し》らせを ｜見《み》てください。
page-now-do-warnings = ｜天気《てんき》の ｜警報《けいほう》〈あぶないと いう お｜知《し》らせ〉は、この ページに ありません。｜気象庁《きしょうちょう》の ページを ｜見《み》てください。
page-now-do-rivers = ｜川《かわ》の ｜水《みず》の ｜高《たか》さを ｜見《み》てください。
page-now-do-prefecture = ｜県《けん》の お｜知《し》らせを ｜見《み》てください。
page-now-do-early = あぶないと ｜思《おも》ったら、｜早《はや》く にげてください。お｜知《し》らせを ｜待《ま》たないでください。
page-now-shelters-title = にげる ところ：{ $count }
page-now-shelters-flood = ｜洪水《こうずい》〈｜川《かわ》の ｜水《みず》が ｜来《く》ること〉の ときに にげる ところは { $designated }です。その ｜中《なか》の { $inside }は、｜水《みず》が ｜来《く》るかもしれない ところに あります。
page-now-shelters-open = ｜今《いま》 ｜開《あ》いているか、ここでは わかりません。｜行《い》く ｜前《まえ》に、｜市役所《しやくしょ》に ｜聞《き》いてください。
page-now-shelters-link = にげる ところを ぜんぶ ｜見《み》る
page-now-map-title = どこが あぶないですか
page-now-map-words = ｜川《かわ》の ｜水《みず》が ｜来《き》た ときの ｜深《ふか》さが わかる ｜地図《ちず》です。｜色《いろ》が なくても、｜安全《あんぜん》とは いえません。
page-now-map-link = ｜地図《ちず》の ページを ｜見《み》る

## Map
page-map-title = ちず
page-map-lead = ｜水《みず》は どのくらい ｜深《ふか》いですか。どこへ にげますか。
page-map-without-script = ｜地図《ちず》は、まだ ｜動《うご》いていません。｜下《した》の ｜文《ぶん》に、｜地図《ちず》と ｜同《おな》じ ことが ｜書《か》いて あります。
page-map-layers-title = ｜地図《ちず》に ある もの
page-map-layer-data = { $name }（{ $edition }の データ）
page-map-layer-no-data = { $name }：データが ありません。｜安全《あんぜん》とは いえません。
page-map-official-link = くわしい ページ: { $name }
page-map-white = ｜色《いろ》が ない ところ：｜安全《あんぜん》とは いえません。
page-map-places-title = ｜名前《なまえ》で さがす
page-map-districts-title = ｜地区《ちく》
page-map-stations-title = ｜駅《えき》
page-map-shelters-link = にげる ところを ぜんぶ ｜見《み》る

## Search for a place
page-places-title = ｜場所《ばしょ》を さがす
page-places-label = ｜場所《ばしょ》の ｜名前《なまえ》
page-places-hint = ｜町《まち》、バスてい、｜駅《えき》、｜建物《たてもの》の ｜名前《なまえ》を ｜書《か》いてください。ひらがなでも ローマ｜字《じ》でも いいです。
page-places-button = さがす
page-places-heading = 「{ $query }」を さがしました
page-places-count = { $count }か｜所《しょ》
page-places-more = ほかにも あります。｜名前《なまえ》を もう ｜少《すこ》し ｜書《か》いてください。
page-places-none = 「{ $query }」は ありませんでした。｜名前《なまえ》を ｜短《みじか》く してください。

## Closed roads
page-closures-title = ｜通《とお》れない ｜道《みち》
page-closures-heading = どの ｜道《みち》が ｜通《とお》れないか、ここでは わかりません。
page-closures-unconnected = ｜通《とお》れない ｜道《みち》の お｜知《し》らせは、まだ この ページに ｜来《き》ません。
page-closures-empty-not-none = ここに お｜知《し》らせが なくても、｜通《とお》れない ｜道《みち》が あるかもしれません。
    .polarity = unknown
page-closures-current = ｜今《いま》の お｜知《し》らせ
page-closures-planned = これから ｜始《はじ》まる お｜知《し》らせ
page-closures-lifted = 24｜時間《じかん》の ｜中《なか》で ｜終《お》わった お｜知《し》らせ
page-closures-do-water = ｜水《みず》が ある ｜道《みち》に ｜入《はい》らないでください。｜車《くるま》でも、｜歩《ある》いても、もどってください。
    .polarity = keep-out
page-closures-do-night = ｜夜《よる》や ｜大雨《おおあめ》〈｜雨《あめ》が たくさん ふること〉の ときは、｜川《かわ》や がけに ｜近《ちか》づかないでください。
    .polarity = keep-out
page-closures-do-ask = ｜出《で》かける ｜前《まえ》に、｜市役所《しやくしょ》に ｜聞《き》いてください。

## Shelters
page-shelters-title = にげる ところ
page-shelters-lead = ｜避難場所《ひなんばしょ》は、すぐに にげる ところです。｜避難所《ひなんじょ》は、そのあと しばらく いる ところです。
page-shelters-open-unknown = ｜今《いま》 ｜開《あ》いているか、ここでは わかりません。｜市役所《しやくしょ》に ｜聞《き》いてください。
page-shelters-filter-label = あぶない ことを えらぶ
page-shelters-filter-all = ぜんぶ
page-shelters-for = { $hazard }の ときに にげる ところ
page-shelters-recommended-title = ｜市《し》が きめた ところ（｜地図《ちず》の あぶない ところの ｜外《そと》）
page-shelters-recommended-note = ｜道《みち》が あぶなくない ときは、ここへ ｜行《い》ってください。
    .polarity = go-there
page-shelters-unchecked-title = ｜市《し》が きめた ところ（データが ありません）
page-shelters-unchecked-note = ｜市《し》が きめました。でも、この ｜地図《ちず》には データが ありません。
page-shelters-caution-title = ｜市《し》が きめた ところ（｜地図《ちず》の あぶない ところの ｜中《なか》か、｜前《まえ》に ｜水《みず》が ｜来《き》た ところ）
page-shelters-caution-note = どちらも ｜本当《ほんとう》です。｜行《い》く ｜前《まえ》に、｜市役所《しやくしょ》に ｜聞《き》いてください。
page-shelters-not-designated-title = ｜市《し》が きめていない ところ
page-shelters-not-designated-note = だめな ところと いう ｜意味《いみ》では ありません。まだ たしかめていません。
page-shelters-shut-title = しまっている ところと、｜使《つか》えない ところ
page-shelters-shut-note = ここへは ｜行《い》かないでください。
    .polarity = keep-out
page-shelters-none-designated = この ときの ために ｜市《し》が きめた ところは ありません。どこへ ｜行《い》くか、｜市役所《しやくしょ》に ｜聞《き》いてください。

## A named place
page-place-kind = { $kind }・{ $coordinates }
page-place-advice-title = どう しますか
page-place-advice-open = この ページは、あなたの ｜家《いえ》の ことを ｜知《し》りません。だから、いちばん ｜気《き》を つける ｜答《こた》えを ｜書《か》きます。
page-place-dangers-title = ここの あぶない こと
page-place-sites-title = ｜洪水《こうずい》〈｜川《かわ》の ｜水《みず》が ｜来《く》ること〉の ときに にげる ところ
page-place-sites-title-other = にげる ところ：{ $hazard }
page-place-sites-none = ｜近《ちか》くに、にげる ところが ｜見《み》つかりませんでした。｜市役所《しやくしょ》に ｜聞《き》いてください。
page-place-facility-title = この ｜建物《たてもの》に ついて
page-place-map-link = ｜地図《ちず》で ｜見《み》る
page-place-my-link = ｜自分《じぶん》の ｜家《いえ》の ｜地図《ちず》を ｜作《つく》る
page-place-point-only = 1つの ｜点《てん》（{ $coordinates }）の ｜答《こた》えです。｜近《ちか》くでも、ちがうかもしれません。
page-place-area-note = この ｜町《まち》の まんなかの ｜答《こた》えです。あなたの ｜家《いえ》の ｜答《こた》えでは ありません。

## My map
page-my-title = わたしの ｜地図《ちず》
page-my-lead = ｜地図《ちず》で ｜家《いえ》を えらんでください。｜家《いえ》の ことを ｜答《こた》えてください。どう するか、わかります。
page-my-private = ｜家《いえ》の ｜場所《ばしょ》は、スマートフォンの ｜中《なか》だけに あります。わたしたちには ｜送《おく》りません。
page-my-without-script = わたしの ｜地図《ちず》は、まだ ｜動《うご》いていません。｜家《いえ》に ｜近《ちか》い ｜場所《ばしょ》の ページを ｜見《み》てください。
page-my-find = ｜家《いえ》に ｜近《ちか》い ｜場所《ばしょ》を さがす

## Timeline
page-timeline-title = わたしの タイムライン
page-timeline-heading = タイムラインは、まだ ここで ｜作《つく》ることが できません。
page-timeline-what = タイムラインは、｜家族《かぞく》が いつ ｜何《なに》を するか、｜先《さき》に きめる ｜紙《かみ》です。
page-timeline-paper = ｜今《いま》は、｜紙《かみ》に ｜書《か》いてください。
page-timeline-step-danger = ｜家《いえ》の あぶない ことを ｜書《か》きます。この ページの ｜地図《ちず》で わかります。
page-timeline-step-place = どこへ にげるか ｜書《か》きます。｜川《かわ》や がけが ない ｜道《みち》を ｜書《か》きます。
page-timeline-step-level3 = レベル3で にげる ｜人《ひと》を ｜書《か》きます。お｜年寄《としよ》り、｜小《ちい》さい ｜子《こ》ども、｜病気《びょうき》の ｜人《ひと》、いっしょに いる ｜人《ひと》です。
page-timeline-step-level4 = レベル4で みんな にげると ｜書《か》きます。
page-timeline-step-bag = ｜持《も》って いく ものを ｜書《か》きます。｜薬《くすり》、｜水《みず》、｜食《た》べもの、スマートフォン、｜服《ふく》です。
page-timeline-step-family = ｜家族《かぞく》で ｜話《はな》します。みんなが ｜見《み》る ところに ｜紙《かみ》を はります。
page-timeline-form-link = タイムラインの ｜紙《かみ》と ｜書《か》きかた（｜日本語《にほんご》の ページ）

## Help
page-help-title = たすけ
page-help-call-title = ｜電話《でんわ》を する
page-help-119-when = ｜火事《かじ》、けが、｜急《きゅう》な ｜病気《びょうき》の とき：119
page-help-110-when = ｜事故《じこ》や、わるい ｜人《ひと》が いる とき：110
page-help-city-when = にげる ところや ｜道《みち》の ことは、｜市役所《しやくしょ》に ｜聞《き》いてください。｜日本語《にほんご》だけかもしれません。
page-help-free = 119と 110は、お｜金《かね》が いりません。
page-help-say-title = 119に ｜言《い》う こと
page-help-say-what = はじめに、「｜火事《かじ》です」か「｜救急《きゅうきゅう》です」と ｜言《い》います。
page-help-say-where = ｜場所《ばしょ》を ｜言《い》います。｜町《まち》の ｜名前《なまえ》、｜建物《たてもの》、｜近《ちか》くに ある ものです。
page-help-say-who = だれが、どう なったか ｜言《い》います。
page-help-say-name = ｜名前《なまえ》と ｜電話番号《でんわばんごう》を ｜言《い》います。｜先《さき》に ｜電話《でんわ》を ｜切《き》らないでください。
page-help-cards-link = ｜日本語《にほんご》を ｜話《はな》す ｜人《ひと》に ｜見《み》せる カード
page-help-levels-title = ｜警戒《けいかい》レベル〈あぶなさの ｜大《おお》きさ〉
page-help-level-3 = レベル3「｜高齢者等避難《こうれいしゃとうひなん》」〈お｜年寄《としよ》りなどが にげる〉
page-help-level-4 = レベル4「｜避難指示《ひなんしじ》」〈みんなが にげる〉
page-help-level-5 = レベル5「｜緊急安全確保《きんきゅうあんぜんかくほ》」〈すぐに ｜命《いのち》を ｜守《まも》る〉
page-help-error-title = まちがいを ｜教《おし》える
page-help-error = まちがいが あったら、｜市役所《しやくしょ》に ｜電話《でんわ》してください：{ $number }。ページの ｜名前《なまえ》と ｜場所《ばしょ》を ｜言《い》ってください。
page-help-more-title = ほかの ページ
page-help-timeline-link = わたしの タイムライン
page-help-closures-link = ｜通《とお》れない ｜道《みち》

## About
page-about-title = この ページに ついて
page-about-lead = { $city }の あぶない ところと、にげる ところが わかります。インターネットが なくても、｜見《み》ることが できます。
page-about-warning-title = ｜市《し》の お｜知《し》らせでは ありません
page-about-warning = 「にげてください」の お｜知《し》らせは、｜市長《しちょう》が ｜出《だ》します。｜天気《てんき》の ｜警報《けいほう》〈あぶないと いう お｜知《し》らせ〉は、｜気象庁《きしょうちょう》が ｜出《だ》します。
page-about-sources-title = つかっている データ
page-about-publisher = ｜作《つく》った ところ：{ $publisher }
page-about-source-link = ｜作《つく》った ところの ページ
page-about-official-link = もとの データ：{ $name }
page-about-processed = データは、この ｜市《し》の ところだけ つかっています。データを ｜作《つく》った ところは、この ページを ｜作《つく》っていません。
page-about-gaps-title = わからない こと
page-about-gaps-lead = ｜色《いろ》が なくても、あぶないかもしれません。
page-about-gaps-live = 「にげてください」の お｜知《し》らせと ｜天気《てんき》は、まだ わかりません。｜通《とお》れない ｜道《みち》と、｜開《あ》いている ｜避難所《ひなんじょ》〈にげて しばらく いる ところ〉も、まだ わかりません。
page-about-gaps-warnings = ｜天気《てんき》の ｜警報《けいほう》と、ほかの ｜市《し》の お｜知《し》らせは、まだ わかりません。
page-about-postings = 「にげてください」の お｜知《し》らせは、｜市《し》の ｜人《ひと》が ｜書《か》きます。｜通《とお》れない ｜道《みち》と、｜開《あ》いている ｜避難所《ひなんじょ》〈にげて しばらく いる ところ〉も、｜市《し》の ｜人《ひと》が ｜書《か》きます。たしかめていない ときは、「わかりません」と ｜書《か》きます。
page-about-languages-title = ことば
page-about-language-source = わたしたちが ｜書《か》いた ｜文《ぶん》です。
page-about-language-draft = わたしたちが ｜書《か》いた ｜文《ぶん》です。まだ ほかの ｜人《ひと》が しらべていません。
page-about-language-reviewed = { $reviewer }が しらべました。
page-about-accessibility-title = みんなの ために
page-about-accessibility = ｜地図《ちず》と ｜同《おな》じ ことが、ぜんぶ ｜文《ぶん》に あります。｜字《じ》を ｜大《おお》きく できます。（WCAG 2.2 AA）
page-about-accessibility-report = つかえない ところが あったら、｜市役所《しやくしょ》に ｜電話《でんわ》してください：{ $number }。
page-about-privacy-title = あなたの ひみつ
page-about-privacy-home = ｜家《いえ》の ｜場所《ばしょ》は、スマートフォンの ｜中《なか》だけに あります。
page-about-privacy-log = あなたが さがした ｜場所《ばしょ》は、｜書《か》いて おきません。
page-about-privacy-cookie = えらんだ ことばだけ、クッキーで おぼえます。
page-about-privacy-photo = ｜国土地理院《こくどちりいん》の ｜地図《ちず》は、はじめは ｜出《で》ません。｜出《だ》すと、あなたが ｜見《み》ている ところが ｜国土地理院《こくどちりいん》に わかります。
page-about-design = ｜色《いろ》は、デジタル｜庁《ちょう》の デザイントークン（MIT）を ｜見《み》て きめました。

## Errors
page-missing-title = ページが ありません
page-missing-do = ページの アドレスが ちがうかもしれません。つぎの ページを ｜見《み》てください。
page-failed-title = うまく できませんでした
page-failed-do = わたしたちの まちがいです。｜少《すこ》し ｜待《ま》って、もう ｜一度《いちど》 ｜見《み》てください。｜急《いそ》ぐ ときは、｜電話《でんわ》してください。
page-error-to-now = いま：わかっている こと
page-error-to-places = ｜場所《ばしょ》を さがす
page-error-to-shelters = にげる ところ
