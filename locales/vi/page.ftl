# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = Đến nội dung chính
page-nav-label = Trình đơn chính
page-nav-now = Hiện tại
page-nav-map = Bản đồ
page-nav-my = Bản đồ của tôi
page-nav-shelters = Nơi lánh nạn
page-nav-help = Trợ giúp
page-language-label = Ngôn ngữ
page-larger-text = Chữ to hơn
page-ruby-switch = Cách đọc phía trên chữ kanji
page-phones-title = Số điện thoại
page-phone-fire = Cứu hỏa, cấp cứu
page-phone-police = Cảnh sát
page-phone-city = Tòa thị chính
page-not-official = Đây không phải là dịch vụ cảnh báo chính thức. Hãy làm theo thông tin của thành phố và Cơ quan Khí tượng.
page-about-link = Nguồn, những điều chưa biết và quyền riêng tư
page-review-draft = Chưa có người bản ngữ nào kiểm tra bản tiếng Việt này. Chỗ nào khác với bản tiếng Nhật thì bản tiếng Nhật là đúng.

page-official-words = Từ chính thức bằng tiếng Nhật
page-not-translated = Chưa dịch, hiện bằng { $language }

## Official pages outside this site
page-link-city-site = Trang web của { $city }
page-link-jma-warnings = Cảnh báo thời tiết (Cơ quan Khí tượng Nhật Bản)
page-link-prefecture-disaster = Thông tin thiên tai của { $prefecture }
page-link-river-levels = Mực nước sông
page-link-other = Trang chính thức: { $host }
page-link-language-note = Các trang này có thể bằng tiếng Nhật.

## Now
page-now-heading = Ở đây chúng tôi không biết bây giờ điều gì đang có hiệu lực.
page-now-unconnected = Trang này chưa kết nối với thông báo của thành phố: thông tin sơ tán, đường cấm lưu thông, nơi lánh nạn đang mở.
page-now-empty-not-none = Không thấy lệnh nào ở đây không có nghĩa là không có lệnh.
    .polarity = unknown
page-now-do-title = Việc cần làm bây giờ
page-now-do-city = Hãy đọc thông báo của thành phố:
page-now-do-warnings = Trang này không hiện cảnh báo thời tiết. Hãy đọc ở trang của Cơ quan Khí tượng:
page-now-do-rivers = Hãy xem mực nước sông:
page-now-do-prefecture = Hãy đọc thông tin của tỉnh:
page-now-do-early = Nếu thấy nguy hiểm, hãy sơ tán sớm. Đừng chờ thông báo.
page-now-shelters-title = { $count } nơi lánh nạn
page-now-shelters-flood = { $designated } nơi được chỉ định cho lũ lụt. Trong số đó, { $inside } nơi nằm trong vùng ngập lũ của bản đồ này.
page-now-shelters-open = Trang này không biết bây giờ nơi lánh nạn nào đang mở. Nếu kịp, hãy hỏi tòa thị chính trước khi đi.
page-now-shelters-link = Xem tất cả điểm sơ tán và nơi ở tạm
page-now-map-title = Chỗ nào nguy hiểm?
page-now-map-words = Bản đồ cho biết nước có thể sâu bao nhiêu khi sông tràn bờ, và bạn có thể đến đâu. Chỗ màu trắng trên bản đồ không có nghĩa là an toàn.
page-now-map-link = Mở trang bản đồ

## Map
page-map-title = Bản đồ
page-map-lead = Ở đây nước có thể sâu bao nhiêu, và bạn có thể đến đâu?
page-map-without-script = Bản đồ cần một chương trình, nhưng chương trình đó chưa chạy. Mọi thứ trên bản đồ đều có ở đây bằng chữ.
page-map-layers-title = Bản đồ này cho biết những gì
page-map-layer-data = { $name } (dữ liệu năm { $edition })
page-map-layer-no-data = { $name }: không có dữ liệu ở đây. Điều này không có nghĩa là an toàn.
page-map-official-link = Trang chính thức: { $name }
page-map-white = Màu trắng: không có vùng nào được vẽ. Điều này không có nghĩa là an toàn.
page-map-places-title = Tìm theo tên nơi
page-map-districts-title = Các khu
page-map-stations-title = Nhà ga
page-map-shelters-link = Danh sách điểm sơ tán và nơi ở tạm

