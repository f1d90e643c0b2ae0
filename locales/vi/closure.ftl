### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = Cấm lưu thông hoàn toàn
closure-restriction-closure-one-direction = Cấm lưu thông theo một hướng
closure-restriction-vehicle-closure = Cấm xe lưu thông
closure-restriction-large-vehicle-closure = Cấm xe cỡ lớn lưu thông
closure-restriction-alternating = Một làn, luân phiên đi qua
closure-restriction-lane-restriction = Đóng một số làn
closure-restriction-width-reduction = Đường bị thu hẹp
closure-restriction-one-way = Đường một chiều
closure-restriction-speed = Giảm tốc độ cho phép
closure-restriction-chain = Phải có xích hoặc lốp mùa đông
closure-restriction-pedestrian-closure = Cấm người đi bộ lưu thông

## What they mean
closure-effect-full-closure = Không ai được đi qua.
    .polarity = keep-out
closure-effect-closure-one-direction = Có một hướng không được đi qua.
    .polarity = keep-out
closure-effect-vehicle-closure = Các loại xe không được đi qua.
    .polarity = keep-out
closure-effect-large-vehicle-closure = Xe cỡ lớn như xe tải và xe buýt không được đi qua.
    .polarity = keep-out
closure-effect-alternating = Chỉ mở một bên đường, hai chiều luân phiên đi qua. Hãy làm theo tín hiệu.
    .polarity = may-pass
closure-effect-lane-restriction = Một số làn không dùng được. Hãy đi theo các làn còn mở.
    .polarity = may-pass
closure-effect-width-reduction = Lòng đường hẹp hơn bình thường.
    .polarity = may-pass
closure-effect-one-way = Chỉ đi qua được theo một chiều.
    .polarity = may-pass
closure-effect-speed = Tốc độ cho phép bị giảm xuống. Hãy chạy chậm.
    .polarity = may-pass
closure-effect-chain = Xe không có lốp mùa đông hoặc xích không được đi qua. Hãy làm theo biển báo tại chỗ.
    .polarity = keep-out
closure-effect-pedestrian-closure = Người đi bộ không được đi qua.
    .polarity = keep-out
closure-effect-who = Không được đi qua: { $who }
    .polarity = keep-out
closure-affects = Áp dụng cho: { $who }
closure-walkers = Người đi bộ không bị cấm. Nhưng không được đi vào chỗ có nước hoặc chỗ đất đã sạt lở.
    .polarity = keep-out
closure-emergency-vehicles = Xe cấp cứu và xe cứu hỏa cũng không được đi qua.
    .polarity = keep-out

closure-affected-pedestrian = người đi bộ
closure-affected-bicycle = xe đạp
closure-affected-motorcycle = xe máy
closure-affected-car = ô tô
closure-affected-large-vehicle = xe cỡ lớn
closure-affected-bus = xe buýt
closure-affected-emergency-vehicle = xe cấp cứu và xe cứu hỏa

## Causes
closure-cause-flooding = Đường bị ngập nước.
closure-cause-inundation = Nước đã tràn vào khu vực này.
closure-cause-heavy-rain-precaution = Cấm để đề phòng, vì mưa to.
closure-cause-landslide = Đất đá đã sạt xuống.
closure-cause-debris-flow = Bùn đất và đá đã chảy xuống.
closure-cause-rockfall = Có đá rơi.
closure-cause-fallen-tree = Có cây đổ.
closure-cause-subsidence = Mặt đường bị lún hoặc bị sụt.
closure-cause-bridge-damage = Cầu bị hư hỏng.
closure-cause-high-tide = Nước biển đã tràn lên đường.
closure-cause-river-overflow = Nước sông đang tràn ra.
closure-cause-snow-ice = Đường trơn vì tuyết hoặc băng.
closure-cause-strong-wind = Gió mạnh.
closure-cause-earthquake = Đã có động đất.
closure-cause-accident = Đã có tai nạn.
closure-cause-fire = Đang có cháy.
closure-cause-construction = Đang thi công.
closure-cause-downed-line = Dây điện bị đứt hoặc rủ xuống. Đừng đến gần và đừng chạm vào.
closure-cause-utility-works = Đang sửa điện, điện thoại, nước hoặc ga.
closure-cause-gas-leak = Khí ga đang rò rỉ. Không dùng lửa và hãy tránh xa.
closure-cause-event = Có sự kiện hoặc lễ hội.
closure-cause-inspection = Đang kiểm tra đường.
closure-cause-unknown = Đang tìm hiểu lý do.

