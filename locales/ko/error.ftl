### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = 필요한 항목이 빠져 있습니다.
problem-bad-parameter = 읽을 수 없는 항목이 있습니다.
problem-swapped-axes = 위도와 경도가 서로 바뀐 것 같습니다.
problem-outside-japan = 일본 밖의 위치입니다. 이 지도로는 답할 수 없습니다.
problem-bad-bbox = 지정한 범위를 읽을 수 없습니다.
problem-not-found = 이 페이지는 없습니다.
problem-unknown-id = 이 번호의 장소는 없습니다.
problem-not-connected = 통행금지 정보는 아직 연결되어 있지 않습니다.
problem-tile-outside = 이 범위의 지도는 없습니다.
problem-bad-tile-address = 지도 조각의 번호를 읽을 수 없습니다.
problem-method-not-allowed = 여기서는 할 수 없는 작업입니다.
problem-not-acceptable = 요청한 형식으로는 보낼 수 없습니다.
problem-uri-too-long = 주소가 너무 깁니다.
problem-range-not-satisfiable = 요청한 부분이 없습니다.
problem-not-ready = 서비스를 시작하고 있습니다.
problem-timed-out = 시간 안에 답하지 못했습니다.
problem-internal = 저희 쪽 문제로 답하지 못했습니다.

error-do-address = 주소를 확인하거나, 첫 페이지에서 다시 시작하세요.
error-do-again = 입력한 내용을 확인하고 다시 해 보세요.
error-do-later = 1분쯤 기다렸다가 페이지를 다시 여세요.
error-do-map = 지도에서 시 안의 장소를 고르세요.
error-ask = 급하면 시청에 전화하세요: { $number }