## Search for a place
page-places-title = Tìm nơi
page-places-label = Tên nơi cần tìm
page-places-hint = Khu, khu phố, trạm xe buýt, nhà ga hoặc tòa nhà, bằng chữ Nhật hoặc chữ La-tinh
page-places-button = Tìm
page-places-heading = Kết quả tìm “{ $query }”
page-places-count = { $count } nơi
page-places-more = Còn kết quả khác. Hãy viết thêm tên.
page-places-none = Không tìm thấy nơi nào cho “{ $query }”. Hãy chỉ viết một phần của tên, hoặc chọn một khu.

## Closed roads
page-closures-title = Đường cấm lưu thông
page-closures-heading = Ở đây chúng tôi không biết đường nào đang cấm lưu thông.
page-closures-unconnected = Trang này chưa kết nối với thông báo của thành phố về đường cấm lưu thông.
page-closures-empty-not-none = Không thấy đường nào ở đây không có nghĩa là mọi đường đều đi được.
    .polarity = unknown
page-closures-current = Đang cấm hoặc hạn chế
page-closures-planned = Dự kiến
page-closures-lifted = Đã kết thúc trong 24 giờ qua
page-closures-do-water = Không được lái xe hoặc đi bộ vào đường ngập nước. Hãy quay lại.
    .polarity = keep-out
page-closures-do-night = Ban đêm và khi mưa to, không được đến gần sông, kênh mương hoặc sườn dốc.
    .polarity = keep-out
page-closures-do-ask = Hãy hỏi tòa thị chính trước khi đi:

## Shelters
page-shelters-title = Điểm sơ tán và nơi ở tạm
page-shelters-lead = Điểm sơ tán là nơi chạy đến để thoát khỏi nguy hiểm. Nơi ở tạm là nơi ở lại sau đó.
page-shelters-open-unknown = Ở đây không biết bây giờ nơi nào đang mở. Hãy hỏi tòa thị chính.
page-shelters-filter-label = Chọn loại thiên tai
page-shelters-filter-all = Tất cả
page-shelters-for = Nơi lánh nạn cho: { $hazard }
page-shelters-recommended-title = Được chỉ định, và nằm ngoài vùng nguy hiểm của bản đồ này
page-shelters-recommended-note = Hãy đến một trong các nơi này, nếu trên đường đi không gặp nguy hiểm.
    .polarity = go-there
page-shelters-unchecked-title = Được chỉ định, nhưng bản đồ không có dữ liệu để kiểm tra nguy hiểm ở đó
page-shelters-unchecked-note = Thành phố đã chỉ định các nơi này. Bản đồ này không có dữ liệu về loại thiên tai này.
page-shelters-caution-title = Được chỉ định, nhưng nằm trong vùng nguy hiểm của bản đồ này hoặc đã từng bị ngập
page-shelters-caution-note = Cả hai điều đều đúng. Hãy hỏi tòa thị chính trước khi đi.
page-shelters-not-designated-title = Không được chỉ định cho loại thiên tai này
page-shelters-not-designated-note = “Không được chỉ định” không có nghĩa là “không dùng được”. Nó có nghĩa là chưa ai xác nhận.
page-shelters-shut-title = Đóng cửa hoặc không dùng được
page-shelters-shut-note = Đừng đến những nơi này.
    .polarity = keep-out
page-shelters-none-designated = Trong thành phố không có nơi nào được chỉ định cho loại thiên tai này. Hãy hỏi tòa thị chính xem nên đến đâu.

