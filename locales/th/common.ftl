### Same ids and arguments as ../ja/common.ftl.

# May use $half: am or pm.
time-date-time =
    { $day } { $month ->
        [1] มกราคม
        [2] กุมภาพันธ์
        [3] มีนาคม
        [4] เมษายน
        [5] พฤษภาคม
        [6] มิถุนายน
        [7] กรกฎาคม
        [8] สิงหาคม
        [9] กันยายน
        [10] ตุลาคม
        [11] พฤศจิกายน
       *[12] ธันวาคม
    } { $year } เวลา { $hour }:{ $minute } น. (เวลาญี่ปุ่น)
time-date =
    { $day } { $month ->
        [1] มกราคม
        [2] กุมภาพันธ์
        [3] มีนาคม
        [4] เมษายน
        [5] พฤษภาคม
        [6] มิถุนายน
        [7] กรกฎาคม
        [8] สิงหาคม
        [9] กันยายน
        [10] ตุลาคม
        [11] พฤศจิกายน
       *[12] ธันวาคม
    } { $year }
# May use $half: am or pm.
time-clock = { $hour }:{ $minute } น. (เวลาญี่ปุ่น)
# May use $half: am or pm.
time-hour-minute = { $hour }:{ $minute } น.
# May use $half: am or pm.
time-day-hour-minute =
    { $day } { $month ->
        [1] มกราคม
        [2] กุมภาพันธ์
        [3] มีนาคม
        [4] เมษายน
        [5] พฤษภาคม
        [6] มิถุนายน
        [7] กรกฎาคม
        [8] สิงหาคม
        [9] กันยายน
        [10] ตุลาคม
        [11] พฤศจิกายน
       *[12] ธันวาคม
    } เวลา { $hour }:{ $minute } น.

distance-metres = { $value } เมตร
distance-kilometres = { $value } กิโลเมตร
walk-minutes = เดินประมาณ { $minutes } นาที

list-pair = { $first }, { $second }
name-beside = { $name } ({ $sign })

phone-fire = ไฟไหม้ บาดเจ็บ ป่วยกะทันหัน: { $number }
phone-police = อุบัติเหตุหรืออาชญากรรม: { $number }
phone-city = สำนักงานเทศบาล: { $number }

credit-line = แหล่งข้อมูล: { $credit }
edition-line = ฉบับปี { $edition }
retrieved-line = วันที่ดึงข้อมูล: { $date }
licence-stated = เงื่อนไขการใช้ข้อมูล: { $licence }
licence-third-party = เงื่อนไขการใช้ข้อมูล (ตามที่บุคคลอื่นระบุไว้): { $licence }

layer-status-data = มีข้อมูลแล้ว
layer-status-no-data = ที่นี่ไม่มีข้อมูล ซึ่งไม่ได้แปลว่าปลอดภัย
layer-status-error = อ่านข้อมูลไม่ได้ จึงถือว่าไม่มีข้อมูล ซึ่งไม่ได้แปลว่าปลอดภัย
