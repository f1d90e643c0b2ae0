# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = 본문으로 가기
page-nav-label = 주 메뉴
page-nav-now = 지금
page-nav-map = 지도
page-nav-my = 내 지도
page-nav-shelters = 대피소
page-nav-help = 도움
page-language-label = 언어
page-larger-text = 글자 크게
page-ruby-switch = 한자 위에 읽는 법 표시
page-phones-title = 전화번호
page-phone-fire = 화재, 구급
page-phone-police = 경찰
page-phone-city = 시청
page-not-official = 이것은 공식 경보 서비스가 아닙니다. 시와 일본 기상청의 정보에 따르세요.
page-about-link = 출처, 알 수 없는 것, 개인 정보
page-review-draft = 이 한국어 글은 아직 한국어 원어민의 확인을 받지 않았습니다. 일본어 글과 다를 때는 일본어 글이 맞습니다.

page-official-words = 일본어 공식 표현
page-not-translated = 아직 번역되지 않아서 다음 언어로 보여 줍니다: { $language }

## Official pages outside this site
page-link-city-site = { $city } 홈페이지
page-link-jma-warnings = 기상 경보와 주의보(일본 기상청)
page-link-prefecture-disaster = { $prefecture } 방재 정보
page-link-river-levels = 하천 수위
page-link-other = 공식 페이지: { $host }
page-link-language-note = 이 페이지들은 일본어로만 되어 있을 수 있습니다.

## Now
page-now-heading = 지금 무엇이 발령되어 있는지 여기서는 알 수 없습니다.
page-now-unconnected = 시의 발표(대피 정보, 통행금지, 대피소 개설)는 아직 이 페이지에 연결되어 있지 않습니다.
page-now-empty-not-none = 여기에 아무 표시가 없어도, 발령된 것이 없다는 뜻이 아닙니다.
    .polarity = unknown
page-now-do-title = 지금 할 일
page-now-do-city = 시의 발표를 확인하세요.
page-now-do-warnings = 기상 경보는 이 페이지에 나오지 않습니다. 일본 기상청 페이지에서 확인하세요.
page-now-do-rivers = 하천 수위를 확인하세요.
page-now-do-prefecture = 현청의 정보를 확인하세요.
page-now-do-early = 위험을 느끼면 발표를 기다리지 말고 일찍 대피하세요.
page-now-shelters-title = 대피할 곳 { $count }곳
page-now-shelters-flood = 이 중 { $designated }곳이 홍수 때 대피할 곳으로 지정되어 있습니다. 그중 { $inside }곳은 이 지도의 침수 구역 안에 있습니다.
page-now-shelters-open = 지금 어느 대피소가 열려 있는지 이 페이지에서는 알 수 없습니다. 시간이 있으면 가기 전에 시청에 확인하세요.
page-now-shelters-link = 대피소와 긴급 대피 장소 모두 보기
page-now-map-title = 어디가 위험한가요?
page-now-map-words = 하천이 넘쳤을 때의 물 깊이와 대피할 곳을 보여 주는 지도입니다. 지도에서 색이 없는 곳도 안전하다는 뜻이 아닙니다.
page-now-map-link = 지도 페이지 열기

## Map
page-map-title = 지도
page-map-lead = 여기는 물이 얼마나 깊어질까요? 어디로 대피할까요?
page-map-without-script = 지도를 움직이는 프로그램이 시작되지 않았습니다. 지도에 있는 것은 아래 글로도 모두 읽을 수 있습니다.
page-map-layers-title = 이 지도가 보여 주는 것
page-map-layer-data = { $name }({ $edition } 데이터)
page-map-layer-no-data = { $name }: 데이터가 없습니다. 안전하다는 뜻이 아닙니다.
page-map-official-link = 공식 페이지: { $name }
page-map-white = 색 없음: 구역이 그려져 있지 않은 곳입니다. 안전하다는 뜻이 아닙니다.
page-map-places-title = 장소 이름으로 찾기
page-map-districts-title = 지구
page-map-stations-title = 역
page-map-shelters-link = 대피소와 긴급 대피 장소 목록

