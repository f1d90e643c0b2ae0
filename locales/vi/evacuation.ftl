### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = Sơ tán người cao tuổi, v.v.
order-kind-evacuation-order = Lệnh sơ tán
order-kind-emergency-safety = Biện pháp đảm bảo an toàn khẩn cấp
order-heading-elderly-evacuation = Cấp độ cảnh giác { $level }: Sơ tán người cao tuổi, v.v.
order-heading-evacuation-order = Cấp độ cảnh giác { $level }: Lệnh sơ tán
order-heading-emergency-safety = Cấp độ cảnh giác { $level }: Biện pháp đảm bảo an toàn khẩn cấp
order-heading-without-level = Lệnh sơ tán
order-level = Cấp độ cảnh giác { $level }

## What to do
order-do-elderly-evacuation = Người cao tuổi, người khuyết tật, gia đình có trẻ nhỏ và những người cần nhiều thời gian: hãy rời nơi nguy hiểm ngay bây giờ.
    .polarity = leave
order-more-elderly-evacuation = Người giúp họ cũng đi cùng họ. Những người khác: hãy hoãn những việc ra ngoài thường ngày, chuẩn bị sẵn, và sơ tán khi thấy nguy hiểm.
order-do-evacuation-order = Tất cả những ai đang ở nơi nguy hiểm: hãy sơ tán ngay bây giờ.
    .polarity = leave
order-more-evacuation-order = Hãy đến điểm sơ tán, hoặc đến nhà người thân, bạn bè ở ngoài vùng nguy hiểm. Nếu ra ngoài còn nguy hiểm hơn, hãy lên tầng cao của tòa nhà kiên cố ở gần, vào phòng xa sông và sườn dốc.
    .polarity = go-there
order-do-emergency-safety = Tính mạng đang gặp nguy hiểm. Hãy đến ngay nơi an toàn nhất mà bạn tới kịp ở gần đây.
    .polarity = safest-now
order-more-emergency-safety = Hãy lên tầng cao, vào phòng xa sông và sườn dốc, hoặc sang tòa nhà cao hơn và kiên cố ở ngay sát bạn. Nếu điểm sơ tán hoặc nơi ở tạm ở xa thì đừng đi đến đó.
    .polarity = safest-now
order-do-tsunami = Hãy chạy lên chỗ cao ngay bây giờ. Hãy tránh xa biển và sông.
    .polarity = go-there
order-more-tsunami = Nếu chỗ đất cao ở xa, hãy chạy lên tầng trên của tòa nhà cao, kiên cố ở gần. Sóng thần đến nhiều lần: đừng quay lại cho đến khi lệnh được dỡ bỏ.
order-do-large-fire = Hãy chạy ra xa lửa và khói ngay bây giờ.
    .polarity = leave
order-more-large-fire = Không được chạy theo hướng khói bay đi. Hãy che miệng và mũi bằng khăn ướt, và cúi thấp người khi chạy.
    .polarity = keep-out
order-do-volcano = Hãy rời khỏi khu vực được nêu ở đây ngay bây giờ.
    .polarity = leave
order-more-volcano = Hãy che đầu, che miệng và mũi bằng khăn. Đừng đi qua thung lũng hoặc đi gần sông.

## Danger, areas, reasons
order-hazard = Nguy hiểm: { $hazard }
order-areas-all = Áp dụng cho: toàn thành phố
order-areas = Áp dụng cho: { $areas }
area-district = khu { $name }
area-oaza = Ōaza { $name }

order-reason-river-rising = Nước sông đang dâng.
order-reason-river-overflow-expected = Nước sông có thể tràn ra.
order-reason-river-overflowing = Nước sông đang tràn ra.
order-reason-landslide-risk = Có thể xảy ra sạt lở đất.
order-reason-landslide-occurred = Đã xảy ra sạt lở đất.
order-reason-heavy-rain = Đang mưa rất to.
order-reason-typhoon = Bão đang đến gần.
order-reason-storm-surge-expected = Có thể có nước dâng do bão: mực nước biển có thể dâng rất cao.
order-reason-tsunami = Sóng thần đang đến.
order-reason-reservoir-risk = Hồ chứa nước nông nghiệp có thể bị vỡ.
order-reason-dam-release = Đập đang xả nhiều nước. Nước sông sẽ dâng đột ngột.
order-reason-fire = Đang có cháy lớn.
order-reason-volcano = Núi lửa đã phun trào.
order-reason-other = Lý do có trong ghi chú của thành phố.

