### Same ids and arguments as ../ja/card.ftl. Sentences to show to a Japanese speaker.

## The page of cards
card-lead = Hãy chọn một câu rồi đưa thẻ chữ to cho người ở gần xem. Trên thẻ có cùng câu đó bằng tiếng Nhật. Dùng được cả khi không có mạng.
card-close = Đóng thẻ
card-to-reader = Gửi người đọc thẻ này: xin trả lời bằng cách chỉ tay, hoặc viết bằng tiếng Nhật dễ hiểu.
card-group-way = Đi đâu
card-group-words = Lời nói và ngôn ngữ
card-group-help = Gọi giúp đỡ
card-group-body = Cơ thể và sức khỏe của tôi
card-group-family = Gia đình
card-group-needs = Những thứ tôi cần

## The cards
card-shelter = Điểm sơ tán ở đâu?
card-together = Xin cho tôi đi cùng.
card-how-far = Xin chỉ đường cho tôi trên bản đồ.
card-japanese = Tôi không đọc được tiếng Nhật.
card-speak-slowly = Xin nói chậm, bằng tiếng Nhật dễ hiểu.
card-write = Xin viết ra giấy. Tôi sẽ dịch bằng điện thoại.
card-what-happens = Đang xảy ra chuyện gì? Bây giờ tôi phải làm gì?
card-is-it-dangerous = Ở đây có nguy hiểm không?
card-road = Tôi có đi qua đường này được không?
card-ambulance = Xin gọi xe cấp cứu.
card-fire = Có cháy. Xin gọi số 119.
card-police = Xin gọi cảnh sát.
card-hurt = Tôi bị thương.
card-ill = Tôi thấy không khỏe.
card-medicine = Tôi cần thuốc.
card-pregnant = Tôi đang mang thai.
card-baby = Tôi cần sữa hoặc tã cho em bé.
card-wheelchair = Tôi cần xe lăn.
card-help-walking = Tôi đi lại khó khăn. Xin giúp tôi.
card-cannot-hear = Tôi nghe không rõ. Xin viết ra giấy.
card-cannot-see = Tôi nhìn không rõ. Xin dẫn đường cho tôi.
card-child-missing = Con tôi bị lạc. Xin giúp tôi tìm.
card-family-missing = Tôi đang tìm người nhà.
card-trapped = Có người bị mắc kẹt. Xin giúp đỡ.
card-phone = Xin cho tôi dùng nhờ điện thoại.
card-charge = Tôi muốn sạc điện thoại.
card-water = Tôi cần nước uống.
card-food = Tôi cần thức ăn.
card-toilet = Nhà vệ sinh ở đâu?
card-allergy = Tôi bị dị ứng thức ăn. Xin cho biết trong món này có những gì.
card-no-pork = Vì tôn giáo, tôi không ăn thịt lợn (heo) và không uống rượu bia.
card-pray = Có chỗ nào yên tĩnh để tôi cầu nguyện không?
card-cold = Tôi lạnh. Xin cho tôi mượn chăn.
card-interpreter = Có ai nói được tiếng của tôi không?
card-embassy = Tôi muốn liên lạc với đại sứ quán nước tôi.
card-thanks = Cảm ơn đã giúp đỡ.
