# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = 本文へ進む
page-nav-label = メインメニュー
page-nav-now = いま
page-nav-map = 地図
page-nav-my = マイ地図
page-nav-shelters = 避難所
page-nav-help = 助け
page-language-label = 言語
page-larger-text = 文字を大きくする
page-ruby-switch = ふりがな
page-phones-title = 電話番号
page-phone-fire = 火事・救急
page-phone-police = 警察
page-phone-city = 市役所
page-not-official = これは公式の警報サービスではありません。市と気象庁の情報に従ってください。
page-about-link = 出典・わかっていないこと・プライバシー
page-review-draft = この日本語の文章は、まだ確認を受けていません。
page-official-words = 公式の日本語
page-not-translated = まだ訳がありません。{ $language }で示します。

## Official pages outside this site
page-link-city-site = { $city }のホームページ
page-link-jma-warnings = 気象庁の警報・注意報
page-link-prefecture-disaster = { $prefecture }の防災情報
page-link-river-levels = 川の水位
page-link-other = 公式ページ: { $host }
page-link-language-note = リンク先は市や国のページです。

## Now
page-now-heading = いま何が発令されているか、ここではわかりません。
page-now-unconnected = 市からの発表（避難情報・通行止め・避難所の開設）は、まだこのページにつながっていません。
page-now-empty-not-none = ここに表示がなくても、発令されていないという意味ではありません。
    .polarity = unknown
page-now-do-title = いますること
page-now-do-city = 市の発表を確認してください。
page-now-do-warnings = 気象警報はこのページには出ません。気象庁のページで確認してください。
page-now-do-rivers = 川の水位を確認してください。
page-now-do-prefecture = 県の情報を確認してください。
page-now-do-early = 危険を感じたら、発表を待たずに早めに避難してください。
page-now-shelters-title = 避難先 { $count }か所
page-now-shelters-flood = このうち{ $designated }か所が洪水のときの避難先に指定されています。その中の{ $inside }か所は、この地図の浸水想定区域の中にあります。
page-now-shelters-open = いま開いている避難所は、このページではわかりません。時間があれば、行く前に市に確認してください。
page-now-shelters-link = 避難所・避難場所をすべて見る
page-now-map-title = どこが危ないか
page-now-map-words = 川があふれたときの水の深さと、避難先を示す地図です。色がない場所も、安全という意味ではありません。
page-now-map-link = 地図のページを開く

## Map
page-map-title = 地図
page-map-lead = ここはどのくらい水につかるのか。どこへ避難するのか。
page-map-without-script = 地図を動かすプログラムが始まっていません。地図にあることは、下の文章でもすべて読めます。
page-map-layers-title = この地図が示すもの
page-map-layer-data = { $name }（{ $edition }のデータ）
page-map-layer-no-data = { $name }：データがありません。安全という意味ではありません。
page-map-official-link = 公式ページ: { $name }
page-map-white = 色なし：区域が描かれていない場所。安全という意味ではありません。
page-map-places-title = 場所の名前で探す
page-map-districts-title = 地区
page-map-stations-title = 駅
page-map-shelters-link = 避難所・避難場所の一覧

## Search for a place
page-places-title = 場所を探す
page-places-label = 場所の名前
page-places-hint = 地区・町・バス停・駅・建物の名前（漢字・かな・ローマ字）
page-places-button = 探す
page-places-heading = 「{ $query }」の検索結果
page-places-count = { $count }か所
page-places-more = ほかにも結果があります。名前をもう少し入れてください。
page-places-none = 「{ $query }」は見つかりませんでした。名前の一部だけを入れるか、地区から選んでください。

## Closed roads
page-closures-title = 通行止め
page-closures-heading = どの道が通行止めか、ここではわかりません。
page-closures-unconnected = 市からの通行止めの発表は、まだこのページにつながっていません。
page-closures-empty-not-none = ここに表示がなくても、すべての道を通れるという意味ではありません。
    .polarity = unknown