## Search for a place
page-places-title = 장소 찾기
page-places-label = 장소 이름
page-places-hint = 지구, 마을, 버스 정류장, 역, 건물의 이름(일본어 또는 로마자)
page-places-button = 찾기
page-places-heading = “{ $query }” 검색 결과
page-places-count = { $count }곳
page-places-more = 결과가 더 있습니다. 이름을 더 길게 쓰세요.
page-places-none = “{ $query }” 검색 결과가 없습니다. 이름의 일부만 쓰거나, 지구에서 고르세요.

## Closed roads
page-closures-title = 통행금지 도로
page-closures-heading = 어느 도로가 통행금지인지 여기서는 알 수 없습니다.
page-closures-unconnected = 시의 통행금지 발표는 아직 이 페이지에 연결되어 있지 않습니다.
page-closures-empty-not-none = 여기에 아무 표시가 없어도, 모든 도로를 지나갈 수 있다는 뜻이 아닙니다.
    .polarity = unknown
page-closures-current = 지금 통제 중
page-closures-planned = 앞으로 통제 예정
page-closures-lifted = 최근 24시간 안에 끝난 통제
page-closures-do-water = 물에 잠긴 도로에는 차로도 걸어서도 들어가지 마세요. 되돌아가세요.
    .polarity = keep-out
page-closures-do-night = 밤이나 큰비가 올 때는 하천, 수로, 비탈에 가까이 가지 마세요.
    .polarity = keep-out
page-closures-do-ask = 나가기 전에 시청에 확인하세요.

## Shelters
page-shelters-title = 대피소와 긴급 대피 장소
page-shelters-lead = 긴급 대피 장소는 위험을 피해 가는 곳이고, 대피소는 그 뒤에 지내는 곳입니다.
page-shelters-open-unknown = 지금 열려 있는지 여기서는 알 수 없습니다. 시청에 확인하세요.
page-shelters-filter-label = 재해 종류 고르기
page-shelters-filter-all = 모두
page-shelters-for = { $hazard } 때 대피할 곳
page-shelters-recommended-title = 지정되어 있고, 이 지도의 위험 구역 밖에 있는 곳
page-shelters-recommended-note = 가는 길이 위험하지 않으면, 이 중 한 곳으로 가세요.
    .polarity = go-there
page-shelters-unchecked-title = 지정되어 있지만, 위험을 확인할 데이터가 없는 곳
page-shelters-unchecked-note = 시가 지정한 곳입니다. 이 지도에는 이 재해의 데이터가 아직 없습니다.
page-shelters-caution-title = 지정되어 있지만, 이 지도의 위험 구역 안에 있거나 전에 물에 잠긴 곳
page-shelters-caution-note = 둘 다 사실입니다. 가기 전에 시청에 확인하세요.
page-shelters-not-designated-title = 이 재해에는 지정되지 않은 곳
page-shelters-not-designated-note = “지정되지 않음”은 “쓸 수 없다”는 뜻이 아닙니다. 아무도 확인하지 않았다는 뜻입니다.
page-shelters-shut-title = 닫혀 있거나 쓸 수 없는 곳
page-shelters-shut-note = 이곳에는 가지 마세요.
    .polarity = keep-out
page-shelters-none-designated = 이 재해에 지정된 곳이 시 안에 없습니다. 어디로 가야 하는지 시청에 확인하세요.

