# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = ข้ามไปยังเนื้อหาหลัก
page-nav-label = เมนูหลัก
page-nav-now = ตอนนี้
page-nav-map = แผนที่
page-nav-my = แผนที่ของฉัน
page-nav-shelters = ที่หลบภัย
page-nav-help = ช่วยเหลือ
page-language-label = ภาษา
page-larger-text = ตัวอักษรใหญ่ขึ้น
page-ruby-switch = คำอ่านเหนือตัวคันจิ
page-phones-title = หมายเลขโทรศัพท์
page-phone-fire = ไฟไหม้ รถพยาบาล
page-phone-police = ตำรวจ
page-phone-city = สำนักงานเทศบาล
page-not-official = นี่ไม่ใช่บริการเตือนภัยของทางการ ให้ทำตามประกาศของเทศบาลและสำนักงานอุตุนิยมวิทยา
page-about-link = แหล่งข้อมูล สิ่งที่ยังไม่ทราบ และความเป็นส่วนตัว
page-review-draft = ข้อความภาษาไทยนี้ยังไม่มีเจ้าของภาษาตรวจทาน ถ้าต่างจากข้อความภาษาญี่ปุ่น ให้ยึดข้อความภาษาญี่ปุ่น
page-official-words = คำทางการในภาษาญี่ปุ่น
page-not-translated = ยังไม่ได้แปล แสดงเป็น { $language }

## Official pages outside this site
page-link-city-site = เว็บไซต์ของ { $city }
page-link-jma-warnings = คำเตือนสภาพอากาศ (สำนักงานอุตุนิยมวิทยาญี่ปุ่น)
page-link-prefecture-disaster = ข้อมูลภัยพิบัติของ { $prefecture }
page-link-river-levels = ระดับน้ำในแม่น้ำ
page-link-other = เว็บไซต์ทางการ: { $host }
page-link-language-note = หน้าเหล่านี้อาจเป็นภาษาญี่ปุ่น

## Now
page-now-heading = หน้านี้ไม่ทราบว่าตอนนี้มีประกาศอะไรมีผลอยู่บ้าง
page-now-unconnected = ประกาศของเทศบาล (ประกาศอพยพ ถนนที่ปิด ที่หลบภัยที่เปิด) ยังไม่ได้เชื่อมต่อกับหน้านี้
page-now-empty-not-none = แม้ไม่เห็นประกาศอพยพในหน้านี้ ก็ไม่ได้แปลว่าไม่มีประกาศอพยพ
    .polarity = unknown
page-now-do-title = สิ่งที่ต้องทำตอนนี้
page-now-do-city = อ่านประกาศของเทศบาล:
page-now-do-warnings = คำเตือนสภาพอากาศไม่แสดงในหน้านี้ ให้อ่านที่เว็บไซต์ของสำนักงานอุตุนิยมวิทยา:
page-now-do-rivers = ดูว่าน้ำในแม่น้ำสูงเท่าไร:
page-now-do-prefecture = อ่านข้อมูลของจังหวัด:
page-now-do-early = ถ้ารู้สึกว่าอันตราย ให้อพยพแต่เนิ่นๆ อย่ารอประกาศ
page-now-shelters-title = ที่หลบภัย { $count } แห่ง
page-now-shelters-flood = ในจำนวนนี้ กำหนดไว้สำหรับน้ำท่วม { $designated } แห่ง และในนั้นมี { $inside } แห่งอยู่ในพื้นที่ที่น้ำอาจท่วมตามแผนที่ของเรา
page-now-shelters-open = หน้านี้ไม่ทราบว่าตอนนี้ที่หลบภัยแห่งใดเปิดอยู่ ถ้ามีเวลา ให้สอบถามเทศบาลก่อนไป
page-now-shelters-link = ดูจุดอพยพและศูนย์พักพิงทั้งหมด
page-now-map-title = ที่ไหนอันตราย
page-now-map-words = แผนที่แสดงว่าเมื่อแม่น้ำล้นตลิ่ง น้ำอาจลึกเท่าไร และคุณไปที่ไหนได้ สีขาวบนแผนที่ไม่ได้แปลว่าปลอดภัย
page-now-map-link = เปิดหน้าแผนที่

