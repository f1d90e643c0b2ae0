### Same ids and arguments as ../ja/opening.ftl.

## States
opening-state-preparing = 准备中
opening-state-open = 已开放
opening-state-closed = 已关闭
opening-state-unsafe = 不能使用
opening-open = 已经开放，可以在以下灾害时前往：{ $hazards }
    .polarity = go-there
opening-preparing = 正在准备开放，用于：{ $hazards }。现在还不能进入。
    .polarity = keep-out
opening-closed = 已经关闭，不能进入。
    .polarity = keep-out
opening-unsafe = 已经损坏，或者不能使用。不要去那里。
    .polarity = keep-out

opening-crowding-space = 还有空位。
opening-crowding-some-space = 人有点多。
opening-crowding-crowded = 很拥挤。
opening-crowding-full = 已经满员，不能进入。请去别的避难地点。
    .polarity = keep-out

opening-undesignated = 没有被指定用于：{ $hazards }。但是市政府已经开放这里。
opening-undesignated-reason = 市政府开放这里的理由（日语）：{ $text }

## Services
opening-services-yes = 可以使用：{ $services }
opening-services-no = 不能使用：{ $services }
opening-services-unknown = 不清楚能否使用：{ $services }
opening-service-power = 电
opening-service-water = 自来水
opening-service-toilet = 厕所
opening-service-accessible-toilet = 轮椅可用的厕所
opening-service-step-free = 没有台阶的入口
opening-service-charging = 手机充电
opening-service-wifi = 无线网络（Wi-Fi）
opening-service-pets = 宠物安置处
opening-service-baby-room = 哺乳室
opening-service-interpreter = 口译人员
opening-service-air-conditioning = 冷暖空调
opening-interpreters = 可以使用的语言：{ $languages }

## How far it is known
opening-was-open = 在{ $time }时，曾作为以下灾害的避难地点开放：{ $hazards }
opening-was-preparing = 在{ $time }时，正在准备作为以下灾害的避难地点开放：{ $hazards }
opening-unconfirmed = 现在是否开放，不清楚。如果有时间，去之前请先询问市政府。
    .polarity = unknown
opening-none-posted = 市政府没有发布这里开放的消息。职员在{ $time }确认过。
opening-none-posted-brief = 没有发布开放的消息。
opening-unknown-brief = 不清楚是否开放。
opening-unknown = 现在是否开放，不清楚。如果有时间，去之前请先询问市政府。
    .polarity = unknown

## Counts and the way
opening-count = 已开放的避难地点（{ $hazard }）：{ $count }处
opening-count-all = 已开放的避难地点：{ $count }处
opening-count-unconfirmed = 已宣布开放的避难地点（有些还没有再次确认）
opening-level-5 = 如果您在警戒等级5的地区，不要前往远处的紧急避难场所或避难所。
    .polarity = safest-now
opening-way = 路线也要确认。请避开有水的路、河流和山坡。
