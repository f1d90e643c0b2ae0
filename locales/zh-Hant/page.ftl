# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = 跳到主要內容
page-nav-label = 主選單
page-nav-now = 現在
page-nav-map = 地圖
page-nav-my = 我的地圖
page-nav-shelters = 避難收容所
page-nav-help = 求助
page-language-label = 語言
page-larger-text = 放大文字
page-ruby-switch = 顯示漢字讀音
page-phones-title = 電話號碼
page-phone-fire = 火災、救護車
page-phone-police = 警察
page-phone-city = 市政府（市役所）
page-not-official = 這不是官方的警報服務。請聽從市政府和氣象廳的消息。
page-about-link = 資料來源、不清楚的事和隱私
page-review-draft = 這份繁體中文還沒有經過母語人士審閱。和日文不同時，以日文為準。

page-official-words = 日文的正式名稱
page-not-translated = 還沒有翻譯，以{ $language }顯示

## Official pages outside this site
page-link-city-site = { $city }的網站
page-link-jma-warnings = 氣象警報和注意報（日本氣象廳）
page-link-prefecture-disaster = { $prefecture }的防災資訊
page-link-river-levels = 河川水位
page-link-other = 官方網頁：{ $host }
page-link-language-note = 這些網頁可能是日文。

## Now
page-now-heading = 現在發布了什麼，這裡不清楚。
page-now-unconnected = 市政府的公告（避難資訊、道路封閉、避難收容所開放）還沒有連到這一頁。
page-now-empty-not-none = 這裡沒有顯示，並不代表沒有發布。
    .polarity = unknown
page-now-do-title = 現在要做的事
page-now-do-city = 請看市政府的公告：
page-now-do-warnings = 這一頁不顯示氣象警報。請看氣象廳的網頁：
page-now-do-rivers = 請看河川水位：
page-now-do-prefecture = 請看縣的資訊：
page-now-do-early = 如果覺得危險，請提早撤離，不要等通知。
page-now-shelters-title = 避難地點：{ $count }處
page-now-shelters-flood = 其中{ $designated }處被指定用於洪水。這些當中有{ $inside }處位於這張地圖的淹水區域內。
page-now-shelters-open = 現在哪些避難收容所有開放，這一頁不清楚。如果有時間，去之前請先詢問市政府。
page-now-shelters-link = 看所有避難收容所和緊急避難場所
page-now-map-title = 哪裡危險？
page-now-map-words = 地圖顯示河水氾濫時水會有多深，以及可以去哪裡。地圖上的白色不代表安全。
page-now-map-link = 開啟地圖頁

## Map
page-map-title = 地圖
page-map-lead = 這裡的水會有多深？可以去哪裡避難？
page-map-without-script = 地圖需要的程式沒有啟動。地圖上的內容，在這裡都可以用文字看到。
page-map-layers-title = 地圖顯示的內容
page-map-layer-data = { $name }（{ $edition }的資料）
page-map-layer-no-data = { $name }：這裡沒有資料。這不代表安全。
page-map-official-link = 官方網頁：{ $name }
page-map-white = 白色：沒有畫出危險區域。這不代表安全。
page-map-places-title = 用名稱找地點
page-map-districts-title = 地區
page-map-stations-title = 車站
page-map-shelters-link = 避難收容所和緊急避難場所一覽

## Search for a place
page-places-title = 找地點
page-places-label = 地點名稱
page-places-hint = 地區、町、公車站、車站或建築物的名稱（日文或羅馬字）
page-places-button = 搜尋
page-places-heading = 「{ $query }」的搜尋結果
page-places-count = { $count }處
page-places-more = 還有更多結果。請把名稱寫得更完整。
page-places-none = 找不到「{ $query }」。請只寫名稱的一部分，或從地區選擇。

## Closed roads
page-closures-title = 道路封閉
page-closures-heading = 哪些道路封閉，這裡不清楚。
page-closures-unconnected = 市政府的道路封閉公告還沒有連到這一頁。
page-closures-empty-not-none = 這裡沒有顯示，並不代表所有的路都能走。
    .polarity = unknown
