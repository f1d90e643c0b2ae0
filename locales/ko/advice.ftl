### Same ids and arguments as ../ja/advice.ftl.

## Outcomes, most cautious first
outcome-safety-now = 지금 바로, 있는 곳 가까이에서 목숨을 지키세요.
    .polarity = safest-now
outcome-safety-now-do = 가까이 있는 더 높고 튼튼한 건물로 가거나, 건물 위층에 있는, 비탈과 하천에서 먼 방으로 이동하세요. 멀리 있는 대피소로는 가지 마세요.
    .polarity = safest-now
outcome-leave = 이곳을 떠나세요.
    .polarity = leave
outcome-leave-do = 긴급 대피 장소로 가거나, 위험 구역 밖에 있는 친척이나 지인의 집으로 가세요.
    .polarity = go-there
outcome-leave-when = 레벨 { $level } 정보가 나오면 대피하세요. 대피에 시간이 걸리는 사람(고령자, 어린아이, 아픈 사람 등)은 레벨 { $early } 정보가 나오면 대피하세요.
    .polarity = leave
outcome-leave-needs-time = 대피에 시간이 걸리는 사람이 있으므로, 레벨 { $level } 정보가 나오면 대피하세요. 다음 레벨을 기다리지 마세요.
    .polarity = leave
outcome-leave-early = 일찍 이곳을 떠나세요.
    .polarity = leave
outcome-leave-early-do = 바람과 비가 강해지기 전, 어두워지기 전에 이동을 마치세요.
outcome-leave-early-when = 레벨 { $early } 정보가 나오면 대피를 시작하세요. 레벨 { $level }까지 기다리지 마세요.
    .polarity = leave
outcome-leave-early-needs-time = 레벨 { $level } 정보가 나오면 대피를 시작하세요. 다음 레벨을 기다리지 마세요.
    .polarity = leave
outcome-unknown-ask = 이곳에 대해 알 수 없는 것이 있습니다. 시청에 문의하고, 일찍 대피할 준비를 하세요.
    .polarity = unknown
outcome-unknown-ask-do = 이 지도만으로는 여기에 머물러도 된다고 말할 수 없습니다.
    .polarity = unknown
outcome-unknown-ask-when = 이곳에 대해 알 수 없는 것이 있으므로, 레벨 { $level } 정보가 나오면 대피하세요. 대피에 시간이 걸리는 사람은 레벨 { $early } 정보가 나오면 대피하세요.
    .polarity = leave
outcome-unknown-ask-needs-time = 이곳에 대해 알 수 없는 것이 있고 대피에 시간이 걸리는 사람도 있으므로, 레벨 { $level } 정보가 나오면 대피하세요.
    .polarity = leave
outcome-move-up-or-leave = 물이 오기 전에 위층으로 올라가거나, 이곳을 떠나 대피하세요.
    .polarity = go-up
outcome-move-up-or-leave-do = 집이 물에 휩쓸려 갈 수 있을 때, 또는 물이 빠질 때까지 마실 물, 음식, 화장실, 약이 부족할 때는 위층이 아니라 긴급 대피 장소로 가세요.
outcome-move-up-or-leave-when = 레벨 { $level } 정보가 나오면 위층으로 올라가거나, 이곳을 떠나 대피하세요. 시간이 걸리는 사람은 레벨 { $early } 정보가 나오면 시작하세요.
    .polarity = go-up
outcome-move-up-or-leave-needs-time = 시간이 걸리는 사람이 있으므로, 레벨 { $level } 정보가 나오면 위층으로 올라가기 시작하거나, 이곳을 떠나기 시작하세요.
    .polarity = go-up
outcome-may-stay-robust = 튼튼한 건물의 위층에 있는, 비탈에서 먼 방으로 이동하는 방법도 있습니다.
    .polarity = go-up
outcome-may-stay-robust-do = 불안하면 긴급 대피 장소로 가세요. 이것은 목숨을 지킬 수 있다는 약속이 아닙니다.
outcome-may-stay-robust-when = 늦어도 레벨 { $level }까지는 위층에 있는, 비탈에서 먼 방으로 이동하세요. 시간이 걸리는 사람은 레벨 { $early } 정보가 나오면 시작하세요.
outcome-may-stay-robust-needs-time = 시간이 걸리는 사람이 있으므로, 늦어도 레벨 { $level }까지는 위층에 있는, 비탈에서 먼 방으로 이동하세요.
outcome-may-stay-upstairs = 물이 닿지 않는 위층에 머무는 방법도 있습니다.
    .polarity = go-up