## A named place
page-place-kind = { $kind } · { $coordinates }
page-place-advice-title = Phải làm gì
page-place-advice-open = Trang này không biết gì về ngôi nhà, nên đưa ra câu trả lời thận trọng.
page-place-dangers-title = Nguy hiểm ở đây
page-place-sites-title = Nơi lánh nạn khi có lũ lụt
page-place-sites-title-other = Nơi lánh nạn: { $hazard }
page-place-sites-none = Ở quanh đây, chúng tôi không tìm thấy nơi nào vừa được chỉ định vừa nằm ngoài vùng nguy hiểm. Hãy hỏi tòa thị chính.
page-place-facility-title = Về tòa nhà này
page-place-map-link = Xem nơi này trên bản đồ
page-place-my-link = Tạo “Bản đồ của tôi” cho nhà mình
page-place-point-only = Đây là câu trả lời cho một điểm ({ $coordinates }). Những chỗ ở gần có thể khác.
page-place-area-note = Đây là câu trả lời cho điểm giữa của khu vực, không phải cho từng ngôi nhà trong đó.

## My map
page-my-title = Bản đồ của tôi
page-my-lead = Hãy chọn nhà của bạn trên bản đồ và trả lời vài câu hỏi về ngôi nhà. Bạn sẽ biết phải làm gì ở nhà mình.
page-my-private = Vị trí nhà bạn chỉ nằm trong điện thoại của bạn. Nó không bao giờ được gửi cho chúng tôi.
page-my-without-script = “Bản đồ của tôi” chạy trong điện thoại và cần một chương trình, nhưng chương trình đó chưa chạy. Trong lúc này, hãy mở trang của một nơi gần nhà bạn:
page-my-find = Tìm một nơi gần nhà bạn

## Timeline
page-timeline-title = Kế hoạch sơ tán của tôi
page-timeline-heading = Hiện chưa lập được “Kế hoạch sơ tán của tôi” ở đây.
page-timeline-what = Đây là kế hoạch lập sẵn trước khi lũ lụt xảy ra: gia đình bạn sẽ làm gì, vào lúc nào.
page-timeline-paper = Trong lúc này, hãy viết ra giấy:
page-timeline-step-danger = Viết các nguy hiểm ở nhà bạn. Bạn xem được ở trang của một nơi gần nhà, hoặc ở “Bản đồ của tôi”.
page-timeline-step-place = Viết nơi sẽ đến và đường đi tránh sông, tránh sườn dốc.
page-timeline-step-level3 = Viết ai sẽ sơ tán ở cấp độ cảnh giác 3: người cao tuổi, trẻ nhỏ, người bệnh và người giúp họ.
page-timeline-step-level4 = Viết rằng tất cả mọi người sơ tán ở cấp độ cảnh giác 4.
page-timeline-step-bag = Viết những thứ sẽ mang theo: thuốc, nước, thức ăn, điện thoại và sạc, giấy tờ, quần áo ấm.
page-timeline-step-family = Bàn với gia đình và dán tờ giấy ở chỗ ai cũng thấy.
page-timeline-form-link = Mẫu giấy và hướng dẫn “My Timeline” (văn phòng quản lý sông, bằng tiếng Nhật)

## Help
page-help-title = Trợ giúp
page-help-call-title = Gọi điện
page-help-119-when = Cháy, bị thương, bệnh đột ngột, hoặc có người mắc kẹt: gọi 119.
page-help-110-when = Tai nạn hoặc tội phạm: gọi 110.
page-help-city-when = Hỏi về việc sơ tán, nơi lánh nạn và đường sá: gọi tòa thị chính. Có thể họ chỉ nói tiếng Nhật.
page-help-free = Gọi 119 và 110 không mất tiền.
page-help-say-title = Cần nói gì với 119
page-help-say-what = Trước hết hãy nói: cháy, hay cần xe cấp cứu.
page-help-say-where = Nói bạn đang ở đâu: tên khu phố, tòa nhà, những gì bạn thấy ở gần.
page-help-say-who = Nói ai bị thương hoặc bị bệnh, và bị thế nào.
page-help-say-name = Nói tên và số điện thoại của bạn. Đừng cúp máy trước.
page-help-cards-link = Thẻ để đưa cho người nói tiếng Nhật xem
page-help-levels-title = Cấp độ cảnh giác
page-help-level-3 = Cấp độ cảnh giác 3: Sơ tán người cao tuổi, v.v. (kōreisha-tō hinan)
page-help-level-4 = Cấp độ cảnh giác 4: Lệnh sơ tán (hinan shiji)
page-help-level-5 = Cấp độ cảnh giác 5: Biện pháp đảm bảo an toàn khẩn cấp (kinkyū anzen kakuho)
page-help-error-title = Báo lỗi
page-help-error = Nếu trang web này có gì sai, hãy gọi điện báo cho tòa thị chính: { $number }. Hãy nói tên trang và tên nơi.
page-help-more-title = Thông tin khác
page-help-timeline-link = Kế hoạch sơ tán của tôi
page-help-closures-link = Đường cấm lưu thông

