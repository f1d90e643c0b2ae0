### Same ids and arguments as ../ja/card.ftl. Sentences to show to a Japanese speaker.

## The page of cards
card-lead = 문장을 골라서 큰 카드를 가까이 있는 사람에게 보여 주세요. 같은 내용이 일본어로 쓰여 있습니다. 인터넷에 연결되지 않아도 쓸 수 있습니다.
card-close = 카드 닫기
card-to-reader = 이 카드를 읽는 분께: 손가락으로 가리키거나, 쉬운 일본어로 써서 대답해 주세요.
card-group-way = 갈 곳
card-group-words = 말과 글
card-group-help = 도움 요청
card-group-body = 몸과 건강
card-group-family = 가족
card-group-needs = 필요한 것

## The cards
card-shelter = 긴급 대피 장소는 어디입니까?
card-together = 저를 함께 데려가 주세요.
card-how-far = 가는 길을 지도에서 알려 주세요.
card-japanese = 저는 일본어를 읽지 못합니다.
card-speak-slowly = 쉬운 일본어로 천천히 말해 주세요.
card-write = 글로 써 주세요. 휴대폰으로 번역하겠습니다.
card-what-happens = 무슨 일이 일어나고 있습니까? 지금 무엇을 해야 합니까?
card-is-it-dangerous = 여기는 위험합니까?
card-road = 이 길은 지나갈 수 있습니까?
card-ambulance = 구급차를 불러 주세요.
card-fire = 불이 났습니다. 119에 전화해 주세요.
card-police = 경찰을 불러 주세요.
card-hurt = 다쳤습니다.
card-ill = 몸이 아픕니다.
card-medicine = 약이 필요합니다.
card-pregnant = 임신 중입니다.
card-baby = 아기 분유나 기저귀가 필요합니다.
card-wheelchair = 휠체어가 필요합니다.
card-help-walking = 잘 걷지 못합니다. 도와주세요.
card-cannot-hear = 귀가 잘 들리지 않습니다. 글로 써 주세요.
card-cannot-see = 눈이 잘 보이지 않습니다. 길을 안내해 주세요.
card-child-missing = 아이가 없어졌습니다. 함께 찾아 주세요.
card-family-missing = 가족을 찾고 있습니다.
card-trapped = 갇힌 사람이 있습니다. 도와주세요.
card-phone = 전화를 쓰게 해 주세요.
card-charge = 휴대폰을 충전하고 싶습니다.
card-water = 마실 물이 필요합니다.
card-food = 먹을 것이 필요합니다.
card-toilet = 화장실은 어디입니까?
card-allergy = 음식 알레르기가 있습니다. 여기에 무엇이 들어 있는지 알려 주세요.
card-no-pork = 종교 때문에 돼지고기와 술을 먹지 않습니다.
card-pray = 기도할 수 있는 조용한 곳이 있습니까?
card-cold = 춥습니다. 담요를 빌려주세요.
card-interpreter = 제가 쓰는 말을 할 수 있는 사람이 있습니까?
card-embassy = 우리 나라 대사관에 연락하고 싶습니다.
card-thanks = 도와주셔서 감사합니다.
