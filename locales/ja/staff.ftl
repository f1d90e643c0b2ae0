### The staff's pages, /staff/: Japanese only (own_files in locale.toml). Short, because read at night.
###
### staff-title-<login|console>   staff-restriction … are legends of rows of choices
### staff-cause-<cause>, staff-reason-<reason>, staff-opening-<state> … labels of choices
### staff-refusal-<code of a problem>   staff-conflict-<reason>   staff-fault-[<member>-]<code>
### staff-lease-<left|over>-<minutes|hours> $count    staff-key-<what a shortcut does>

## Pages
staff-title-login = 職員ログイン
staff-title-console = 投稿画面
staff-name = 道しるべ 総務課
staff-needs-script = この画面は、JavaScriptが動かないと使えません。
staff-needs-script-do = ブラウザーの設定で有効にしてから開き直してください。急ぐときは市役所へ：
staff-public-page = 住民向けのページを開く
staff-skip = 投稿の一覧へ進む
staff-try-again = もう一度試す
staff-back = やめる
staff-close = 閉じる

## Log in
staff-login-lead = 職員のための投稿画面です。
staff-login-user = 利用者名
staff-login-password = パスワード
staff-login-button = ログイン
staff-login-again = もう一度ログインしてください
staff-login-again-lead = ログインの期限が切れました。入力した内容は残っています。
staff-logout = ログアウト
staff-logout-all = すべての端末でログアウト
staff-logout-hint = ログアウトすると、書きかけの内容は消えます。
staff-role-poster = 投稿担当
staff-role-approver = 発令担当
staff-role-admin = 管理者

## Top strip
staff-space-live = 本番
staff-orders-in-force = 発令中：
staff-orders-none = 発令中：ここに投稿はありません
staff-jma-not-connected = 気象庁の警報：つながっていません
staff-jma-link = 公式ページ
staff-keys = キー操作の一覧
staff-lost = サーバーの返事がありません。{ $time }までの内容です。いまの状況は分かりません。投稿しても届かないことがあります。
staff-lost-never = サーバーにつながりません。いま何が出ているか分かりません。投稿しても届かないことがあります。

## Entry
staff-entry = 投稿する
staff-task-closures = 道路規制
staff-task-orders = 避難情報
staff-task-shelters = 避難所
staff-search = 橋・交差点・地区・店・バス停…
staff-search-label = 場所をさがす
staff-others = ほか
staff-more = くわしく（向き・対象・期間・迂回路・補足）
staff-changing = 投稿済みの内容を変更しています
staff-new-entry = 新しい投稿に戻る
staff-discard-draft = 書きかけを消す
staff-begun = 書きかけ
staff-posting = 送っています…
staff-post = 本番に投稿する：{ $count }言語
staff-post-change = 本番の投稿を変更する：{ $count }言語
staff-note-public = 日本語のまま公開されます
staff-time = 日時（日本時間）
staff-at-time = 日時を決める
staff-hours = { $hours }時間後

## Where
staff-where = 場所
staff-where-hint = 上でさがすか、地図をさわって決めます
staff-where-point = 地点
staff-where-ends = 両端を道で結ぶ
staff-where-draw = 線を描く
staff-where-clear = 場所を消す
staff-where-nowhere = まだ決まっていません
staff-where-first = 一つ目の端を選んでください
staff-where-second = 一つ目：{ $name }。もう一つの端を選んでください
staff-where-joining = 道でつないでいます…
staff-where-drawing = 地図に線を描いています。最後の点をもう一度押すと終わります
staff-where-is-point = 地点：{ $name }
staff-where-is-line = 線：{ $length }
staff-where-on-map = 地図で選んだ地点
staff-where-no-line = この二つの端をつなぐ道が、地図のデータにありません。「線を描く」か「地点」にしてください。

## Closure
staff-road = 道路の名前
staff-road-hint = 例：国道207号、市道 浜大橋
staff-road-near = { $name }付近の道路
staff-restriction = 規制
staff-cause = 原因
staff-recheck = 次に確かめるまで
staff-direction = 向き
staff-direction-both = 両方向
staff-direction-forward = 線を描いた向き
staff-direction-backward = 線と逆の向き
staff-affects = 対象
staff-affects-hint = 選ばなければ、規制の種類に合わせます
staff-feature = 場所の種類
staff-feature-bridge = 橋
staff-feature-underpass = アンダーパス
staff-feature-tunnel = トンネル
staff-feature-crossing = 交差点
staff-feature-level-crossing = 踏切
staff-feature-none = ふつうの道
staff-starts = 始まり
staff-starts-now = いまから
staff-ends = 終わりの見込み
staff-ends-unknown = 当分の間
staff-decided-by = 決めた人
staff-closure-decided-by-city = 市
staff-closure-decided-by-prefecture = 県（土木事務所）
staff-closure-decided-by-national = 国（国道事務所）
staff-closure-decided-by-police = 警察
staff-detour = 迂回路
staff-note = 補足
staff-translations = 補足の訳文（人が訳したもの）
staff-translations-hint = 訳せる人がいるときだけ入れます。訳文は、その言語の画面で日本語の補足の前に出ます。補足を直すと、前の訳文は消えます。

