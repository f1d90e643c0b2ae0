### Same ids and arguments as ../ja/advice.ftl.

## Outcomes, most cautious first
outcome-safety-now = Ngay bây giờ, hãy bảo vệ tính mạng ở ngay gần chỗ bạn đang ở.
    .polarity = safest-now
outcome-safety-now-do = Hãy sang một tòa nhà kiên cố và cao hơn ở ngay gần, hoặc lên tầng cao của tòa nhà bạn đang ở, vào phòng xa sườn dốc và xa sông. Đừng đi đến nơi lánh nạn ở xa.
    .polarity = safest-now
outcome-leave = Hãy rời khỏi đây.
    .polarity = leave
outcome-leave-do = Hãy đến điểm sơ tán, hoặc đến nhà người thân, bạn bè ở ngoài vùng nguy hiểm.
    .polarity = go-there
outcome-leave-when = Khi đến cấp độ cảnh giác { $level }, hãy rời khỏi đây. Nếu có người cần nhiều thời gian (người cao tuổi, trẻ nhỏ, người bệnh), hãy rời đi ngay từ cấp độ { $early }.
    .polarity = leave
outcome-leave-needs-time = Ở đây có người cần nhiều thời gian, nên khi đến cấp độ cảnh giác { $level }, hãy rời khỏi đây. Đừng chờ cấp độ cao hơn.
    .polarity = leave
outcome-leave-early = Hãy rời khỏi đây sớm.
    .polarity = leave
outcome-leave-early-do = Hãy di chuyển xong trước khi mưa gió mạnh lên và trước khi trời tối.
outcome-leave-early-when = Khi đến cấp độ cảnh giác { $early }, hãy bắt đầu rời khỏi đây. Đừng chờ đến cấp độ { $level }.
    .polarity = leave
outcome-leave-early-needs-time = Khi đến cấp độ cảnh giác { $level }, hãy bắt đầu rời khỏi đây. Đừng chờ cấp độ cao hơn.
    .polarity = leave
outcome-unknown-ask = Về nơi này có điều chưa rõ. Hãy hỏi tòa thị chính và tính đến việc sơ tán sớm.
    .polarity = unknown
outcome-unknown-ask-do = Chỉ dựa vào bản đồ này thì không thể nói là bạn được ở lại đây.
    .polarity = unknown
outcome-unknown-ask-when = Về nơi này có điều chưa rõ, nên khi đến cấp độ cảnh giác { $level }, hãy rời khỏi đây. Nếu có người cần nhiều thời gian, hãy rời đi ngay từ cấp độ { $early }.
    .polarity = leave
outcome-unknown-ask-needs-time = Về nơi này có điều chưa rõ và ở đây có người cần nhiều thời gian, nên khi đến cấp độ cảnh giác { $level }, hãy rời khỏi đây.
    .polarity = leave
outcome-move-up-or-leave = Hãy lên tầng trên trước khi nước đến, hoặc rời khỏi đây.
    .polarity = go-up
outcome-move-up-or-leave-do = Nếu nhà có thể bị nước cuốn trôi, hoặc nước uống, thức ăn, nhà vệ sinh, thuốc không đủ dùng cho đến khi nước rút, thì đừng lên tầng trên mà hãy đến điểm sơ tán.
outcome-move-up-or-leave-when = Khi đến cấp độ cảnh giác { $level }, hãy lên tầng trên hoặc rời khỏi đây. Nếu có người cần nhiều thời gian, hãy bắt đầu ngay từ cấp độ { $early }.
    .polarity = go-up
outcome-move-up-or-leave-needs-time = Ở đây có người cần nhiều thời gian, nên khi đến cấp độ cảnh giác { $level }, hãy bắt đầu lên tầng trên hoặc rời khỏi đây.
    .polarity = go-up
outcome-may-stay-robust = Có một cách là lên tầng trên của tòa nhà kiên cố, vào phòng xa sườn dốc.
    .polarity = go-up
outcome-may-stay-robust-do = Nếu thấy không chắc chắn, hãy đến điểm sơ tán. Không ai hứa chắc được rằng cách này giữ được tính mạng.
outcome-may-stay-robust-when = Chậm nhất là khi đến cấp độ cảnh giác { $level }, hãy lên tầng trên, vào phòng xa sườn dốc. Nếu có người cần nhiều thời gian, hãy bắt đầu ngay từ cấp độ { $early }.
outcome-may-stay-robust-needs-time = Ở đây có người cần nhiều thời gian, nên chậm nhất là khi đến cấp độ cảnh giác { $level }, hãy lên tầng trên, vào phòng xa sườn dốc.
outcome-may-stay-upstairs = Có một cách là lên một tầng đủ cao để nước không ngập tới, và ở lại đó.
    .polarity = go-up
