### Same ids and arguments as ../ja/web.ftl.

## The page kept on the phone
web-kept-page = インターネットから ｜返事《へんじ》が ありません。これは { $time }に ｜保存《ほぞん》した ページです。｜今《いま》は ちがうかも しれません。
web-kept-page-unknown = インターネットから ｜返事《へんじ》が ありません。これは ｜前《まえ》に ｜保存《ほぞん》した ページです。｜今《いま》は ちがうかも しれません。
web-age-now = 1｜分《ぷん》より ｜前《まえ》では ありません
web-age-minutes = { $count }｜分《ふん》ぐらい ｜前《まえ》
web-age-hours = { $count }｜時間《じかん》ぐらい ｜前《まえ》
web-age-days = { $count }｜日《にち》ぐらい ｜前《まえ》
web-in-app = この アプリの ｜中《なか》では、｜地図《ちず》を ｜保存《ほぞん》できません。
web-in-app-link = いつもの ブラウザーで ひらく

## Loading the map
web-pack-label = ｜市《し》の ｜地図《ちず》を ｜入《い》れる
web-pack-starting = ｜市《し》の ｜地図《ちず》を ｜準備《じゅんび》しています。
web-pack-progress = ｜市《し》の ｜地図《ちず》を この ｜電話《でんわ》に ｜入《い》れています：{ $total } MBの うち { $done } MB
web-pack-progress-open = ｜市《し》の ｜地図《ちず》を この ｜電話《でんわ》に ｜入《い》れています：{ $done } MB
web-pack-failed = ｜地図《ちず》を ｜入《い》れることが できませんでした。この ページの ｜文《ぶん》は、｜地図《ちず》が なくても ｜読《よ》めます。
web-try-again = もう ｜一回《いっかい》 やってみる
web-pack-when-near = この ブラウザーは、インターネットを すこしだけ ｜使《つか》う ｜設定《せってい》です。｜市《し》の ｜地図《ちず》は、ここまで ｜来《き》た ときに ｜入《い》れます。その ｜後《あと》は、インターネットが なくても ｜使《つか》えます。
web-pack-kept = ｜地図《ちず》は この ｜電話《でんわ》に ｜保存《ほぞん》しました。インターネットが なくても ｜使《つか》えます。
web-pack-not-kept = この ブラウザーは ｜地図《ちず》を ｜保存《ほぞん》しません。インターネットが ない ときは、ひらくことが できません。
web-pack-older = ｜前《まえ》に ｜保存《ほぞん》した ｜地図《ちず》です。｜新《あたら》しい ｜地図《ちず》が ｜来《き》たら、すぐに ｜使《つか》います。
web-no-map = この ブラウザーでは ｜地図《ちず》が ｜見《み》えません。｜場所《ばしょ》の ｜名前《なまえ》で さがしてください。｜地図《ちず》が なくても ｜答《こた》えが ｜出《で》ます。

## The map
web-map-label = あぶない ところの ｜地図《ちず》
web-map-keys = ｜地図《ちず》です。やじるしの キーで うごきます。＋と −で ｜大《おお》きさが かわります。エンターキーで ｜真《ま》ん｜中《なか》の ところの ｜答《こた》えが ｜出《で》ます。
web-map-two-fingers = ｜地図《ちず》は ｜指《ゆび》 2｜本《ほん》で うごかしてください
web-map-wheel-windows = Ctrlキーと スクロールで、｜地図《ちず》の ｜大《おお》きさが かわります
web-map-wheel-mac = ⌘キーと スクロールで、｜地図《ちず》の ｜大《おお》きさが かわります
web-map-tap = ｜地図《ちず》の ｜知《し》りたい ところを さわってください。｜答《こた》えは この ｜電話《でんわ》の ｜中《なか》で しらべます。
web-zoom-in = ｜大《おお》きく する
web-zoom-out = ｜小《ちい》さく する
web-close = とじる
web-answer-here = ここの ｜答《こた》えを ｜見《み》る
web-place-found = ありました：{ $name }
web-position = ｜今《いま》 いる ところ
web-position-looking = ｜今《いま》 いる ところを しらべています。
web-position-found = この あたりに います（{ $metres } mより ｜近《ちか》く）。
web-position-denied = ブラウザーは ｜今《いま》 いる ところを しらべることが できません。｜地図《ちず》を さわるか、｜名前《なまえ》で さがしてください。
web-position-unavailable = ｜今《いま》 いる ところが わかりませんでした。｜地図《ちず》を さわるか、｜名前《なまえ》で さがしてください。
web-position-unsupported = この ブラウザーは ｜今《いま》 いる ところを しらべることが できません。｜地図《ちず》を さわるか、｜名前《なまえ》で さがしてください。
web-position-outside = ｜市《し》の ｜外《そと》に いるようです。この ｜地図《ちず》では ｜答《こた》えることが できません。