## Map
page-map-title = แผนที่
page-map-lead = ที่นี่น้ำอาจลึกเท่าไร และไปที่ไหนได้
page-map-without-script = แผนที่ต้องใช้โปรแกรม แต่โปรแกรมยังไม่เริ่มทำงาน ทุกอย่างบนแผนที่มีเป็นข้อความในหน้านี้ด้วย
page-map-layers-title = สิ่งที่แผนที่แสดง
page-map-layer-data = { $name } (ข้อมูลปี { $edition })
page-map-layer-no-data = { $name }: ที่นี่ไม่มีข้อมูล ซึ่งไม่ได้แปลว่าปลอดภัย
page-map-official-link = เว็บไซต์ทางการ: { $name }
page-map-white = สีขาว: แผนที่ไม่ได้วาดพื้นที่เสี่ยงภัยตรงนั้น ซึ่งไม่ได้แปลว่าปลอดภัย
page-map-places-title = ค้นหาสถานที่ด้วยชื่อ
page-map-districts-title = เขต
page-map-stations-title = สถานีรถไฟ
page-map-shelters-link = รายชื่อจุดอพยพและศูนย์พักพิง

## Search for a place
page-places-title = ค้นหาสถานที่
page-places-label = ชื่อสถานที่
page-places-hint = เขต ย่าน ป้ายรถบัส สถานีรถไฟ หรืออาคาร พิมพ์เป็นภาษาญี่ปุ่นหรืออักษรอังกฤษ
page-places-button = ค้นหา
page-places-heading = ผลการค้นหา “{ $query }”
page-places-count = { $count } แห่ง
page-places-more = ยังมีผลอื่นอีก ให้พิมพ์ชื่อให้ยาวขึ้น
page-places-none = ไม่พบสถานที่สำหรับ “{ $query }” ให้พิมพ์เพียงบางส่วนของชื่อ หรือเลือกเขต

## Closed roads
page-closures-title = ถนนที่ปิด
page-closures-heading = หน้านี้ไม่ทราบว่าถนนที่ปิดอยู่ตอนนี้คือสายใดบ้าง
page-closures-unconnected = ประกาศของเทศบาลเรื่องถนนที่ปิดยังไม่ได้เชื่อมต่อกับหน้านี้
page-closures-empty-not-none = แม้ไม่เห็นถนนที่ปิดในหน้านี้ ก็ไม่ได้แปลว่าถนนทุกสายผ่านได้
    .polarity = unknown
page-closures-current = ปิดหรือมีข้อจำกัดตอนนี้
page-closures-planned = มีแผน
page-closures-lifted = สิ้นสุดใน 24 ชั่วโมงที่ผ่านมา
page-closures-do-water = ห้ามขับรถหรือเดินเข้าไปในถนนที่มีน้ำท่วม ให้หันกลับ
    .polarity = keep-out
page-closures-do-night = ตอนกลางคืนและตอนฝนตกหนัก ห้ามเข้าใกล้แม่น้ำ คูน้ำ หรือที่ลาดชัน
    .polarity = keep-out
page-closures-do-ask = ก่อนออกเดินทาง ให้สอบถามเทศบาล:

## Shelters
page-shelters-title = จุดอพยพและศูนย์พักพิง
page-shelters-lead = จุดอพยพคือที่สำหรับหนีอันตราย ศูนย์พักพิงคือที่สำหรับพักอยู่หลังจากนั้น
page-shelters-open-unknown = หน้านี้ไม่ทราบว่าตอนนี้แต่ละแห่งเปิดอยู่หรือไม่ ให้สอบถามเทศบาล
page-shelters-filter-label = เลือกชนิดของภัย
page-shelters-filter-all = ทั้งหมด
page-shelters-for = ที่หลบภัยสำหรับ: { $hazard }
page-shelters-recommended-title = สถานที่ที่กำหนดไว้ และอยู่นอกพื้นที่อันตรายของแผนที่นี้
page-shelters-recommended-note = ถ้าเส้นทางไม่เป็นอันตราย ให้ไปแห่งใดแห่งหนึ่งในนี้
    .polarity = go-there