staff-cause-flooding = 冠水
staff-cause-inundation = 浸水
staff-cause-heavy-rain-precaution = 雨量規制
staff-cause-landslide = 土砂崩れ
staff-cause-debris-flow = 土石流
staff-cause-rockfall = 落石
staff-cause-fallen-tree = 倒木
staff-cause-subsidence = 陥没・路肩崩れ
staff-cause-bridge-damage = 橋の損傷
staff-cause-high-tide = 高潮・越波
staff-cause-river-overflow = 河川氾濫
staff-cause-snow-ice = 積雪・凍結
staff-cause-strong-wind = 強風
staff-cause-earthquake = 地震
staff-cause-accident = 事故
staff-cause-fire = 火災
staff-cause-construction = 工事
staff-cause-downed-line = 電線・電柱
staff-cause-utility-works = 電気・水道等
staff-cause-gas-leak = ガス漏れ
staff-cause-event = 行事
staff-cause-inspection = 点検
staff-cause-unknown = 調査中

## Evacuation order
staff-kind = 種類
staff-level-kind = レベル{ $level } { $kind }
staff-kind-level = { $kind }（レベル{ $level }）
staff-hazard = 災害
staff-areas = 対象の地区
staff-areas-all = 市内全域
staff-oaza = 大字
staff-oaza-of = { $name }地区の大字を選ぶ
staff-reason = 理由
staff-reason-river-rising = 河川の水位上昇
staff-reason-river-overflow-expected = 河川の氾濫のおそれ
staff-reason-river-overflowing = 河川の氾濫
staff-reason-landslide-risk = 土砂災害のおそれ
staff-reason-landslide-occurred = 土砂災害の発生
staff-reason-heavy-rain = 大雨
staff-reason-typhoon = 台風の接近
staff-reason-storm-surge-expected = 高潮のおそれ
staff-reason-tsunami = 津波
staff-reason-reservoir-risk = ため池の決壊のおそれ
staff-reason-dam-release = ダムの緊急放流
staff-reason-fire = 大規模な火事
staff-reason-volcano = 火山
staff-reason-other = その他（補足に書く）
staff-order-decided-by-mayor = 市長
staff-order-decided-by-governor = 知事（代行）
staff-order-decided-by-police = 警察官
staff-order-decided-by-coast-guard = 海上保安官
staff-decided-at = 決めた時刻
staff-decided-now = いま
staff-supersedes = この発令で置きかえる避難情報
staff-supersedes-none = なし
staff-prepare = 準備する（まだ公開しません）
staff-order-change = 準備した内容を変更する（まだ公開しません）
staff-order-correct = 発令中の内容を訂正する：{ $count }言語
staff-may-not-prepare = このアカウントでは避難情報を準備できません。
staff-may-not-issue = 発令は、発令担当のアカウントで行います。
staff-may-not = このアカウントではできません

## Issue, lift, take back
staff-issue-check = 発令の前に確かめてください
staff-issue = 「{ $name }」を発令する
staff-issue-sure = { $areas }に「{ $name }」を出しますか
staff-issue-means = 押すとすぐに、{ $count }言語すべてのページと、開いているすべての画面に出ます。
staff-issue-really = はい、発令する
staff-lift-check = 解除の前に確かめてください
staff-remains-none = 解除のあと、対象の地区に残る避難情報は、ここにはありません。
staff-remains-without-level = 解除のあとも、対象の地区の全部か一部に、警戒レベルのない避難指示が残ります。
staff-remains = 解除のあとも、対象の地区にレベル{ $level }の避難情報が残ります。
staff-lift-agree = 上のとおりで間違いありません
staff-lift-agree-first = 残るレベルを確かめて、確認の印を付けてください。
staff-lift-order = 「{ $name }」を解除する
staff-cancel-check = 発令の取消
staff-cancel-means = 取消は「前の発表は誤りだった」という意味です。危険が去ったときは、取消でなく解除をしてください。
staff-cancel-reinstates = 取り消すと、置きかえられていた「{ $name }」が、未確認のまま発令中に戻ります。続いているか確かめて、すぐに「確認した」か「解除」を押してください。
staff-cancel-really = 「{ $name }」は誤りだったとして取り消す
staff-cancel-note = 取消の補足
staff-discard-check = 準備した内容の破棄
staff-discard-means = まだ公開していないので、住民には何も出ません。
staff-discard-really = 準備した「{ $name }」を破棄する