## Search
web-search-label = ｜場所《ばしょ》を さがす
web-search-placeholder = ｜町《まち》、｜駅《えき》、にげる ところ
web-search-results = ｜見《み》つかった ｜場所《ばしょ》
web-search-none = ｜見《み》つかりませんでした。｜名前《なまえ》を ｜短《みじか》く ｜書《か》いてください。
web-search-count = { $count ->
    [0] 「{ $query }」は ｜見《み》つかりませんでした。
   *[other] 「{ $query }」は { $count } あります。やじるしの キーで えらべます。
}
web-search-unavailable = ｜場所《ばしょ》の ｜名前《なまえ》が まだ この ｜電話《でんわ》に ありません。

## Layers and legend
web-layers-title = ｜地図《ちず》の ｜色《いろ》と ｜種類《しゅるい》
web-legend-title = ｜色《いろ》と しるしの ｜意味《いみ》
web-layers-others = ほかに ｜見《み》えるもの
web-layer-hidden = { $hazard }の ｜色《いろ》を かくしています。
web-layer-show = ｜見《み》せる
web-legend-white = ｜白《しろ》い ところ：｜区域《くいき》〈あぶないと いう ところ〉の ｜色《いろ》が ありません。「あぶなくない」と いう ｜意味《いみ》では ありません。
    .polarity = unknown
web-site-recommended = ｜緑《みどり》の ｜家《いえ》：{ $hazard }の とき、にげる ｜場所《ばしょ》です。あぶないと いう ところの ｜外《そと》に あります
web-site-other = ｜灰色《はいいろ》の ｜家《いえ》：｜行《い》く ｜前《まえ》に ｜市役所《しやくしょ》に ｜聞《き》いてください
web-site-open-unknown = ｜今《いま》 あいているか、ここでは わかりません。
web-base-map-title = うしろの ｜地図《ちず》
web-base-map-switch = ｜国土地理院《こくどちりいん》の ｜地図《ちず》
web-base-map-reveals = これを ｜使《つか》うと、｜国土地理院《こくどちりいん》から ｜地図《ちず》が ｜来《き》ます。あなたが どこを ｜見《み》ているか、｜国土地理院《こくどちりいん》に わかります。インターネットが ない ときは ｜使《つか》えません。
web-sources-title = どこの ｜情報《じょうほう》ですか

## The answer
web-sheet-label = この ｜場所《ばしょ》の ｜答《こた》え
web-sheet-close = ｜答《こた》えを とじる
web-sheet-more = ｜答《こた》えを ｜大《おお》きく ｜見《み》る
web-sheet-less = ｜答《こた》えを ｜小《ちい》さく する
web-answer-older = この ｜答《こた》えは、｜前《まえ》に ｜保存《ほぞん》した ｜古《ふる》い ｜地図《ちず》の ｜答《こた》えです。｜新《あたら》しい ｜地図《ちず》は まだ ｜来《き》ていません。
web-near = { $name }の ｜近《ちか》く
web-make-my-map = わたしの ｜地図《ちず》を つくる
web-listen = ｜聞《き》く
web-listen-stop = とめる
web-share = おくる
web-copy = コピーする
web-copied = ｜文《ぶん》を コピーしました。

## My map
web-my-empty = まだ ｜場所《ばしょ》を えらんでいません。｜地図《ちず》を ひらいて、｜自分《じぶん》の ｜家《いえ》を さわってください。つぎに 「わたしの ｜地図《ちず》を つくる」を おしてください。
web-my-choose = ｜地図《ちず》で えらぶ
web-my-cannot-keep = この ブラウザーでは ｜場所《ばしょ》を ｜保存《ほぞん》できません。｜何《なに》も ｜保存《ほぞん》していません。
web-my-questions = あなたの ｜家《いえ》の こと
web-my-questions-why = ｜答《こた》えたくない ｜質問《しつもん》は ｜答《こた》えなくても いいです。わからない ことは、いちばん ｜悪《わる》い ときとして ｜考《かんが》えます。
web-my-kept-here = ｜場所《ばしょ》と ｜答《こた》えは、この ｜電話《でんわ》の ｜中《なか》だけに あります。
web-my-other-point = ほかの ｜場所《ばしょ》を えらぶ
web-my-forget = ｜場所《ばしょ》と ｜答《こた》えを ｜消《け》す
web-ask-storeys = ｜建物《たてもの》は ｜何階《なんかい》まで ありますか
web-ask-living-floor = ｜何階《なんかい》に ｜住《す》んでいますか（｜寝《ね》ていますか）
web-ask-living-floor-hint = ｜道《みち》と ｜同《おな》じ ｜高《たか》さの ｜階《かい》が 1｜階《かい》です。
web-ask-structure = ｜建物《たてもの》は ｜何《なに》で できていますか
web-ask-basement = ｜地面《じめん》の ｜下《した》〈｜地下《ちか》〉に ｜住《す》んでいる ｜人《ひと》が いますか
web-ask-needs-help = にげる とき、｜時間《じかん》や ｜手伝《てつだ》いが ｜必要《ひつよう》な ｜人《ひと》が いますか
web-ask-needs-help-hint = お｜年寄《としよ》りや ｜小《ちい》さい ｜子《こ》どもです。おなかに ｜赤《あか》ちゃんが いる ｜人《ひと》、｜病気《びょうき》や ｜障害《しょうがい》の ある ｜人《ひと》です。
web-ask-safe-relatives = 「｜来《き》ても いい」と ｜言《い》う ｜家族《かぞく》や ｜友《とも》だちが いますか（あぶない ところの ｜外《そと》の ｜人《ひと》だけ）
web-ask-can-endure = ｜電気《でんき》、｜水《みず》、トイレが ない ｜家《いえ》に、｜何日《なんにち》か いることが できますか
web-ask-can-endure-hint = ｜水《みず》、｜食《た》べ｜物《もの》、｜薬《くすり》、トイレの ことを ｜考《かんが》えてください。
web-floor = { $count }｜階《かい》
web-floor-or-more = { $count }｜階《かい》か、もっと ｜上《うえ》
web-structure-wood = ｜木《き》
web-structure-robust = コンクリート
web-answer-yes = はい
web-answer-no = いいえ
web-answer-unknown = わかりません

