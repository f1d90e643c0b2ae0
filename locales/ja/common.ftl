### Words every page and the device share.
### Numbers come as numbers (Latin digits, no grouping); texts come ready.
###
### time-date-time   $year (text) $month $day $hour (text) $minute, may use $half (am | pm)
### time-date        $year (text) $month $day
### time-clock       $hour (text) $minute, may use $half
### distance-metres, distance-kilometres   $value
### walk-minutes     $minutes
### name-beside       $name $sign: the reader's form and the one on the signs
### list-pair        $first $second (longer lists are folded from the left)
### phone-<id>       $number (fire, police, city)
### credit-line $credit   edition-line $edition   retrieved-line $date
### licence-<licence_status>   $licence (stated, third-party)
### layer-status-<status>   (data, no-data, error)

# May use $half: am or pm.
time-date-time = { $year }年{ $month }月{ $day }日 { $hour }:{ $minute }
time-date = { $year }年{ $month }月{ $day }日
# May use $half: am or pm.
time-clock = { $hour }:{ $minute }
# May use $half: am or pm. For pages that say once that all times are Japan time.
time-hour-minute = { $hour }:{ $minute }
# May use $half: am or pm. The same on another day.
time-day-hour-minute = { $month }月{ $day }日 { $hour }:{ $minute }

distance-metres = { $value } m
distance-kilometres = { $value } km
walk-minutes = 徒歩で約{ $minutes }分

list-pair = { $first }、{ $second }
name-beside = { $name }（{ $sign }）

phone-fire = 火事・けが・急病：{ $number }
phone-police = 事故・事件：{ $number }
phone-city = 市役所：{ $number }

credit-line = 出典：{ $credit }
edition-line = { $edition }年版
retrieved-line = 取得日：{ $date }
licence-stated = 利用条件：{ $licence }
licence-third-party = 利用条件（第三者による記載）：{ $licence }

layer-status-data = データがあります。
layer-status-no-data = データがありません。安全という意味ではありません。
layer-status-error = データを読み込めませんでした。データがないものとして扱っています。
