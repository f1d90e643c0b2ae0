### Same ids and arguments as ../ja/web.ftl.

## The page kept on the phone
web-kept-page = 網路沒有回應。這是{ $time }儲存的頁面。現在的情況可能不一樣。
web-kept-page-unknown = 網路沒有回應。這是儲存的頁面。現在的情況可能不一樣。
web-age-now = 不到1分鐘前
web-age-minutes = { $count }分鐘前
web-age-hours = { $count }小時前
web-age-days = { $count }天前
web-in-app = 這個 App 內建的瀏覽畫面不能儲存地圖，沒有網路時無法使用。
web-in-app-link = 用您的瀏覽器開啟

## Loading the map
web-pack-label = 正在載入市地圖
web-pack-starting = 正在準備市地圖。
web-pack-progress = 正在把市地圖下載到這支手機：{ $done } MB，共{ $total } MB
web-pack-progress-open = 正在把市地圖下載到這支手機：{ $done } MB
web-pack-failed = 市地圖無法載入。沒有地圖，這一頁的清單還是可以用。
web-try-again = 再試一次
web-pack-when-near = 您的瀏覽器設定為節省流量。打開到這一頁的這個位置時，才會下載市地圖。下載以後，沒有網路也能用。
web-pack-kept = 地圖已儲存在這支手機裡。沒有網路也能用。
web-pack-not-kept = 這個瀏覽器不會儲存地圖。沒有網路時，下次無法打開。
web-pack-older = 這是上次儲存的地圖。新地圖下載好以後，會馬上換成新的。
web-no-map = 這個瀏覽器不能顯示地圖。請用名稱找地點：沒有地圖也能得到答案。

## The map
web-map-label = 危險地圖
web-map-keys = 地圖。用方向鍵移動，用加號和減號縮放，按 Enter 鍵看中心地點的答案。
web-map-two-fingers = 請用兩根手指移動地圖
web-map-wheel-windows = 按住 Ctrl 鍵再捲動，可以縮放地圖
web-map-wheel-mac = 按住 ⌘ 鍵再捲動，可以縮放地圖
web-map-tap = 請點一下地圖上的地點。答案在您的手機裡算出。
web-zoom-in = 放大
web-zoom-out = 縮小
web-close = 關閉
web-answer-here = 看這裡的答案
web-place-found = 找到了：{ $name }
web-position = 顯示我的位置
web-position-looking = 正在找您的位置。
web-position-found = 您大約在這裡（{ $metres }公尺內）。
web-position-denied = 瀏覽器沒有取得位置權限。請點地圖，或用名稱搜尋。
web-position-unavailable = 找不到您的位置。請點地圖，或用名稱搜尋。
web-position-unsupported = 這個瀏覽器不能找位置。請點地圖，或用名稱搜尋。
web-position-outside = 您好像在市外。這張地圖沒有那裡的答案。

## Search
web-search-label = 找地點
web-search-placeholder = 地名、車站、避難收容所
web-search-results = 找到的地點
web-search-none = 找不到地點。請只寫名稱的一部分。
web-search-count = { $count ->
    [0] 找不到「{ $query }」。
   *[other] 「{ $query }」：找到{ $count }處。用方向鍵選擇。
}
web-search-unavailable = 地點清單還沒有下載到這支手機。

## Layers and legend
web-layers-title = 圖層和顏色
web-legend-title = 顏色和圖示的意思
web-layers-others = 地圖上還有
web-layer-hidden = { $hazard }：危險區域已隱藏
web-layer-show = 顯示
web-legend-white = 白色：沒有畫出危險區域。這不代表安全。
    .polarity = unknown
web-site-recommended = 只有綠色外框的房子：已被指定為{ $hazard }的緊急避難場所，而且在畫出的危險區域以外
web-site-other = 灰色房子：去之前請先詢問市政府
web-site-open-unknown = 現在有沒有開放，這裡不清楚。
web-base-map-title = 背景
web-base-map-switch = 日本國土地理院的地圖
web-base-map-reveals = 打開以後，國土地理院會知道您在看哪個地區。沒有網路時不能用。
web-sources-title = 資料來源

