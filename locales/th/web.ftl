### Same ids and arguments as ../ja/web.ftl.

## The page kept on the phone
web-kept-page = เครือข่ายไม่ตอบสนอง นี่คือหน้าที่บันทึกไว้เมื่อ { $time } ตอนนี้อาจเปลี่ยนไปแล้ว
web-kept-page-unknown = เครือข่ายไม่ตอบสนอง นี่คือหน้าที่บันทึกไว้ ตอนนี้อาจเปลี่ยนไปแล้ว
web-age-now = ไม่ถึงหนึ่งนาทีที่แล้ว
web-age-minutes = { $count } นาทีที่แล้ว
web-age-hours = { $count } ชั่วโมงที่แล้ว
web-age-days = { $count } วันที่แล้ว
web-in-app = หน้าจอในแอปนี้บันทึกแผนที่ไว้ใช้ตอนไม่มีอินเทอร์เน็ตไม่ได้
web-in-app-link = เปิดในเบราว์เซอร์ของคุณ

## Loading the map
web-pack-label = กำลังโหลดแผนที่เมือง
web-pack-starting = กำลังเตรียมแผนที่เมือง
web-pack-progress = กำลังนำแผนที่เมืองเข้าโทรศัพท์นี้: { $done } จาก { $total } MB
web-pack-progress-open = กำลังนำแผนที่เมืองเข้าโทรศัพท์นี้: { $done } MB
web-pack-failed = โหลดแผนที่เมืองไม่ได้ รายการในหน้านี้ใช้ได้แม้ไม่มีแผนที่
web-try-again = ลองใหม่
web-pack-when-near = เบราว์เซอร์ของคุณตั้งให้ประหยัดข้อมูล จะโหลดแผนที่เมืองเมื่อคุณเลื่อนมาถึงส่วนนี้ของหน้าเท่านั้น หลังจากนั้นใช้ได้แม้ไม่มีอินเทอร์เน็ต
web-pack-kept = บันทึกแผนที่ไว้ในโทรศัพท์นี้แล้ว ใช้ได้แม้ไม่มีอินเทอร์เน็ต
web-pack-not-kept = เบราว์เซอร์นี้ไม่บันทึกแผนที่ ถ้าไม่มีอินเทอร์เน็ต จะเปิดอีกไม่ได้
web-pack-older = นี่คือแผนที่ที่บันทึกไว้ครั้งก่อน เมื่อแผนที่ใหม่มาถึง จะใช้แผนที่ใหม่ทันที
web-no-map = เบราว์เซอร์นี้แสดงแผนที่ไม่ได้ ให้ค้นหาสถานที่ด้วยชื่อ คำตอบใช้ได้แม้ไม่มีแผนที่

## The map
web-map-label = แผนที่อันตราย
web-map-keys = แผนที่ ใช้ปุ่มลูกศรเลื่อน ปุ่มบวกและลบขยายและย่อ กด Enter เพื่อดูคำตอบของจุดตรงกลาง
web-map-two-fingers = ใช้สองนิ้วเลื่อนแผนที่
web-map-wheel-windows = กด Ctrl ค้างไว้แล้วเลื่อนเมาส์ เพื่อขยายหรือย่อแผนที่
web-map-wheel-mac = กด ⌘ ค้างไว้แล้วเลื่อนเมาส์ เพื่อขยายหรือย่อแผนที่
web-map-tap = แตะสถานที่บนแผนที่ คำตอบคำนวณในโทรศัพท์ของคุณ
web-zoom-in = ขยาย
web-zoom-out = ย่อ
web-close = ปิด
web-answer-here = ดูคำตอบสำหรับที่นี่
web-place-found = พบแล้ว: { $name }
web-position = แสดงตำแหน่งของฉัน
web-position-looking = กำลังค้นหาตำแหน่งของคุณ
web-position-found = คุณอยู่แถวนี้ (ในระยะ { $metres } เมตร)
web-position-denied = เบราว์เซอร์ไม่ได้รับอนุญาตให้ดูตำแหน่งของคุณ ให้แตะแผนที่ หรือค้นหาด้วยชื่อ
web-position-unavailable = ไม่พบตำแหน่งของคุณ ให้แตะแผนที่ หรือค้นหาด้วยชื่อ
web-position-unsupported = เบราว์เซอร์นี้ค้นหาตำแหน่งไม่ได้ ให้แตะแผนที่ หรือค้นหาด้วยชื่อ
web-position-outside = ดูเหมือนคุณอยู่นอกเขตเทศบาล แผนที่นี้ไม่มีคำตอบสำหรับที่นั่น