## Who, when, and how far it is confirmed
order-decided-by-mayor = Thị trưởng ra lệnh lúc { $time }.
order-decided-by-governor = Thống đốc tỉnh ra lệnh thay thị trưởng lúc { $time }.
order-decided-by-police = Cảnh sát ra lệnh lúc { $time }.
order-decided-by-coast-guard = Lực lượng bảo vệ bờ biển ra lệnh lúc { $time }.
order-posted-at = Được đăng trên trang này lúc { $time }.
order-corrected-at = Được sửa lại lúc { $time }.
order-unconfirmed = Chưa có thông báo dỡ bỏ. Hãy hành động như thể lệnh vẫn còn hiệu lực.
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = “Sơ tán người cao tuổi, v.v.” đã được dỡ bỏ lúc { $time }.
    .polarity = ended
order-lifted-evacuation-order = Lệnh sơ tán đã được dỡ bỏ lúc { $time }.
    .polarity = ended
order-lifted-emergency-safety = “Biện pháp đảm bảo an toàn khẩn cấp” đã được dỡ bỏ lúc { $time }.
    .polarity = ended
order-replaced-elderly-evacuation = “Sơ tán người cao tuổi, v.v.” đã được thay bằng thông tin sơ tán cấp độ { $level } lúc { $time }.
order-replaced-evacuation-order = Lệnh sơ tán đã được thay bằng thông tin sơ tán cấp độ { $level } lúc { $time }.
order-replaced-emergency-safety = “Biện pháp đảm bảo an toàn khẩn cấp” đã được thay bằng thông tin sơ tán cấp độ { $level } lúc { $time }.
order-replaced-without-level = Thông tin sơ tán này đã được thay bằng thông tin sơ tán mới lúc { $time }.
order-lifted-remaining = Khi dỡ bỏ, ở đó vẫn còn thông tin sơ tán cấp độ { $level } có hiệu lực.
order-lifted-remaining-none = Khi dỡ bỏ, ở đó không còn thông tin sơ tán nào khác của thành phố.
order-lifted-remaining-without-level = Khi dỡ bỏ, vẫn còn một lệnh sơ tán khác không có cấp độ cảnh giác ở đó hoặc ở một phần khu vực đó.
order-lifted-care = Chưa được đến gần sông và sườn dốc.
    .polarity = keep-out
order-lifted-care-tsunami = Chưa được đến gần biển và sông.
    .polarity = keep-out
order-lifted-care-storm-surge = Chưa được đến gần biển và sông.
    .polarity = keep-out
order-lifted-care-earthquake = Chưa được đến gần sườn dốc và nhà bị hư hỏng.
    .polarity = keep-out
order-lifted-care-large-fire = Chưa được đến gần chỗ đã cháy.
    .polarity = keep-out
order-lifted-care-volcano = Chưa được đến gần miệng núi lửa và thung lũng.
    .polarity = keep-out
order-cancelled-elderly-evacuation = Thông báo “Sơ tán người cao tuổi, v.v.” là nhầm lẫn. Thông báo đó đã bị hủy lúc { $time }.
    .polarity = cancelled
order-cancelled-evacuation-order = Thông báo lệnh sơ tán là nhầm lẫn. Thông báo đó đã bị hủy lúc { $time }.
    .polarity = cancelled
order-cancelled-emergency-safety = Thông báo “Biện pháp đảm bảo an toàn khẩn cấp” là nhầm lẫn. Thông báo đó đã bị hủy lúc { $time }.
    .polarity = cancelled
order-cancelled-care = Hãy kiểm tra các thông tin sơ tán khác của thành phố và tin của Cơ quan Khí tượng.
order-state-prepared = Đang chuẩn bị
order-state-in-force = Đang có hiệu lực
order-state-unconfirmed = Chưa xác nhận
order-state-lifted = Đã dỡ bỏ
order-state-cancelled = Đã hủy

## Counts and titles
order-count = Số thông tin sơ tán: { $count }
order-lifted-title = Thông tin sơ tán đã dỡ bỏ hoặc đã hủy trong 24 giờ qua
