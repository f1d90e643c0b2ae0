### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = 缺少必要的內容。
problem-bad-parameter = 有內容無法讀取。
problem-swapped-axes = 經度和緯度好像寫反了。
problem-outside-japan = 這個位置在日本以外。這張地圖沒有這裡的答案。
problem-bad-bbox = 無法讀取指定的範圍。
problem-not-found = 沒有這個頁面。
problem-unknown-id = 沒有這個編號的地點。
problem-not-connected = 道路封閉的資訊還沒有連上。
problem-tile-outside = 沒有這個範圍的地圖。
problem-bad-tile-address = 無法讀取這塊地圖的編號。
problem-method-not-allowed = 這裡不能做這個操作。
problem-not-acceptable = 無法用要求的格式傳送。
problem-uri-too-long = 網址太長了。
problem-range-not-satisfiable = 要求的部分不存在。
problem-not-ready = 服務正在啟動。
problem-timed-out = 等太久了，沒有得到答案。
problem-internal = 是我們這邊的問題，無法給出答案。

error-do-address = 請檢查網址，或從首頁重新開始。
error-do-again = 請檢查輸入的內容，再試一次。
error-do-later = 請等1分鐘，再重新開啟這個頁面。
error-do-map = 請在地圖上選擇市內的地點。
error-ask = 如果很急，請打電話給市政府：{ $number }
