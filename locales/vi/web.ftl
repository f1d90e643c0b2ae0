### Same ids and arguments as ../ja/web.ftl.

## The page kept on the phone
web-kept-page = Mạng không trả lời. Trang này được lưu lúc { $time }. Bây giờ có thể đã khác.
web-kept-page-unknown = Mạng không trả lời. Đây là trang đã lưu. Bây giờ có thể đã khác.
web-age-now = Chưa đầy 1 phút trước
web-age-minutes = { $count } phút trước
web-age-hours = { $count } giờ trước
web-age-days = { $count } ngày trước
web-in-app = Màn hình bên trong ứng dụng này không lưu được bản đồ để dùng khi không có mạng.
web-in-app-link = Mở bằng trình duyệt của bạn

## Loading the map
web-pack-label = Đang tải bản đồ thành phố
web-pack-starting = Đang chuẩn bị bản đồ thành phố.
web-pack-progress = Đang tải bản đồ thành phố về điện thoại này: { $done } trong { $total } MB
web-pack-progress-open = Đang tải bản đồ thành phố về điện thoại này: { $done } MB
web-pack-failed = Không tải được bản đồ thành phố. Các danh sách trên trang này vẫn dùng được khi không có bản đồ.
web-try-again = Thử lại
web-pack-when-near = Trình duyệt của bạn đang để chế độ tiết kiệm dữ liệu. Bản đồ thành phố chỉ được tải khi bạn xem đến chỗ này của trang; sau đó dùng được cả khi không có mạng.
web-pack-kept = Bản đồ đã được lưu trên điện thoại này. Dùng được cả khi không có mạng.
web-pack-not-kept = Trình duyệt này không lưu bản đồ. Khi không có mạng, lần sau sẽ không mở được.
web-pack-older = Đây là bản đồ đã lưu lần trước. Bản mới sẽ được dùng ngay khi tải xong.
web-no-map = Trình duyệt này không vẽ được bản đồ. Hãy tìm theo tên nơi: vẫn có câu trả lời dù không có bản đồ.

## The map
web-map-label = Bản đồ nguy hiểm
web-map-keys = Bản đồ. Phím mũi tên để di chuyển, phím cộng và trừ để phóng to, thu nhỏ, phím Enter để xem câu trả lời cho điểm ở giữa.
web-map-two-fingers = Dùng hai ngón tay để di chuyển bản đồ
web-map-wheel-windows = Giữ phím Ctrl và cuộn để phóng to, thu nhỏ bản đồ
web-map-wheel-mac = Giữ phím ⌘ và cuộn để phóng to, thu nhỏ bản đồ
web-map-tap = Hãy chạm vào một nơi trên bản đồ. Câu trả lời được tính ngay trên điện thoại của bạn.
web-zoom-in = Phóng to
web-zoom-out = Thu nhỏ
web-close = Đóng
web-answer-here = Câu trả lời cho nơi này
web-place-found = Đã tìm thấy: { $name }
web-position = Hiện chỗ tôi đang ở
web-position-looking = Đang tìm vị trí của bạn.
web-position-found = Bạn đang ở khoảng chỗ này (trong vòng { $metres } m).
web-position-denied = Trình duyệt không được phép xem vị trí của bạn. Hãy chạm vào bản đồ hoặc tìm theo tên.
web-position-unavailable = Không tìm được vị trí của bạn. Hãy chạm vào bản đồ hoặc tìm theo tên.
web-position-unsupported = Trình duyệt này không tìm được vị trí. Hãy chạm vào bản đồ hoặc tìm theo tên.
web-position-outside = Có vẻ bạn đang ở ngoài thành phố. Bản đồ này không có câu trả lời cho nơi đó.

## Search
web-search-label = Tìm nơi
web-search-placeholder = Tên nơi, nhà ga, nơi lánh nạn
web-search-results = Các nơi tìm thấy
web-search-none = Không tìm thấy nơi nào. Hãy chỉ viết một phần của tên.
web-search-count = { $count ->
    [0] Không tìm thấy nơi nào cho “{ $query }”.
   *[other] Tìm thấy { $count } nơi cho “{ $query }”. Hãy chọn bằng phím mũi tên.
}
web-search-unavailable = Danh sách các nơi chưa có trên điện thoại này.

## Layers and legend
web-layers-title = Lớp bản đồ và màu sắc
web-legend-title = Màu sắc và ký hiệu
web-layers-others = Những thứ khác trên bản đồ
web-layer-hidden = { $hazard }: các vùng đang bị ẩn
web-layer-show = Hiện
web-legend-white = Màu trắng: không có vùng nào được vẽ. Điều này không có nghĩa là an toàn.
    .polarity = unknown
web-site-recommended = Nhà chỉ có viền xanh lá: điểm sơ tán được chỉ định, nằm ngoài các vùng được vẽ ({ $hazard })
web-site-other = Nhà màu xám: hãy hỏi tòa thị chính trước khi đi
web-site-open-unknown = Ở đây không biết bây giờ các nơi này có mở hay không.
web-base-map-title = Nền bản đồ
web-base-map-switch = Bản đồ của Viện Thông tin Địa lý Quốc gia Nhật Bản (GSI)
web-base-map-reveals = Khi bật, viện này có thể biết bạn đang xem khu vực nào. Không dùng được khi không có mạng.
web-sources-title = Nguồn

