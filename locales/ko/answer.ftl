### Same ids and arguments as ../ja/answer.ftl.

answer-here = 여기: { $name }
answer-point = 동경 { $lon }도, 북위 { $lat }도 지점
answer-outside-city = 이곳은 시 밖입니다. 이 지도로는 답할 수 없습니다. 지금 있는 곳의 시청이나 관공서에 문의하세요.
answer-outside-drawn = 시 밖이지만, 이 지도에는 다음 구역이 그려져 있습니다. 그려지지 않은 위험도 있을 수 있습니다.
answer-on-device = 이 답은 이 휴대폰 안에서 찾았습니다.

knowledge-drawn = { $hazard }: 이곳은 그려진 구역 안에 있습니다.
knowledge-no-zone-shown = { $hazard }: 여기에는 구역이 그려져 있지 않습니다. 물이 오지 않는다는 뜻이 아닙니다.
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }: 여기에는 구역이 그려져 있지 않습니다. 땅이 무너지지 않는다는 뜻이 아닙니다.
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = 작은 하천은 조사되지 않았습니다.
knowledge-not-surveyed-outside-survey = 이곳은 조사 범위 밖입니다.
knowledge-not-surveyed-outside-city = 이곳은 시 밖입니다.
knowledge-not-surveyed = 일부는 조사되지 않았습니다.
    .polarity = unknown
knowledge-no-data = { $hazard }: 이곳의 데이터가 없습니다. 안전하다는 뜻이 아닙니다.
    .polarity = unknown
knowledge-stale = { $hazard }: 데이터가 오래되었습니다({ $date }부터 최신이 아님). 지금은 다를 수 있습니다.
    .polarity = unknown
knowledge-stale-undated = { $hazard }: 데이터가 오래되었습니다. 지금은 다를 수 있습니다.
    .polarity = unknown
answer-all-no-data = { $hazards }: 이곳의 데이터가 없습니다. 안전하다는 뜻이 아닙니다.
    .polarity = unknown

near-depth = 여기서 { $metres } m 이내에, 예상되는 물 깊이가 { $depth }인 곳이 있습니다.
near-rank = 여기서 { $metres } m 이내: { $rank }
near-accuracy = 현재 위치는 { $metres } m쯤 틀릴 수 있습니다. 그 범위 안에서 가장 나쁜 곳의 답을 보여 줍니다.

answer-source = 출처: { $credit }({ $edition }년판)

## Postings
live-closures-not-connected = 통행금지 정보는 아직 연결되어 있지 않습니다. 지나갈 수 없는 도로가 있을 수 있습니다. 시청에 확인하세요.
live-evacuation-not-connected = 대피 정보는 아직 연결되어 있지 않습니다. 발령되었는지 여기서는 알 수 없습니다. 시의 발표를 확인하세요.
live-warnings-not-connected = 기상 경보는 아직 연결되어 있지 않습니다. 발표되었는지 여기서는 알 수 없습니다. 일본 기상청의 발표를 확인하세요.
live-notices-not-connected = 시의 공지는 아직 연결되어 있지 않습니다. 시 홈페이지를 확인하세요.