outcome-may-stay-upstairs-do = 물이 빠질 때까지 쓸 물, 음식, 화장실, 약, 전기가 필요합니다. 불안하면 긴급 대피 장소로 가세요.
outcome-may-stay-upstairs-when = 늦어도 레벨 { $level }까지는 물이 닿지 않는 위층으로 이동하세요. 시간이 걸리는 사람은 레벨 { $early } 정보가 나오면 시작하세요.
outcome-may-stay-upstairs-needs-time = 시간이 걸리는 사람이 있으므로, 늦어도 레벨 { $level }까지는 물이 닿지 않는 위층으로 이동하세요.
outcome-aware = 여기에는 구역이 그려져 있지 않습니다. 주위를 살피고, 위험을 느끼면 대피하세요.
    .polarity = unknown
outcome-aware-do = 주위보다 낮은 땅, 하천이나 비탈 가까이에서는 구역 밖이라도 시의 안내에 따르세요.

## Around the reasons
advice-why = 왜 그런가요?
advice-because = { $hazard }에 대한 이유:
advice-ask-city = 시청에 문의하세요: { $number }
advice-assumed = 답하지 않은 질문은 가장 나쁜 경우로 생각합니다.
advice-level-5 = 레벨 5를 기다리지 마세요. 레벨 5는 나오지 않을 수도 있습니다.

## Reasons: what is not known
advice-rule-layer-gap = 이곳에는 조사되지 않은 것이나 데이터가 없는 것이 있습니다.
advice-rule-zone-unknown = 이곳이 구역 안에 있는지 알 수 없습니다.
advice-rule-flood-small-rivers-not-surveyed = 여기에는 구역이 그려져 있지 않지만, 작은 하천은 조사되지 않았습니다.

## Reasons: flood
advice-rule-flood-collapse-zone = 집이 물에 휩쓸려 가거나 무너질 수 있는 구역이므로, 몇 층에 있든 이곳을 떠나세요.
    .polarity = leave
advice-rule-flood-collapse-zone-unknown = 집이 물에 휩쓸려 갈 수 있는지, 데이터가 없어서 확인할 수 없습니다.
advice-rule-flood-three-conditions = 집이 물에 휩쓸려 가는 구역 밖에 있고, 방이 물보다 높고, 물이 빠질 때까지 지낼 준비가 되어 있습니다.
advice-rule-flood-floor-below-depth = 지내는 층까지 물이 올 수 있습니다.
advice-rule-flood-cannot-endure = 물이 빠질 때까지 마실 물, 음식, 화장실, 약, 전기가 부족할 수 있습니다.
advice-rule-flood-long-inundation = 물이 3일 이상 빠지지 않을 수 있습니다.
advice-rule-flood-duration-unknown = 물이 며칠 만에 빠지는지, 데이터가 없어서 알 수 없습니다.
advice-rule-flood-depth-unknown = 이곳은 침수 구역 안에 있지만, 물 깊이를 알 수 없습니다.
advice-rule-flood-0-5-to-3m-one-storey = 단층집에서는 물이 1층 천장까지 오면 피할 곳이 없습니다.
advice-rule-flood-0-5-to-3m-ground-floor = 1층은 물에 잠길 수 있습니다. 2층부터는 물보다 높을 것으로 보입니다.
advice-rule-flood-0-5-to-3m-upper-floor = 2층부터는 물보다 높을 것으로 보입니다.
advice-rule-flood-3-to-5m-two-storeys = 물이 2층 천장까지 올 수 있어서, 2층짜리 집에서는 피할 곳이 없습니다.
advice-rule-flood-3-to-5m-three-storeys = 물이 2층 천장까지 올 수 있습니다. 3층부터는 물보다 높을 것으로 보입니다.
advice-rule-flood-5-to-10m = 물이 3층이나 4층까지 올 수 있습니다.
advice-rule-flood-10m-or-more = 물이 4층보다 더 높이 올 수 있습니다.
advice-rule-high-rise-upper-floor = 높은 건물의 위층은 물보다 높을 것으로 보입니다. 다만 엘리베이터, 수도, 전기가 며칠씩 끊길 수 있습니다.
advice-rule-below-ground = 지하에는 물이 한꺼번에 들어옵니다. 물이 오기 전에 지상으로 올라가세요.
    .polarity = go-up
