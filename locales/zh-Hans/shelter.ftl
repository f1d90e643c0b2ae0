### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = 紧急避难场所
shelter-role-emergency-site-means = 危险逼近时，为了保命，请立刻逃到那里。
    .polarity = go-there
shelter-role-shelter = 避难所
shelter-role-shelter-means = 不能回家时，在那里暂时住一段时间。
shelter-role-special-care-shelter = 特别照护避难所
shelter-role-special-care-shelter-means = 需要特别帮助的人暂时居住的地方。去之前请先询问市政府。

shelter-designated-yes = 已被指定为以下灾害的紧急避难场所：{ $hazard }
shelter-designated-no = 没有被指定为以下灾害的紧急避难场所：{ $hazard }。这不表示不能使用。
shelter-designated-none = 这是灾害之后暂住的地方，没有被指定为紧急逃生时去的地方。
shelter-designated-list = 指定用于：{ $hazards }

shelter-in-zone = 位于这张地图画出的危险区域内：{ $hazard }
shelter-in-zone-depth = 位于这张地图的淹水区域内：水深{ $depth }
shelter-outside-zone = 位于这张地图画出的危险区域以外：{ $hazard }
shelter-near-zone = { $metres }米以内有危险区域：{ $hazard }
shelter-zone-unknown = { $hazard }：没有数据，不清楚是否在危险区域内。
shelter-known-flooded = 这里以前被水淹过。
shelter-known-flooded-on = 这里在{ $date }被水淹过。

shelter-recommended = { $hazard }：已被指定，而且在画出的危险区域以外。
shelter-not-recommended = 去之前请先询问市政府。
shelter-none-recommended = { $hazard }：没有找到已被指定、而且在画出的危险区域以外的地点。请询问市政府：{ $number }
shelter-list-title = 避难地点：{ $hazard }
shelter-distance = 直线距离{ $distance }，步行约{ $minutes }分钟。实际的路更长。
shelter-address = 地址：{ $address }
shelter-accepts = 接收的人：{ $people }
shelter-state-unknown = 现在是否开放，这里不清楚。