## Search
web-search-label = ค้นหาสถานที่
web-search-placeholder = สถานที่ สถานีรถไฟ ที่หลบภัย
web-search-results = สถานที่ที่พบ
web-search-none = ไม่พบสถานที่ ให้พิมพ์เพียงบางส่วนของชื่อ
web-search-count =
    { $count ->
        [0] ไม่พบสถานที่สำหรับ “{ $query }”
       *[other] พบ { $count } แห่งสำหรับ “{ $query }” เลือกด้วยปุ่มลูกศร
    }
web-search-unavailable = รายชื่อสถานที่ยังไม่อยู่ในโทรศัพท์นี้

## Layers and legend
web-layers-title = ชั้นข้อมูลและสี
web-legend-title = สีและสัญลักษณ์
web-layers-others = สิ่งอื่นบนแผนที่
web-layer-hidden = { $hazard }: ซ่อนพื้นที่เสี่ยงภัยอยู่
web-layer-show = แสดง
web-legend-white = สีขาว: แผนที่ไม่ได้วาดพื้นที่เสี่ยงภัยตรงนั้น ซึ่งไม่ได้แปลว่าปลอดภัย
    .polarity = unknown
web-site-recommended = บ้านที่มีแต่เส้นขอบสีเขียว: เป็นจุดอพยพที่กำหนดไว้สำหรับ { $hazard } และอยู่นอกพื้นที่เสี่ยงภัยที่วาดไว้
web-site-other = บ้านสีเทา: ให้สอบถามเทศบาลก่อนไป
web-site-open-unknown = หน้านี้ไม่ทราบว่าตอนนี้เปิดอยู่หรือไม่
web-base-map-title = พื้นหลัง
web-base-map-switch = แผนที่ของสำนักงานสำรวจแห่งชาติ (GSI)
web-base-map-reveals = เมื่อเปิดใช้ สำนักงานสำรวจจะรู้ว่าคุณดูพื้นที่ไหน ใช้ไม่ได้ถ้าไม่มีอินเทอร์เน็ต
web-sources-title = แหล่งข้อมูล

## The answer
web-sheet-label = คำตอบสำหรับที่นี่
web-sheet-close = ปิดคำตอบ
web-sheet-more = แสดงคำตอบมากขึ้น
web-sheet-less = แสดงคำตอบน้อยลง
web-answer-older = คำตอบนี้มาจากแผนที่ฉบับเก่าที่บันทึกไว้ในโทรศัพท์นี้ ฉบับใหม่ยังมาไม่ถึง
web-near = ใกล้ { $name }
web-make-my-map = สร้างแผนที่ของฉัน
web-listen = ฟัง
web-listen-stop = หยุด
web-share = แชร์
web-copy = คัดลอก
web-copied = คัดลอกข้อความแล้ว

## My map
web-my-empty = คุณยังไม่ได้เลือกสถานที่ ให้เปิดแผนที่ แตะบ้านของคุณ แล้วกด “สร้างแผนที่ของฉัน”
web-my-choose = เลือกบนแผนที่
web-my-cannot-keep = เบราว์เซอร์นี้บันทึกสถานที่ของคุณไม่ได้ ไม่มีอะไรถูกบันทึก
web-my-questions = เกี่ยวกับบ้านของคุณ
web-my-questions-why = จะข้ามคำถามข้อไหนก็ได้ ข้อที่ข้าม เราถือว่าเป็นกรณีที่แย่ที่สุด
web-my-kept-here = สถานที่และคำตอบของคุณบันทึกไว้ในโทรศัพท์นี้เท่านั้น
web-my-other-point = เลือกที่อื่น
web-my-forget = ลบสถานที่และคำตอบของฉัน
web-ask-storeys = อาคารมีกี่ชั้น
web-ask-living-floor = คุณอยู่หรือนอนชั้นไหน
web-ask-living-floor-hint = ชั้นที่ติดพื้นดินคือชั้น 1
web-ask-structure = อาคารสร้างด้วยอะไร
web-ask-basement = มีใครอยู่หรือนอนใต้ดินไหม
web-ask-needs-help = มีใครที่ต้องใช้เวลาหรือต้องการคนช่วยในการอพยพไหม
web-ask-needs-help-hint = ผู้สูงอายุ เด็กเล็ก คนตั้งครรภ์ ผู้ป่วย ผู้พิการ
web-ask-safe-relatives = มีญาติหรือเพื่อนนอกพื้นที่อันตรายที่จะให้คุณไปพักด้วยไหม
web-ask-can-endure = ถ้าใช้ไฟฟ้า น้ำประปา และห้องน้ำไม่ได้ คุณอยู่บ้านได้หลายวันไหม
web-ask-can-endure-hint = คิดถึงน้ำ อาหาร ยา และห้องน้ำที่เตรียมไว้
web-floor = { $count }
web-floor-or-more = { $count } ขึ้นไป
web-structure-wood = ไม้
web-structure-robust = คอนกรีตเสริมเหล็ก
web-answer-yes = ใช่
web-answer-no = ไม่ใช่
web-answer-unknown = ไม่ทราบ