advice-rule-below-ground-unknown = 지하에 있는지 알 수 없어서, 지하에 있는 것으로 생각합니다.
advice-rule-flood-below-0-5m = 1층 바닥보다 낮은 물이라도, 문이 열리지 않거나 길을 걸을 수 없을 때가 있습니다.
advice-rule-inland-flood-streets-first = 빗물은 먼저 도로와 지하차도에 고입니다.

## Reasons: landslide, pond, sea
advice-rule-reservoir-zone = 저수지가 무너지면 물이 갑자기 옵니다. 피할 시간이 거의 없습니다.
advice-rule-landslide-not-robust = 토사 재해 때는 목조 집 안에 있어도 목숨을 지키지 못할 수 있습니다.
advice-rule-landslide-robust-upper-floor = 튼튼한 철근 콘크리트 건물의 위층은 예외로 생각할 수 있습니다.
advice-rule-landslide-robust-ground-floor = 튼튼한 건물이라도 1층에는 흙과 돌이 들어올 수 있습니다.
advice-rule-landslide-red-robust = 토사 재해 특별 경계 구역(빨간색)에서는 튼튼한 건물이라도 머물러도 되는지 시청에 문의하세요.
advice-rule-landslide-too-late = 밖으로 나가는 것이 더 위험할 때는, 위층에 있는, 비탈에서 먼 방으로 이동하세요.
advice-rule-tsunami-zone = 지진해일 때는 레벨을 기다리지 말고, 바로 높은 곳이나 지진해일 대피 건물로 대피하세요.
    .polarity = go-there
advice-rule-order-without-level = 이 재해의 대피 지시에는 레벨 숫자가 없을 수 있습니다. 대피 지시가 나오면 바로 떠나세요.
    .polarity = leave
advice-rule-storm-surge-collapse-zone = 폭풍 해일 때 집이 무너질 수 있거나, 무너질지 확인할 데이터가 없습니다.
advice-rule-storm-surge-floor-below-depth = 폭풍 해일 때, 지내는 층까지 바닷물이 올 수 있습니다.
advice-rule-storm-surge-cannot-endure = 바닷물이 빠질 때까지 마실 물, 음식, 화장실, 약, 전기가 부족할 수 있습니다.
advice-rule-storm-surge-three-conditions = 폭풍 해일 때도 방이 물보다 높고, 물이 빠질 때까지 지낼 준비가 되어 있습니다. 바람이 강해지기 전에 결정하세요.
advice-rule-storm-surge-deep = 바닷물이 3 m 이상 될 수 있습니다. 그럴 때 아리아케해 바닷가에서는 집에 머물 수 있는 경우가 드뭅니다.
advice-rule-storm-surge-long-inundation = 바닷물이 오랫동안 빠지지 않을 수 있습니다.

## Reasons: what is in force
advice-rule-typhoon-wind = 태풍 바람이 강해지기 전, 어두워지기 전에 이동을 마치세요.
advice-rule-level-2 = 레벨 2입니다. 지도, 갈 곳, 가는 길, 걸리는 시간을 확인하세요.
advice-rule-level-3-needs-help = 레벨 3입니다. 고령자, 장애가 있는 사람, 어린아이, 임신한 사람과 이들을 돕는 사람은 지금 대피하세요.
    .polarity = leave
advice-rule-level-3-others = 레벨 3입니다. 평소의 외출을 그만두고 준비하세요. 위험을 느끼면 대피하세요.
advice-rule-level-4 = 레벨 4입니다. 위험한 곳에 있는 사람은 모두 지금 대피하세요.
    .polarity = leave
advice-rule-level-outside-zones = 레벨 3 때는 색이 있는 구역 밖에서도 평소의 외출을 멈추고 정보를 들으세요. 위험을 느끼면 대피하세요.
advice-rule-level-4-outside-zones = 레벨 4입니다. 여기에는 색이 있는 구역이 없지만, 대피 지시의 대상일 수 있습니다. 시청에 문의하고, 위험을 느끼면 대피하세요.
advice-rule-level-5 = 레벨 5입니다. 지금 갈 수 있는 범위에서 목숨을 가장 잘 지킬 수 있는 곳으로 바로 이동하세요.
    .polarity = safest-now
