### Words of the scripts: map, search, sheet, my map, what is kept on the device.
###
### web-kept-page $time (a formatted date and time)   web-age-* $count
### web-pack-progress $done $total (megabytes)        web-pack-progress-open $done
### web-place-found $name    web-position-found $metres    web-near $name
### web-search-count $count $query    web-site-recommended $hazard    web-floor* $count

## The page kept on the phone
web-kept-page = ネットワークから返事がありません。{ $time }に保存したページです。今は違うかもしれません。
web-kept-page-unknown = ネットワークから返事がありません。保存したページです。今は違うかもしれません。
web-age-now = 1分以内
web-age-minutes = { $count }分前
web-age-hours = { $count }時間前
web-age-days = { $count }日前
web-in-app = このアプリの中の画面では、地図を保存できません。
web-in-app-link = いつものブラウザーで開く

## Loading the map
web-pack-label = 市の地図の読み込み
web-pack-starting = 市の地図を準備しています。
web-pack-progress = 市の地図をこの端末に入れています：{ $total } MBのうち{ $done } MB
web-pack-progress-open = 市の地図をこの端末に入れています：{ $done } MB
web-pack-failed = 市の地図を読み込めませんでした。このページの一覧は、地図がなくても使えます。
web-try-again = もう一度試す
web-pack-when-near = 通信量を節約する設定になっています。市の地図は、ページのこの場所を開いたときに読み込みます。その後は、つながらないときも使えます。
web-pack-kept = 地図はこの端末に保存されています。つながらないときも使えます。
web-pack-not-kept = このブラウザーは地図を保存しません。つながらないときは、次は開けません。
web-pack-older = 前に保存した地図です。新しい地図は、届いたらすぐに使います。
web-no-map = このブラウザーでは地図を描けません。場所の名前で探してください。地図がなくても答えは出ます。

## The map
web-map-label = 危険の地図
web-map-keys = 地図。矢印キーで動かし、プラスとマイナスで拡大と縮小、エンターキーで真ん中の地点の答えが出ます。
web-map-two-fingers = 地図は2本の指で動かしてください
web-map-wheel-windows = Ctrlキーを押しながらスクロールすると、拡大と縮小ができます
web-map-wheel-mac = ⌘キーを押しながらスクロールすると、拡大と縮小ができます
web-map-tap = 地図の場所をさわってください。答えはこの端末の中で調べます。
web-zoom-in = 拡大
web-zoom-out = 縮小
web-close = 閉じる
web-answer-here = ここの答えを見る
web-place-found = 見つかりました：{ $name }
web-position = 今いる場所を表示
web-position-looking = 位置を調べています。
web-position-found = このあたりにいます（{ $metres } m以内）。
web-position-denied = ブラウザーに位置が許可されていません。地図をさわるか、名前で探してください。
web-position-unavailable = 位置が分かりませんでした。地図をさわるか、名前で探してください。
web-position-unsupported = このブラウザーでは位置を調べられません。地図をさわるか、名前で探してください。
web-position-outside = 市の外にいるようです。この地図では答えられません。

## Search
web-search-label = 場所を探す
web-search-placeholder = 地名・駅・避難所
web-search-results = 見つかった場所
web-search-none = 見つかりませんでした。名前の一部だけを入れてください。
web-search-count = { $count ->
    [0] 「{ $query }」は見つかりませんでした。
   *[other] 「{ $query }」：{ $count }件。矢印キーで選べます。
}
web-search-unavailable = 場所の一覧が、まだこの端末にありません。

## Layers and legend
web-layers-title = 地図の種類と色
web-legend-title = 色と印の意味
web-layers-others = ほかに表示するもの
web-layer-hidden = { $hazard }の区域を隠しています
web-layer-show = 表示する
web-legend-white = 白い所：区域が描かれていません。安全という意味ではありません。
    .polarity = unknown
web-site-recommended = 緑の線の家：{ $hazard }のときの避難場所に指定され、描かれた区域の外にあります
web-site-other = 灰色の家：行く前に市に聞いてください
web-site-open-unknown = 今開いているかどうかは、ここでは分かりません。
web-base-map-title = 背景
web-base-map-switch = 国土地理院の地図
web-base-map-reveals = 表示すると、見ている地域が国土地理院に分かります。つながらないときは使えません。
web-sources-title = 出典

