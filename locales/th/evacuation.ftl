### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = การอพยพของผู้สูงอายุ ฯลฯ
order-kind-evacuation-order = คำสั่งอพยพ
order-kind-emergency-safety = มาตรการความปลอดภัยฉุกเฉิน
order-heading-elderly-evacuation = เตือนภัยระดับ { $level }: การอพยพของผู้สูงอายุ ฯลฯ
order-heading-evacuation-order = เตือนภัยระดับ { $level }: คำสั่งอพยพ
order-heading-emergency-safety = เตือนภัยระดับ { $level }: มาตรการความปลอดภัยฉุกเฉิน
order-heading-without-level = คำสั่งอพยพ
order-level = เตือนภัยระดับ { $level }

## What to do
order-do-elderly-evacuation = ผู้สูงอายุ ผู้พิการ ครอบครัวที่มีเด็กเล็ก และคนอื่นที่ต้องใช้เวลา: ให้อพยพออกจากสถานที่อันตรายเดี๋ยวนี้
    .polarity = leave
order-more-elderly-evacuation = คนที่ช่วยเหลือพวกเขา: ให้อพยพไปด้วยกัน คนอื่นทุกคน: งดออกไปข้างนอกเพื่อธุระประจำวัน เตรียมตัวให้พร้อม และอพยพเมื่อรู้สึกว่าอันตราย
order-do-evacuation-order = ทุกคนที่อยู่ในสถานที่อันตราย: ให้อพยพเดี๋ยวนี้
    .polarity = leave
order-more-evacuation-order = ไปที่จุดอพยพ หรือไปบ้านญาติหรือเพื่อนที่อยู่นอกพื้นที่อันตราย ถ้าออกไปข้างนอกอันตรายกว่า ให้ขึ้นไปชั้นบนของอาคารแข็งแรงใกล้ๆ ในห้องที่ห่างจากแม่น้ำและที่ลาดชัน
    .polarity = go-there
order-do-emergency-safety = ชีวิตของคุณอยู่ในอันตราย ให้ย้ายเดี๋ยวนี้ไปยังจุดที่ปลอดภัยที่สุดเท่าที่ไปถึงได้
    .polarity = safest-now
order-more-emergency-safety = ขึ้นไปชั้นบนของอาคาร ในห้องที่ห่างจากแม่น้ำและที่ลาดชัน หรือย้ายไปอาคารสูงที่แข็งแรงซึ่งอยู่ใกล้มาก อย่าออกเดินทางไปที่ที่อยู่ไกล แม้เป็นจุดอพยพหรือศูนย์พักพิง
    .polarity = safest-now
order-do-tsunami = วิ่งหนีขึ้นที่สูงเดี๋ยวนี้ ออกห่างจากทะเลและแม่น้ำ
    .polarity = go-there
order-more-tsunami = ถ้าที่สูงอยู่ไกล ให้วิ่งขึ้นไปชั้นบนของอาคารสูงที่แข็งแรงใกล้ๆ สึนามิมาหลายระลอก อย่ากลับไปจนกว่าจะมีประกาศว่าคำสั่งสิ้นสุดแล้ว
order-do-large-fire = หนีให้ห่างจากไฟและควันเดี๋ยวนี้
    .polarity = leave
order-more-large-fire = ห้ามไปทางที่ควันลอยไป ใช้ผ้าเปียกปิดปากและจมูก และก้มตัวให้ต่ำขณะหนี
    .polarity = keep-out
order-do-volcano = อพยพออกจากพื้นที่ที่ระบุในประกาศนี้เดี๋ยวนี้
    .polarity = leave
order-more-volcano = ป้องกันศีรษะ และใช้ผ้าปิดปากและจมูก อย่าผ่านหุบเขาหรือริมแม่น้ำ

## Danger, areas, reasons
order-hazard = ภัย: { $hazard }
order-areas-all = พื้นที่: ทั่วทั้งเขตเทศบาล
order-areas = พื้นที่: { $areas }
area-district = เขต { $name }
area-oaza = โออาซะ { $name }
order-reason-river-rising = น้ำในแม่น้ำกำลังสูงขึ้น
order-reason-river-overflow-expected = แม่น้ำอาจล้นตลิ่ง
order-reason-river-overflowing = แม่น้ำกำลังล้นตลิ่ง
order-reason-landslide-risk = อาจเกิดดินถล่ม
order-reason-landslide-occurred = เกิดดินถล่มแล้ว
order-reason-heavy-rain = ฝนกำลังตกหนักมาก
order-reason-typhoon = พายุไต้ฝุ่นกำลังเข้ามาใกล้
order-reason-storm-surge-expected = อาจเกิดคลื่นพายุซัดฝั่ง น้ำทะเลอาจสูงขึ้นมาก
order-reason-tsunami = สึนามิกำลังมา
order-reason-reservoir-risk = อ่างเก็บน้ำเพื่อการเกษตรอาจแตก
order-reason-dam-release = เขื่อนกำลังปล่อยน้ำจำนวนมาก น้ำในแม่น้ำจะสูงขึ้นอย่างกะทันหัน
order-reason-fire = เกิดไฟไหม้ใหญ่
order-reason-volcano = ภูเขาไฟระเบิดแล้ว
order-reason-other = เหตุผลอยู่ในหมายเหตุของเทศบาล

