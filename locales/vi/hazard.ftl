### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = Lũ lụt do sông tràn bờ
hazard-flood-means = Nước sông tràn ra, chảy đến nhà cửa và đường sá.
hazard-landslide = Sạt lở đất
hazard-landslide-means = Núi hoặc sườn dốc sạt xuống, hoặc đất đá chảy xuống.
hazard-storm-surge = Nước dâng do bão (triều cường)
hazard-storm-surge-means = Khi có bão, mực nước biển dâng lên rất cao.
hazard-tsunami = Sóng thần
hazard-tsunami-means = Sóng rất lớn đến sau động đất.
hazard-inland-flood = Ngập úng do nước mưa
hazard-inland-flood-means = Nước mưa tràn ra từ cống rãnh và đọng lại ở chỗ đất thấp.
hazard-reservoir = Vỡ hồ chứa nước nông nghiệp
hazard-reservoir-means = Bờ của hồ chứa nước nông nghiệp bị vỡ và nước đổ xuống bất ngờ.
hazard-earthquake = Động đất
hazard-earthquake-means = Mặt đất rung mạnh.
hazard-large-fire = Cháy lớn
hazard-large-fire-means = Lửa cháy lan trên diện rộng.
hazard-volcano = Núi lửa phun trào
hazard-volcano-means = Núi lửa phun ra đá và tro.

## What a layer says
scenario-l2 = Lượng mưa lớn nhất có thể lường trước
scenario-l1 = Lượng mưa dùng làm chuẩn khi quy hoạch sông
attribute-depth = Độ sâu của nước
attribute-duration = Thời gian cho đến khi nước rút
attribute-collapse = Vùng mà nhà có thể bị phá hỏng
attribute-zone = Khu vực cảnh giác
phenomenon-steep-slope = Sạt lở sườn dốc
phenomenon-debris-flow = Lũ bùn đá
phenomenon-slow-landslide = Trượt đất chậm

## Ranks, for legends and lists
rank-depth-0-to-0-3 = Dưới 0,3 m
rank-depth-0-to-0-5 = Dưới 0,5 m
rank-depth-0-3-to-0-5 = 0,3–0,5 m
rank-depth-0-5-to-1 = 0,5–1 m
rank-depth-0-5-to-3 = 0,5–3 m
rank-depth-1-to-3 = 1–3 m
rank-depth-3-to-5 = 3–5 m
rank-depth-5-to-10 = 5–10 m
rank-depth-10-to-20 = 10–20 m
rank-depth-from-20 = Từ 20 m trở lên
rank-duration-0-to-12 = Dưới 12 giờ
rank-duration-12-to-24 = 12 giờ đến 1 ngày
rank-duration-24-to-72 = 1 đến 3 ngày
rank-duration-72-to-168 = 3 ngày đến 1 tuần
rank-duration-168-to-336 = 1 đến 2 tuần
rank-duration-336-to-672 = 2 đến 4 tuần
rank-duration-from-672 = Từ 4 tuần trở lên
rank-yellow = Khu vực cảnh giác sạt lở đất (vàng)
rank-yellow-planned = Khu vực cảnh giác sạt lở đất (vàng, dự kiến)
rank-red = Khu vực cảnh giác đặc biệt về sạt lở đất (đỏ)
rank-red-planned = Khu vực cảnh giác đặc biệt về sạt lở đất (đỏ, dự kiến)
rank-collapse-flow = Dòng nước có thể phá hỏng nhà
rank-collapse-bank-erosion = Bờ sông có thể lở và làm sập nhà
rank-collapse-both = Dòng nước và bờ sông lở có thể phá hỏng nhà

## Depths
depth-below = dưới { $max } m
depth-range = { $min }–{ $max } m
depth-from = từ { $min } m trở lên
depth-means-below-0-5m = Nước có thể lên đến sàn tầng 1 (tầng trệt) của nhà thông thường.
depth-means-0-5-to-3m = Nước có thể lên đến trần tầng 1 (tầng trệt).
depth-means-3-to-5m = Nước có thể lên đến trần tầng 2 (ngay trên tầng trệt).
depth-means-5-to-10m = Nước có thể lên đến tầng 3 hoặc tầng 4 (tính tầng trệt là tầng 1).
depth-means-10m-or-more = Nước có thể lên cao hơn tầng 4 (tính tầng trệt là tầng 1).

## A zone in one line
zone-depth = { $hazard }: nước sâu { $depth }
zone-rank = { $hazard }: { $rank }
zone-rivers = Tên sông: { $rivers }

## Legends and layers
legend-depth = { $hazard }: độ sâu của nước
legend-duration = { $hazard }: thời gian cho đến khi nước rút
legend-collapse = { $hazard }: vùng mà nhà có thể bị phá hỏng
legend-zone = { $hazard }: khu vực cảnh giác
layer-hazard = Nguy hiểm do thiên tai
layer-shelters = Điểm sơ tán và nơi ở tạm
layer-places = Địa danh, trạm xe buýt, nhà ga
layer-boundary = Ranh giới thành phố
layer-roads = Đường có xe buýt chạy
layer-railways = Đường sắt

## What the survey looked at, and what it did not
covers-designated-rivers = Chỉ các sông lớn do tỉnh hoặc cơ quan nhà nước chỉ định mới được khảo sát.
gap-smaller-rivers = Các sông nhỏ: chưa được khảo sát.
gap-outside-survey = Nơi này nằm ngoài phạm vi khảo sát.
gap-outside-city = Nơi này ở ngoài thành phố. Bản đồ này chỉ có thông tin bên trong thành phố.
covers-exception = Sông { $name } đã tràn bờ vào { $date } ở gần { $near }. Sông này không nằm trong số các sông được khảo sát.
covers-exception-dated = Sông { $name } đã tràn bờ vào { $date }. Sông này không nằm trong số các sông được khảo sát.
covers-exception-named = Sông { $name } không nằm trong số các sông được khảo sát.