advice-rule-level-5-may-not-come = 레벨 5가 항상 나오는 것은 아닙니다. 기다리지 마세요.

## Reasons: when no other reason decides
advice-rule-zone-drawn = 구역 안이므로, 구역 밖으로 이동하는 것이 기본입니다.
advice-rule-no-zone-shown = 여기에는 구역이 그려져 있지 않지만, 주위보다 낮은 땅이나 비탈 옆은 위험할 수 있습니다.
advice-rule-early-to-relatives = 시간이 걸리는 사람이 있으므로, 레벨 3 정보가 나오면 미리 이야기해 둔 친척이나 지인의 집으로 가세요.
    .polarity = go-there
advice-rule-early-to-site = 시간이 걸리는 사람이 있으므로, 레벨 3 정보가 나오면 시가 지정한 긴급 대피 장소로 가세요.
    .polarity = go-there
advice-rule-leave-to-relatives = 레벨 4 정보가 나오면, 위험 구역 밖에 있는 친척이나 지인의 집으로 가세요.
    .polarity = go-there
advice-rule-leave-to-site = 레벨 4 정보가 나오면, 시가 지정한 긴급 대피 장소로 가세요.
    .polarity = go-there

## Notes
advice-rule-endure-threshold = 며칠까지 집에서 기다릴 수 있는지 정한 공식 숫자는 없습니다. 이 지도에서는 3일을 기준으로 합니다.
advice-rule-destination-choices = 갈 곳은 시의 긴급 대피 장소, 친척이나 지인의 집, 호텔, 위층 중에서 고를 수 있습니다. 모두 먼저 지도에서 확인하세요.
advice-rule-site-in-flood-zone = 긴급 대피 장소 중에는 이 지도의 침수 구역 안에 있는 곳도 있습니다. 시가 지정했다는 것과 침수 구역이라는 것을 둘 다 표시합니다.
advice-rule-site-not-designated = “지정되지 않음”은 “쓸 수 없다”는 뜻이 아닙니다.
advice-rule-site-recommended = 추천하는 곳은 그 재해에 지정되어 있고, 그려진 구역 밖에 있고, 물에 잠긴 기록이 없는 긴급 대피 장소뿐입니다.
advice-rule-way-car-refrain = 특별한 사정이 없으면 차로 대피하지 마세요. 이웃과 함께 걸어서 가세요.
advice-rule-way-car-early-only = 차가 필요한 사람은 늦어도 레벨 3까지는, 물에 잠기지 않는 길로 이동하세요.
advice-rule-way-car-water = 차를 타고 물속으로 들어가지 마세요. 30 cm에서 엔진이 멈추고, 50 cm에서 문이 열리지 않을 수 있습니다.
    .polarity = keep-out
advice-rule-way-underpass = 지하도와 지하차도에는 들어가지 마세요.
    .polarity = keep-out
advice-rule-way-foot-child-water = 물이 20 cm 있으면 어린이는 걸을 수 없습니다.
advice-rule-way-foot-water = 물이 30 cm 있으면 어른도 걷기 어렵습니다.
advice-rule-way-foot-flow = 물이 흐르고 있을 때는 무릎보다 얕아도 위험합니다.
advice-rule-way-foot-night = 밤이나 폭풍 속에서는 이동하지 말고, 그 전에 이동하세요. 늦었으면 가까운 튼튼한 건물의 위층으로 가세요.
advice-rule-way-foot-river-slope = 하천, 수로, 비탈에 가까이 가지 마세요.
    .polarity = keep-out
advice-rule-depth-on-the-limit = 깊이가 두 단계의 경계에 있으면 더 깊은 쪽으로 봅니다.
advice-rule-most-cautious-wins = 여러 위험이 겹칠 때는 가장 신중한 행동을 보여 줍니다.
advice-rule-worst-within-50m = 50 m 이내에서 가장 나쁜 곳에 맞춘 답입니다.
advice-rule-depth-in-metres = 깊이는 단계 번호가 아니라 미터로 비교합니다.