## The live page
web-live-age = （{ $age }）
web-live-lapsed = { $time }までに もう ｜一度《いちど》 たしかめる ｜予定《よてい》でした。でも、たしかめていません。｜今《いま》は ちがうかもしれません。
web-live-lapsed-undated = あとから たしかめていません。｜今《いま》は ちがうかもしれません。
web-live-as-of = これは { $time }の ものです。｜今《いま》は ちがうかもしれません。

## Closed roads and open shelters on the map
web-closures-switch = ｜通《とお》れない ｜道《みち》
web-closures-hidden = ｜通《とお》れない ｜道《みち》は、｜今《いま》 ｜地図《ちず》に ありません。
web-closures-label = ｜通《とお》れない ｜道《みち》
web-closures-list = ｜通《とお》れない ｜道《みち》を ぜんぶ ｜見《み》る
web-openings-switch = ｜開《あ》いている ｜避難所《ひなんじょ》〈にげる ところ〉
web-openings-hidden = ｜開《あ》いている ｜避難所《ひなんじょ》〈にげる ところ〉は、｜今《いま》 ｜地図《ちず》に ありません。
web-map-kept-postings = この ｜地図《ちず》の ｜通《とお》れない ｜道《みち》と ｜開《あ》いている ｜避難所《ひなんじょ》は、{ $time }の ものです。｜今《いま》は ちがうかもしれません。
web-sign-closed = ｜赤《あか》い ｜丸《まる》と ななめの ｜線《せん》：｜通《とお》れない ｜道《みち》
web-sign-limited = ｜赤《あか》い ｜三角《さんかく》：｜少《すこ》しだけ ｜通《とお》れます
web-sign-unconfirmed = ｜切《き》れた ｜線《せん》：これから ｜通《とお》れなく なります。または、まだ わかりません
web-sign-open = ｜緑《みどり》の ｜家《いえ》：｜開《あ》いています。なんの ときに ｜開《あ》いているかは、｜下《した》に ｜書《か》いて あります
web-sign-not-open = ｜白《しろ》い ｜家《いえ》：｜開《あ》いていません。または、わかりません

## Is my home in an area of an order
web-my-orders-title = 「にげてください」の お｜知《し》らせと あなたの ｜家《いえ》
web-my-orders-here = あなたの ｜家《いえ》は、この ｜場所《ばしょ》ですか
web-my-district-ask = あなたの ｜家《いえ》は、どの ｜地区《ちく》ですか
web-my-district-why = お｜知《し》らせは、｜地区《ちく》の ｜名前《なまえ》で ｜出《で》ます。でも、｜地図《ちず》では、どこまでが その ｜地区《ちく》か わかりません。だから、えらんでください。えらんだ ｜地区《ちく》は、この ｜電話《でんわ》の ｜中《なか》だけに あります。
web-my-district-probably = ｜近《ちか》くの ｜名前《なまえ》から ｜見《み》ると、たぶん { $name }です。
web-my-oaza-ask = ｜住所《じゅうしょ》の ｜大字《おおあざ》は どれですか
web-my-inside = あなたの ｜家《いえ》は、この お｜知《し》らせの ｜場所《ばしょ》です。
web-my-inside-probably = あなたの ｜家《いえ》は、たぶん この お｜知《し》らせの ｜場所《ばしょ》です。｜下《した》で ｜地区《ちく》を えらぶと、はっきり わかります。
web-my-partly = この お｜知《し》らせは、えらんだ ｜地区《ちく》の ｜中《なか》の { $areas }だけです。あなたの ｜家《いえ》が そこか、たしかめてください。
web-my-not-named = この お｜知《し》らせに、えらんだ ところは ありません。でも、あぶない ところは、お｜知《し》らせの ｜場所《ばしょ》だけでは ありません。あぶないと ｜思《おも》ったら、にげてください。
web-my-not-chosen = ｜下《した》で ｜地区《ちく》を えらんでください。えらぶと、わかります。
