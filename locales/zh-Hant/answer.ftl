### Same ids and arguments as ../ja/answer.ftl.

answer-here = 這裡：{ $name }
answer-point = 東經{ $lon }度、北緯{ $lat }度的地點
answer-outside-city = 這裡在市外。這張地圖沒有這裡的答案。請詢問當地的市政府或町公所。
answer-outside-drawn = 這裡也在市外，但這張地圖在這裡畫出了以下危險區域。可能還有沒畫出來的危險。
answer-on-device = 這個答案是在您的手機裡算出來的。

knowledge-drawn = { $hazard }：這裡在畫出的危險區域內。
knowledge-no-zone-shown = { $hazard }：這裡沒有畫出危險區域。水還是可能會來。
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }：這裡沒有畫出危險區域。土石還是可能會崩塌。
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = 小河：沒有調查過。
knowledge-not-surveyed-outside-survey = 這裡在調查範圍以外。
knowledge-not-surveyed-outside-city = 這裡在市外。
knowledge-not-surveyed = 有一部分沒有調查過。
    .polarity = unknown
knowledge-no-data = { $hazard }：這裡沒有資料。這不代表安全。
    .polarity = unknown
knowledge-stale = { $hazard }：資料已經過時（從{ $date }起）。現在的情況可能不一樣。
    .polarity = unknown
knowledge-stale-undated = { $hazard }：資料已經過時。現在的情況可能不一樣。
    .polarity = unknown
answer-all-no-data = { $hazards }：這裡沒有資料。這不代表安全。
    .polarity = unknown

near-depth = 離這裡{ $metres }公尺內，水深可能有{ $depth }。
near-rank = 離這裡{ $metres }公尺內有：{ $rank }
near-accuracy = 您的位置誤差約{ $metres }公尺。這裡的答案以這個距離內最壞的地點為準。

answer-source = 來源：{ $credit }（{ $edition }年版）

## Postings
live-closures-not-connected = 道路封閉的資訊還沒有連上。可能有不能走的路，請詢問市政府。
live-evacuation-not-connected = 避難資訊還沒有連上。現在有沒有發布，這裡不清楚。請看市政府的公告。
live-warnings-not-connected = 氣象警報還沒有連上。現在有沒有發布，這裡不清楚。請看氣象廳的公告。
live-notices-not-connected = 市政府的通知還沒有連上。請看市政府的網站。
