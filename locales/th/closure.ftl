### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = ปิดถนน
closure-restriction-closure-one-direction = ปิดถนนหนึ่งทิศทาง
closure-restriction-vehicle-closure = ห้ามรถผ่าน
closure-restriction-large-vehicle-closure = ห้ามรถขนาดใหญ่ผ่าน
closure-restriction-alternating = เหลือช่องทางเดียว สลับกันผ่าน
closure-restriction-lane-restriction = ปิดช่องทางเดินรถบางช่อง
closure-restriction-width-reduction = ถนนแคบลง
closure-restriction-one-way = เดินรถทางเดียว
closure-restriction-speed = จำกัดความเร็วต่ำกว่าปกติ
closure-restriction-chain = ต้องใช้โซ่พันล้อหรือยางฤดูหนาว
closure-restriction-pedestrian-closure = ห้ามคนเดินเท้าผ่าน

## What they mean
closure-effect-full-closure = ห้ามผ่าน ไม่ว่าใครก็ผ่านไม่ได้
    .polarity = keep-out
closure-effect-closure-one-direction = มีทิศทางหนึ่งที่ผ่านไม่ได้
    .polarity = keep-out
closure-effect-vehicle-closure = รถผ่านไม่ได้
    .polarity = keep-out
closure-effect-large-vehicle-closure = รถขนาดใหญ่ เช่น รถบรรทุกและรถบัส ผ่านไม่ได้
    .polarity = keep-out
closure-effect-alternating = เปิดถนนเพียงข้างเดียว รถทั้งสองทิศทางสลับกันผ่าน ให้ทำตามสัญญาณ
    .polarity = may-pass
closure-effect-lane-restriction = ช่องทางเดินรถบางช่องใช้ไม่ได้ ให้ใช้ช่องทางที่ยังเปิดอยู่
    .polarity = may-pass
closure-effect-width-reduction = ถนนแคบกว่าปกติ
    .polarity = may-pass
closure-effect-one-way = ผ่านได้ทิศทางเดียวเท่านั้น
    .polarity = may-pass
closure-effect-speed = จำกัดความเร็วต่ำลง ให้ขับช้าๆ
    .polarity = may-pass
closure-effect-chain = รถที่ไม่มียางฤดูหนาวหรือโซ่พันล้อผ่านไม่ได้ ให้ทำตามป้ายที่นั่น
    .polarity = keep-out
closure-effect-pedestrian-closure = เดินผ่านไม่ได้
    .polarity = keep-out
closure-effect-who = ผ่านไม่ได้: { $who }
    .polarity = keep-out
closure-affects = มีผลกับ: { $who }
closure-walkers = คนเดินเท้าไม่ถูกห้ามผ่าน แต่ห้ามเดินเข้าไปในน้ำหรือในที่ที่ดินพัง
    .polarity = keep-out
closure-emergency-vehicles = รถพยาบาลและรถดับเพลิงก็ผ่านไม่ได้
    .polarity = keep-out
closure-affected-pedestrian = คนเดินเท้า
closure-affected-bicycle = รถจักรยาน
closure-affected-motorcycle = รถจักรยานยนต์
closure-affected-car = รถยนต์
closure-affected-large-vehicle = รถขนาดใหญ่
closure-affected-bus = รถบัสประจำทาง
closure-affected-emergency-vehicle = รถพยาบาลและรถดับเพลิง

## Causes
closure-cause-flooding = ถนนจมน้ำ
closure-cause-inundation = น้ำท่วมเข้ามาในบริเวณนี้
closure-cause-heavy-rain-precaution = ปิดไว้ก่อนเพื่อป้องกันภัย เพราะฝนตกหนัก
closure-cause-landslide = ดินถล่มลงมา
closure-cause-debris-flow = ดินโคลนและหินไหลลงมา
closure-cause-rockfall = มีหินร่วงลงมา
closure-cause-fallen-tree = ต้นไม้ล้ม
closure-cause-subsidence = ถนนทรุดหรือพัง
closure-cause-bridge-damage = สะพานเสียหาย
closure-cause-high-tide = น้ำทะเลขึ้นมาบนถนน
closure-cause-river-overflow = น้ำในแม่น้ำล้นตลิ่ง
closure-cause-snow-ice = ถนนลื่นเพราะหิมะหรือน้ำแข็ง
closure-cause-strong-wind = ลมแรง
closure-cause-earthquake = เกิดแผ่นดินไหว
closure-cause-accident = เกิดอุบัติเหตุ
closure-cause-fire = เกิดไฟไหม้
closure-cause-construction = มีงานก่อสร้างบนถนน
closure-cause-downed-line = สายไฟขาดหรือห้อยลงมา อย่าเข้าใกล้และอย่าแตะต้อง
closure-cause-utility-works = กำลังซ่อมไฟฟ้า โทรศัพท์ น้ำประปา หรือแก๊ส
closure-cause-gas-leak = แก๊สรั่ว อย่าจุดไฟหรือใช้เปลวไฟใดๆ และให้ออกห่าง
closure-cause-event = มีงานกิจกรรมหรืองานเทศกาล
closure-cause-inspection = กำลังตรวจสภาพถนน
closure-cause-unknown = กำลังตรวจสอบสาเหตุ