## Shelters
staff-shelter-find = 施設をさがす
staff-shelter-none = 見つかりません。名前の一部だけを入れてください。
staff-shelter-back = 一覧に戻る
staff-opening-state = 状態
staff-opening-preparing = 開設準備中
staff-opening-open = 開設
staff-opening-closed = 閉鎖・未開設
staff-opening-unsafe = 使用不可（被災）
staff-opening-none = 投稿なし
staff-open-for = どの災害のために開けるか
staff-hazard-undesignated = { $name }（指定なし）
staff-hazard-in-zone = { $name }（区域の中）
staff-undesignated = 指定のない災害のために開ける理由
staff-undesignated-hint = 住民に公開されます。例：二階以上だけを使います
staff-crowding = 混み具合
staff-crowding-space = 空き
staff-crowding-some-space = やや混雑
staff-crowding-crowded = 混雑
staff-crowding-full = 満員
staff-services = 使えるもの
staff-known-yes = ある
staff-known-no = ない
staff-known-unknown = 不明
staff-interpreters = 通訳の言語
staff-interpreters-hint = 言語の記号を空白で区切ります。例：vi id ne

## What is in force
staff-in-force = 再確認が近い順
staff-filter = 一覧の種類
staff-filter-all = すべて
staff-filter-closure = 規制
staff-filter-order = 避難情報
staff-filter-shelter = 避難所
staff-none-posted = ここに投稿されているものはありません。
staff-list-moved = 更新があります（押すと並べ直します）
staff-prepared = 発令を待っているもの
staff-prepared-by = { $time } { $by }が準備
staff-planned = 予定
staff-lease-left-minutes = あと{ $count }分
staff-lease-left-hours = あと{ $count }時間
staff-lease-over-minutes = 期限切れ { $count }分
staff-lease-over-hours = 期限切れ { $count }時間
staff-confirmed-by = { $time } 確認（{ $by }）
staff-issued-by = { $time } 発令（{ $by }）
staff-entry-gone = 終わりました
staff-do-confirm = 確認した
staff-do-change = 変更
staff-do-correct = 訂正
staff-do-lift = 解除
staff-do-close = 閉鎖
staff-do-cancel = 取消
staff-do-point = 地図
staff-do-issue = 内容を確かめて発令へ
staff-do-discard = 破棄
staff-lift-note = 解除の補足
staff-lift-really = 解除する
staff-close-really = 閉鎖する

## All there is
staff-complete = いまの投稿で全部です
staff-complete-hint = 押すと、住民に「市の職員が確かめました」と出ます。
staff-complete-closures = 道路規制は全部
staff-complete-evacuation = 避難情報は全部
staff-complete-shelters = 避難所は全部
staff-complete-all = すべて全部です
staff-complete-never = まだ確かめていません
staff-complete-until = { $at }に確認、{ $until }まで有効
staff-complete-over = { $at }の確認は期限切れ（{ $until }まで）

## What came of it
staff-did-post = 投稿しました：{ $name }
staff-did-change = 変更しました：{ $name }
staff-did-open = 避難所の状態を投稿しました：{ $name }
staff-did-prepare = 準備しました（まだ公開していません）：{ $name }
staff-did-issue = 発令しました：{ $name } { $areas }
staff-did-lift = 解除しました：{ $name }
staff-did-cancel = 取り消しました：{ $name }
staff-did-discard = 破棄しました：{ $name }
staff-did-close = 閉鎖にしました：{ $name }
staff-did-crowding = 混み具合を投稿しました：{ $name }
staff-did-confirm = 確認しました：{ $name }
staff-did-complete = 「全部です」と投稿しました。
staff-did-undo = 取り下げました：{ $name }
staff-undo = 誤って投稿した：すぐ解除する
staff-undo-note = 誤って投稿したため、すぐに取り下げました。

## Preview
staff-preview = 住民にはこう見えます
staff-preview-incomplete = 場所・名前・種類などがそろうと、ここに全言語の文が出ます。
staff-preview-offline = サーバーにつながらないので、文を出せません。
staff-preview-refused = このままでは投稿できません。印の付いた欄を直してください。

