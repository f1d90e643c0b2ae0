### Same ids and arguments as ../ja/answer.ftl.

answer-here = ที่นี่: { $name }
answer-point = จุดที่ลองจิจูด { $lon } องศาตะวันออก ละติจูด { $lat } องศาเหนือ
answer-outside-city = ที่นี่อยู่นอกเขตเทศบาล แผนที่นี้ไม่มีคำตอบสำหรับที่นี่ ให้สอบถามเทศบาลของเมืองที่คุณอยู่
answer-outside-drawn = ที่นี่อยู่นอกเขตเทศบาล แต่แผนที่นี้วาดพื้นที่เสี่ยงภัยต่อไปนี้ไว้ตรงนี้ อาจมีอันตรายอื่นที่แผนที่ไม่ได้วาดไว้
answer-on-device = คำตอบนี้คำนวณในโทรศัพท์ของคุณ

knowledge-drawn = { $hazard }: ที่นี่อยู่ในพื้นที่เสี่ยงภัยที่วาดไว้
knowledge-no-zone-shown = { $hazard }: แผนที่ไม่ได้วาดพื้นที่เสี่ยงภัยตรงนี้ แต่น้ำก็ยังอาจมาถึงได้
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }: แผนที่ไม่ได้วาดพื้นที่เสี่ยงภัยตรงนี้ แต่ดินก็ยังอาจถล่มได้
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = แม่น้ำสายเล็ก: ยังไม่ได้สำรวจ
knowledge-not-surveyed-outside-survey = ที่นี่อยู่นอกขอบเขตการสำรวจ
knowledge-not-surveyed-outside-city = ที่นี่อยู่นอกเขตเทศบาล
knowledge-not-surveyed = บางส่วนยังไม่ได้สำรวจ
    .polarity = unknown
knowledge-no-data = { $hazard }: ที่นี่ไม่มีข้อมูล ซึ่งไม่ได้แปลว่าปลอดภัย
    .polarity = unknown
knowledge-stale = { $hazard }: ข้อมูลเก่าแล้ว (ตั้งแต่ { $date }) ตอนนี้อาจเปลี่ยนไปแล้ว
    .polarity = unknown
knowledge-stale-undated = { $hazard }: ข้อมูลเก่าแล้ว ตอนนี้อาจเปลี่ยนไปแล้ว
    .polarity = unknown
answer-all-no-data = { $hazards }: ที่นี่ไม่มีข้อมูล ซึ่งไม่ได้แปลว่าปลอดภัย
    .polarity = unknown

near-depth = ในระยะ { $metres } เมตรจากที่นี่ มีจุดที่น้ำอาจลึก { $depth }
near-rank = ในระยะ { $metres } เมตรจากที่นี่: { $rank }
near-accuracy = ตำแหน่งของคุณอาจคลาดเคลื่อนประมาณ { $metres } เมตร นี่คือคำตอบสำหรับจุดที่แย่ที่สุดในระยะนั้น

answer-source = แหล่งข้อมูล: { $credit } (ฉบับปี { $edition })

## Postings
live-closures-not-connected = ข้อมูลถนนที่ปิดยังไม่ได้เชื่อมต่อ ถนนบางสายอาจปิดอยู่ ให้สอบถามเทศบาล
live-evacuation-not-connected = ข้อมูลการอพยพยังไม่ได้เชื่อมต่อ หน้านี้จึงไม่ทราบว่ามีประกาศอพยพอยู่หรือไม่ ให้ดูเว็บไซต์ของเทศบาล
live-warnings-not-connected = คำเตือนสภาพอากาศยังไม่ได้เชื่อมต่อ หน้านี้จึงไม่ทราบว่ามีคำเตือนอยู่หรือไม่ ให้ดูเว็บไซต์ของสำนักงานอุตุนิยมวิทยา
live-notices-not-connected = ประกาศแจ้งข่าวของเทศบาลยังไม่ได้เชื่อมต่อ ให้ดูเว็บไซต์ของเทศบาล