page-closures-current = いまの規制
page-closures-planned = これからの規制
page-closures-lifted = 24時間以内に終わった規制
page-closures-do-water = 水につかった道には、車でも徒歩でも入らず、引き返してください。
    .polarity = keep-out
page-closures-do-night = 夜や大雨のときは、川・水路・斜面に近づかないでください。
    .polarity = keep-out
page-closures-do-ask = 出かける前に、市に確認してください。

## Shelters
page-shelters-title = 避難所・避難場所
page-shelters-lead = 避難場所は危険から逃げるための場所、避難所はそのあと過ごすための場所です。
page-shelters-open-unknown = いま開いているかどうかは、ここではわかりません。市に確認してください。
page-shelters-filter-label = 災害の種類を選ぶ
page-shelters-filter-all = すべて
page-shelters-for = { $hazard }のときの避難先
page-shelters-recommended-title = 指定されていて、この地図の危険区域の外にある場所
page-shelters-recommended-note = 道が危険でなければ、この中から選んでください。
    .polarity = go-there
page-shelters-unchecked-title = 指定されているが、危険を確かめるデータがない場所
page-shelters-unchecked-note = 市が指定した場所です。この災害のデータは、この地図にまだありません。
page-shelters-caution-title = 指定されているが、この地図の危険区域の中にあるか、過去に浸水した場所
page-shelters-caution-note = どちらも事実です。行く前に市に確認してください。
page-shelters-not-designated-title = この災害には指定されていない場所
page-shelters-not-designated-note = 「指定なし」は「不適」という意味ではありません。確認されていないという意味です。
page-shelters-shut-title = 閉まっている、または使えない場所
page-shelters-shut-note = ここには行かないでください。
    .polarity = keep-out
page-shelters-none-designated = この災害に指定された場所は市内にありません。行き先を市に確認してください。

## A named place
page-place-kind = { $kind }・{ $coordinates }
page-place-advice-title = とるべき行動
page-place-advice-open = このページは家のことを知らないので、慎重な答えを示します。
page-place-dangers-title = この場所の危険
page-place-sites-title = 洪水のときの避難先
page-place-sites-title-other = 避難先：{ $hazard }
page-place-sites-none = 指定されていて危険区域の外にある場所が、近くに見つかりませんでした。市に確認してください。
page-place-facility-title = この施設について
page-place-map-link = この場所を地図で見る
page-place-my-link = 自分の家で「マイ地図」を作る
page-place-point-only = これは1つの地点（{ $coordinates }）の答えです。すぐ近くでも違うことがあります。
page-place-area-note = これは地域の中心の答えで、すべての家の答えではありません。

## My map
page-my-title = マイ地図
page-my-lead = 地図で自宅を選び、家についての質問に答えると、自宅でとるべき行動がわかります。
page-my-private = 自宅の場所はスマートフォンの中だけに残り、送信されません。
page-my-without-script = 「マイ地図」はスマートフォンの中で動きますが、プログラムが始まっていません。自宅に近い場所のページを見てください。
page-my-find = 自宅に近い場所を探す

## Timeline
page-timeline-title = マイ・タイムライン
page-timeline-heading = マイ・タイムラインは、まだここでは作れません。
page-timeline-what = マイ・タイムラインは、洪水が起きる前に家族がいつ何をするかを決めておく計画です。
page-timeline-paper = それまでは、紙に書いてください。
page-timeline-step-danger = 自宅の危険を書く。近くの場所のページか「マイ地図」でわかります。
page-timeline-step-place = 避難先と、川や斜面を避けて行く道を書く。
page-timeline-step-level3 = レベル3で避難する人を書く（高齢者、小さな子ども、病気の人、その人を助ける人）。
page-timeline-step-level4 = レベル4では全員が避難すると書く。
page-timeline-step-bag = 持っていくものを書く（薬、水、食べ物、電話と充電器、大切な書類、暖かい服）。
page-timeline-step-family = 家族で話し合い、みんなが見える所に貼る。
page-timeline-form-link = マイ・タイムラインの用紙と作り方（河川事務所）

