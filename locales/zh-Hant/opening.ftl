### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = 準備中
opening-state-open = 已開放
opening-state-closed = 已關閉
opening-state-unsafe = 不能使用
opening-open = 已經開放，發生以下災害時可以前往：{ $hazards }
    .polarity = go-there
opening-preparing = 正在準備開放，用於：{ $hazards }。現在還不能進入。
    .polarity = keep-out
opening-closed = 已經關閉，不能進入。
    .polarity = keep-out
opening-unsafe = 已經損壞，或是不能使用。不要去那裡。
    .polarity = keep-out

opening-crowding-space = 還有空位。
opening-crowding-some-space = 人有點多。
opening-crowding-crowded = 很擁擠。
opening-crowding-full = 已經客滿，不能進入。請去別的避難地點。
    .polarity = keep-out

opening-undesignated = 沒有被指定用於：{ $hazards }。但是市政府已經開放這裡。
opening-undesignated-reason = 市政府開放這裡的理由（日文）：{ $text }

## Services
opening-services-yes = 可以使用：{ $services }
opening-services-no = 不能使用：{ $services }
opening-services-unknown = 不清楚能不能使用：{ $services }
opening-service-power = 電
opening-service-water = 自來水
opening-service-toilet = 廁所
opening-service-accessible-toilet = 輪椅可用的廁所
opening-service-step-free = 無階梯的入口
opening-service-charging = 手機充電
opening-service-wifi = 無線網路（Wi-Fi）
opening-service-pets = 寵物安置處
opening-service-baby-room = 哺乳室
opening-service-interpreter = 口譯人員
opening-service-air-conditioning = 冷暖氣
opening-interpreters = 可以使用的語言：{ $languages }

## How far it is known
opening-was-open = 在{ $time }時，曾開放作為以下災害的避難地點：{ $hazards }
opening-was-preparing = 在{ $time }時，正在準備開放作為以下災害的避難地點：{ $hazards }
opening-unconfirmed = 現在有沒有開放，不清楚。如果有時間，去之前請先詢問市政府。
    .polarity = unknown
opening-none-posted = 市政府沒有發布這裡開放的消息。市政府人員在{ $time }確認過。
opening-none-posted-brief = 沒有發布開放的消息。
opening-unknown-brief = 不清楚有沒有開放。
opening-unknown = 現在有沒有開放，不清楚。如果有時間，去之前請先詢問市政府。
    .polarity = unknown

## Counts and the way
opening-count = 已開放的避難地點（{ $hazard }）：{ $count }處
opening-count-all = 已開放的避難地點：{ $count }處
opening-count-unconfirmed = 已宣布開放的避難地點（有些還沒有再次確認）
opening-level-5 = 如果您在警戒等級5的地區，不要前往遠處的緊急避難場所或避難收容所。
    .polarity = safest-now
opening-way = 路線也要確認。請避開有水的路、河川和山坡。