outcome-may-stay-upstairs-do = Bạn cần có nước uống, thức ăn, nhà vệ sinh, thuốc và điện cho đến khi nước rút. Nếu thấy không chắc chắn, hãy đến điểm sơ tán.
outcome-may-stay-upstairs-when = Chậm nhất là khi đến cấp độ cảnh giác { $level }, hãy lên một tầng đủ cao để nước không ngập tới. Nếu có người cần nhiều thời gian, hãy bắt đầu ngay từ cấp độ { $early }.
outcome-may-stay-upstairs-needs-time = Ở đây có người cần nhiều thời gian, nên chậm nhất là khi đến cấp độ cảnh giác { $level }, hãy lên một tầng đủ cao để nước không ngập tới.
outcome-aware = Bản đồ không vẽ vùng nào ở đây. Hãy quan sát xung quanh, thấy nguy hiểm thì sơ tán ngay.
    .polarity = unknown
outcome-aware-do = Ở chỗ đất thấp hơn xung quanh, gần sông hoặc gần sườn dốc, hãy làm theo lời kêu gọi của thành phố, kể cả khi ở ngoài các vùng được vẽ.

## Around the reasons
advice-why = Vì sao?
advice-because = Lý do ({ $hazard }):
advice-ask-city = Hãy hỏi tòa thị chính: { $number }
advice-assumed = Câu hỏi nào bạn chưa trả lời thì được tính theo trường hợp xấu nhất.
advice-level-5 = Đừng chờ cấp độ 5. Có khi cấp độ 5 không được thông báo.

## Reasons: what is not known
advice-rule-layer-gap = Ở nơi này có phần chưa được khảo sát hoặc không có dữ liệu.
advice-rule-zone-unknown = Không biết nơi này có nằm trong vùng được vẽ hay không.
advice-rule-flood-small-rivers-not-surveyed = Bản đồ không vẽ vùng nào ở đây, nhưng các sông nhỏ chưa được khảo sát.

## Reasons: flood
advice-rule-flood-collapse-zone = Nước có thể cuốn trôi hoặc phá hỏng nhà, nên dù ở tầng mấy, bạn cũng phải rời đi.
    .polarity = leave
advice-rule-flood-collapse-zone-unknown = Không có dữ liệu nên không thể kiểm tra nước có cuốn trôi nhà hay không.
advice-rule-flood-three-conditions = Nhà nằm ngoài vùng mà nhà có thể bị nước cuốn trôi, phòng của bạn cao hơn mực nước, và bạn có đủ đồ dùng để sống cho đến khi nước rút.
advice-rule-flood-floor-below-depth = Nước có thể ngập tới tầng bạn đang sống.
advice-rule-flood-cannot-endure = Nước uống, thức ăn, nhà vệ sinh, thuốc hoặc điện có thể không đủ dùng cho đến khi nước rút.
advice-rule-flood-long-inundation = Nước có thể không rút trong 3 ngày hoặc lâu hơn.
advice-rule-flood-duration-unknown = Không có dữ liệu nên không biết mấy ngày nước mới rút.
advice-rule-flood-depth-unknown = Nơi này nằm trong vùng ngập, nhưng không biết nước sâu bao nhiêu.
advice-rule-flood-0-5-to-3m-one-storey = Với nhà chỉ có tầng trệt (nhà một tầng), khi nước lên đến trần nhà thì không còn chỗ nào để chạy.
advice-rule-flood-0-5-to-3m-ground-floor = Tầng 1 (tầng trệt) có thể bị ngập. Từ tầng 2 (ngay trên tầng trệt) trở lên có lẽ cao hơn mực nước.
advice-rule-flood-0-5-to-3m-upper-floor = Từ tầng 2 (ngay trên tầng trệt) trở lên có lẽ cao hơn mực nước.
advice-rule-flood-3-to-5m-two-storeys = Nước có thể lên đến trần tầng 2 (ngay trên tầng trệt), nên nhà hai tầng (tầng trệt và một tầng trên) không còn chỗ nào để chạy.
advice-rule-flood-3-to-5m-three-storeys = Nước có thể lên đến trần tầng 2 (ngay trên tầng trệt). Từ tầng 3 trở lên có lẽ cao hơn mực nước.
advice-rule-flood-5-to-10m = Nước có thể lên đến tầng 3 hoặc tầng 4 (tính tầng trệt là tầng 1).
advice-rule-flood-10m-or-more = Nước có thể lên cao hơn tầng 4 (tính tầng trệt là tầng 1).
advice-rule-high-rise-upper-floor = Các tầng trên của nhà cao tầng có lẽ cao hơn mực nước. Nhưng thang máy, nước và điện có thể ngừng nhiều ngày.
advice-rule-below-ground = Nước tràn vào tầng hầm rất nhanh. Hãy ra khỏi tầng hầm, lên mặt đất trước khi nước đến.
    .polarity = go-up
