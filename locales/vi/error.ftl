### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = Còn thiếu một mục cần thiết.
problem-bad-parameter = Có mục không đọc được.
problem-swapped-axes = Có vẻ kinh độ và vĩ độ bị đổi chỗ cho nhau.
problem-outside-japan = Vị trí này ở ngoài Nhật Bản. Bản đồ này không có câu trả lời cho nơi này.
problem-bad-bbox = Không đọc được khu vực đã chọn.
problem-not-found = Không có trang này.
problem-unknown-id = Không có nơi nào mang số này.
problem-not-connected = Chưa kết nối với thông tin cấm lưu thông.
problem-tile-outside = Không có bản đồ cho khu vực này.
problem-bad-tile-address = Không đọc được số của mảnh bản đồ này.
problem-method-not-allowed = Không thực hiện được thao tác này ở đây.
problem-not-acceptable = Không gửi được theo dạng đã yêu cầu.
problem-uri-too-long = Địa chỉ quá dài.
problem-range-not-satisfiable = Phần được yêu cầu không tồn tại.
problem-not-ready = Dịch vụ đang khởi động.
problem-timed-out = Chờ câu trả lời quá lâu.
problem-internal = Lỗi ở phía chúng tôi nên không có câu trả lời.

error-do-address = Hãy kiểm tra địa chỉ, hoặc bắt đầu từ trang đầu.
error-do-again = Hãy kiểm tra nội dung đã nhập rồi thử lại.
error-do-later = Hãy chờ một phút rồi mở lại trang.
error-do-map = Hãy chọn một nơi trong thành phố trên bản đồ.
error-ask = Nếu gấp, hãy gọi tòa thị chính: { $number }
