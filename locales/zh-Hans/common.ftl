### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time = { $year }年{ $month }月{ $day }日 { $hour }:{ $minute }（日本时间）
time-date = { $year }年{ $month }月{ $day }日
# May use $half: am or pm.
time-clock = { $hour }:{ $minute }（日本时间）
# May use $half: am or pm.
time-hour-minute = { $hour }:{ $minute }
# May use $half: am or pm.
time-day-hour-minute = { $month }月{ $day }日 { $hour }:{ $minute }

distance-metres = { $value }米
distance-kilometres = { $value }公里
walk-minutes = 步行约{ $minutes }分钟

list-pair = { $first }、{ $second }
name-beside = { $name }（{ $sign }）

phone-fire = 火灾、受伤、急病：{ $number }
phone-police = 事故、案件：{ $number }
phone-city = 市政府（市役所）：{ $number }

credit-line = 来源：{ $credit }
edition-line = { $edition }年版
retrieved-line = 获取日期：{ $date }
licence-stated = 使用条件：{ $licence }
licence-third-party = 使用条件（第三方的说明）：{ $licence }

layer-status-data = 数据已读取。
layer-status-no-data = 这里没有数据。这不表示安全。
layer-status-error = 数据读取失败，按没有数据处理。这不表示安全。
