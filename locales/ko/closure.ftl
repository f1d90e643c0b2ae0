### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = 전면 통행금지
closure-restriction-closure-one-direction = 한 방향 통행금지
closure-restriction-vehicle-closure = 차량 통행금지
closure-restriction-large-vehicle-closure = 대형차 통행금지
closure-restriction-alternating = 한쪽 차로 교대 통행
closure-restriction-lane-restriction = 차로 통제
closure-restriction-width-reduction = 도로 폭 축소
closure-restriction-one-way = 일방통행
closure-restriction-speed = 속도 제한
closure-restriction-chain = 체인이나 겨울용 타이어 필요
closure-restriction-pedestrian-closure = 보행자 통행금지

## What they mean
closure-effect-full-closure = 아무도 지나갈 수 없습니다.
    .polarity = keep-out
closure-effect-closure-one-direction = 한쪽 방향으로는 지나갈 수 없습니다.
    .polarity = keep-out
closure-effect-vehicle-closure = 차는 지나갈 수 없습니다.
    .polarity = keep-out
closure-effect-large-vehicle-closure = 트럭이나 버스 같은 대형차는 지나갈 수 없습니다.
    .polarity = keep-out
closure-effect-alternating = 도로 한쪽만 열려 있어, 차례로 번갈아 지나갑니다. 신호에 따르세요.
    .polarity = may-pass
closure-effect-lane-restriction = 일부 차로를 쓸 수 없습니다.
    .polarity = may-pass
closure-effect-width-reduction = 도로 폭이 평소보다 좁습니다.
    .polarity = may-pass
closure-effect-one-way = 한 방향으로만 지나갈 수 있습니다.
    .polarity = may-pass
closure-effect-speed = 제한 속도가 낮아졌습니다. 천천히 운전하세요.
    .polarity = may-pass
closure-effect-chain = 겨울용 타이어나 체인이 없는 차는 지나갈 수 없습니다. 현장의 표지판에 따르세요.
    .polarity = keep-out
closure-effect-pedestrian-closure = 걸어서 지나갈 수 없습니다.
    .polarity = keep-out
closure-effect-who = 지나갈 수 없음: { $who }
    .polarity = keep-out
closure-affects = 통제 대상: { $who }
closure-walkers = 보행자의 통행은 막지 않았습니다. 물이 있는 곳이나 무너진 곳에는 들어가지 마세요.
    .polarity = keep-out
closure-emergency-vehicles = 구급차와 소방차도 지나갈 수 없습니다.
    .polarity = keep-out

closure-affected-pedestrian = 보행자
closure-affected-bicycle = 자전거
closure-affected-motorcycle = 오토바이
closure-affected-car = 승용차
closure-affected-large-vehicle = 대형차
closure-affected-bus = 노선버스
closure-affected-emergency-vehicle = 구급차와 소방차

## Causes
closure-cause-flooding = 도로가 물에 잠겼습니다.
closure-cause-inundation = 주변에 물이 들어왔습니다.
closure-cause-heavy-rain-precaution = 비가 많이 와서, 재해가 일어나기 전에 도로를 미리 통제했습니다.
closure-cause-landslide = 흙과 돌이 무너져 내렸습니다.
closure-cause-debris-flow = 흙과 돌이 물과 함께 흘러내려 왔습니다.
closure-cause-rockfall = 돌이 떨어졌습니다.
closure-cause-fallen-tree = 나무가 쓰러졌습니다.
closure-cause-subsidence = 도로가 꺼지거나 무너졌습니다.
closure-cause-bridge-damage = 다리가 부서졌습니다.
closure-cause-high-tide = 바닷물이 도로로 들어왔습니다.
closure-cause-river-overflow = 하천의 물이 넘치고 있습니다.
closure-cause-snow-ice = 눈이나 얼음 때문에 미끄럽습니다.
closure-cause-strong-wind = 바람이 강하게 붑니다.
closure-cause-earthquake = 지진이 있었습니다.
closure-cause-accident = 사고가 있었습니다.
closure-cause-fire = 불이 났습니다.
closure-cause-construction = 공사를 하고 있습니다.
closure-cause-downed-line = 전선이 끊어지거나 늘어져 있습니다. 가까이 가지 말고, 만지지 마세요.
closure-cause-utility-works = 전기, 통신, 수도, 가스의 공사나 고장이 있습니다.
closure-cause-gas-leak = 가스가 새고 있습니다. 불을 쓰지 말고, 그곳에서 떨어지세요.
closure-cause-event = 행사나 축제가 있습니다.
closure-cause-inspection = 도로를 점검하고 있습니다.
closure-cause-unknown = 이유를 조사하고 있습니다.

## Where
closure-feature-bridge = 장소는 다리입니다.
closure-feature-underpass = 장소는 도로나 철도 밑을 지나는 길(지하차도)입니다.
closure-feature-tunnel = 장소는 터널입니다.
closure-feature-crossing = 장소는 교차로입니다.
closure-feature-level-crossing = 장소는 철도 건널목입니다.

closure-direction-both = 양쪽 방향이 모두 대상입니다.
closure-direction-forward = 한쪽 방향만 대상입니다. 지도의 화살표를 확인하세요.
closure-direction-backward = 한쪽 방향만 대상입니다. 지도의 화살표를 확인하세요.
closure-toward-north = 북쪽으로 가는 방향만 대상입니다.
closure-toward-north-east = 북동쪽으로 가는 방향만 대상입니다.
closure-toward-east = 동쪽으로 가는 방향만 대상입니다.
closure-toward-south-east = 남동쪽으로 가는 방향만 대상입니다.
closure-toward-south = 남쪽으로 가는 방향만 대상입니다.
closure-toward-south-west = 남서쪽으로 가는 방향만 대상입니다.
closure-toward-west = 서쪽으로 가는 방향만 대상입니다.
closure-toward-north-west = 북서쪽으로 가는 방향만 대상입니다.

## State and times
closure-state-planned = 예정
closure-state-in-force = 통제 중
closure-state-unconfirmed = 확인되지 않음
closure-state-lifted = 해제
closure-planned = 다음 통제가 { $time }부터 시작될 예정입니다.
closure-since = { $time }부터 통제하고 있습니다.
closure-unconfirmed = 시가 조사하고 있습니다. 지나갈 수 없다고 생각하세요.
    .polarity = keep-out
closure-unconfirmed-limit = 시가 조사하고 있습니다. 통제가 계속된다고 생각하세요.
closure-lifted = 통제는 { $time }에 해제되었습니다.
    .polarity = ended
closure-lifted-care = 물이나 떨어진 것이 아직 남아 있을 수 있습니다. 잘 살피며 지나가세요.
closure-expected-end = { $time }에 끝날 것으로 보입니다.
closure-until-further-notice = 언제 끝날지는 아직 정해지지 않았습니다.
closure-expected-end-passed = { $time }에 끝날 예정이었지만, 아직 해제되지 않았습니다.

## Who says so, and notes
closure-decided-by-city = 시가 정한 통제입니다.
closure-decided-by-prefecture = 현청이 정한 통제입니다.
closure-decided-by-national = 국가의 도로 관리 기관이 정한 통제입니다.
closure-decided-by-police = 경찰이 정한 통제입니다.
closure-detour = 우회로(일본어): { $text }

## Counts
closure-count-closed = 통행금지: { $count }건
closure-count-limited = 일부 통행 제한: { $count }건

## Names of numbered roads
road-national = 국도 { $number }호
road-prefectural = 현도 { $number }호