## About
page-about-title = Về trang web này
page-about-lead = Trang web này cho biết các nguy hiểm ở { $city } và những nơi lánh nạn, bằng lời dễ hiểu, xem được cả khi không có mạng.
page-about-warning-title = Không phải dịch vụ cảnh báo chính thức
page-about-warning = Trang web này không thay thế thành phố, Cơ quan Khí tượng, cơ quan cứu hỏa hay cảnh sát. Lệnh sơ tán do thị trưởng đưa ra. Cảnh báo do Cơ quan Khí tượng đưa ra.
page-about-sources-title = Dữ liệu được dùng
page-about-publisher = Phát hành: { $publisher }
page-about-source-link = Trang của bên phát hành
page-about-official-link = Dữ liệu chính thức: { $name }
page-about-processed = Dữ liệu được cắt theo phạm vi thành phố và làm đơn giản để hiện trên màn hình. Các bên phát hành không làm trang web này.
page-about-gaps-title = Những điều trang này không biết
page-about-gaps-lead = Nơi không có màu cũng có thể nguy hiểm.
page-about-gaps-live = Chưa kết nối với thông tin sơ tán, cảnh báo thời tiết, đường cấm lưu thông và nơi lánh nạn đang mở.
page-about-gaps-warnings = Chưa kết nối với cảnh báo thời tiết và thông báo của thành phố.
page-about-postings = Nhân viên thành phố đăng thông tin sơ tán, đường cấm lưu thông và nơi lánh nạn đang mở. Khi họ chưa xác nhận, trang web này ghi là không biết.
page-about-languages-title = Ngôn ngữ
page-about-language-source = Do chúng tôi viết bằng ngôn ngữ này.
page-about-language-draft = Do chúng tôi viết. Chưa có người bản ngữ nào kiểm tra.
page-about-language-reviewed = Đã được { $reviewer } kiểm tra.
page-about-accessibility-title = Cho mọi người
page-about-accessibility = Chúng tôi hướng tới chuẩn WCAG 2.2 mức AA. Mọi thứ trên bản đồ đều có bằng chữ. Các trang dùng được bằng bàn phím, với chữ to, và cả khi chương trình không chạy.
page-about-accessibility-report = Nếu có gì bạn không dùng được, hãy báo cho tòa thị chính: { $number }.
page-about-privacy-title = Quyền riêng tư
page-about-privacy-home = Vị trí nhà bạn chỉ nằm trong điện thoại của bạn. Nguy hiểm tại một điểm được tính trên điện thoại, không phải ở phía chúng tôi.
page-about-privacy-log = Chúng tôi không ghi lại bạn tìm gì hoặc bạn đang ở đâu.
page-about-privacy-cookie = Một cookie ghi nhớ ngôn ngữ của bạn. Không có cookie nào khác và không theo dõi.
page-about-privacy-photo = Bản đồ nền của GSI lúc đầu không hiện. Khi bạn bật lên, GSI (Viện Thông tin Địa lý Quốc gia Nhật Bản) có thể biết bạn đang xem khu vực nào.
page-about-design = Màu sắc và khoảng cách theo bộ thiết kế của Cơ quan Kỹ thuật số Nhật Bản (giấy phép MIT).

## Errors
page-missing-title = Không tìm thấy trang
page-missing-do = Địa chỉ có thể đã cũ hoặc gõ sai. Hãy đi tiếp từ một trong các trang sau:
page-failed-title = Đã xảy ra lỗi
page-failed-do = Lỗi ở phía chúng tôi. Hãy thử lại sau một phút. Nếu gấp, hãy gọi điện.
page-error-to-now = Hiện tại: những điều đã biết
page-error-to-places = Tìm nơi
page-error-to-shelters = Điểm sơ tán và nơi ở tạm
