### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time = { $hour }:{ $minute } ngày { $day } tháng { $month } năm { $year } (giờ Nhật Bản)
time-date = ngày { $day } tháng { $month } năm { $year }
# May use $half: am or pm.
time-clock = { $hour }:{ $minute } (giờ Nhật Bản)
# May use $half: am or pm.
time-hour-minute = { $hour }:{ $minute }
# May use $half: am or pm.
time-day-hour-minute = { $hour }:{ $minute } ngày { $day } tháng { $month }

distance-metres = { $value } m
distance-kilometres = { $value } km
walk-minutes = đi bộ khoảng { $minutes } phút

list-pair = { $first }, { $second }
name-beside = { $name } { $sign }

phone-fire = Cháy, bị thương, bệnh đột ngột: { $number }
phone-police = Tai nạn hoặc tội phạm: { $number }
phone-city = Tòa thị chính: { $number }

credit-line = Nguồn: { $credit }
edition-line = Bản năm { $edition }
retrieved-line = Lấy dữ liệu: { $date }
licence-stated = Giấy phép: { $licence }
licence-third-party = Giấy phép, theo bên thứ ba ghi: { $licence }

layer-status-data = Đã tải dữ liệu.
layer-status-no-data = Không có dữ liệu ở đây. Điều này không có nghĩa là an toàn.
layer-status-error = Không đọc được dữ liệu, nên coi như không có dữ liệu. Điều này không có nghĩa là an toàn.
