### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = เทศบาลยืนยันเมื่อ { $time }
live-last-confirmed = ยืนยันครั้งสุดท้ายเมื่อ { $time } หลังจากนั้นยังไม่ได้ยืนยัน
live-times = เวลาที่ไม่มีวันที่คือเวลาของวันที่ { $date } เวลาทั้งหมดเป็นเวลาญี่ปุ่น

## Notes of the staff
live-note = หมายเหตุของเทศบาล (ภาษาญี่ปุ่น): { $text }
live-note-translated = หมายเหตุของเทศบาล (แปลโดยคน): { $text }

## Nothing posted, and how far that is known
live-evacuation-none = { $city } ไม่ได้ลงประกาศอพยพไว้ที่นี่
live-evacuation-unknown = เราไม่ทราบว่าตอนนี้มีประกาศอพยพใดมีผลอยู่บ้าง
    .polarity = unknown
live-evacuation-maybe-more = อาจมีประกาศอพยพอื่นที่มีผลอยู่แต่ไม่ได้ลงไว้ที่นี่
live-closures-none = { $city } ไม่ได้ลงประกาศปิดถนนไว้ที่นี่
live-closures-unknown = เราไม่ทราบว่าตอนนี้ถนนสายใดปิดอยู่
    .polarity = unknown
live-closures-maybe-more = ถนนสายอื่นที่ไม่ได้ลงไว้ที่นี่ก็อาจผ่านไม่ได้
    .polarity = unknown
live-openings-none = { $city } ไม่ได้ลงประกาศเปิดที่หลบภัยไว้ที่นี่
live-openings-unknown = เราไม่ทราบว่าตอนนี้ที่หลบภัยแห่งใดเปิดอยู่
    .polarity = unknown
live-openings-maybe-more = ที่หลบภัยอื่นที่ไม่ได้ลงไว้ที่นี่ก็อาจเปิดอยู่
live-complete = เจ้าหน้าที่เทศบาลยืนยันข้อมูลนี้เมื่อ { $time }
live-complete-list = เจ้าหน้าที่เทศบาลยืนยันเมื่อ { $time } ว่าสิ่งที่ต้องลงประกาศมีเท่านี้
live-not-confirmed-since = เจ้าหน้าที่เทศบาลตรวจสิ่งที่ลงไว้ที่นี่ครั้งสุดท้ายเมื่อ { $time } หลังจากนั้นยังไม่ได้ตรวจ
live-never-confirmed = เจ้าหน้าที่เทศบาลยังไม่ได้ตรวจสิ่งที่ลงไว้ที่นี่

## Weather warnings
live-warnings-apart = คำเตือนสภาพอากาศมาจากสำนักงานอุตุนิยมวิทยา ไม่ใช่ประกาศอพยพของเทศบาล คำเตือนเหล่านั้นไม่แสดงในหน้านี้

## The connection of the device
live-not-live = ไม่มีข่าวใหม่มาถึงหน้านี้ เราไม่ทราบว่าตอนนี้มีประกาศอะไรมีผลอยู่บ้าง ข่าวล่าสุดมาถึงเมื่อ { $time }
    .polarity = unknown
live-not-live-undated = ไม่มีข่าวใหม่มาถึงหน้านี้ เราไม่ทราบว่าตอนนี้มีประกาศอะไรมีผลอยู่บ้าง
    .polarity = unknown
live-reconnecting = กำลังเชื่อมต่อใหม่
live-connected-again = เชื่อมต่อแล้ว นี่คือข่าวล่าสุด
live-updated = หน้านี้มีข้อมูลใหม่

## Buttons
live-what-to-do = ต้องทำอย่างไร
live-am-i-inside = บ้านของฉันอยู่ในพื้นที่ไหม
live-am-i-inside-how = คำนวณคำตอบในโทรศัพท์ของคุณ
live-listen = ฟัง
live-listen-stop = หยุด
live-see-all = ดูทั้งหมด
