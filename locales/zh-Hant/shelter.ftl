### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = 緊急避難場所
shelter-role-emergency-site-means = 危險逼近時，為了保命，請立刻逃到那裡。
    .polarity = go-there
shelter-role-shelter = 避難收容所
shelter-role-shelter-means = 不能回家時，在那裡暫時住一段時間。
shelter-role-special-care-shelter = 特殊照護避難收容所
shelter-role-special-care-shelter-means = 需要特別協助的人暫時居住的地方。去之前請先詢問市政府。

shelter-designated-yes = 已被指定為以下災害的緊急避難場所：{ $hazard }
shelter-designated-no = 沒有被指定為以下災害的緊急避難場所：{ $hazard }。這不代表不能使用。
shelter-designated-none = 這是災害之後暫住的地方，沒有被指定為緊急逃生時去的地方。
shelter-designated-list = 指定用於：{ $hazards }

shelter-in-zone = 位於這張地圖畫出的危險區域內：{ $hazard }
shelter-in-zone-depth = 位於這張地圖的淹水區域內：水深{ $depth }
shelter-outside-zone = 位於這張地圖畫出的危險區域以外：{ $hazard }
shelter-near-zone = { $metres }公尺內有危險區域：{ $hazard }
shelter-zone-unknown = { $hazard }：沒有資料，不清楚是不是在危險區域內。
shelter-known-flooded = 這裡以前淹過水。
shelter-known-flooded-on = 這裡在{ $date }淹過水。

shelter-recommended = { $hazard }：已被指定，而且在畫出的危險區域以外。
shelter-not-recommended = 去之前請先詢問市政府。
shelter-none-recommended = { $hazard }：找不到已被指定、而且在畫出的危險區域以外的地點。請詢問市政府：{ $number }
shelter-list-title = 避難地點：{ $hazard }
shelter-distance = 直線距離{ $distance }，走路約{ $minutes }分鐘。實際的路更遠。
shelter-address = 地址：{ $address }
shelter-accepts = 收容對象：{ $people }
shelter-state-unknown = 現在有沒有開放，這裡不清楚。
