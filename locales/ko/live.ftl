### Same ids and arguments as ../ja/live.ftl.

## Times of a posting
live-confirmed-at = { $time }에 시가 확인했습니다.
live-last-confirmed = 마지막으로 확인한 시각은 { $time }입니다. 그 뒤로는 확인되지 않았습니다.
live-times = 날짜가 없는 시각은 { $date }의 시각입니다. 모든 시각은 일본 시간입니다.

## Notes of the staff
live-note = 시가 쓴 설명(일본어): { $text }

live-note-translated = 시가 쓴 설명(사람이 번역함): { $text }

## Nothing posted, and how far that is known
live-evacuation-none = { $city }에서 여기에 올린 대피 정보는 없습니다.
live-evacuation-unknown = 지금 대피 정보가 나와 있는지 알 수 없습니다.
    .polarity = unknown
live-evacuation-maybe-more = 여기에 올라오지 않은 대피 정보가 나와 있을 수 있습니다.
live-closures-none = { $city }에서 여기에 올린 도로 통제 정보는 없습니다.
live-closures-unknown = 지금 어느 도로를 지나갈 수 없는지 알 수 없습니다.
    .polarity = unknown
live-closures-maybe-more = 여기에 올라오지 않은 도로도 지나갈 수 없을지 모릅니다.
    .polarity = unknown
live-openings-none = { $city }에서는 대피할 곳을 열었다는 발표를 여기에 올리지 않았습니다.
live-openings-unknown = 지금 대피할 곳 중 어디가 열려 있는지 알 수 없습니다.
    .polarity = unknown
live-openings-maybe-more = 여기에 올라오지 않은 대피할 곳이 열려 있을 수도 있습니다.
live-complete = 시 직원이 { $time }에 확인했습니다.
live-complete-list = 올릴 것은 이것이 전부라고, 시 직원이 { $time }에 확인했습니다.
live-not-confirmed-since = 시 직원이 여기의 내용을 마지막으로 확인한 시각은 { $time }입니다. 그 뒤로는 확인되지 않았습니다.
live-never-confirmed = 시 직원이 여기의 내용을 아직 확인하지 않았습니다.

## Weather warnings
live-warnings-apart = 기상 경보는 일본 기상청이 내는 것으로, 시의 대피 정보와는 다릅니다. 기상 경보는 이 페이지에 나오지 않습니다.

## The connection of the device
live-not-live = 최신 정보가 들어오지 않고 있습니다. 지금 무엇이 나와 있는지 알 수 없습니다. 마지막으로 들어온 시각은 { $time }입니다.
    .polarity = unknown
live-not-live-undated = 최신 정보가 들어오지 않고 있습니다. 지금 무엇이 나와 있는지 알 수 없습니다.
    .polarity = unknown
live-reconnecting = 다시 연결하고 있습니다.
live-connected-again = 연결되었습니다. 최신 정보입니다.
live-updated = 내용이 새로 바뀌었습니다.

## Buttons
live-what-to-do = 어떻게 해야 하나요?
live-am-i-inside = 우리 집이 대상 지역인가요?
live-am-i-inside-how = 답은 이 휴대폰 안에서 찾습니다
live-listen = 듣기
live-listen-stop = 멈추기
live-see-all = 모두 보기