page-closures-current = 現在的封閉和管制
page-closures-planned = 預定的管制
page-closures-lifted = 24小時內結束的管制
page-closures-do-water = 不論開車還是走路，都不要進入有水的道路，請掉頭回去。
    .polarity = keep-out
page-closures-do-night = 夜裡和下大雨時，不要靠近河川、水圳和山坡。
    .polarity = keep-out
page-closures-do-ask = 出門之前，請詢問市政府：

## Shelters
page-shelters-title = 避難收容所和緊急避難場所
page-shelters-lead = 緊急避難場所是逃離危險時去的地方。避難收容所是之後暫時居住的地方。
page-shelters-open-unknown = 現在有沒有開放，這裡不清楚。請詢問市政府。
page-shelters-filter-label = 選擇災害種類
page-shelters-filter-all = 全部
page-shelters-for = 避難地點，用於：{ $hazard }
page-shelters-recommended-title = 已被指定，而且在這張地圖的危險區域以外
page-shelters-recommended-note = 只要路上不會遇到危險，請前往其中一處。
    .polarity = go-there
page-shelters-unchecked-title = 已被指定，但沒有地圖資料可以確認那裡的危險
page-shelters-unchecked-note = 這些地點由市政府指定。這張地圖還沒有這種災害的資料。
page-shelters-caution-title = 已被指定，但在這張地圖的危險區域內，或是以前淹過水
page-shelters-caution-note = 兩件事都是事實。去之前請先詢問市政府。
page-shelters-not-designated-title = 沒有被指定用於這種災害
page-shelters-not-designated-note = 「沒有指定」並不代表「不適合」，而是還沒有人確認過。
page-shelters-shut-title = 已經關閉，或是不能使用
page-shelters-shut-note = 不要去這些地方。
    .polarity = keep-out
page-shelters-none-designated = 市內沒有被指定用於這種災害的地點。請詢問市政府該去哪裡。

## A named place
page-place-kind = { $kind } · { $coordinates }
page-place-advice-title = 該怎麼做
page-place-advice-open = 這一頁不知道您房屋的情況，所以給出謹慎的答案。
page-place-dangers-title = 這裡的危險
page-place-sites-title = 洪水時的避難地點
page-place-sites-title-other = 避難地點：{ $hazard }
page-place-sites-none = 附近找不到已被指定、而且在危險區域以外的地點。請詢問市政府。
page-place-facility-title = 關於這個設施
page-place-map-link = 在地圖上看這個地點
page-place-my-link = 為自己的家製作「我的地圖」
page-place-point-only = 這是一個地點（{ $coordinates }）的答案。附近的情況可能不一樣。
page-place-area-note = 這是這個地區中心的答案，不是每一棟房屋的答案。

## My map
page-my-title = 我的地圖
page-my-lead = 在地圖上選擇您的家，回答幾個關於房屋的問題，就能知道在您家該怎麼做。
page-my-private = 您家的位置只留在您的手機裡，不會傳給我們。
page-my-without-script = 「我的地圖」在您的手機裡執行，但需要的程式沒有啟動。請改看離您家近的地點的網頁：
page-my-find = 找離您家近的地點

## Timeline
page-timeline-title = 我的避難時間表
page-timeline-heading = 這裡還不能製作避難時間表。
page-timeline-what = 避難時間表是在洪水來之前訂好的計畫：家人在什麼時候做什麼。
page-timeline-paper = 在那之前，請寫在紙上：
page-timeline-step-danger = 寫下您家的危險。在附近地點的網頁或「我的地圖」上可以查到。
page-timeline-step-place = 寫下要去的地方，以及避開河川和山坡的路線。
page-timeline-step-level3 = 寫下警戒等級3時撤離的人：年長者、幼童、病人，以及協助他們的人。
page-timeline-step-level4 = 寫下：警戒等級4時所有人都撤離。
page-timeline-step-bag = 寫下要帶的東西：藥、水、食物、手機和充電器、重要證件、保暖的衣服。
page-timeline-step-family = 和家人討論，把紙貼在大家都看得到的地方。
page-timeline-form-link = 「我的避難時間表」表格和寫法（河川事務所，日文）

