### Same ids and arguments as ../ja/web.ftl.

## The page kept on the phone
web-kept-page = 네트워크가 응답하지 않습니다. { $time }에 저장한 페이지입니다. 지금은 다를 수 있습니다.
web-kept-page-unknown = 네트워크가 응답하지 않습니다. 저장된 페이지입니다. 지금은 다를 수 있습니다.
web-age-now = 1분 이내
web-age-minutes = { $count }분 전
web-age-hours = { $count }시간 전
web-age-days = { $count }일 전
web-in-app = 이 앱의 화면에서는 인터넷 없이 쓸 지도를 저장할 수 없습니다.
web-in-app-link = 평소 쓰는 브라우저에서 열기

## Loading the map
web-pack-label = 시 지도 불러오기
web-pack-starting = 시 지도를 준비하고 있습니다.
web-pack-progress = 시 지도를 이 휴대폰에 저장하고 있습니다: { $total } MB 중 { $done } MB
web-pack-progress-open = 시 지도를 이 휴대폰에 저장하고 있습니다: { $done } MB
web-pack-failed = 시 지도를 불러오지 못했습니다. 이 페이지의 목록은 지도가 없어도 쓸 수 있습니다.
web-try-again = 다시 하기
web-pack-when-near = 브라우저가 데이터를 아끼도록 설정되어 있습니다. 시 지도는 페이지에서 이 부분까지 왔을 때 불러옵니다. 그 뒤로는 인터넷에 연결되지 않아도 쓸 수 있습니다.
web-pack-kept = 지도가 이 휴대폰에 저장되어 있습니다. 인터넷에 연결되지 않아도 쓸 수 있습니다.
web-pack-not-kept = 이 브라우저는 지도를 저장하지 않습니다. 인터넷에 연결되지 않으면 다시 열 수 없습니다.
web-pack-older = 지난번에 저장한 지도입니다. 새 지도가 도착하면 바로 바꿉니다.
web-no-map = 이 브라우저에서는 지도를 그릴 수 없습니다. 장소 이름으로 찾으세요. 지도가 없어도 답은 나옵니다.

## The map
web-map-label = 위험 지도
web-map-keys = 지도. 화살표 키로 움직이고, 더하기와 빼기 키로 확대하거나 축소하고, 엔터 키로 가운데 지점의 답을 봅니다.
web-map-two-fingers = 지도는 두 손가락으로 움직이세요
web-map-wheel-windows = Ctrl 키를 누른 채 스크롤하면 확대하거나 축소할 수 있습니다
web-map-wheel-mac = ⌘ 키를 누른 채 스크롤하면 확대하거나 축소할 수 있습니다
web-map-tap = 지도에서 장소를 누르세요. 답은 이 휴대폰 안에서 찾습니다.
web-zoom-in = 확대
web-zoom-out = 축소
web-close = 닫기
web-answer-here = 이곳의 답 보기
web-place-found = 찾았습니다: { $name }
web-position = 지금 있는 곳 보기
web-position-looking = 위치를 찾고 있습니다.
web-position-found = 이 근처에 있습니다({ $metres } m 이내).
web-position-denied = 브라우저가 위치를 볼 수 없게 되어 있습니다. 지도를 누르거나, 이름으로 찾으세요.
web-position-unavailable = 위치를 찾지 못했습니다. 지도를 누르거나, 이름으로 찾으세요.
web-position-unsupported = 이 브라우저는 위치를 찾을 수 없습니다. 지도를 누르거나, 이름으로 찾으세요.
web-position-outside = 시 밖에 있는 것 같습니다. 이 지도로는 답할 수 없습니다.

## Search
web-search-label = 장소 찾기
web-search-placeholder = 지명, 역, 대피소
web-search-results = 찾은 장소
web-search-none = 찾지 못했습니다. 이름의 일부만 쓰세요.
web-search-count = { $count ->
    [0] “{ $query }” 검색 결과가 없습니다.
   *[other] “{ $query }” 검색 결과: { $count }곳. 화살표 키로 고르세요.
}
web-search-unavailable = 장소 목록이 아직 이 휴대폰에 없습니다.

## Layers and legend
web-layers-title = 지도 종류와 색
web-legend-title = 색과 표시의 뜻
web-layers-others = 지도에 함께 보이는 것
web-layer-hidden = { $hazard }: 구역을 숨겼습니다
web-layer-show = 보기
web-legend-white = 흰색: 구역이 그려져 있지 않습니다. 안전하다는 뜻이 아닙니다.
    .polarity = unknown
web-site-recommended = 초록색 테두리만 있는 집: { $hazard } 때의 긴급 대피 장소로 지정되어 있고, 그려진 구역 밖에 있습니다
web-site-other = 회색 집: 가기 전에 시청에 문의하세요
web-site-open-unknown = 지금 열려 있는지 여기서는 알 수 없습니다.
web-base-map-title = 배경
web-base-map-switch = 일본 국토지리원(GSI) 지도
web-base-map-reveals = 켜면 보고 있는 지역을 국토지리원이 알 수 있습니다. 인터넷에 연결되지 않으면 쓸 수 없습니다.
web-sources-title = 출처

