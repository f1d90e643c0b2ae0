### Same ids and arguments as ../ja/card.ftl. Sentences to show to a Japanese speaker.

## The page of cards
card-lead = เลือกประโยค แล้วให้คนใกล้ตัวดูการ์ดขนาดใหญ่ บนการ์ดมีประโยคเดียวกันเป็นภาษาญี่ปุ่น ใช้ได้แม้ไม่มีอินเทอร์เน็ต
card-close = ปิดการ์ด
card-to-reader = ถึงผู้ที่อ่านการ์ดนี้: โปรดตอบโดยชี้ให้ดู หรือเขียนเป็นภาษาญี่ปุ่นง่ายๆ
card-group-way = จะไปที่ไหน
card-group-words = คำพูดและภาษา
card-group-help = เรียกคนช่วย
card-group-body = ร่างกายและสุขภาพ
card-group-family = ครอบครัว
card-group-needs = สิ่งที่ต้องการ

## The cards
card-shelter = จุดอพยพอยู่ที่ไหน
card-together = ขอไปด้วย ช่วยพาไปด้วย
card-how-far = ช่วยชี้ทางบนแผนที่ให้ดูหน่อย
card-japanese = ฉันอ่านภาษาญี่ปุ่นไม่ได้
card-speak-slowly = ช่วยพูดช้าๆ ด้วยภาษาญี่ปุ่นง่ายๆ
card-write = ช่วยเขียนให้หน่อย จะใช้โทรศัพท์แปล
card-what-happens = เกิดอะไรขึ้น ตอนนี้ต้องทำอย่างไร
card-is-it-dangerous = ที่นี่อันตรายไหม
card-road = ถนนนี้ผ่านได้ไหม
card-ambulance = ช่วยเรียกรถพยาบาล
card-fire = ไฟไหม้ ช่วยโทร 119
card-police = ช่วยเรียกตำรวจ
card-hurt = ฉันบาดเจ็บ
card-ill = ฉันไม่สบาย
card-medicine = ต้องการยา
card-pregnant = ฉันตั้งครรภ์
card-baby = ต้องการนมหรือผ้าอ้อมสำหรับทารก
card-wheelchair = ต้องการรถเข็นคนพิการ
card-help-walking = ฉันเดินไม่สะดวก ช่วยพยุงหน่อย
card-cannot-hear = ฉันฟังไม่ค่อยได้ยิน ช่วยเขียนให้หน่อย
card-cannot-see = ฉันมองไม่ค่อยเห็น ช่วยนำทางหน่อย
card-child-missing = ลูกหายไป ช่วยตามหาด้วย
card-family-missing = กำลังตามหาครอบครัว
card-trapped = มีคนติดอยู่ข้างใน ช่วยด้วย
card-phone = ขอใช้โทรศัพท์หน่อย
card-charge = อยากชาร์จโทรศัพท์
card-water = ต้องการน้ำดื่ม
card-food = ต้องการอาหาร
card-toilet = ห้องน้ำอยู่ที่ไหน
card-allergy = ฉันแพ้อาหาร ช่วยบอกว่าในนี้มีอะไรบ้าง
card-no-pork = เพราะศาสนา ฉันไม่กินหมูและไม่ดื่มเหล้า
card-pray = มีที่เงียบๆ ให้สวดมนต์หรือละหมาดไหม
card-cold = ฉันหนาว ขอยืมผ้าห่มหน่อย
card-interpreter = มีคนที่พูดภาษาของฉันได้ไหม
card-embassy = อยากติดต่อสถานทูตของฉัน
card-thanks = ขอบคุณที่ช่วยเหลือ
