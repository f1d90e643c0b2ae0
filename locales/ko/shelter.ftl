### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = 지정 긴급 대피 장소
shelter-role-emergency-site-means = 위험이 다가올 때 목숨을 지키기 위해 바로 가는 곳입니다.
    .polarity = go-there
shelter-role-shelter = 지정 대피소
shelter-role-shelter-means = 집에 돌아갈 수 없을 때 한동안 지내는 곳입니다.
shelter-role-special-care-shelter = 복지 대피소
shelter-role-special-care-shelter-means = 특별한 도움이 필요한 사람이 한동안 지내는 곳입니다. 가기 전에 시청에 확인하세요.

shelter-designated-yes = { $hazard } 때의 긴급 대피 장소로 지정되어 있습니다.
shelter-designated-no = { $hazard } 때의 긴급 대피 장소로는 지정되어 있지 않습니다. 쓸 수 없다는 뜻은 아닙니다.
shelter-designated-none = 재해가 지난 뒤에 지내는 곳입니다. 바로 피하는 곳으로는 지정되어 있지 않습니다.
shelter-designated-list = 지정된 재해: { $hazards }

shelter-in-zone = 이 지도에 그려진 구역 안에 있습니다: { $hazard }
shelter-in-zone-depth = 이 지도의 침수 구역 안에 있습니다. 물 깊이: { $depth }
shelter-outside-zone = 이 지도에 그려진 구역 밖에 있습니다: { $hazard }
shelter-near-zone = { $metres } m 이내에 그려진 구역이 있습니다: { $hazard }
shelter-zone-unknown = { $hazard }: 데이터가 없어서, 구역 안에 있는지 알 수 없습니다.
shelter-known-flooded = 전에 물에 잠긴 적이 있습니다.
shelter-known-flooded-on = { $date }에 물에 잠겼습니다.

shelter-recommended = { $hazard }: 지정되어 있고, 그려진 구역 밖에 있습니다.
shelter-not-recommended = 가기 전에 시청에 확인하세요.
shelter-none-recommended = { $hazard }: 지정되어 있으면서 그려진 구역 밖에 있는 곳을 찾지 못했습니다. 시청에 문의하세요: { $number }
shelter-list-title = { $hazard } 때 대피할 곳
shelter-distance = 직선거리로 { $distance }, 걸어서 약 { $minutes }분. 실제 길은 이보다 깁니다.
shelter-address = 주소: { $address }
shelter-accepts = 받아들이는 사람: { $people }
shelter-state-unknown = 지금 열려 있는지 여기서는 알 수 없습니다.