page-shelters-unchecked-title = สถานที่ที่กำหนดไว้ แต่เราไม่มีข้อมูลแผนที่ให้ตรวจอันตรายที่นั่น
page-shelters-unchecked-note = เทศบาลกำหนดสถานที่เหล่านี้ไว้ แต่แผนที่ของเราไม่มีข้อมูลสำหรับภัยนี้
page-shelters-caution-title = สถานที่ที่กำหนดไว้ แต่อยู่ในพื้นที่อันตรายของแผนที่นี้ หรือเคยน้ำท่วม
page-shelters-caution-note = เป็นความจริงทั้งสองอย่าง ให้สอบถามเทศบาลก่อนไป
page-shelters-not-designated-title = สถานที่ที่ไม่ได้กำหนดไว้สำหรับภัยนี้
page-shelters-not-designated-note = “ไม่ได้กำหนดไว้” ไม่ได้แปลว่า “ไม่เหมาะ” แต่แปลว่ายังไม่มีใครยืนยัน
page-shelters-shut-title = สถานที่ที่ปิดอยู่ หรือใช้ไม่ได้
page-shelters-shut-note = อย่าไปสถานที่เหล่านี้
    .polarity = keep-out
page-shelters-none-designated = ในเขตเทศบาลไม่มีสถานที่ที่กำหนดไว้สำหรับภัยนี้ ให้สอบถามเทศบาลว่าควรไปที่ไหน

## A named place
page-place-kind = { $kind } · { $coordinates }
page-place-advice-title = สิ่งที่ต้องทำ
page-place-advice-open = หน้านี้ไม่มีข้อมูลเกี่ยวกับบ้าน จึงให้คำตอบที่ระวังไว้ก่อน
page-place-dangers-title = อันตรายที่นี่
page-place-sites-title = ที่หลบภัยเมื่อน้ำท่วม
page-place-sites-title-other = ที่หลบภัย: { $hazard }
page-place-sites-none = เราไม่พบสถานที่ใกล้ๆ ที่กำหนดไว้และอยู่นอกพื้นที่อันตราย ให้สอบถามเทศบาล
page-place-facility-title = เกี่ยวกับอาคารนี้
page-place-map-link = ดูที่นี่บนแผนที่
page-place-my-link = สร้างแผนที่สำหรับบ้านของฉันเอง
page-place-point-only = นี่คือคำตอบสำหรับจุดเดียว ({ $coordinates }) ที่ใกล้ๆ กันอาจต่างออกไป
page-place-area-note = นี่คือคำตอบสำหรับจุดกลางของพื้นที่ ไม่ใช่สำหรับบ้านทุกหลังในพื้นที่นั้น

## My map
page-my-title = แผนที่ของฉัน
page-my-lead = เลือกบ้านของคุณบนแผนที่ และตอบคำถามสองสามข้อเกี่ยวกับบ้าน คุณจะได้คำแนะนำสำหรับบ้านของคุณ
page-my-private = ตำแหน่งบ้านของคุณอยู่ในโทรศัพท์ของคุณเท่านั้น ไม่มีการส่งมาให้เรา
page-my-without-script = แผนที่ของฉันทำงานในโทรศัพท์ของคุณและต้องใช้โปรแกรม แต่โปรแกรมยังไม่เริ่มทำงาน ระหว่างนี้ให้เปิดหน้าของสถานที่ใกล้บ้าน:
page-my-find = ค้นหาสถานที่ใกล้บ้าน

