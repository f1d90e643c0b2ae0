### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = 老年人等进行避难
order-kind-evacuation-order = 避难指示
order-kind-emergency-safety = 紧急安全确保
order-heading-elderly-evacuation = 警戒等级{ $level }：老年人等进行避难
order-heading-evacuation-order = 警戒等级{ $level }：避难指示
order-heading-emergency-safety = 警戒等级{ $level }：紧急安全确保
order-heading-without-level = 避难指示
order-level = 警戒等级{ $level }

## What to do
order-do-elderly-evacuation = 危险地点的老年人、残障人士、带小孩的家庭，以及其他需要时间的人，请立刻撤离。
    .polarity = leave
order-more-elderly-evacuation = 帮助他们的人也请一起撤离。其他人请停止平常的外出，做好准备，感到危险就撤离。
order-do-evacuation-order = 所有身在危险地点的人，请立刻撤离。
    .polarity = leave
order-more-evacuation-order = 请前往紧急避难场所，或者危险区域以外的亲友家。如果外出反而更危险，请移到附近坚固建筑的高层，选远离河流和陡坡的房间。
    .polarity = go-there
order-do-emergency-safety = 您有生命危险。请立刻移到身边最能保命的地方。
    .polarity = safest-now
order-more-emergency-safety = 请移到建筑高层中远离河流和陡坡的房间，或者移到紧邻的又高又坚固的建筑。不要前往远处的紧急避难场所或避难所。
    .polarity = safest-now
order-do-tsunami = 请立刻逃往高处。远离大海和河流。
    .polarity = go-there
order-more-tsunami = 如果高地离得远，请逃到附近又高又坚固的建筑的楼上。海啸会反复袭来，在解除之前不要返回。
order-do-large-fire = 请立刻逃离火和烟。
    .polarity = leave
order-more-large-fire = 不要往烟飘去的方向走。请用湿布捂住口鼻，压低身体逃离。
    .polarity = keep-out
order-do-volcano = 请立刻离开这里列出的地区。
    .polarity = leave
order-more-volcano = 请保护头部，用布捂住口鼻。不要走山谷和河边。

## Danger, areas, reasons
order-hazard = 灾害：{ $hazard }
order-areas-all = 范围：全市
order-areas = 范围：{ $areas }
area-district = { $name }地区
area-oaza = 大字{ $name }

order-reason-river-rising = 河水正在上涨。
order-reason-river-overflow-expected = 河水可能泛滥。
order-reason-river-overflowing = 河水正在泛滥。
order-reason-landslide-risk = 可能发生滑坡泥石流。
order-reason-landslide-occurred = 发生了滑坡泥石流。
order-reason-heavy-rain = 正在下大雨。
order-reason-typhoon = 台风正在接近。
order-reason-storm-surge-expected = 可能发生风暴潮，海面会涨得很高。
order-reason-tsunami = 海啸要来了。
order-reason-reservoir-risk = 农用水塘可能决堤。
order-reason-dam-release = 水坝正在大量放水。河水会突然上涨。
order-reason-fire = 发生了大火。
order-reason-volcano = 火山喷发了。
order-reason-other = 理由写在市政府的补充说明里。

## Who, when, and how far it is confirmed
order-decided-by-mayor = 市长在{ $time }发布。
order-decided-by-governor = 县知事代替市长在{ $time }发布。
order-decided-by-police = 警察在{ $time }下达指示。
order-decided-by-coast-guard = 海上保安官在{ $time }下达指示。
order-posted-at = { $time }登在本页。
order-corrected-at = { $time }更正了内容。
order-unconfirmed = 没有解除的通知。请当作仍然有效来行动。
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = { $time }，“老年人等进行避难”已经解除。
    .polarity = ended
order-lifted-evacuation-order = { $time }，“避难指示”已经解除。
    .polarity = ended
order-lifted-emergency-safety = { $time }，“紧急安全确保”已经解除。
    .polarity = ended
order-replaced-elderly-evacuation = { $time }，“老年人等进行避难”已改为警戒等级{ $level }的避难信息。
order-replaced-evacuation-order = { $time }，“避难指示”已改为警戒等级{ $level }的避难信息。
order-replaced-emergency-safety = { $time }，“紧急安全确保”已改为警戒等级{ $level }的避难信息。
order-replaced-without-level = { $time }，原来的避难信息已改为新的避难信息。
order-lifted-remaining = 解除时，该地区仍有警戒等级{ $level }的避难信息。
order-lifted-remaining-none = 解除时，该地区没有留下市政府的其他避难信息。
order-lifted-remaining-without-level = 解除时，该地区或其中一部分仍有另一个没有警戒等级的避难指示。
order-lifted-care = 目前还不要靠近河流和山坡。
    .polarity = keep-out
order-lifted-care-tsunami = 目前还不要靠近大海和河流。
    .polarity = keep-out
order-lifted-care-storm-surge = 目前还不要靠近大海和河流。
    .polarity = keep-out
order-lifted-care-earthquake = 目前还不要靠近山坡和损坏的建筑。
    .polarity = keep-out
order-lifted-care-large-fire = 目前还不要靠近烧过的地方。
    .polarity = keep-out
order-lifted-care-volcano = 目前还不要靠近火山口和山谷。
    .polarity = keep-out
order-cancelled-elderly-evacuation = { $time }，“老年人等进行避难”已经取消。之前的发布是错误的。
    .polarity = cancelled
order-cancelled-evacuation-order = { $time }，“避难指示”已经取消。之前的发布是错误的。
    .polarity = cancelled
order-cancelled-emergency-safety = { $time }，“紧急安全确保”已经取消。之前的发布是错误的。
    .polarity = cancelled
order-cancelled-care = 请确认市政府的其他避难信息和气象厅的信息。
order-state-prepared = 准备中
order-state-in-force = 生效中
order-state-unconfirmed = 未确认
order-state-lifted = 已解除
order-state-cancelled = 已取消

## Counts and titles
order-count = 避难信息：{ $count }条
order-lifted-title = 24小时内解除或取消的避难信息
