### Whether evacuation sites and shelters are open. Always with the danger they are open for.
###
### opening-state-<state>              one word
### opening-open $hazards   opening-preparing $hazards   opening-closed   opening-unsafe
### opening-crowding-<crowding>
### opening-undesignated $hazards   opening-undesignated-reason $text (Japanese, of the staff)
### opening-services-<yes|no|unknown> $services   opening-service-<service>: names for $services
### opening-interpreters $languages
### opening-was-open $time $hazards   opening-was-preparing $time $hazards   opening-unconfirmed
### opening-none-posted $time          nothing posted for the place, as staff confirmed
### opening-unknown                    nothing posted for the place, and not confirmed
### opening-none-posted-brief, opening-unknown-brief   the same in a list that says the rest above
### opening-count $hazard $count   opening-count-all $count   opening-level-5   opening-way

## States
opening-state-preparing = 準備中
opening-state-open = 開いています
opening-state-closed = 閉まっています
opening-state-unsafe = 使えません
opening-open = { $hazards }のときの避難先として開いています。
    .polarity = go-there
opening-preparing = { $hazards }のときの避難先として準備しています。まだ入れません。
    .polarity = keep-out
opening-closed = 閉まっています。入れません。
    .polarity = keep-out
opening-unsafe = 壊れるなどして使えません。行かないでください。
    .polarity = keep-out

opening-crowding-space = 空きがあります。
opening-crowding-some-space = 少し混んでいます。
opening-crowding-crowded = 混んでいます。
opening-crowding-full = 満員で入れません。ほかの避難先へ行ってください。
    .polarity = keep-out

opening-undesignated = { $hazards }のときの避難先には指定されていませんが、市が開いています。
opening-undesignated-reason = 市が開いた理由：{ $text }

## Services
opening-services-yes = 使えるもの：{ $services }
opening-services-no = 使えないもの：{ $services }
opening-services-unknown = 使えるかわからないもの：{ $services }
opening-service-power = 電気
opening-service-water = 水道
opening-service-toilet = トイレ
opening-service-accessible-toilet = 車いすのトイレ
opening-service-step-free = 段差のない入口
opening-service-charging = 電話の充電
opening-service-wifi = 無線LAN（Wi-Fi）
opening-service-pets = ペットの受け入れ
opening-service-baby-room = 授乳室
opening-service-interpreter = 通訳
opening-service-air-conditioning = 冷暖房
opening-interpreters = 通じることば：{ $languages }

## How far it is known
opening-was-open = { $time }の時点では、{ $hazards }のときの避難先として開いていました。
opening-was-preparing = { $time }の時点では、{ $hazards }のときの避難先として準備していました。
opening-unconfirmed = いま開いているかわかりません。時間があれば、行く前に市に聞いてください。
    .polarity = unknown
opening-none-posted = 市は、ここを開いたという発表をしていません。{ $time }に確かめました。
opening-none-posted-brief = 市は、ここを開いたと発表していません。
opening-unknown-brief = 開いているかわかりません。
opening-unknown = いま開いているかどうか、わかりません。時間があれば、行く前に市に聞いてください。
    .polarity = unknown

## Counts and the way
opening-count = 開いている避難先（{ $hazard }）：{ $count }か所
opening-count-all = 開いている避難先：{ $count }か所
opening-count-unconfirmed = 開いていると発表した避難先（確認し直していないところがあります）
opening-level-5 = レベル5の場所にいる人は、遠くの避難場所や避難所へ向かわないでください。
    .polarity = safest-now
opening-way = 行く道も確かめてください。水がある道、川、斜面を避けてください。