## The live page
web-live-age = ({ $age })
web-live-as-of = นี่คือข้อมูลเมื่อ { $time } ตอนนี้อาจเปลี่ยนไปแล้ว
web-live-lapsed = มีกำหนดต้องยืนยันอีกครั้งภายใน { $time } แต่ยังไม่ได้ยืนยัน ตอนนี้อาจเปลี่ยนไปแล้ว
web-live-lapsed-undated = ข้อมูลนี้ยังไม่ได้ยืนยันอีกครั้ง ตอนนี้อาจเปลี่ยนไปแล้ว

## Closed roads and open shelters on the map
web-closures-switch = ถนนที่ปิด
web-closures-hidden = ซ่อนถนนที่ปิดไว้ ไม่แสดงบนแผนที่
web-closures-label = ถนนที่ปิด
web-closures-list = รายการถนนที่ปิด
web-openings-switch = ที่หลบภัยที่เปิดอยู่
web-openings-hidden = ที่หลบภัยที่เปิดอยู่ไม่แสดงบนแผนที่
web-map-kept-postings = ถนนที่ปิดและที่หลบภัยที่เปิดอยู่บนแผนที่นี้เป็นข้อมูลเมื่อ { $time } ตอนนี้อาจเปลี่ยนไปแล้ว
web-sign-closed = วงกลมสีแดงมีขีด: ถนนที่ปิด
web-sign-limited = สามเหลี่ยมสีแดง: ทางนี้มีข้อจำกัดในการผ่าน
web-sign-unconfirmed = เส้นประ: มีแผน หรือยังไม่ยืนยัน
web-sign-open = บ้านสีเขียวทึบ: เปิดอยู่ตอนนี้ สำหรับภัยที่เขียนไว้ข้างใต้

## Is my home in an area of an order
web-my-orders-title = ประกาศอพยพกับบ้านของคุณ
web-my-orders-here = บ้านของคุณอยู่ในพื้นที่ไหม
web-my-district-ask = บ้านของคุณอยู่เขตไหน
web-my-district-why = ประกาศอพยพระบุเป็นเขตหรือบางส่วนของเขต แต่แผนที่ไม่มีเส้นแบ่งเขต จึงขอให้คุณเลือกเอง สิ่งที่เลือกอยู่ในโทรศัพท์นี้เท่านั้น
web-my-district-probably = ดูจากสถานที่ใกล้ที่สุดที่เรารู้จัก น่าจะเป็น { $name }
web-my-oaza-ask = อยู่ส่วนไหนของเขตนั้น (โออาซะในที่อยู่ของคุณ)
web-my-inside = บ้านของคุณอยู่ในพื้นที่ของประกาศนี้
web-my-inside-probably = บ้านของคุณน่าจะอยู่ในพื้นที่ของประกาศนี้ เลือกเขตข้างล่างเพื่อให้แน่ใจ
web-my-partly = ประกาศนี้ระบุบางส่วนของเขตของคุณ ให้ตรวจดูว่าบ้านของคุณอยู่ในนี้หรือไม่: { $areas }
web-my-not-named = ประกาศนี้ไม่ได้ระบุที่ที่คุณเลือก แต่อันตรายไม่ได้หยุดที่เส้นแบ่งพื้นที่ ให้อพยพถ้ารู้สึกว่าอันตราย
web-my-not-chosen = เลือกเขตของคุณข้างล่าง แล้วหน้านี้จะบอกได้