## A named place
page-place-kind = { $kind } · { $coordinates }
page-place-advice-title = 해야 할 행동
page-place-advice-open = 이 페이지는 집에 대해 모르기 때문에, 신중한 답을 보여 줍니다.
page-place-dangers-title = 이곳의 위험
page-place-sites-title = 홍수 때 대피할 곳
page-place-sites-title-other = 대피할 곳: { $hazard }
page-place-sites-none = 지정되어 있으면서 위험 구역 밖에 있는 곳을 가까이에서 찾지 못했습니다. 시청에 확인하세요.
page-place-facility-title = 이 시설에 대하여
page-place-map-link = 이곳을 지도에서 보기
page-place-my-link = 우리 집으로 “내 지도” 만들기
page-place-point-only = 이것은 한 지점({ $coordinates })의 답입니다. 바로 가까이라도 다를 수 있습니다.
page-place-area-note = 이것은 지역 중심의 답입니다. 모든 집의 답이 아닙니다.

## My map
page-my-title = 내 지도
page-my-lead = 지도에서 집을 고르고 집에 대한 질문에 답하면, 집에서 해야 할 행동을 알 수 있습니다.
page-my-private = 집의 위치는 휴대폰 안에만 남고, 보내지 않습니다.
page-my-without-script = “내 지도”는 휴대폰 안에서 움직이는데, 프로그램이 시작되지 않았습니다. 집에서 가까운 장소의 페이지를 보세요.
page-my-find = 집에서 가까운 장소 찾기

## Timeline
page-timeline-title = 나의 타임라인
page-timeline-heading = 나의 타임라인은 아직 여기서 만들 수 없습니다.
page-timeline-what = 나의 타임라인은 홍수가 나기 전에 가족이 언제 무엇을 할지 미리 정해 두는 계획입니다.
page-timeline-paper = 그때까지는 종이에 쓰세요.
page-timeline-step-danger = 집의 위험을 쓰세요. 가까운 장소의 페이지나 “내 지도”에서 알 수 있습니다.
page-timeline-step-place = 대피할 곳과, 하천과 비탈을 피해서 가는 길을 쓰세요.
page-timeline-step-level3 = 레벨 3에서 대피할 사람을 쓰세요(고령자, 어린아이, 아픈 사람, 이들을 돕는 사람).
page-timeline-step-level4 = 레벨 4에서는 모두 대피한다고 쓰세요.
page-timeline-step-bag = 가져갈 것을 쓰세요(약, 물, 음식, 휴대폰과 충전기, 중요한 서류, 따뜻한 옷).
page-timeline-step-family = 가족과 이야기하고, 종이를 모두가 보는 곳에 붙이세요.
page-timeline-form-link = “나의 타임라인” 종이 양식과 만드는 법(하천 사무소, 일본어)

## Help
page-help-title = 도움
page-help-call-title = 전화하기
page-help-119-when = 불이 났을 때, 다쳤을 때, 갑자기 아플 때, 갇힌 사람이 있을 때: 119에 전화하세요.
page-help-110-when = 사고나 범죄가 있을 때: 110에 전화하세요.
page-help-city-when = 대피, 대피소, 도로에 대한 질문은 시청에 전화하세요. 일본어만 통할 수 있습니다.
page-help-free = 119와 110은 무료 전화입니다.
page-help-say-title = 119에 말할 내용
page-help-say-what = 먼저 불이 났는지, 구급차가 필요한지 말하세요.
page-help-say-where = 장소를 말하세요(마을 이름, 건물, 가까이 보이는 것).
page-help-say-who = 누가 어떻게 되었는지 말하세요.
page-help-say-name = 이름과 전화번호를 말하세요. 먼저 전화를 끊지 마세요.
page-help-cards-link = 일본어를 하는 사람에게 보여 주는 카드
page-help-levels-title = 경계 레벨
page-help-level-3 = 경계 레벨 3 “고령자 등의 대피”(kōreisha-tō hinan, 고레이샤토 히난)
page-help-level-4 = 경계 레벨 4 “대피 지시”(hinan shiji, 히난 시지)
page-help-level-5 = 경계 레벨 5 “긴급 안전 확보”(kinkyū anzen kakuho, 긴큐 안젠 가쿠호)
page-help-error-title = 틀린 내용 알리기
page-help-error = 이 사이트에 틀린 내용이 있으면 시청에 전화로 알려 주세요: { $number }. 페이지 이름과 장소를 말해 주세요.
page-help-more-title = 그 밖에
page-help-timeline-link = 나의 타임라인
page-help-closures-link = 통행금지 도로