## The answer
web-sheet-label = 這個地點的答案
web-sheet-close = 關閉答案
web-sheet-more = 展開答案
web-sheet-less = 收合答案
web-answer-older = 這個答案來自儲存在這支手機裡的舊版地圖。新版還沒有下載好。
web-near = { $name }附近
web-make-my-map = 製作我的地圖
web-listen = 朗讀
web-listen-stop = 停止
web-share = 分享
web-copy = 複製
web-copied = 文字已複製。

## My map
web-my-empty = 您還沒有選擇地點。請打開地圖，點您的家，再按「製作我的地圖」。
web-my-choose = 在地圖上選擇
web-my-cannot-keep = 這個瀏覽器不能儲存您的地點。什麼都沒有儲存。
web-my-questions = 關於您的房屋
web-my-questions-why = 不想回答的問題可以不回答。沒有回答的，以最壞的情況來看。
web-my-kept-here = 您的地點和答案只儲存在這支手機裡。
web-my-other-point = 選擇別的地點
web-my-forget = 刪除我的地點和答案
web-ask-storeys = 這棟建築物總共有幾樓？
web-ask-living-floor = 您住在或睡在幾樓？
web-ask-living-floor-hint = 地面那一層是1樓。
web-ask-structure = 建築物是用什麼蓋的？
web-ask-basement = 有人住在或睡在地下室嗎？
web-ask-needs-help = 有人撤離時需要時間或協助嗎？
web-ask-needs-help-hint = 年長者、幼童、孕婦、病人、身心障礙者
web-ask-safe-relatives = 危險區域以外，有願意收留您的親友嗎？
web-ask-can-endure = 沒有電、水和廁所，您能在家裡待好幾天嗎？
web-ask-can-endure-hint = 請想一想水、食物、藥和廁所的準備。
web-floor = { $count }樓
web-floor-or-more = { $count }樓以上
web-structure-wood = 木造
web-structure-robust = 鋼筋混凝土
web-answer-yes = 是
web-answer-no = 否
web-answer-unknown = 不清楚

## The live page
web-live-age = （{ $age }）
web-live-as-of = 這是{ $time }的情況。現在可能不一樣。
web-live-lapsed = 原本預定在{ $time }之前重新確認，但是沒有確認。現在的情況可能不一樣。
web-live-lapsed-undated = 沒有重新確認。現在的情況可能不一樣。

## Closed roads and open shelters on the map
web-closures-switch = 道路封閉
web-closures-hidden = 地圖上沒有顯示封閉的道路。
web-closures-label = 封閉的道路
web-closures-list = 封閉道路一覽
web-openings-switch = 已開放的避難收容所
web-openings-hidden = 地圖上沒有顯示已開放的避難收容所。
web-map-kept-postings = 這張地圖上的封閉道路和已開放的避難收容所，是{ $time }的情況。現在可能不一樣。
web-sign-closed = 紅圈加斜線：道路封閉
web-sign-limited = 紅色三角形：通行有限制
web-sign-unconfirmed = 虛線：預定，或未確認
web-sign-open = 綠色實心房子：現在開放，用於下面寫的災害

## Is my home in an area of an order
web-my-orders-title = 避難資訊和您的家
web-my-orders-here = 您家在範圍內嗎？
web-my-district-ask = 您家在哪個地區？
web-my-district-why = 避難資訊是按地區或大字發布，但地圖上沒有它們的界線。所以請您選擇。您的選擇只留在這支手機裡。
web-my-district-probably = 從最近的已知地點來看，很可能是{ $name }。
web-my-oaza-ask = 是其中的哪一部分（您地址裡的「大字」）？
web-my-inside = 您家在這則避難資訊的範圍內。
web-my-inside-probably = 您家很可能在這則避難資訊的範圍內。請在下面選擇您的地區來確認。
web-my-partly = 這則避難資訊的範圍是您所在地區的一部分。請確認您家是不是在其中：{ $areas }
web-my-not-named = 這則避難資訊的範圍裡沒有您選的地方。但是危險不會停在界線上：覺得危險就撤離。
web-my-not-chosen = 請在下面選擇您的地區。選了以後，這一頁才能判斷。
