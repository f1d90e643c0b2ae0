### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = กำลังเตรียมเปิด
opening-state-open = เปิดอยู่
opening-state-closed = ปิดอยู่
opening-state-unsafe = ใช้ไม่ได้
opening-open = เปิดอยู่ เป็นที่หลบภัยสำหรับ: { $hazards }
    .polarity = go-there
opening-preparing = กำลังเตรียมเปิดสำหรับ: { $hazards } ตอนนี้ยังเข้าไม่ได้
    .polarity = keep-out
opening-closed = ปิดอยู่ เข้าไม่ได้
    .polarity = keep-out
opening-unsafe = เสียหายหรือใช้ไม่ได้ อย่าไปที่นี่
    .polarity = keep-out
opening-crowding-space = ยังมีที่ว่าง
opening-crowding-some-space = คนเริ่มเยอะแล้ว
opening-crowding-crowded = คนแน่น
opening-crowding-full = เต็มแล้ว เข้าไม่ได้ ให้ไปที่หลบภัยแห่งอื่น
    .polarity = keep-out
opening-undesignated = ไม่ได้กำหนดไว้สำหรับ: { $hazards } แต่เทศบาลเปิดให้ใช้
opening-undesignated-reason = เหตุผลที่เทศบาลเปิด (ภาษาญี่ปุ่น): { $text }

## Services
opening-services-yes = มี: { $services }
opening-services-no = ไม่มี: { $services }
opening-services-unknown = ไม่ทราบว่ามีหรือไม่: { $services }
opening-service-power = ไฟฟ้า
opening-service-water = น้ำประปา
opening-service-toilet = ห้องน้ำ
opening-service-accessible-toilet = ห้องน้ำสำหรับรถเข็น
opening-service-step-free = ทางเข้าไม่มีขั้นบันได
opening-service-charging = ที่ชาร์จโทรศัพท์
opening-service-wifi = Wi-Fi
opening-service-pets = ที่สำหรับสัตว์เลี้ยง
opening-service-baby-room = ห้องให้นมลูก
opening-service-interpreter = ล่าม
opening-service-air-conditioning = เครื่องทำความร้อนและความเย็น
opening-interpreters = ภาษาที่พูดได้: { $languages }

## How far it is known
opening-was-open = เมื่อ { $time } ที่นี่เปิดเป็นที่หลบภัยสำหรับ: { $hazards }
opening-was-preparing = เมื่อ { $time } ที่นี่กำลังเตรียมเปิดสำหรับ: { $hazards }
opening-unconfirmed = ไม่ทราบว่าตอนนี้เปิดอยู่หรือไม่ ถ้ามีเวลา ให้สอบถามเทศบาลก่อนไป
    .polarity = unknown
opening-none-posted = เทศบาลยังไม่ได้ประกาศว่าที่นี่เปิด เจ้าหน้าที่ยืนยันเมื่อ { $time }
opening-none-posted-brief = ยังไม่มีประกาศว่าเปิด
opening-unknown-brief = ไม่ทราบว่าเปิดอยู่หรือไม่
opening-unknown = ไม่ทราบว่าตอนนี้เปิดอยู่หรือไม่ ถ้ามีเวลา ให้สอบถามเทศบาลก่อนไป
    .polarity = unknown

## Counts and the way
opening-count = ที่หลบภัยที่เปิดอยู่ ({ $hazard }): { $count } แห่ง
opening-count-all = ที่หลบภัยที่เปิดอยู่: { $count } แห่ง
opening-count-unconfirmed = ที่หลบภัยที่ประกาศว่าเปิด แต่ยังไม่ได้ยืนยันใหม่ทุกแห่ง
opening-level-5 = ถ้าคุณอยู่ในพื้นที่เตือนภัยระดับ 5 อย่าออกเดินทางไปที่ที่อยู่ไกล แม้เป็นจุดอพยพหรือศูนย์พักพิง
    .polarity = safest-now
opening-way = ตรวจดูเส้นทางด้วย อย่าเข้าใกล้ถนนที่มีน้ำ แม่น้ำ และที่ลาดชัน
