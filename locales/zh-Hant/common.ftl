### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time = { $year }年{ $month }月{ $day }日 { $hour }:{ $minute }（日本時間）
time-date = { $year }年{ $month }月{ $day }日
# May use $half: am or pm.
time-clock = { $hour }:{ $minute }（日本時間）
# May use $half: am or pm.
time-hour-minute = { $hour }:{ $minute }
# May use $half: am or pm.
time-day-hour-minute = { $month }月{ $day }日 { $hour }:{ $minute }

distance-metres = { $value }公尺
distance-kilometres = { $value }公里
walk-minutes = 走路約{ $minutes }分鐘

list-pair = { $first }、{ $second }
name-beside = { $name }（{ $sign }）

phone-fire = 火災、受傷、急病：{ $number }
phone-police = 事故、犯罪：{ $number }
phone-city = 市政府（市役所）：{ $number }

credit-line = 來源：{ $credit }
edition-line = { $edition }年版
retrieved-line = 取得日期：{ $date }
licence-stated = 使用條件：{ $licence }
licence-third-party = 使用條件（第三方的說明）：{ $licence }

layer-status-data = 資料已載入。
layer-status-no-data = 這裡沒有資料。這不代表安全。
layer-status-error = 資料無法讀取，當作沒有資料處理。這不代表安全。
