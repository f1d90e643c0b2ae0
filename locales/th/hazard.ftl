### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = น้ำท่วมจากแม่น้ำ
hazard-flood-means = น้ำในแม่น้ำล้นตลิ่งมาถึงบ้านและถนน
hazard-landslide = ดินถล่ม
hazard-landslide-means = ไหล่เขาหรือหน้าผาพังลงมา หรือดินและหินไหลลงมา
hazard-storm-surge = คลื่นพายุซัดฝั่ง
hazard-storm-surge-means = ตอนมีพายุไต้ฝุ่น น้ำทะเลจะสูงขึ้นมาก
hazard-tsunami = สึนามิ
hazard-tsunami-means = คลื่นใหญ่มากที่มาหลังแผ่นดินไหว
hazard-inland-flood = น้ำฝนท่วมขัง
hazard-inland-flood-means = น้ำฝนล้นจากท่อระบายน้ำแล้วขังในที่ต่ำ
hazard-reservoir = อ่างเก็บน้ำเพื่อการเกษตรแตก
hazard-reservoir-means = คันดินของอ่างเก็บน้ำเพื่อการเกษตรพัง แล้วน้ำไหลลงมาอย่างกะทันหัน
hazard-earthquake = แผ่นดินไหว
hazard-earthquake-means = พื้นดินสั่นอย่างแรง
hazard-large-fire = ไฟไหม้ใหญ่
hazard-large-fire-means = ไฟลุกลามเป็นบริเวณกว้าง
hazard-volcano = ภูเขาไฟระเบิด
hazard-volcano-means = ภูเขาไฟพ่นหินและเถ้าออกมา

## What a layer says
scenario-l2 = ฝนที่หนักที่สุดเท่าที่คาดได้
scenario-l1 = ฝนในระดับที่ใช้วางแผนงานป้องกันแม่น้ำ
attribute-depth = ความลึกของน้ำ
attribute-duration = เวลาจนกว่าน้ำจะลด
attribute-collapse = พื้นที่ที่บ้านอาจพัง
attribute-zone = พื้นที่เตือนภัย
phenomenon-steep-slope = หน้าผาถล่ม
phenomenon-debris-flow = ดินโคลนและหินไหล
phenomenon-slow-landslide = ดินเลื่อนไถลช้าๆ

## Ranks, for legends and lists
rank-depth-0-to-0-3 = น้อยกว่า 0.3 เมตร
rank-depth-0-to-0-5 = น้อยกว่า 0.5 เมตร
rank-depth-0-3-to-0-5 = 0.3–0.5 เมตร
rank-depth-0-5-to-1 = 0.5–1 เมตร
rank-depth-0-5-to-3 = 0.5–3 เมตร
rank-depth-1-to-3 = 1–3 เมตร
rank-depth-3-to-5 = 3–5 เมตร
rank-depth-5-to-10 = 5–10 เมตร
rank-depth-10-to-20 = 10–20 เมตร
rank-depth-from-20 = 20 เมตรขึ้นไป
rank-duration-0-to-12 = น้อยกว่า 12 ชั่วโมง
rank-duration-12-to-24 = 12 ชั่วโมงถึง 1 วัน
rank-duration-24-to-72 = 1 ถึง 3 วัน
rank-duration-72-to-168 = 3 วันถึง 1 สัปดาห์
rank-duration-168-to-336 = 1 ถึง 2 สัปดาห์
rank-duration-336-to-672 = 2 ถึง 4 สัปดาห์
rank-duration-from-672 = 4 สัปดาห์ขึ้นไป
rank-yellow = พื้นที่เตือนภัยดินถล่ม (สีเหลือง)
rank-yellow-planned = พื้นที่เตือนภัยดินถล่ม (สีเหลือง มีแผนจะกำหนด)
rank-red = พื้นที่เตือนภัยพิเศษดินถล่ม (สีแดง)
rank-red-planned = พื้นที่เตือนภัยพิเศษดินถล่ม (สีแดง มีแผนจะกำหนด)
rank-collapse-flow = กระแสน้ำอาจทำให้บ้านพัง
rank-collapse-bank-erosion = ตลิ่งแม่น้ำใต้บ้านอาจถูกน้ำกัดเซาะจนบ้านพัง
rank-collapse-both = กระแสน้ำและตลิ่งที่ถูกกัดเซาะอาจทำให้บ้านพัง

## Depths
depth-below = น้อยกว่า { $max } เมตร
depth-range = { $min }–{ $max } เมตร
depth-from = { $min } เมตรขึ้นไป
depth-means-below-0-5m = น้ำอาจสูงถึงพื้นชั้น 1 ของบ้านทั่วไป
depth-means-0-5-to-3m = น้ำอาจสูงถึงเพดานชั้น 1 (ชั้นติดพื้นดิน)
depth-means-3-to-5m = น้ำอาจสูงถึงเพดานชั้น 2 (เหนือชั้นติดพื้นดินขึ้นไปหนึ่งชั้น)
depth-means-5-to-10m = น้ำอาจสูงถึงชั้น 3 หรือชั้น 4
depth-means-10m-or-more = น้ำอาจสูงกว่าชั้น 4

## A zone in one line
zone-depth = { $hazard }: น้ำลึก { $depth }
zone-rank = { $hazard }: { $rank }
zone-rivers = แม่น้ำ: { $rivers }

## Legends and layers
legend-depth = { $hazard }: ความลึกของน้ำ
legend-duration = { $hazard }: เวลาจนกว่าน้ำจะลด
legend-collapse = { $hazard }: พื้นที่ที่บ้านอาจพัง
legend-zone = { $hazard }: พื้นที่เตือนภัย
layer-hazard = อันตราย
layer-shelters = จุดอพยพและศูนย์พักพิง
layer-places = ชื่อสถานที่ ป้ายรถบัส สถานีรถไฟ
layer-boundary = เส้นเขตเทศบาล
layer-roads = ถนนที่มีรถบัสวิ่ง
layer-railways = ทางรถไฟ

## What the survey looked at, and what it did not
covers-designated-rivers = สำรวจเฉพาะแม่น้ำสายใหญ่ที่ทางการกำหนดเท่านั้น
gap-smaller-rivers = แม่น้ำสายเล็ก: ยังไม่ได้สำรวจ
gap-outside-survey = ที่นี่อยู่นอกขอบเขตการสำรวจ
gap-outside-city = ที่นี่อยู่นอกเขตเทศบาล แผนที่นี้มีเฉพาะข้อมูลในเขตเทศบาล
covers-exception = { $name } ล้นตลิ่งเมื่อ { $date } ใกล้ { $near } แม่น้ำสายนี้ไม่อยู่ในแม่น้ำที่สำรวจ
covers-exception-dated = { $name } ล้นตลิ่งเมื่อ { $date } แม่น้ำสายนี้ไม่อยู่ในแม่น้ำที่สำรวจ
covers-exception-named = { $name } ไม่อยู่ในแม่น้ำที่สำรวจ
