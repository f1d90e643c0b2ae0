### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = Thành phố đã xác nhận lúc { $time }.
live-last-confirmed = Xác nhận lần cuối lúc { $time }, sau đó chưa xác nhận lại.
live-times = Giờ không ghi ngày là giờ của { $date }. Tất cả đều là giờ Nhật Bản.

## Notes of the staff
live-note = Ghi chú của thành phố, bằng tiếng Nhật: { $text }

live-note-translated = Ghi chú của thành phố, do con người dịch: { $text }

## Nothing posted, and how far that is known
live-evacuation-none = { $city } không đăng thông tin sơ tán nào ở đây.
live-evacuation-unknown = Chúng tôi không biết bây giờ thông tin sơ tán nào đang có hiệu lực.
    .polarity = unknown
live-evacuation-maybe-more = Có thể còn thông tin sơ tán khác đang có hiệu lực mà không được đăng ở đây.
live-closures-none = { $city } không đăng việc cấm hoặc hạn chế đường nào ở đây.
live-closures-unknown = Chúng tôi không biết bây giờ đường nào không đi được.
    .polarity = unknown
live-closures-maybe-more = Đường không có trong danh sách này cũng có thể không đi được.
    .polarity = unknown
live-openings-none = { $city } không đăng ở đây nơi lánh nạn nào đang mở.
live-openings-unknown = Chúng tôi không biết bây giờ nơi lánh nạn nào đang mở.
    .polarity = unknown
live-openings-maybe-more = Có thể có nơi lánh nạn khác đang mở mà không có trong danh sách này.
live-complete = Nhân viên thành phố đã xác nhận điều này lúc { $time }.
live-complete-list = Lúc { $time }, nhân viên thành phố đã xác nhận đây là tất cả những gì cần đăng.
live-not-confirmed-since = Nhân viên thành phố kiểm tra nội dung ở đây lần cuối lúc { $time }, sau đó chưa kiểm tra lại.
live-never-confirmed = Nhân viên thành phố chưa kiểm tra nội dung đăng ở đây.

## Weather warnings
live-warnings-apart = Cảnh báo thời tiết do Cơ quan Khí tượng đưa ra, không phải là lệnh của thành phố. Trang này không hiện cảnh báo thời tiết.

## The connection of the device
live-not-live = Trang này không nhận được tin mới. Chúng tôi không biết bây giờ điều gì đang có hiệu lực. Tin cuối cùng đến lúc { $time }.
    .polarity = unknown
live-not-live-undated = Trang này không nhận được tin mới. Chúng tôi không biết bây giờ điều gì đang có hiệu lực.
    .polarity = unknown
live-reconnecting = Đang kết nối lại.
live-connected-again = Đã kết nối. Đây là tin mới nhất.
live-updated = Trang này có thông tin mới.

## Buttons
live-what-to-do = Tôi phải làm gì?
live-am-i-inside = Nhà tôi có trong khu vực áp dụng không?
live-am-i-inside-how = Trả lời ngay trên điện thoại của bạn
live-listen = Nghe
live-listen-stop = Dừng
live-see-all = Xem tất cả