## Where
closure-feature-bridge = อยู่ที่สะพาน
closure-feature-underpass = อยู่ในทางลอด ซึ่งเป็นถนนที่ลอดใต้ทางรถไฟหรือใต้ถนน
closure-feature-tunnel = อยู่ที่อุโมงค์
closure-feature-crossing = อยู่ที่ทางแยก
closure-feature-level-crossing = อยู่ที่จุดตัดทางรถไฟ
closure-direction-both = มีผลกับทั้งสองทิศทาง
closure-direction-forward = มีผลกับทิศทางเดียวเท่านั้น ดูลูกศรบนแผนที่
closure-direction-backward = มีผลกับทิศทางเดียวเท่านั้น ดูลูกศรบนแผนที่
closure-toward-north = มีผลเฉพาะทิศทางที่มุ่งไปทิศเหนือเท่านั้น
closure-toward-north-east = มีผลเฉพาะทิศทางที่มุ่งไปทิศตะวันออกเฉียงเหนือเท่านั้น
closure-toward-east = มีผลเฉพาะทิศทางที่มุ่งไปทิศตะวันออกเท่านั้น
closure-toward-south-east = มีผลเฉพาะทิศทางที่มุ่งไปทิศตะวันออกเฉียงใต้เท่านั้น
closure-toward-south = มีผลเฉพาะทิศทางที่มุ่งไปทิศใต้เท่านั้น
closure-toward-south-west = มีผลเฉพาะทิศทางที่มุ่งไปทิศตะวันตกเฉียงใต้เท่านั้น
closure-toward-west = มีผลเฉพาะทิศทางที่มุ่งไปทิศตะวันตกเท่านั้น
closure-toward-north-west = มีผลเฉพาะทิศทางที่มุ่งไปทิศตะวันตกเฉียงเหนือเท่านั้น

## State and times
closure-state-planned = มีแผน
closure-state-in-force = มีผลอยู่
closure-state-unconfirmed = ยังไม่ยืนยัน
closure-state-lifted = สิ้นสุดแล้ว
closure-planned = มีแผนจำกัดการจราจรดังต่อไปนี้ ตั้งแต่ { $time }
closure-since = มีผลตั้งแต่ { $time }
closure-unconfirmed = เทศบาลกำลังตรวจสอบ ให้ถือว่าถนนนี้ผ่านไม่ได้
    .polarity = keep-out
closure-unconfirmed-limit = เทศบาลกำลังตรวจสอบ ให้ถือว่าข้อจำกัดนี้ยังมีผลอยู่
closure-lifted = การจำกัดการจราจรสิ้นสุดแล้วเมื่อ { $time }
    .polarity = ended
closure-lifted-care = อาจยังมีน้ำหรือของที่ตกลงมาค้างอยู่ ให้มองทางให้ดี
closure-expected-end = เวลาที่คาดว่าจะสิ้นสุด: { $time }
closure-until-further-notice = ยังไม่ทราบว่าจะสิ้นสุดเมื่อไร
closure-expected-end-passed = เลยเวลาที่คาดว่าจะสิ้นสุด ({ $time }) แล้ว แต่ยังไม่มีประกาศว่าสิ้นสุด

## Who says so, and notes
closure-decided-by-city = เทศบาลเป็นผู้กำหนด
closure-decided-by-prefecture = จังหวัดเป็นผู้กำหนด
closure-decided-by-national = สำนักงานทางหลวงของรัฐบาลเป็นผู้กำหนด
closure-decided-by-police = ตำรวจเป็นผู้กำหนด
closure-detour = ทางเลี่ยง (ภาษาญี่ปุ่น): { $text }

## Counts
closure-count-closed = ถนนที่ปิด: { $count } แห่ง
closure-count-limited = ถนนที่มีข้อจำกัด: { $count } แห่ง

## Names of numbered roads
road-national = ทางหลวงแผ่นดินหมายเลข { $number }
road-prefectural = ทางหลวงจังหวัดหมายเลข { $number }
