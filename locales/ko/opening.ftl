### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = 준비 중
opening-state-open = 열려 있음
opening-state-closed = 닫혀 있음
opening-state-unsafe = 쓸 수 없음
opening-open = { $hazards } 때 대피할 곳으로 열려 있습니다.
    .polarity = go-there
opening-preparing = { $hazards } 때 대피할 곳으로 문을 열 준비를 하고 있습니다. 아직 들어갈 수 없습니다.
    .polarity = keep-out
opening-closed = 닫혀 있습니다. 들어갈 수 없습니다.
    .polarity = keep-out
opening-unsafe = 부서지는 등의 이유로 쓸 수 없습니다. 그곳에 가지 마세요.
    .polarity = keep-out

opening-crowding-space = 자리가 있습니다.
opening-crowding-some-space = 조금 붐빕니다.
opening-crowding-crowded = 붐빕니다.
opening-crowding-full = 자리가 꽉 차서 들어갈 수 없습니다. 대피할 다른 곳으로 가세요.
    .polarity = keep-out

opening-undesignated = { $hazards } 때 대피할 곳으로 지정되어 있지 않지만, 시가 열었습니다.
opening-undesignated-reason = 시가 연 이유(일본어): { $text }

## Services
opening-services-yes = 쓸 수 있는 것: { $services }
opening-services-no = 쓸 수 없는 것: { $services }
opening-services-unknown = 쓸 수 있는지 알 수 없는 것: { $services }
opening-service-power = 전기
opening-service-water = 수도
opening-service-toilet = 화장실
opening-service-accessible-toilet = 휠체어 화장실
opening-service-step-free = 턱이 없는 출입구
opening-service-charging = 휴대폰 충전
opening-service-wifi = 와이파이(Wi-Fi)
opening-service-pets = 반려동물 자리
opening-service-baby-room = 수유실
opening-service-interpreter = 통역
opening-service-air-conditioning = 냉난방
opening-interpreters = 통하는 언어: { $languages }

## How far it is known
opening-was-open = { $time }에는 { $hazards } 때 대피할 곳으로 열려 있었습니다.
opening-was-preparing = { $time }에는 { $hazards } 때 대피할 곳으로 문을 열 준비를 하고 있었습니다.
opening-unconfirmed = 지금 열려 있는지 알 수 없습니다. 시간이 있으면 가기 전에 시청에 문의하세요.
    .polarity = unknown
opening-none-posted = 시는 이곳을 열었다고 발표하지 않았습니다. { $time }에 시 직원이 확인했습니다.
opening-none-posted-brief = 열었다는 발표가 없습니다.
opening-unknown-brief = 열려 있는지 알 수 없습니다.
opening-unknown = 지금 열려 있는지 알 수 없습니다. 시간이 있으면 가기 전에 시청에 문의하세요.
    .polarity = unknown

## Counts and the way
opening-count = 대피할 수 있게 열린 곳({ $hazard }): { $count }곳
opening-count-all = 대피할 수 있게 열린 곳: { $count }곳
opening-count-unconfirmed = 열었다고 발표한 곳(다시 확인되지 않은 곳이 있습니다)
opening-level-5 = 레벨 5인 지역에 있으면, 멀리 있는 긴급 대피 장소나 대피소로는 가지 마세요.
    .polarity = safest-now
opening-way = 가는 길도 확인하세요. 물이 있는 길, 하천, 비탈을 피하세요.
