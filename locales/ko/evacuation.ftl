### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = 고령자 등의 대피
order-kind-evacuation-order = 대피 지시
order-kind-emergency-safety = 긴급 안전 확보
order-heading-elderly-evacuation = 경계 레벨 { $level }: 고령자 등의 대피
order-heading-evacuation-order = 경계 레벨 { $level }: 대피 지시
order-heading-emergency-safety = 경계 레벨 { $level }: 긴급 안전 확보
order-heading-without-level = 대피 지시
order-level = 경계 레벨 { $level }

## What to do
order-do-elderly-evacuation = 위험한 곳에 있는 고령자, 몸이 불편한 사람, 어린아이가 있는 사람 등 대피에 시간이 걸리는 사람은 지금 대피하세요.
    .polarity = leave
order-more-elderly-evacuation = 대피를 돕는 사람도 함께 대피하세요. 다른 사람은 외출을 멈추고 준비하세요. 위험을 느끼면 대피하세요.
order-do-evacuation-order = 위험한 곳에 있는 사람은 모두 지금 대피하세요.
    .polarity = leave
order-more-evacuation-order = 긴급 대피 장소로 가거나, 위험 구역 밖에 있는 친척이나 지인의 집으로 가세요. 밖으로 나가는 것이 더 위험할 때는, 가까운 튼튼한 건물의 높은 층에 있는, 하천과 비탈에서 먼 방으로 이동하세요.
    .polarity = go-there
order-do-emergency-safety = 목숨이 위험합니다. 지금 바로, 가까운 곳 중에서 목숨을 가장 잘 지킬 수 있는 곳으로 이동하세요.
    .polarity = safest-now
order-more-emergency-safety = 건물의 높은 층에 있는, 하천과 비탈에서 먼 방으로 가거나, 바로 가까이 있는 높고 튼튼한 건물로 이동하세요. 멀리 있는 긴급 대피 장소나 대피소로는 가지 마세요.
    .polarity = safest-now
order-do-tsunami = 지금 바로 높은 곳으로 대피하세요. 바다와 하천에서 멀리 떨어지세요.
    .polarity = go-there
order-more-tsunami = 높은 곳이 멀면, 가까이 있는 높고 튼튼한 건물의 위층으로 대피하세요. 지진해일은 여러 번 옵니다. 해제될 때까지 돌아가지 마세요.
order-do-large-fire = 지금 바로, 불과 연기에서 멀리 떨어진 곳으로 대피하세요.
    .polarity = leave
order-more-large-fire = 연기가 흘러가는 쪽으로는 가지 마세요. 젖은 천으로 입과 코를 막고, 몸을 낮추고 대피하세요.
    .polarity = keep-out
order-do-volcano = 지금 바로, 대상 지역을 떠나세요.
    .polarity = leave
order-more-volcano = 머리를 보호하고, 천으로 입과 코를 막으세요. 골짜기나 하천 옆으로는 지나가지 마세요.

## Danger, areas, reasons
order-hazard = 재해: { $hazard }
order-areas-all = 대상: 시 전체
order-areas = 대상: { $areas }
area-district = { $name } 지구
area-oaza = 오아자 { $name }

order-reason-river-rising = 하천의 수위가 올라가고 있습니다.
order-reason-river-overflow-expected = 하천의 물이 넘칠 수 있습니다.
order-reason-river-overflowing = 하천의 물이 넘치고 있습니다.
order-reason-landslide-risk = 토사 재해가 일어날 수 있습니다.
order-reason-landslide-occurred = 토사 재해가 일어났습니다.
order-reason-heavy-rain = 큰비가 내리고 있습니다.
order-reason-typhoon = 태풍이 다가오고 있습니다.
order-reason-storm-surge-expected = 폭풍 해일이 올 수 있습니다. 바닷물이 아주 높아질 수 있습니다.
order-reason-tsunami = 지진해일이 옵니다.
order-reason-reservoir-risk = 저수지가 무너질 수 있습니다.
order-reason-dam-release = 댐이 많은 물을 내보냅니다. 하천의 물이 갑자기 늘어납니다.
order-reason-fire = 큰불이 났습니다.
order-reason-volcano = 화산이 분화했습니다.
order-reason-other = 이유는 시가 쓴 설명에 있습니다.