## The answer
web-sheet-label = 이곳의 답
web-sheet-close = 답 닫기
web-sheet-more = 답 넓게 보기
web-sheet-less = 답 작게 보기
web-answer-older = 이 답은 이 휴대폰에 저장된 옛 지도로 찾은 것입니다. 새 지도는 아직 도착하지 않았습니다.
web-near = { $name } 근처
web-make-my-map = 내 지도 만들기
web-listen = 듣기
web-listen-stop = 멈추기
web-share = 보내기
web-copy = 복사
web-copied = 글을 복사했습니다.

## My map
web-my-empty = 아직 장소를 고르지 않았습니다. 지도를 열고, 집을 누른 다음, “내 지도 만들기”를 누르세요.
web-my-choose = 지도에서 고르기
web-my-cannot-keep = 이 브라우저에는 장소를 저장할 수 없습니다. 아무것도 저장되지 않았습니다.
web-my-questions = 집에 대하여
web-my-questions-why = 답하고 싶지 않은 질문은 답하지 않아도 됩니다. 답하지 않은 것은 가장 나쁜 경우로 생각합니다.
web-my-kept-here = 장소와 답은 이 휴대폰 안에만 저장됩니다.
web-my-other-point = 다른 장소 고르기
web-my-forget = 장소와 답 지우기
web-ask-storeys = 건물은 몇 층짜리인가요?
web-ask-living-floor = 몇 층에서 지내거나 자나요?
web-ask-living-floor-hint = 땅과 같은 높이의 층이 1층입니다.
web-ask-structure = 건물은 무엇으로 지었나요?
web-ask-basement = 지하에서 지내거나 자는 사람이 있나요?
web-ask-needs-help = 대피하는 데 시간이나 도움이 필요한 사람이 있나요?
web-ask-needs-help-hint = 고령자, 어린아이, 임신한 사람, 병이나 장애가 있는 사람
web-ask-safe-relatives = 위험 구역 밖에, 받아 줄 친척이나 지인이 있나요?
web-ask-can-endure = 전기, 물, 화장실을 쓸 수 없어도 며칠 동안 집에 있을 수 있나요?
web-ask-can-endure-hint = 물, 음식, 약, 화장실 준비를 생각해 보세요.
web-floor = { $count }층
web-floor-or-more = { $count }층 이상
web-structure-wood = 나무(목조)
web-structure-robust = 철근 콘크리트
web-answer-yes = 예
web-answer-no = 아니요
web-answer-unknown = 모름

## The live page
web-live-age = ({ $age })
web-live-as-of = { $time } 기준의 정보입니다. 지금은 다를 수 있습니다.
web-live-lapsed = { $time }까지 다시 확인할 예정이었지만, 확인되지 않았습니다. 지금은 다를 수 있습니다.
web-live-lapsed-undated = 다시 확인되지 않았습니다. 지금은 다를 수 있습니다.

## Closed roads and open shelters on the map
web-closures-switch = 통행금지 도로
web-closures-hidden = 통행금지 도로를 지도에 표시하지 않았습니다.
web-closures-label = 통행금지 도로
web-closures-list = 통행금지 도로 목록
web-openings-switch = 열려 있는 대피소
web-openings-hidden = 열려 있는 대피소를 지도에 표시하지 않았습니다.
web-map-kept-postings = 이 지도의 통행금지 도로와 열려 있는 대피소는 { $time } 기준의 정보입니다. 지금은 다를 수 있습니다.
web-sign-closed = 막대가 있는 빨간 원: 통행금지
web-sign-limited = 빨간 세모: 통행에 제한이 있음
web-sign-unconfirmed = 점선: 예정이거나, 확인되지 않음
web-sign-open = 속이 찬 초록색 집: 아래에 적힌 재해 때 대피할 곳으로 지금 열려 있음

## Is my home in an area of an order
web-my-orders-title = 대피 정보와 우리 집
web-my-orders-here = 우리 집이 대상 지역인가요?
web-my-district-ask = 집이 어느 지구에 있나요?
web-my-district-why = 대피 정보는 지구나 오아자(지구 안의 작은 구역) 단위로 나오는데, 지도에는 그 경계선이 없습니다. 그래서 직접 골라 주세요. 고른 것은 이 휴대폰에만 저장됩니다.
web-my-district-probably = 가장 가까운 지명으로 보면, 아마 다음 지구입니다: { $name }
web-my-oaza-ask = 주소에 있는 오아자(지구 안의 작은 구역)는 어느 것인가요?
web-my-inside = 집은 이 정보의 대상 지역 안에 있습니다.
web-my-inside-probably = 집은 아마 이 정보의 대상 지역 안에 있습니다. 아래에서 지구를 고르면 확실히 알 수 있습니다.
web-my-partly = 이 정보의 대상은 고른 지구의 일부입니다. 집이 다음 지역 안에 있는지 확인하세요: { $areas }
web-my-not-named = 고른 지역은 이 정보의 대상에 들어 있지 않습니다. 그러나 위험은 지역의 경계선에서 멈추지 않습니다. 위험을 느끼면 대피하세요.
web-my-not-chosen = 아래에서 지구를 고르세요. 그러면 대상인지 알 수 있습니다.