## Timeline
page-timeline-title = ไทม์ไลน์ของฉัน
page-timeline-heading = ยังสร้างไทม์ไลน์ที่นี่ไม่ได้
page-timeline-what = ไทม์ไลน์คือแผนการที่ครอบครัวตกลงกันไว้ก่อนน้ำท่วม ว่าใครจะทำอะไร และทำเมื่อไร
page-timeline-paper = ระหว่างนี้ ให้เขียนลงกระดาษ:
page-timeline-step-danger = เขียนอันตรายที่บ้านของคุณ ดูได้จากหน้าของสถานที่ใกล้บ้าน หรือจากแผนที่ของฉัน
page-timeline-step-place = เขียนว่าจะไปที่ไหน และเส้นทางไปที่นั่นซึ่งหลีกเลี่ยงแม่น้ำและที่ลาดชัน
page-timeline-step-level3 = เขียนว่าใครอพยพเมื่อเตือนภัยระดับ 3: ผู้สูงอายุ เด็กเล็ก ผู้ป่วย และคนที่ช่วยเหลือพวกเขา
page-timeline-step-level4 = เขียนว่าเมื่อเตือนภัยระดับ 4 ทุกคนอพยพ
page-timeline-step-bag = เขียนของที่จะนำไป: ยา น้ำ อาหาร โทรศัพท์และที่ชาร์จ เอกสารสำคัญ เสื้อผ้าอุ่นๆ
page-timeline-step-family = พูดคุยกับครอบครัว และติดกระดาษไว้ในที่ที่ทุกคนเห็น
page-timeline-form-link = แบบฟอร์มกระดาษและวิธีทำ “ไทม์ไลน์ของฉัน” (สำนักงานแม่น้ำ ภาษาญี่ปุ่น)

## Help
page-help-title = ช่วยเหลือ
page-help-call-title = โทร
page-help-119-when = ไฟไหม้ บาดเจ็บ ป่วยกะทันหัน หรือมีคนติดอยู่ข้างใน: โทร 119
page-help-110-when = อุบัติเหตุหรืออาชญากรรม: โทร 110
page-help-city-when = คำถามเรื่องการอพยพ ที่หลบภัย และถนน: โทรหาสำนักงานเทศบาล เจ้าหน้าที่อาจพูดได้แค่ภาษาญี่ปุ่น
page-help-free = โทร 119 และ 110 ไม่เสียเงิน
page-help-say-title = สิ่งที่ต้องบอกเมื่อโทร 119
page-help-say-what = บอกก่อนว่า ไฟไหม้ หรือ ขอรถพยาบาล
page-help-say-where = บอกว่าอยู่ที่ไหน: ชื่อเมืองหรือย่าน อาคาร สิ่งที่เห็นใกล้ตัว
page-help-say-who = บอกว่าใครบาดเจ็บหรือป่วย และเป็นอย่างไร
page-help-say-name = บอกชื่อและหมายเลขโทรศัพท์ของคุณ อย่าวางสายก่อน
page-help-cards-link = การ์ดสำหรับให้คนที่พูดภาษาญี่ปุ่นดู
page-help-levels-title = ระดับการเตือนภัย (ชื่อทางการ: ระดับการเตรียมรับมือ)
page-help-level-3 = เตือนภัยระดับ 3: การอพยพของผู้สูงอายุ ฯลฯ (kōreisha-tō hinan โคเรชะโท ฮินัน)
page-help-level-4 = เตือนภัยระดับ 4: คำสั่งอพยพ (hinan shiji ฮินัน ชิจิ)
page-help-level-5 = เตือนภัยระดับ 5: มาตรการความปลอดภัยฉุกเฉิน (kinkyū anzen kakuho คิงคิว อันเซ็น คะคุโฮะ)
page-help-error-title = แจ้งข้อผิดพลาด
page-help-error = ถ้าเว็บไซต์นี้มีข้อผิดพลาด ให้โทรแจ้งสำนักงานเทศบาล: { $number } บอกชื่อหน้าและสถานที่ด้วย
page-help-more-title = เพิ่มเติม
page-help-timeline-link = ไทม์ไลน์ของฉัน
page-help-closures-link = ถนนที่ปิด