## Help
page-help-title = 求助
page-help-call-title = 打電話
page-help-119-when = 火災、受傷、急病，或是有人受困：請打119。
page-help-110-when = 事故或犯罪：請打110。
page-help-city-when = 關於避難、避難收容所和道路的問題：請打電話給市政府。對方可能只會說日文。
page-help-free = 打119和110都免費。
page-help-say-title = 打119時要說什麼
page-help-say-what = 先說：是火災，還是要救護車。
page-help-say-where = 說您在哪裡：町名、建築物、附近看得到的東西。
page-help-say-who = 說誰受傷或生病、情況怎樣。
page-help-say-name = 說您的姓名和電話號碼。不要先掛電話。
page-help-cards-link = 給會日文的人看的字卡
page-help-levels-title = 警戒等級
page-help-level-3 = 警戒等級3：老年人等疏散（kōreisha-tō hinan）
page-help-level-4 = 警戒等級4：避難指示（hinan shiji）
page-help-level-5 = 警戒等級5：緊急安全確保（kinkyū anzen kakuho）
page-help-error-title = 回報錯誤
page-help-error = 如果這個網站有錯，請打電話告訴市政府：{ $number }。請說出網頁的名稱和地點。
page-help-more-title = 其他
page-help-timeline-link = 我的避難時間表
page-help-closures-link = 道路封閉

## About
page-about-title = 關於這個網站
page-about-lead = 這個網站用簡單的話說明{ $city }的危險和避難地點，沒有網路時也能看。
page-about-warning-title = 不是官方的警報服務
page-about-warning = 這個網站不能取代市政府、氣象廳、消防和警察。避難指示由市長發布，警報由氣象廳發布。
page-about-sources-title = 使用的資料
page-about-publisher = 發布單位：{ $publisher }
page-about-source-link = 發布單位的網頁
page-about-official-link = 官方資料：{ $name }
page-about-processed = 資料只擷取了市內的部分，並為了螢幕顯示做了簡化。這個網站不是由資料的發布單位製作的。
page-about-gaps-title = 不清楚的事
page-about-gaps-lead = 沒有顏色的地方也可能有危險。
page-about-gaps-live = 避難資訊、氣象警報、道路封閉、避難收容所開放的消息還沒有連上。
page-about-gaps-warnings = 氣象警報和市政府的通知還沒有連上。
page-about-postings = 避難資訊、道路封閉、避難收容所開放由市政府人員刊登。沒有確認時，這個網站會寫明「不清楚」。
page-about-languages-title = 語言
page-about-language-source = 由我們用這種語言撰寫。
page-about-language-draft = 由我們撰寫。還沒有經過母語人士審閱。
page-about-language-reviewed = 由{ $reviewer }審閱。
page-about-accessibility-title = 讓每個人都能使用
page-about-accessibility = 我們以 WCAG 2.2 的 AA 等級為目標。地圖上的內容都有文字。只用鍵盤、放大文字、程式沒有執行時，也能使用網頁。
page-about-accessibility-report = 如果有不能使用的地方，請告訴市政府：{ $number }。
page-about-privacy-title = 隱私
page-about-privacy-home = 您家的位置只留在您的手機裡。一個地點有什麼危險，是在手機裡算出來的，不是由我們計算。
page-about-privacy-log = 我們不記錄您找了什麼、您在哪裡。
page-about-privacy-cookie = 只用一個 Cookie 記住您的語言。沒有別的 Cookie，也不追蹤您。
page-about-privacy-photo = 日本國土地理院的底圖一開始不顯示。打開以後，國土地理院會知道您在看哪個地區。
page-about-design = 顏色和間距參考日本數位廳的設計規範（MIT 授權）。

## Errors
page-missing-title = 找不到網頁
page-missing-do = 網址可能太舊，或是打錯了。請從下面的網頁繼續：
page-failed-title = 發生錯誤
page-failed-do = 是我們這邊的問題。請過1分鐘再試。如果很急，請打電話。
page-error-to-now = 現在：已知的情況
page-error-to-places = 找地點
page-error-to-shelters = 避難收容所和緊急避難場所
