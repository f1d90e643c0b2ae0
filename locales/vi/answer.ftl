### Same ids and arguments as ../ja/answer.ftl.

answer-here = Ở đây: { $name }
answer-point = Điểm { $lon } độ kinh đông, { $lat } độ vĩ bắc
answer-outside-city = Nơi này ở ngoài thành phố. Bản đồ này không có câu trả lời cho nơi này. Hãy hỏi thành phố hoặc thị trấn nơi bạn đang ở.
answer-outside-drawn = Tuy ở ngoài thành phố, bản đồ này có vẽ các vùng sau đây ở nơi này. Có thể còn nguy hiểm khác không được vẽ.
answer-on-device = Câu trả lời này được tính ngay trên điện thoại của bạn.

knowledge-drawn = { $hazard }: nơi này nằm trong vùng được vẽ.
knowledge-no-zone-shown = { $hazard }: bản đồ không vẽ vùng nào ở đây. Nước vẫn có thể tràn đến.
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }: bản đồ không vẽ vùng nào ở đây. Đất vẫn có thể sạt lở.
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = Các sông nhỏ: chưa được khảo sát.
knowledge-not-surveyed-outside-survey = Nơi này nằm ngoài phạm vi khảo sát.
knowledge-not-surveyed-outside-city = Nơi này ở ngoài thành phố.
knowledge-not-surveyed = Một phần chưa được khảo sát.
    .polarity = unknown
knowledge-no-data = { $hazard }: không có dữ liệu ở đây. Điều này không có nghĩa là an toàn.
    .polarity = unknown
knowledge-stale = { $hazard }: dữ liệu đã cũ (từ { $date }). Bây giờ có thể đã khác.
    .polarity = unknown
knowledge-stale-undated = { $hazard }: dữ liệu đã cũ. Bây giờ có thể đã khác.
    .polarity = unknown
answer-all-no-data = { $hazards }: không có dữ liệu ở đây. Điều này không có nghĩa là an toàn.
    .polarity = unknown

near-depth = Trong vòng { $metres } m quanh đây, có chỗ nước có thể sâu { $depth }.
near-rank = Trong vòng { $metres } m quanh đây có: { $rank }
near-accuracy = Vị trí của bạn có thể lệch khoảng { $metres } m. Đây là câu trả lời cho chỗ xấu nhất trong khoảng đó.

answer-source = Nguồn: { $credit } (bản năm { $edition })

## Postings
live-closures-not-connected = Chưa kết nối với thông tin cấm lưu thông. Có thể có đường không đi được; hãy hỏi tòa thị chính.
live-evacuation-not-connected = Chưa kết nối với thông tin sơ tán. Ở đây không biết có thông tin nào đang có hiệu lực hay không; hãy xem trang của thành phố.
live-warnings-not-connected = Chưa kết nối với cảnh báo thời tiết. Ở đây không biết có cảnh báo nào đang có hiệu lực hay không; hãy xem trang của Cơ quan Khí tượng.
live-notices-not-connected = Chưa kết nối với thông báo của thành phố. Hãy xem trang của thành phố.