## Where
closure-feature-bridge = Vị trí: tại cầu.
closure-feature-underpass = Vị trí: trong hầm chui, nơi đường chạy bên dưới đường sắt hoặc đường khác.
closure-feature-tunnel = Vị trí: tại đường hầm.
closure-feature-crossing = Vị trí: tại ngã tư hoặc ngã rẽ.
closure-feature-level-crossing = Vị trí: tại chỗ đường cắt ngang đường sắt.

closure-direction-both = Áp dụng cho cả hai hướng.
closure-direction-forward = Chỉ áp dụng cho một hướng. Hãy xem mũi tên trên bản đồ.
closure-direction-backward = Chỉ áp dụng cho một hướng. Hãy xem mũi tên trên bản đồ.
closure-toward-north = Chỉ áp dụng cho hướng đi về phía bắc.
closure-toward-north-east = Chỉ áp dụng cho hướng đi về phía đông bắc.
closure-toward-east = Chỉ áp dụng cho hướng đi về phía đông.
closure-toward-south-east = Chỉ áp dụng cho hướng đi về phía đông nam.
closure-toward-south = Chỉ áp dụng cho hướng đi về phía nam.
closure-toward-south-west = Chỉ áp dụng cho hướng đi về phía tây nam.
closure-toward-west = Chỉ áp dụng cho hướng đi về phía tây.
closure-toward-north-west = Chỉ áp dụng cho hướng đi về phía tây bắc.

## State and times
closure-state-planned = Dự kiến
closure-state-in-force = Đang áp dụng
closure-state-unconfirmed = Chưa xác nhận
closure-state-lifted = Đã dỡ bỏ
closure-planned = Việc hạn chế sau đây dự kiến bắt đầu lúc { $time }.
closure-since = Áp dụng từ lúc { $time }.
closure-unconfirmed = Thành phố đang kiểm tra. Hãy coi như đường này không được đi qua.
    .polarity = keep-out
closure-unconfirmed-limit = Thành phố đang kiểm tra. Hãy coi như việc hạn chế vẫn còn áp dụng.
closure-lifted = Việc hạn chế đã được dỡ bỏ lúc { $time }.
    .polarity = ended
closure-lifted-care = Có thể vẫn còn nước hoặc vật rơi trên đường. Hãy nhìn kỹ khi đi.
closure-expected-end = Dự kiến kết thúc lúc { $time }.
closure-until-further-notice = Chưa biết khi nào kết thúc.
closure-expected-end-passed = Dự kiến kết thúc lúc { $time }, nhưng đến giờ vẫn chưa được dỡ bỏ.

## Who says so, and notes
closure-decided-by-city = Do thành phố quyết định.
closure-decided-by-prefecture = Do tỉnh quyết định.
closure-decided-by-national = Do cơ quan đường bộ của nhà nước quyết định.
closure-decided-by-police = Do cảnh sát quyết định.
closure-detour = Đường vòng, bằng tiếng Nhật: { $text }

## Counts
closure-count-closed = Số đường cấm lưu thông: { $count }
closure-count-limited = Số đường bị hạn chế: { $count }

## Names of numbered roads
road-national = Quốc lộ { $number }
road-prefectural = Tỉnh lộ { $number }