## The answer
web-sheet-label = この場所の答え
web-sheet-close = 答えを閉じる
web-sheet-more = 答えを広く表示する
web-sheet-less = 答えを小さく表示する
web-answer-older = この答えは、この端末に保存された古い版の地図によるものです。新しい版はまだ届いていません。
web-near = { $name }の近く
web-make-my-map = マイ地図を作る
web-listen = 聞く
web-listen-stop = 止める
web-share = 送る
web-copy = コピー
web-copied = 文をコピーしました。

## My map
web-my-empty = まだ場所を選んでいません。地図を開き、自分の家をさわって、「マイ地図を作る」を押してください。
web-my-choose = 地図で選ぶ
web-my-cannot-keep = このブラウザーでは場所を保存できません。何も保存していません。
web-my-questions = 家のこと
web-my-questions-why = 答えたくない質問は、答えなくてかまいません。答えのないことは、いちばん悪い場合として考えます。
web-my-kept-here = 場所と答えは、この端末の中だけに保存しています。
web-my-other-point = 別の場所を選ぶ
web-my-forget = 場所と答えを消す
web-ask-storeys = 建物は何階建てですか
web-ask-living-floor = 何階で暮らして（寝て）いますか
web-ask-living-floor-hint = 地面の階は1階です。
web-ask-structure = 建物は何でできていますか
web-ask-basement = 地下で暮らしている（寝ている）人がいますか
web-ask-needs-help = 逃げるのに時間や助けがいる人がいますか
web-ask-needs-help-hint = 高齢の人、小さい子ども、妊娠中の人、病気や障害のある人
web-ask-safe-relatives = 危険な区域の外に、受け入れてくれる親せきや知り合いがいますか
web-ask-can-endure = 電気、水、トイレが使えなくても、何日か家にいられますか
web-ask-can-endure-hint = 水、食べ物、薬、トイレの用意を考えてください。
web-floor = { $count }階
web-floor-or-more = { $count }階以上
web-structure-wood = 木造
web-structure-robust = 鉄筋コンクリート
web-answer-yes = はい
web-answer-no = いいえ
web-answer-unknown = 分からない

## The live page
web-live-age = （{ $age }）
web-live-lapsed = { $time }までに確認し直す予定でしたが、確認されていません。今は違うかもしれません。
web-live-lapsed-undated = 確認し直されていません。今は違うかもしれません。
web-live-as-of = これは{ $time }の情報です。今は違うかもしれません。

## Closed roads and open shelters on the map
web-closures-switch = 通行止め
web-closures-hidden = 通行止めは地図に表示していません。
web-closures-label = 通行止めの道路
web-closures-list = 通行止めの一覧
web-openings-switch = 開いている避難所
web-openings-hidden = 開いている避難所は地図に表示していません。
web-map-kept-postings = この地図の通行止めと開いている避難所は、{ $time }のものです。今は違うかもしれません。
web-sign-closed = 赤い丸に斜めの線：通行止め
web-sign-limited = 赤い三角：通行に制限があります
web-sign-unconfirmed = 切れた線：予定、または未確認
web-sign-open = 緑で塗った家：開いています（下に書いてある災害のため）

## Is my home in an area of an order
web-my-orders-title = 避難の情報と自宅
web-my-orders-here = 自宅は対象の地域ですか
web-my-district-ask = 自宅はどの地区ですか
web-my-district-why = 避難の情報は地区や大字で出されますが、地図にはその境がありません。そのため、選んでください。選んだ地区は、この端末だけに保存します。
web-my-district-probably = いちばん近い地名から見ると、おそらく{ $name }です。
web-my-oaza-ask = 住所の大字はどれですか
web-my-inside = 自宅は、この情報の対象の地域にあります。
web-my-inside-probably = 自宅は、おそらくこの情報の対象の地域にあります。下で地区を選ぶと、はっきりします。
web-my-partly = この情報の対象は、選んだ地区の一部です。自宅がこの中にあるか確かめてください：{ $areas }
web-my-not-named = この情報の対象に、選んだ地域は入っていません。危険は地域の境で止まりません。危ないと感じたら避難してください。
web-my-not-chosen = 下で地区を選んでください。選ぶと、対象かどうかが分かります。
