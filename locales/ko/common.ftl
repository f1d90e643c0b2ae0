### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time = { $year }년 { $month }월 { $day }일 { $hour }:{ $minute }(일본 시간)
time-date = { $year }년 { $month }월 { $day }일
# May use $half: am or pm.
time-clock = { $hour }:{ $minute }(일본 시간)
# May use $half: am or pm.
time-hour-minute = { $hour }:{ $minute }
# May use $half: am or pm.
time-day-hour-minute = { $month }월 { $day }일 { $hour }:{ $minute }

distance-metres = { $value } m
distance-kilometres = { $value } km
walk-minutes = 걸어서 약 { $minutes }분

list-pair = { $first }, { $second }
name-beside = { $name } { $sign }

phone-fire = 화재, 부상, 갑작스러운 병: { $number }
phone-police = 사고, 범죄: { $number }
phone-city = 시청: { $number }

credit-line = 출처: { $credit }
edition-line = { $edition }년판
retrieved-line = 받은 날짜: { $date }
licence-stated = 이용 조건: { $licence }
licence-third-party = 이용 조건(제삼자가 밝힌 것): { $licence }

layer-status-data = 데이터가 있습니다.
layer-status-no-data = 이곳의 데이터가 없습니다. 안전하다는 뜻이 아닙니다.
layer-status-error = 데이터를 읽지 못해서, 데이터가 없는 것으로 봅니다. 안전하다는 뜻이 아닙니다.
