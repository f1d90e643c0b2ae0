### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = ขาดข้อมูลบางอย่างที่จำเป็น
problem-bad-parameter = มีข้อมูลที่อ่านไม่ได้
problem-swapped-axes = ลองจิจูดกับละติจูดดูเหมือนจะสลับกัน
problem-outside-japan = ตำแหน่งนี้อยู่นอกประเทศญี่ปุ่น แผนที่นี้ไม่มีคำตอบสำหรับที่นี่
problem-bad-bbox = อ่านขอบเขตพื้นที่ไม่ได้
problem-not-found = ไม่มีหน้านี้
problem-unknown-id = ไม่มีสถานที่ที่ใช้หมายเลขนี้
problem-not-connected = ข้อมูลถนนที่ปิดยังไม่ได้เชื่อมต่อ
problem-tile-outside = ไม่มีแผนที่ของบริเวณนี้
problem-bad-tile-address = อ่านหมายเลขของแผนที่ส่วนนี้ไม่ได้
problem-method-not-allowed = ทำสิ่งนี้ที่นี่ไม่ได้
problem-not-acceptable = ส่งข้อมูลในรูปแบบที่ขอมาไม่ได้
problem-uri-too-long = ที่อยู่เว็บยาวเกินไป
problem-range-not-satisfiable = ไม่มีส่วนที่ขอมา
problem-not-ready = ระบบกำลังเริ่มทำงาน
problem-timed-out = ใช้เวลาตอบนานเกินไป
problem-internal = ระบบของเราขัดข้อง จึงไม่มีคำตอบ
error-do-address = ตรวจดูที่อยู่เว็บ หรือเริ่มใหม่จากหน้าแรก
error-do-again = ตรวจดูสิ่งที่ใส่ แล้วลองใหม่
error-do-later = รอสักหนึ่งนาที แล้วเปิดหน้านี้อีกครั้ง
error-do-map = เลือกสถานที่ในเขตเทศบาลบนแผนที่
error-ask = ถ้าเร่งด่วน ให้โทรหาสำนักงานเทศบาล: { $number }
