### Same ids and arguments as ../ja/polarity.ftl. Names of the signs beside the most important sentences.

polarity-leave = อพยพออกจากที่นี่
    .polarity = leave
polarity-go-there = ให้ไปที่นั่น
    .polarity = go-there
polarity-go-up = ขึ้นไปชั้นบนแล้วรอ
    .polarity = go-up
polarity-safest-now = ย้ายไปจุดที่ปลอดภัยที่สุดเท่าที่ไปถึงได้
    .polarity = safest-now
polarity-keep-out = ห้ามเข้า
    .polarity = keep-out
polarity-may-pass = ยังผ่านได้
    .polarity = may-pass
polarity-ended = สิ้นสุดแล้ว
    .polarity = ended
polarity-cancelled = ยกเลิกแล้ว (ประกาศผิด)
    .polarity = cancelled
polarity-unknown = ยังไม่ทราบ
    .polarity = unknown