## Help
page-help-title = 助け
page-help-call-title = 電話する
page-help-119-when = 火事、けが、急な病気、閉じ込められた人がいるとき：119
page-help-110-when = 事故や犯罪のとき：110
page-help-city-when = 避難・避難所・道路についての質問は、市役所へ電話してください。
page-help-free = 119と110の通話は無料です。
page-help-say-title = 119で伝えること
page-help-say-what = はじめに「火事」か「救急」かを言う。
page-help-say-where = 場所を言う（町の名前、建物、近くに見えるもの）。
page-help-say-who = だれが、どうなったかを言う。
page-help-say-name = 名前と電話番号を言う。先に電話を切らない。
page-help-cards-link = 日本語を話す人に見せるカード
page-help-levels-title = 警戒レベル
page-help-level-3 = 警戒レベル3「高齢者等避難」
page-help-level-4 = 警戒レベル4「避難指示」
page-help-level-5 = 警戒レベル5「緊急安全確保」
page-help-error-title = まちがいを知らせる
page-help-error = このサイトにまちがいがあれば、市役所（{ $number }）へ電話でお知らせください。ページの名前と場所を伝えてください。
page-help-more-title = そのほか
page-help-timeline-link = マイ・タイムライン
page-help-closures-link = 通行止め

## About
page-about-title = このサイトについて
page-about-lead = { $city }の危険と避難先を、わかりやすい言葉で、通信が切れても見られるように示すサイトです。
page-about-warning-title = 公式の警報サービスではありません
page-about-warning = このサイトは、市・気象庁・消防・警察の代わりにはなりません。避難の指示は市長が、警報は気象庁が出します。
page-about-sources-title = 使っているデータ
page-about-publisher = 発行：{ $publisher }
page-about-source-link = 発行元のページ
page-about-official-link = 公式データ：{ $name }
page-about-processed = データは市の範囲に切り取り、画面用に加工しています。このサイトを作ったのは発行元ではありません。
page-about-gaps-title = わかっていないこと
page-about-gaps-lead = 色がない場所も、危険なことがあります。
page-about-gaps-live = 避難情報、気象警報、通行止め、避難所の開設は、まだつながっていません。
page-about-gaps-warnings = 気象警報と市のお知らせは、まだつながっていません。
page-about-postings = 避難情報、通行止め、避難所の開設は、市の職員が載せます。確認がないときは「わからない」と書きます。
page-about-languages-title = 言語
page-about-language-source = この言語で書いた文章です。
page-about-language-draft = 作成した文章です。まだ専門の読み手の確認を受けていません。
page-about-language-reviewed = { $reviewer }が確認しました。
page-about-accessibility-title = だれでも使えるように
page-about-accessibility = WCAG 2.2 のレベルAAを目標にしています。地図にあることはすべて文章でも読めます。キーボードだけでも、文字を大きくしても、プログラムが動かなくても使えます。
page-about-accessibility-report = 使えないところがあれば、市役所（{ $number }）へお知らせください。
page-about-privacy-title = プライバシー
page-about-privacy-home = 自宅の場所はスマートフォンの中だけに残ります。地点の危険は、スマートフォンの中で調べます。
page-about-privacy-log = 何を探したか、どこにいるかは記録しません。
page-about-privacy-cookie = クッキーは言語を覚えるための1つだけです。追跡はしません。
page-about-privacy-photo = 地理院地図は、はじめは表示されません。表示すると、見ている場所が国土地理院に伝わります。
page-about-design = 色と余白はデジタル庁デザインシステムのデザイントークン（MITライセンス）を参考にしています。

## Errors
page-missing-title = ページが見つかりません
page-missing-do = アドレスが古いか、まちがっているかもしれません。次のページから進んでください。
page-failed-title = うまくいきませんでした
page-failed-do = こちらの問題です。少し待って、もう一度開いてください。急ぐときは電話してください。
page-error-to-now = いま：わかっていること
page-error-to-places = 場所を探す
page-error-to-shelters = 避難所・避難場所
