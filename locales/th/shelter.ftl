### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = จุดอพยพ
shelter-role-emergency-site-means = เมื่ออันตรายเข้ามาใกล้ ให้ไปที่นั่นทันทีเพื่อรักษาชีวิต
    .polarity = go-there
shelter-role-shelter = ศูนย์พักพิง
shelter-role-shelter-means = พักอยู่ที่นั่นสักระยะเมื่อกลับบ้านไม่ได้
shelter-role-special-care-shelter = ศูนย์พักพิงสำหรับผู้ที่ต้องการการดูแลพิเศษ
shelter-role-special-care-shelter-means = ที่พักสำหรับคนที่ต้องการความช่วยเหลือเป็นพิเศษ ให้สอบถามเทศบาลก่อนไป
shelter-designated-yes = กำหนดเป็นจุดอพยพสำหรับ: { $hazard }
shelter-designated-no = ไม่ได้กำหนดเป็นจุดอพยพสำหรับ: { $hazard } ซึ่งไม่ได้แปลว่าใช้ไม่ได้
shelter-designated-none = เป็นที่สำหรับพักอยู่หลังเกิดภัย ไม่ได้กำหนดเป็นที่สำหรับหนีอันตราย
shelter-designated-list = กำหนดไว้สำหรับ: { $hazards }
shelter-in-zone = อยู่ในพื้นที่เสี่ยงภัยที่วาดไว้: { $hazard }
shelter-in-zone-depth = อยู่ในพื้นที่ที่น้ำอาจท่วมตามแผนที่นี้: น้ำลึก { $depth }
shelter-outside-zone = อยู่นอกพื้นที่เสี่ยงภัยที่วาดไว้: { $hazard }
shelter-near-zone = มีพื้นที่เสี่ยงภัยที่วาดไว้ในระยะ { $metres } เมตรจากที่นั่น: { $hazard }
shelter-zone-unknown = { $hazard }: ที่นี่ไม่มีข้อมูล จึงไม่ทราบว่าอยู่ในพื้นที่เสี่ยงภัยหรือไม่
shelter-known-flooded = ที่นี่เคยน้ำท่วม
shelter-known-flooded-on = ที่นี่น้ำท่วมเมื่อ { $date }
shelter-recommended = { $hazard }: กำหนดไว้ และอยู่นอกพื้นที่เสี่ยงภัยที่วาดไว้
shelter-not-recommended = ให้สอบถามเทศบาลก่อนไป
shelter-none-recommended = { $hazard }: ไม่พบสถานที่ที่กำหนดไว้และอยู่นอกพื้นที่เสี่ยงภัยที่วาดไว้ ให้สอบถามเทศบาล: { $number }
shelter-list-title = ที่หลบภัย: { $hazard }
shelter-distance = ระยะทางเส้นตรง { $distance } เดินประมาณ { $minutes } นาที เส้นทางจริงไกลกว่านี้
shelter-address = ที่อยู่: { $address }
shelter-accepts = รับ: { $people }
shelter-state-unknown = หน้านี้ไม่ทราบว่าตอนนี้เปิดอยู่หรือไม่