## Who, when, and how far it is confirmed
order-decided-by-mayor = 시장이 { $time }에 발령했습니다.
order-decided-by-governor = 지사가 시장을 대신하여 { $time }에 발령했습니다.
order-decided-by-police = 경찰관이 { $time }에 지시했습니다.
order-decided-by-coast-guard = 해상보안관(일본의 해양 경찰)이 { $time }에 지시했습니다.
order-posted-at = 이 페이지에는 { $time }에 올렸습니다.
order-corrected-at = { $time }에 내용을 고쳤습니다.
order-unconfirmed = 해제되었다는 발표가 없습니다. 계속되고 있다고 생각하고 행동하세요.
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = “고령자 등의 대피”는 { $time }에 해제되었습니다.
    .polarity = ended
order-lifted-evacuation-order = “대피 지시”는 { $time }에 해제되었습니다.
    .polarity = ended
order-lifted-emergency-safety = “긴급 안전 확보”는 { $time }에 해제되었습니다.
    .polarity = ended
order-replaced-elderly-evacuation = “고령자 등의 대피”는 { $time }에 레벨 { $level } 대피 정보로 바뀌었습니다.
order-replaced-evacuation-order = “대피 지시”는 { $time }에 레벨 { $level } 대피 정보로 바뀌었습니다.
order-replaced-emergency-safety = “긴급 안전 확보”는 { $time }에 레벨 { $level } 대피 정보로 바뀌었습니다.
order-replaced-without-level = 대피 정보는 { $time }에 새로운 대피 정보로 바뀌었습니다.
order-lifted-remaining = 해제될 때, 대상 지역에는 레벨 { $level } 대피 정보가 남아 있었습니다.
order-lifted-remaining-none = 해제될 때, 대상 지역에 시의 다른 대피 정보는 남아 있지 않았습니다.
order-lifted-remaining-without-level = 해제될 때, 대상 지역 전체나 일부에 경계 레벨이 없는 다른 대피 지시가 남아 있었습니다.
order-lifted-care = 아직 하천이나 비탈에 가까이 가지 마세요.
    .polarity = keep-out
order-lifted-care-tsunami = 아직 바다나 하천에 가까이 가지 마세요.
    .polarity = keep-out
order-lifted-care-storm-surge = 아직 바다나 하천에 가까이 가지 마세요.
    .polarity = keep-out
order-lifted-care-earthquake = 아직 비탈이나 부서진 건물에 가까이 가지 마세요.
    .polarity = keep-out
order-lifted-care-large-fire = 아직 불에 탄 곳에 가까이 가지 마세요.
    .polarity = keep-out
order-lifted-care-volcano = 아직 분화구나 골짜기에 가까이 가지 마세요.
    .polarity = keep-out
order-cancelled-elderly-evacuation = “고령자 등의 대피” 발표는 잘못된 것이었습니다. { $time }에 취소되었습니다.
    .polarity = cancelled
order-cancelled-evacuation-order = “대피 지시” 발표는 잘못된 것이었습니다. { $time }에 취소되었습니다.
    .polarity = cancelled
order-cancelled-emergency-safety = “긴급 안전 확보” 발표는 잘못된 것이었습니다. { $time }에 취소되었습니다.
    .polarity = cancelled
order-cancelled-care = 다른 대피 정보가 나와 있는지, 그리고 일본 기상청의 정보를 확인하세요.
order-state-prepared = 준비
order-state-in-force = 발령 중
order-state-unconfirmed = 확인되지 않음
order-state-lifted = 해제
order-state-cancelled = 취소

## Counts and titles
order-count = 대피 정보: { $count }건
order-lifted-title = 최근 24시간 안에 해제되거나 취소된 대피 정보