advice-rule-below-ground-unknown = Không biết bạn có ở tầng hầm hay không, nên tính như là có ở tầng hầm.
advice-rule-flood-below-0-5m = Dù nước thấp hơn sàn nhà, cửa vẫn có thể không mở được và đường có thể không đi được.
advice-rule-inland-flood-streets-first = Nước mưa đọng trước tiên ở mặt đường và trong hầm chui.

## Reasons: landslide, pond, sea
advice-rule-reservoir-zone = Khi hồ chứa nước nông nghiệp bị vỡ, nước đến bất ngờ. Hầu như không kịp chạy.
advice-rule-landslide-not-robust = Khi có sạt lở đất, ở trong nhà gỗ có thể không giữ được tính mạng.
advice-rule-landslide-robust-upper-floor = Tầng trên của tòa nhà bê tông cốt thép kiên cố có thể là ngoại lệ.
advice-rule-landslide-robust-ground-floor = Dù là tòa nhà kiên cố, đất đá vẫn có thể tràn vào tầng 1 (tầng trệt).
advice-rule-landslide-red-robust = Trong khu vực cảnh giác đặc biệt, dù ở tòa nhà kiên cố, hãy hỏi tòa thị chính xem có được ở lại hay không.
advice-rule-landslide-too-late = Khi ra ngoài còn nguy hiểm hơn, hãy lên tầng trên, vào phòng xa sườn dốc.
advice-rule-tsunami-zone = Khi có sóng thần, đừng chờ thông báo cấp độ. Hãy chạy ngay lên chỗ cao hoặc đến tòa nhà tránh sóng thần.
    .polarity = go-there
advice-rule-order-without-level = Lệnh sơ tán cho loại nguy hiểm này có thể không ghi số cấp độ. Khi có lệnh, hãy rời đi ngay.
    .polarity = leave
advice-rule-storm-surge-collapse-zone = Khi có nước dâng do bão, nhà có thể bị phá hỏng, hoặc không có dữ liệu để kiểm tra điều đó.
advice-rule-storm-surge-floor-below-depth = Khi có nước dâng do bão, nước biển có thể ngập tới tầng bạn đang sống.
advice-rule-storm-surge-cannot-endure = Nước uống, thức ăn, nhà vệ sinh, thuốc hoặc điện có thể không đủ dùng cho đến khi nước biển rút.
advice-rule-storm-surge-three-conditions = Kể cả khi có nước dâng do bão, phòng của bạn cao hơn mực nước và bạn có đủ đồ dùng để sống cho đến khi nước rút. Hãy quyết định trước khi gió mạnh lên.
advice-rule-storm-surge-deep = Nước biển có thể sâu từ 3 m trở lên. Ở bờ biển Ariake, khi đó hiếm khi có thể ở lại.
advice-rule-storm-surge-long-inundation = Nước biển có thể rất lâu mới rút.

## Reasons: what is in force
advice-rule-typhoon-wind = Hãy di chuyển xong trước khi gió bão mạnh lên và trước khi trời tối.
advice-rule-level-2 = Cấp độ cảnh giác 2: hãy kiểm tra bản đồ, nơi sẽ đến, đường đi và thời gian.
advice-rule-level-3-needs-help = Cấp độ cảnh giác 3: người cao tuổi, người khuyết tật, trẻ nhỏ, người mang thai và người giúp họ, hãy sơ tán ngay bây giờ.
    .polarity = leave
advice-rule-level-3-others = Cấp độ cảnh giác 3: hãy hoãn những việc ra ngoài thường ngày, chuẩn bị sẵn, và sơ tán khi thấy nguy hiểm.
advice-rule-level-4 = Cấp độ cảnh giác 4: tất cả những ai đang ở nơi nguy hiểm, hãy sơ tán ngay bây giờ.
    .polarity = leave
