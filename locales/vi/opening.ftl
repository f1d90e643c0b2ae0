### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = Đang chuẩn bị
opening-state-open = Đang mở
opening-state-closed = Đóng cửa
opening-state-unsafe = Không dùng được
opening-open = Đang mở để làm nơi lánh nạn cho: { $hazards }
    .polarity = go-there
opening-preparing = Đang chuẩn bị mở để làm nơi lánh nạn cho: { $hazards }. Bạn chưa vào được.
    .polarity = keep-out
opening-closed = Đóng cửa. Bạn không vào được.
    .polarity = keep-out
opening-unsafe = Nơi này bị hư hỏng hoặc không dùng được. Đừng đến đó.
    .polarity = keep-out

opening-crowding-space = Còn chỗ.
opening-crowding-some-space = Đã hơi đông.
opening-crowding-crowded = Đang đông.
opening-crowding-full = Đã hết chỗ, không vào được. Hãy đến nơi lánh nạn khác.
    .polarity = keep-out

opening-undesignated = Không được chỉ định cho: { $hazards }. Tuy vậy, thành phố vẫn mở nơi này.
opening-undesignated-reason = Lý do thành phố mở nơi này, bằng tiếng Nhật: { $text }

## Services
opening-services-yes = Có: { $services }
opening-services-no = Không có: { $services }
opening-services-unknown = Chưa biết có hay không: { $services }
opening-service-power = điện
opening-service-water = nước máy
opening-service-toilet = nhà vệ sinh
opening-service-accessible-toilet = nhà vệ sinh cho xe lăn
opening-service-step-free = lối vào không có bậc
opening-service-charging = sạc điện thoại
opening-service-wifi = mạng Wi-Fi
opening-service-pets = chỗ cho thú cưng
opening-service-baby-room = phòng cho con bú
opening-service-interpreter = người phiên dịch
opening-service-air-conditioning = máy sưởi và máy lạnh
opening-interpreters = Ngôn ngữ nói được: { $languages }

## How far it is known
opening-was-open = Vào lúc { $time }, nơi này đang mở để làm nơi lánh nạn cho: { $hazards }
opening-was-preparing = Vào lúc { $time }, nơi này đang chuẩn bị mở để làm nơi lánh nạn cho: { $hazards }
opening-unconfirmed = Không biết bây giờ nơi này có mở hay không. Nếu kịp, hãy hỏi tòa thị chính trước khi đi.
    .polarity = unknown
opening-none-posted = Thành phố chưa thông báo là nơi này đang mở. Nhân viên đã xác nhận điều này lúc { $time }.
opening-none-posted-brief = Chưa có thông báo mở cửa.
opening-unknown-brief = Không biết có mở hay không.
opening-unknown = Không biết bây giờ nơi này có mở hay không. Nếu kịp, hãy hỏi tòa thị chính trước khi đi.
    .polarity = unknown

## Counts and the way
opening-count = { $hazard }: { $count } nơi lánh nạn đang mở
opening-count-all = { $count } nơi lánh nạn đang mở
opening-count-unconfirmed = Nơi lánh nạn đã thông báo mở; không phải nơi nào cũng đã được xác nhận lại
opening-level-5 = Nếu bạn đang ở khu vực cấp độ cảnh giác 5 mà điểm sơ tán hoặc nơi ở tạm lại ở xa thì đừng đi đến đó.
    .polarity = safest-now
opening-way = Hãy kiểm tra cả đường đi. Tránh đường có nước, sông và sườn dốc.