## Who, when, and how far it is confirmed
order-decided-by-mayor = นายกเทศมนตรีประกาศเมื่อ { $time }
order-decided-by-governor = ผู้ว่าราชการจังหวัดประกาศแทนนายกเทศมนตรีเมื่อ { $time }
order-decided-by-police = ตำรวจสั่งเมื่อ { $time }
order-decided-by-coast-guard = หน่วยยามฝั่งสั่งเมื่อ { $time }
order-posted-at = ลงในหน้านี้เมื่อ { $time }
order-corrected-at = แก้ไขเนื้อหาเมื่อ { $time }
order-unconfirmed = ยังไม่มีประกาศว่าสิ้นสุด ให้ถือว่ายังมีผลอยู่ และปฏิบัติตามนั้น
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = ประกาศ “การอพยพของผู้สูงอายุ ฯลฯ” สิ้นสุดแล้วเมื่อ { $time }
    .polarity = ended
order-lifted-evacuation-order = คำสั่งอพยพสิ้นสุดแล้วเมื่อ { $time }
    .polarity = ended
order-lifted-emergency-safety = ประกาศ “มาตรการความปลอดภัยฉุกเฉิน” สิ้นสุดแล้วเมื่อ { $time }
    .polarity = ended
order-replaced-elderly-evacuation = เมื่อ { $time } ประกาศ “การอพยพของผู้สูงอายุ ฯลฯ” เปลี่ยนเป็นประกาศอพยพระดับ { $level }
order-replaced-evacuation-order = เมื่อ { $time } คำสั่งอพยพเปลี่ยนเป็นประกาศอพยพระดับ { $level }
order-replaced-emergency-safety = เมื่อ { $time } ประกาศ “มาตรการความปลอดภัยฉุกเฉิน” เปลี่ยนเป็นประกาศอพยพระดับ { $level }
order-replaced-without-level = เมื่อ { $time } ประกาศอพยพเปลี่ยนเป็นประกาศใหม่
order-lifted-remaining = ตอนที่สิ้นสุด ประกาศอพยพระดับ { $level } ยังคงมีผลอยู่ในพื้นที่นั้น
order-lifted-remaining-none = ตอนที่สิ้นสุด ไม่มีประกาศอพยพอื่นของเทศบาลเหลืออยู่ในพื้นที่นั้น
order-lifted-remaining-without-level = ตอนที่สิ้นสุด คำสั่งอพยพอื่นที่ไม่มีระดับการเตือนภัยยังคงมีผลอยู่ในพื้นที่นั้นหรือบางส่วนของพื้นที่นั้น
order-lifted-care = อย่าเพิ่งเข้าใกล้แม่น้ำและที่ลาดชัน
    .polarity = keep-out
order-lifted-care-tsunami = อย่าเพิ่งเข้าใกล้ทะเลและแม่น้ำ
    .polarity = keep-out
order-lifted-care-storm-surge = อย่าเพิ่งเข้าใกล้ทะเลและแม่น้ำ
    .polarity = keep-out
order-lifted-care-earthquake = อย่าเพิ่งเข้าใกล้ที่ลาดชันและอาคารที่เสียหาย
    .polarity = keep-out
order-lifted-care-large-fire = อย่าเพิ่งเข้าใกล้บริเวณที่ถูกไฟไหม้
    .polarity = keep-out
order-lifted-care-volcano = อย่าเพิ่งเข้าใกล้ปากปล่องภูเขาไฟและหุบเขา
    .polarity = keep-out
order-cancelled-elderly-evacuation = ประกาศ “การอพยพของผู้สูงอายุ ฯลฯ” เป็นความผิดพลาด และยกเลิกแล้วเมื่อ { $time }
    .polarity = cancelled
order-cancelled-evacuation-order = ประกาศคำสั่งอพยพเป็นความผิดพลาด และยกเลิกแล้วเมื่อ { $time }
    .polarity = cancelled
order-cancelled-emergency-safety = ประกาศ “มาตรการความปลอดภัยฉุกเฉิน” เป็นความผิดพลาด และยกเลิกแล้วเมื่อ { $time }
    .polarity = cancelled
order-cancelled-care = ให้ตรวจดูประกาศอพยพอื่นของเทศบาล และข่าวของสำนักงานอุตุนิยมวิทยา
order-state-prepared = เตรียมไว้
order-state-in-force = มีผลอยู่
order-state-unconfirmed = ยังไม่ยืนยัน
order-state-lifted = สิ้นสุดแล้ว
order-state-cancelled = ยกเลิกแล้ว

## Counts and titles
order-count = ประกาศอพยพ: { $count } รายการ
order-lifted-title = ประกาศอพยพที่สิ้นสุดหรือยกเลิกใน 24 ชั่วโมงที่ผ่านมา