advice-rule-level-outside-zones = Ở cấp độ cảnh giác 3, dù ở ngoài các vùng được vẽ, hãy hoãn những việc ra ngoài thường ngày, theo dõi tin tức, và sơ tán khi thấy nguy hiểm.
advice-rule-level-4-outside-zones = Cấp độ cảnh giác 4: bản đồ không vẽ vùng nào ở đây, nhưng lệnh sơ tán vẫn có thể áp dụng cho nơi này. Hãy hỏi tòa thị chính, và sơ tán khi thấy nguy hiểm.
advice-rule-level-5 = Cấp độ cảnh giác 5: hãy đến ngay nơi an toàn nhất mà bạn tới kịp ở gần đây.
    .polarity = safest-now
advice-rule-level-5-may-not-come = Cấp độ cảnh giác 5 không phải lúc nào cũng được thông báo. Đừng chờ.

## Reasons: when no other reason decides
advice-rule-zone-drawn = Nơi này nằm trong vùng được vẽ. Nguyên tắc là phải ra khỏi vùng đó.
advice-rule-no-zone-shown = Bản đồ không vẽ vùng nào ở đây, nhưng chỗ đất thấp hoặc bên sườn dốc vẫn có thể nguy hiểm.
advice-rule-early-to-relatives = Ở đây có người cần nhiều thời gian: khi đến cấp độ cảnh giác 3, hãy đến nhà người thân hoặc bạn bè đã hẹn trước.
    .polarity = go-there
advice-rule-early-to-site = Ở đây có người cần nhiều thời gian: khi đến cấp độ cảnh giác 3, hãy đến điểm sơ tán do thành phố chỉ định.
    .polarity = go-there
advice-rule-leave-to-relatives = Khi đến cấp độ cảnh giác 4, hãy đến nhà người thân hoặc bạn bè ở ngoài vùng nguy hiểm.
    .polarity = go-there
advice-rule-leave-to-site = Khi đến cấp độ cảnh giác 4, hãy đến điểm sơ tán do thành phố chỉ định.
    .polarity = go-there

## Notes
advice-rule-endure-threshold = Không có con số chính thức về việc có thể chờ ở nhà bao nhiêu ngày. Bản đồ này lấy mốc 3 ngày.
advice-rule-destination-choices = Bạn có thể đến điểm sơ tán của thành phố, nhà người thân hoặc bạn bè, khách sạn, hoặc lên tầng trên. Hãy kiểm tra từng nơi trên bản đồ trước.
advice-rule-site-in-flood-zone = Có điểm sơ tán nằm trong vùng ngập của bản đồ này. Chúng tôi ghi cả hai điều: thành phố đã chỉ định, và vùng ngập.
advice-rule-site-not-designated = “Không được chỉ định” không có nghĩa là “không dùng được”.
advice-rule-site-recommended = Chúng tôi chỉ gợi ý những điểm sơ tán được chỉ định cho loại thiên tai đó, nằm ngoài mọi vùng được vẽ, và chưa từng ghi nhận bị ngập.
advice-rule-way-car-refrain = Đừng đi bằng ô tô, trừ khi có lý do đặc biệt. Hãy đi bộ cùng với hàng xóm.
advice-rule-way-car-early-only = Nếu cần dùng ô tô, hãy lên đường trước hoặc ngay khi có cấp độ cảnh giác 3, không muộn hơn, và đi theo đường không bị ngập.
advice-rule-way-car-water = Không được lái xe vào chỗ ngập nước. Nước sâu 30 cm thì máy có thể chết, 50 cm thì cửa xe có thể không mở được.
    .polarity = keep-out
advice-rule-way-underpass = Tuyệt đối không được vào hầm chui.
    .polarity = keep-out
advice-rule-way-foot-child-water = Nước sâu 20 cm thì trẻ em không đi được.
advice-rule-way-foot-water = Nước sâu từ 30 cm thì người lớn cũng khó đi.
advice-rule-way-foot-flow = Nước đang chảy thì dù chưa đến đầu gối cũng nguy hiểm.
advice-rule-way-foot-night = Đừng di chuyển ban đêm hoặc khi đang bão; hãy đi trước lúc đó. Nếu đã muộn, hãy lên tầng trên của tòa nhà kiên cố gần nhất.
advice-rule-way-foot-river-slope = Không được đến gần sông, kênh mương và sườn dốc.
    .polarity = keep-out
advice-rule-depth-on-the-limit = Độ sâu nằm đúng ranh giới được tính vào mức sâu hơn.
advice-rule-most-cautious-wins = Khi có nhiều nguy hiểm cùng lúc, bản đồ đưa ra lời khuyên thận trọng nhất.
advice-rule-worst-within-50m = Câu trả lời tính theo chỗ xấu nhất trong vòng 50 m.
advice-rule-depth-in-metres = Độ sâu được so sánh bằng mét, không phải bằng số của mức.
