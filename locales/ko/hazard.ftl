### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = 홍수
hazard-flood-means = 하천의 물이 넘쳐서 집과 도로로 오는 것입니다.
hazard-landslide = 토사 재해(산사태 등)
hazard-landslide-means = 산이나 절벽이 무너지거나, 흙과 돌이 흘러내려 오는 것입니다.
hazard-storm-surge = 폭풍 해일
hazard-storm-surge-means = 태풍 때 바닷물이 아주 높아지는 것입니다.
hazard-tsunami = 지진해일(쓰나미)
hazard-tsunami-means = 지진이 난 뒤에 오는 아주 큰 파도입니다.
hazard-inland-flood = 빗물 침수
hazard-inland-flood-means = 빗물이 배수로와 하수도에서 넘쳐서 낮은 땅에 고이는 것입니다.
hazard-reservoir = 저수지 붕괴
hazard-reservoir-means = 농업용 저수지의 둑이 무너져서 물이 한꺼번에 흘러오는 것입니다.
hazard-earthquake = 지진
hazard-earthquake-means = 땅이 강하게 흔들리는 것입니다.
hazard-large-fire = 대형 화재
hazard-large-fire-means = 불이 넓은 범위로 번지는 것입니다.
hazard-volcano = 화산 분화
hazard-volcano-means = 화산이 분화하여 돌이나 재가 날아오는 것입니다.

## What a layer says
scenario-l2 = 예상할 수 있는 가장 큰 비
scenario-l1 = 하천 계획의 기준이 되는 비
attribute-depth = 물 깊이
attribute-duration = 물이 빠질 때까지의 시간
attribute-collapse = 집이 무너질 수 있는 구역
attribute-zone = 위험 경계 구역
phenomenon-steep-slope = 급경사지 붕괴
phenomenon-debris-flow = 토석류
phenomenon-slow-landslide = 땅밀림

## Ranks, for legends and lists
rank-depth-0-to-0-3 = 0.3 m 미만
rank-depth-0-to-0-5 = 0.5 m 미만
rank-depth-0-3-to-0-5 = 0.3~0.5 m
rank-depth-0-5-to-1 = 0.5~1 m
rank-depth-0-5-to-3 = 0.5~3 m
rank-depth-1-to-3 = 1~3 m
rank-depth-3-to-5 = 3~5 m
rank-depth-5-to-10 = 5~10 m
rank-depth-10-to-20 = 10~20 m
rank-depth-from-20 = 20 m 이상
rank-duration-0-to-12 = 12시간 미만
rank-duration-12-to-24 = 12시간 이상 1일 미만
rank-duration-24-to-72 = 1일 이상 3일 미만
rank-duration-72-to-168 = 3일 이상 1주 미만
rank-duration-168-to-336 = 1주 이상 2주 미만
rank-duration-336-to-672 = 2주 이상 4주 미만
rank-duration-from-672 = 4주 이상
rank-yellow = 토사 재해 경계 구역(노란색)
rank-yellow-planned = 토사 재해 경계 구역(노란색, 지정 예정)
rank-red = 토사 재해 특별 경계 구역(빨간색)
rank-red-planned = 토사 재해 특별 경계 구역(빨간색, 지정 예정)
rank-collapse-flow = 넘친 물의 흐름에 집이 무너질 위험
rank-collapse-bank-erosion = 하천 기슭이 깎여서 집이 무너질 위험
rank-collapse-both = 물의 흐름과 하천 기슭의 침식으로 집이 무너질 위험

## Depths
depth-below = { $max } m 미만
depth-range = { $min }~{ $max } m
depth-from = { $min } m 이상
depth-means-below-0-5m = 물이 보통 집의 1층 바닥 높이까지 올 수 있습니다.
depth-means-0-5-to-3m = 물이 1층 천장까지 올 수 있습니다.
depth-means-3-to-5m = 물이 2층 천장까지 올 수 있습니다.
depth-means-5-to-10m = 물이 3층이나 4층까지 올 수 있습니다.
depth-means-10m-or-more = 물이 4층보다 더 높이 올 수 있습니다.

## A zone in one line
zone-depth = { $hazard }: 물 깊이 { $depth }
zone-rank = { $hazard }: { $rank }
zone-rivers = 하천 이름: { $rivers }

## Legends and layers
legend-depth = { $hazard }: 물 깊이
legend-duration = { $hazard }: 물이 빠질 때까지의 시간
legend-collapse = { $hazard }: 집이 무너질 수 있는 구역
legend-zone = { $hazard }: 위험 경계 구역
layer-hazard = 재해 위험
layer-shelters = 긴급 대피 장소와 대피소
layer-places = 지명, 버스 정류장, 역
layer-boundary = 시의 경계선
layer-roads = 버스가 다니는 도로
layer-railways = 철도

## What the survey looked at, and what it did not
covers-designated-rivers = 현청 등 행정 기관이 지정한 큰 하천만 조사되었습니다.
gap-smaller-rivers = 작은 하천은 조사되지 않았습니다.
gap-outside-survey = 이곳은 조사 범위 밖입니다.
gap-outside-city = 이곳은 시 밖입니다. 이 지도에는 시 안의 정보만 있습니다.
covers-exception = { $name }: { $date }에 { $near } 근처에서 물이 넘쳤습니다. 이 하천은 조사된 하천에 들어 있지 않습니다.
covers-exception-dated = { $name }: { $date }에 물이 넘쳤습니다. 이 하천은 조사된 하천에 들어 있지 않습니다.
covers-exception-named = { $name }: 조사된 하천에 들어 있지 않습니다.