## Map
staff-map = 地図
staff-map-wait = 地図を準備しています。場所は名前でもさがせます。
staff-map-none = 地図を表示できません。場所は名前でさがしてください。

## Keys
staff-keys-title = キー操作
staff-keys-anywhere = 文字を入れる欄の外で
staff-keys-choices = 番号の付いた選択肢の中で
staff-keys-list = 一覧の中で
staff-key-search = 場所をさがす
staff-key-closures = 道路規制を書く
staff-key-orders = 避難情報を書く
staff-key-shelters = 避難所を書く
staff-key-form = 書きかけの欄へ
staff-key-map = 地図へ（矢印で動かし、Enterで真ん中の地点を選ぶ）
staff-key-list = 投稿の一覧へ
staff-key-complete = 「いまの投稿で全部です」へ
staff-key-help = このキー操作の一覧
staff-key-post = 投稿する（欄の中でも）
staff-key-choose = その番号を選び、次の欄へ
staff-key-choose-more = 11番目から先を選ぶ
staff-key-confirm = 確認した
staff-key-change = 変更・訂正
staff-key-lift = 解除・閉鎖（もう一度確かめます）
staff-key-next = 次の項目へ
staff-key-previous = 前の項目へ
staff-key-move = 前後の項目へ
staff-key-crowding = 避難所の混み具合

## Refusals: what happened, what to do
staff-refusal-offline = サーバーに届きませんでした。入力は残っています。つながりを確かめて、もう一度押してください。同じ投稿が二つになることはありません。
staff-refusal-unauthenticated = ログインの期限が切れました。ログインし直して、もう一度押してください。入力は残っています。
staff-refusal-wrong-password = 利用者名かパスワードが違います。
staff-refusal-forbidden = このアカウントではできません。権限のある職員に頼んでください。
staff-refusal-bad-origin = この画面の住所（URL）からは投稿できません。決められた住所で開き直してください。
staff-refusal-too-many-attempts = 間違いが続いたので、しばらく受け付けません。{ $minutes }分ほど待ってください。
staff-refusal-body-too-large = 内容が大きすぎます。線の点や文を減らしてください。
staff-refusal-bad-json = サーバーが内容を読めませんでした。画面を開き直してください。入力は残ります。
staff-refusal-invalid = 直すところがあります。印の付いた欄を見てください。
staff-refusal-precondition-required = 元の内容の版が分かりません。画面を開き直してください。入力は残ります。
staff-refusal-stale = ほかの職員が先に変更しました。右の一覧でいまの内容を確かめてから、もう一度押してください。
staff-stale-changed = ほかの職員が先に変更しました：{ $members }。新しい内容をこの画面に入れました。あなたが変えたところは残っています。確かめてから押してください。
staff-stale-same = ほかの職員が先に確認しました。内容は変わっていません。もう一度押してください。
staff-stale-both = ほかの職員もここを変えました。右の一覧のいまの内容と比べて、どちらにするか決めてください。
staff-refusal-key-reused = 前に送った内容と違うものが同じ番号で送られました。もう一度押してください。
staff-refusal-conflict = いまの状態ではできません。右の一覧でいまの内容を確かめてください。
staff-refusal-store-full = サーバーの保存場所がいっぱいです。投稿されていません。すぐに管理者に知らせてください。
staff-refusal-store-unavailable = サーバーが保存できません。投稿されていません。少し待って、もう一度押してください。続くときは管理者に知らせてください。
staff-refusal-not-ready = サーバーが混んでいます。少し待って、もう一度押してください。
staff-refusal-not-connected = このサーバーには投稿の記録がつながっていません。管理者に知らせてください。
staff-refusal-unknown-id = もうありません。右の一覧でいまの内容を確かめてください。
staff-refusal-timed-out = 時間内に返事がありませんでした。もう一度押してください。同じ投稿が二つになることはありません。
staff-refusal-internal = サーバーの不具合で、投稿できたか分かりません。右の一覧を確かめて、なければもう一度押してください。
staff-refusal-other = サーバーが受け付けませんでした。内容を確かめて、もう一度押してください。