## About
page-about-title = เกี่ยวกับเว็บไซต์นี้
page-about-lead = เว็บไซต์นี้แสดงอันตรายใน { $city } และที่หลบภัย ด้วยคำง่ายๆ และใช้ได้แม้ไม่มีอินเทอร์เน็ต
page-about-warning-title = ไม่ใช่บริการเตือนภัยของทางการ
page-about-warning = เว็บไซต์นี้ใช้แทนเทศบาล สำนักงานอุตุนิยมวิทยา หน่วยดับเพลิง หรือตำรวจไม่ได้ นายกเทศมนตรีเป็นผู้ออกประกาศอพยพ สำนักงานอุตุนิยมวิทยาเป็นผู้ออกคำเตือนสภาพอากาศ
page-about-sources-title = ข้อมูลที่ใช้
page-about-publisher = เผยแพร่โดย { $publisher }
page-about-source-link = เว็บไซต์ของผู้เผยแพร่
page-about-official-link = ข้อมูลทางการ: { $name }
page-about-processed = เราตัดข้อมูลเฉพาะเขตเทศบาลและปรับให้เรียบง่ายสำหรับหน้าจอ ผู้เผยแพร่ข้อมูลไม่ได้เป็นผู้สร้างเว็บไซต์นี้
page-about-gaps-title = สิ่งที่เว็บไซต์นี้ไม่ทราบ
page-about-gaps-lead = ที่ที่ไม่มีสีบนแผนที่ก็อาจอันตรายได้
page-about-gaps-live = ประกาศอพยพ คำเตือนสภาพอากาศ ถนนที่ปิด และที่หลบภัยที่เปิด ยังไม่ได้เชื่อมต่อ
page-about-gaps-warnings = คำเตือนสภาพอากาศและประกาศแจ้งข่าวของเทศบาลยังไม่ได้เชื่อมต่อ
page-about-postings = เจ้าหน้าที่เทศบาลเป็นผู้ลงประกาศอพยพ ถนนที่ปิด และที่หลบภัยที่เปิด ถ้าเจ้าหน้าที่ยังไม่ได้ยืนยัน เว็บไซต์นี้จะบอกว่าไม่ทราบ
page-about-languages-title = ภาษา
page-about-language-source = เราเขียนเป็นภาษานี้เอง
page-about-language-draft = เราเขียนเอง ยังไม่มีเจ้าของภาษาตรวจทาน
page-about-language-reviewed = ตรวจทานโดย { $reviewer }
page-about-accessibility-title = สำหรับทุกคน
page-about-accessibility = เราตั้งเป้าที่ WCAG 2.2 ระดับ AA ทุกอย่างที่แผนที่แสดงมีเป็นข้อความด้วย ใช้ได้ด้วยแป้นพิมพ์ ด้วยตัวอักษรใหญ่ และแม้โปรแกรมไม่ทำงาน
page-about-accessibility-report = ถ้ามีสิ่งที่คุณใช้ไม่ได้ ให้แจ้งสำนักงานเทศบาล: { $number }
page-about-privacy-title = ความเป็นส่วนตัว
page-about-privacy-home = ตำแหน่งบ้านของคุณอยู่ในโทรศัพท์ของคุณเท่านั้น อันตรายของแต่ละจุดคำนวณในโทรศัพท์ เราไม่ได้เป็นผู้คำนวณ
page-about-privacy-log = เราไม่บันทึกว่าคุณค้นหาอะไรหรืออยู่ที่ไหน
page-about-privacy-cookie = คุกกี้มีเพียงอันเดียวสำหรับจำภาษาของคุณ ไม่มีคุกกี้อื่นและไม่มีการติดตาม
page-about-privacy-photo = แผนที่พื้นหลังของ GSI ปิดอยู่ตอนแรก เมื่อคุณเปิด GSI (สำนักงานสำรวจแห่งชาติ) จะรู้ว่าคุณดูพื้นที่ไหน
page-about-design = สีและระยะห่างอ้างอิงจากดีไซน์โทเคนของสำนักงานดิจิทัลญี่ปุ่น (สัญญาอนุญาต MIT)

## Errors
page-missing-title = ไม่พบหน้านี้
page-missing-do = ที่อยู่เว็บอาจเก่าหรือพิมพ์ผิด ให้ไปต่อจากหน้าใดหน้าหนึ่งนี้:
page-failed-title = เกิดข้อขัดข้อง
page-failed-do = ระบบของเราขัดข้อง ให้รอสักหนึ่งนาทีแล้วลองใหม่ ถ้าเร่งด่วน ให้โทร
page-error-to-now = ตอนนี้: สิ่งที่ทราบ
page-error-to-places = ค้นหาสถานที่
page-error-to-shelters = จุดอพยพและศูนย์พักพิง