## About
page-about-title = 이 사이트에 대하여
page-about-lead = { $city }의 위험과 대피할 곳을 쉬운 말로 보여 주는 사이트입니다. 인터넷이 끊겨도 볼 수 있습니다.
page-about-warning-title = 공식 경보 서비스가 아닙니다
page-about-warning = 이 사이트는 시, 일본 기상청, 소방, 경찰을 대신하지 않습니다. 대피에 관한 지시는 시장이 내고, 경보는 일본 기상청이 냅니다.
page-about-sources-title = 사용한 데이터
page-about-publisher = 발행: { $publisher }
page-about-source-link = 발행처 페이지
page-about-official-link = 공식 데이터: { $name }
page-about-processed = 데이터는 시의 범위로 자르고 화면에 맞게 단순하게 바꾸었습니다. 이 사이트는 데이터 발행처가 만든 것이 아닙니다.
page-about-gaps-title = 알 수 없는 것
page-about-gaps-lead = 색이 없는 곳도 위험할 수 있습니다.
page-about-gaps-live = 대피 정보, 기상 경보, 통행금지, 대피소 개설은 아직 연결되어 있지 않습니다.
page-about-gaps-warnings = 기상 경보와 시의 공지는 아직 연결되어 있지 않습니다.
page-about-postings = 대피 정보, 통행금지, 대피소 개설은 시 직원이 올립니다. 확인되지 않았을 때는 이 사이트에 “알 수 없습니다”라고 씁니다.
page-about-languages-title = 언어
page-about-language-source = 저희가 이 언어로 쓴 글입니다.
page-about-language-draft = 저희가 쓴 글입니다. 아직 원어민의 확인을 받지 않았습니다.
page-about-language-reviewed = 확인한 사람: { $reviewer }
page-about-accessibility-title = 누구나 쓸 수 있도록
page-about-accessibility = WCAG 2.2 레벨 AA를 목표로 합니다. 지도에 있는 것은 모두 글로도 읽을 수 있습니다. 키보드만으로도, 글자를 크게 해도, 프로그램이 움직이지 않아도 쓸 수 있습니다.
page-about-accessibility-report = 쓸 수 없는 것이 있으면 시청에 알려 주세요: { $number }
page-about-privacy-title = 개인 정보
page-about-privacy-home = 집의 위치는 휴대폰 안에만 남습니다. 지점의 위험은 저희가 아니라 휴대폰 안에서 찾습니다.
page-about-privacy-log = 무엇을 찾았는지, 어디에 있는지 기록하지 않습니다.
page-about-privacy-cookie = 쿠키는 언어를 기억하는 것 하나뿐입니다. 추적하지 않습니다.
page-about-privacy-photo = 일본 국토지리원(GSI) 지도는 처음에는 꺼져 있습니다. 켜면 보고 있는 지역이 국토지리원에 전달됩니다.
page-about-design = 색과 여백은 일본 디지털청의 디자인 토큰(MIT 라이선스)을 참고했습니다.

## Errors
page-missing-title = 페이지를 찾을 수 없습니다
page-missing-do = 주소가 오래되었거나 틀렸을 수 있습니다. 다음 페이지 중에서 골라 계속하세요.
page-failed-title = 문제가 생겼습니다
page-failed-do = 저희 쪽 문제입니다. 1분쯤 뒤에 다시 여세요. 급하면 전화하세요.
page-error-to-now = 지금: 알고 있는 것
page-error-to-places = 장소 찾기
page-error-to-shelters = 대피소와 긴급 대피 장소