staff-conflict-already-lifted = すでに解除されています。
staff-conflict-not-in-force = いまは発令中ではありません。
staff-conflict-not-prepared = 準備中ではありません。すでに発令されたか、破棄されています。
staff-conflict-ended = すでに解除されたか、取り消されています。
staff-conflict-correction-of-kind = 発令中の避難情報の種類や災害は、訂正では変えられません。別の種類にするときは、これを置きかえる避難情報を新しく準備して発令してください。誤って発令したときは、取消をしてください。
staff-conflict-correction-narrower = 発令中の地区は、訂正では減らせません。地区を減らすときは、残す地区の避難情報を新しく発令してから、これを解除してください。誤って発令したときは、取消をしてください。
staff-conflict-supersedes-none-in-force = 置きかえる避難情報が、いまは発令中ではありません。選び直してください。
staff-conflict-supersedes-other-hazard = 置きかえる避難情報の災害が違います。選び直してください。
staff-conflict-supersedes-wider = 置きかえる避難情報のほうが広い地区に出ています。その地区をすべて選ぶか、置きかえずに準備してください。
staff-conflict-remaining-differs = 残るレベルが変わりました。もう一度開いて確かめてください。

## Faults at a field
staff-fault-missing = 必ず入れてください。
staff-fault-geometry-missing = 場所を決めてください。名前でさがすか、地図をさわります。
staff-fault-road-name-missing = 道路の名前を入れてください。
staff-fault-restriction-missing = 規制を選んでください。
staff-fault-cause-missing = 原因を選んでください。分からないときは「調査中」です。
staff-fault-kind-missing = 種類を選んでください。
staff-fault-hazard-missing = 災害を選んでください。
staff-fault-districts-missing = 対象の地区を選んでください。
staff-fault-reason-missing = 理由を選んでください。
staff-fault-state-missing = 状態を選んでください。
staff-fault-open-for-missing = どの災害のために開けるかを選んでください。
staff-fault-undesignated-reason-ja-missing = 指定のない災害のために開けるときは、理由を書いてください。
staff-fault-note-ja-missing = 理由が「その他」のときは、補足に書いてください。
staff-fault-unknown-member = この項目は受け付けられません。
staff-fault-shape = 形が正しくありません。
staff-fault-interpreter-languages-shape = 言語の記号を確かめてください。例：vi、id、ne
staff-fault-unknown-code = この選択肢は使えません。選び直してください。
staff-fault-blank = 空白だけでは投稿できません。
staff-fault-too-long = 長すぎます。短くしてください。
staff-fault-geometry-too-long = 線の点が多すぎます。短い線にしてください。
staff-fault-forbidden-character = 見えない文字が混じっています。打ち直してください。
staff-fault-not-a-time = 日時を確かめてください。
staff-fault-no-offset = 日時を確かめてください。
staff-fault-out-of-range = 範囲の外です。
staff-fault-starts-at-out-of-range = 始まりは1年先までにしてください。
staff-fault-expected-end-at-out-of-range = 終わりの見込みは、いまと始まりより後にしてください。
staff-fault-recheck-by-out-of-range = 確かめる時刻を短くしてください。
staff-fault-decided-at-out-of-range = 決めた時刻が先の時刻になっています。
staff-fault-swapped-axes = 緯度と経度が逆になっています。
staff-fault-outside-japan = 日本の外の位置です。場所を決め直してください。
staff-fault-same-point = 線の点がすべて同じ所にあります。線を描き直すか、地点にしてください。
staff-fault-contradiction = ほかの欄と合いません。
staff-fault-geometry-contradiction = 片方向の規制には、向きの分かる線が要ります。「両端を道で結ぶ」か「線を描く」にしてください。
staff-fault-direction-contradiction = 片方向の規制では、線の向きか逆の向きを選んでください。地点では「両方向」だけです。
staff-fault-affects-contradiction = 車両通行止めでは、歩行者を対象にできません。全員なら「全面通行止め」を選んでください。
staff-fault-kind-contradiction = この災害では、この種類は使えません。
staff-fault-note-translations-contradiction = 補足がありません。先に日本語の補足を書いてください。
staff-fault-level5-wording = 緊急安全確保では、避難所や避難場所へ向かうように書けません。
staff-fault-unknown-area = この地区は使えません。選び直してください。
staff-fault-unknown-facility = この施設は市の一覧にありません。
staff-fault-self-crossing = 線が自分と交わっています。投稿はできます。描き間違いでないか確かめてください。
staff-fault-outside-city = 市の外にかかっています。投稿はできます。場所を確かめてください。
staff-fault-unread-translation = 緊急安全確保の補足に訳文があります。投稿はできます。「避難所へ行く」と読める訳になっていないか、その言語が読める人に確かめてもらってください。
staff-fault-other = この欄を確かめてください。
staff-warning-other = 念のため、内容を確かめてください。