## The answer
web-sheet-label = Câu trả lời cho nơi này
web-sheet-close = Đóng câu trả lời
web-sheet-more = Hiện thêm câu trả lời
web-sheet-less = Thu gọn câu trả lời
web-answer-older = Câu trả lời này lấy từ bản đồ cũ hơn đã lưu trên điện thoại này. Bản mới chưa tải về.
web-near = Gần { $name }
web-make-my-map = Tạo bản đồ của tôi
web-listen = Nghe
web-listen-stop = Dừng
web-share = Chia sẻ
web-copy = Sao chép
web-copied = Đã sao chép nội dung.

## My map
web-my-empty = Bạn chưa chọn nơi nào. Hãy mở bản đồ, chạm vào nhà của bạn, rồi bấm “Tạo bản đồ của tôi”.
web-my-choose = Chọn trên bản đồ
web-my-cannot-keep = Trình duyệt này không lưu được nơi của bạn. Không có gì được lưu.
web-my-questions = Về ngôi nhà của bạn
web-my-questions-why = Bạn có thể bỏ qua bất kỳ câu hỏi nào. Câu bỏ qua được tính theo trường hợp xấu nhất.
web-my-kept-here = Nơi bạn chọn và các câu trả lời chỉ được lưu trên điện thoại này.
web-my-other-point = Chọn nơi khác
web-my-forget = Xóa nơi đã chọn và các câu trả lời
web-ask-storeys = Tòa nhà có mấy tầng (tính cả tầng trệt)?
web-ask-living-floor = Bạn sống hoặc ngủ ở tầng mấy?
web-ask-living-floor-hint = Tầng trệt là tầng 1.
web-ask-structure = Tòa nhà làm bằng gì?
web-ask-basement = Có ai sống hoặc ngủ ở tầng hầm không?
web-ask-needs-help = Có ai cần nhiều thời gian hoặc cần giúp đỡ để sơ tán không?
web-ask-needs-help-hint = Người cao tuổi, trẻ nhỏ, người mang thai, người bệnh, người khuyết tật
web-ask-safe-relatives = Có người thân hoặc bạn bè nào ở ngoài vùng nguy hiểm sẽ cho bạn ở nhờ không?
web-ask-can-endure = Bạn có thể ở nhà nhiều ngày khi không có điện, nước và nhà vệ sinh không?
web-ask-can-endure-hint = Hãy nghĩ đến nước uống, thức ăn, thuốc và nhà vệ sinh.
web-floor = { $count }
web-floor-or-more = { $count } trở lên
web-structure-wood = Gỗ
web-structure-robust = Bê tông cốt thép
web-answer-yes = Có
web-answer-no = Không
web-answer-unknown = Tôi không biết

## The live page
web-live-age = ({ $age })
web-live-as-of = Đây là thông tin lúc { $time }. Bây giờ có thể đã khác.
web-live-lapsed = Nội dung này lẽ ra phải được xác nhận lại chậm nhất là lúc { $time }, nhưng chưa được xác nhận. Bây giờ có thể đã khác.
web-live-lapsed-undated = Nội dung này chưa được xác nhận lại. Bây giờ có thể đã khác.

## Closed roads and open shelters on the map
web-closures-switch = Đường cấm lưu thông
web-closures-hidden = Bản đồ đang ẩn các đường cấm lưu thông.
web-closures-label = Đường cấm lưu thông
web-closures-list = Danh sách đường cấm lưu thông
web-openings-switch = Nơi lánh nạn đang mở
web-openings-hidden = Bản đồ không đánh dấu các nơi lánh nạn đang mở.
web-map-kept-postings = Đường cấm lưu thông và nơi lánh nạn đang mở trên bản đồ này là của lúc { $time }. Bây giờ có thể đã khác.
web-sign-closed = Vòng tròn đỏ có gạch chéo: cấm lưu thông
web-sign-limited = Tam giác đỏ: việc đi qua bị hạn chế
web-sign-unconfirmed = Nét đứt: dự kiến, hoặc chưa xác nhận
web-sign-open = Nhà tô kín màu xanh lá: đang mở, cho các loại thiên tai ghi bên dưới

## Is my home in an area of an order
web-my-orders-title = Thông tin sơ tán và nhà của bạn
web-my-orders-here = Nhà bạn có nằm trong khu vực áp dụng không?
web-my-district-ask = Nhà bạn ở khu nào?
web-my-district-why = Thông tin sơ tán nêu tên khu hoặc một phần của khu, mà bản đồ không có ranh giới của chúng. Vì vậy, xin bạn tự chọn. Lựa chọn của bạn chỉ nằm trên điện thoại này.
web-my-district-probably = Tính theo nơi gần nhất mà chúng tôi biết, có lẽ là { $name }.
web-my-oaza-ask = Nhà bạn ở phần nào của khu (Ōaza trong địa chỉ của bạn)?
web-my-inside = Nhà bạn nằm trong khu vực áp dụng của thông tin sơ tán này.
web-my-inside-probably = Có lẽ nhà bạn nằm trong khu vực áp dụng của thông tin sơ tán này. Hãy chọn khu của bạn bên dưới để biết chắc.
web-my-partly = Thông tin sơ tán này chỉ áp dụng cho một phần khu của bạn. Hãy kiểm tra xem nhà bạn có nằm trong đó không: { $areas }
web-my-not-named = Thông tin sơ tán này không nêu tên nơi bạn đã chọn. Nguy hiểm không dừng lại ở ranh giới khu vực: nếu thấy nguy hiểm, hãy sơ tán.
web-my-not-chosen = Hãy chọn khu của bạn bên dưới. Khi đó trang này mới cho biết được.
