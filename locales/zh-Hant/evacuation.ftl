### Same ids and arguments as ../ja/evacuation.ftl.

## Kinds
order-kind-elderly-evacuation = 老年人等疏散
order-kind-evacuation-order = 避難指示
order-kind-emergency-safety = 緊急安全確保
order-heading-elderly-evacuation = 警戒等級{ $level }：老年人等疏散
order-heading-evacuation-order = 警戒等級{ $level }：避難指示
order-heading-emergency-safety = 警戒等級{ $level }：緊急安全確保
order-heading-without-level = 避難指示
order-level = 警戒等級{ $level }

## What to do
order-do-elderly-evacuation = 危險地點的年長者、身心障礙者、有幼童的家庭，以及其他需要時間的人，請立刻撤離。
    .polarity = leave
order-more-elderly-evacuation = 協助他們的人也請一起撤離。其他人請停止平常的外出，做好準備，覺得危險就撤離。
order-do-evacuation-order = 所有身在危險地點的人，請立刻撤離。
    .polarity = leave
order-more-evacuation-order = 請前往緊急避難場所，或危險區域以外的親友家。如果外出反而更危險，請移到附近堅固建築物的高樓層，選遠離河川和邊坡的房間。
    .polarity = go-there
order-do-emergency-safety = 您有生命危險。請立刻移到身邊最能保命的地方。
    .polarity = safest-now
order-more-emergency-safety = 請移到建築物高樓層中遠離河川和邊坡的房間，或移到緊鄰的又高又堅固的建築物。不要前往遠處的緊急避難場所或避難收容所。
    .polarity = safest-now
order-do-tsunami = 請立刻逃往高處。遠離海邊和河川。
    .polarity = go-there
order-more-tsunami = 如果高地很遠，請逃到附近高而堅固的建築物的樓上。海嘯會一波接一波，在解除之前不要回去。
order-do-large-fire = 請立刻逃離火和煙。
    .polarity = leave
order-more-large-fire = 不要往煙飄去的方向走。請用濕布掩住口鼻，壓低身體逃離。
    .polarity = keep-out
order-do-volcano = 請立刻離開這裡列出的地區。
    .polarity = leave
order-more-volcano = 請保護頭部，用布掩住口鼻。不要走山谷和河邊。

## Danger, areas, reasons
order-hazard = 災害：{ $hazard }
order-areas-all = 範圍：全市
order-areas = 範圍：{ $areas }
area-district = { $name }地區
area-oaza = 大字{ $name }

order-reason-river-rising = 河水正在上漲。
order-reason-river-overflow-expected = 河水可能會氾濫。
order-reason-river-overflowing = 河水正在氾濫。
order-reason-landslide-risk = 可能發生山崩與土石流。
order-reason-landslide-occurred = 發生了山崩與土石流。
order-reason-heavy-rain = 正在下大雨。
order-reason-typhoon = 颱風正在接近。
order-reason-storm-surge-expected = 可能發生暴潮，海面會升得很高。
order-reason-tsunami = 海嘯要來了。
order-reason-reservoir-risk = 農用埤塘可能潰堤。
order-reason-dam-release = 水庫正在大量洩洪。河水會突然上漲。
order-reason-fire = 發生了大火。
order-reason-volcano = 火山噴發了。
order-reason-other = 理由寫在市政府的補充說明裡。

## Who, when, and how far it is confirmed
order-decided-by-mayor = 市長在{ $time }發布。
order-decided-by-governor = 縣知事代替市長在{ $time }發布。
order-decided-by-police = 警察在{ $time }下達指示。
order-decided-by-coast-guard = 海上保安官在{ $time }下達指示。
order-posted-at = { $time }刊登在這一頁。
order-corrected-at = { $time }更正了內容。
order-unconfirmed = 沒有解除的通知。請當作仍然有效來行動。
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = { $time }，「老年人等疏散」已經解除。
    .polarity = ended
order-lifted-evacuation-order = { $time }，「避難指示」已經解除。
    .polarity = ended
order-lifted-emergency-safety = { $time }，「緊急安全確保」已經解除。
    .polarity = ended
order-replaced-elderly-evacuation = { $time }，「老年人等疏散」已改成警戒等級{ $level }的避難資訊。
order-replaced-evacuation-order = { $time }，「避難指示」已改成警戒等級{ $level }的避難資訊。
order-replaced-emergency-safety = { $time }，「緊急安全確保」已改成警戒等級{ $level }的避難資訊。
order-replaced-without-level = { $time }，原本的避難資訊已改成新的避難資訊。
order-lifted-remaining = 解除時，那個地區還有警戒等級{ $level }的避難資訊。
order-lifted-remaining-none = 解除時，那個地區沒有留下市政府的其他避難資訊。
order-lifted-remaining-without-level = 解除時，那個地區或其中一部分還有另一個沒有警戒等級的避難指示。
order-lifted-care = 目前還不要靠近河川和山坡。
    .polarity = keep-out
order-lifted-care-tsunami = 目前還不要靠近海邊和河川。
    .polarity = keep-out
order-lifted-care-storm-surge = 目前還不要靠近海邊和河川。
    .polarity = keep-out
order-lifted-care-earthquake = 目前還不要靠近山坡和受損的建築物。
    .polarity = keep-out
order-lifted-care-large-fire = 目前還不要靠近燒過的地方。
    .polarity = keep-out
order-lifted-care-volcano = 目前還不要靠近火山口和山谷。
    .polarity = keep-out
order-cancelled-elderly-evacuation = { $time }，「老年人等疏散」已經取消。先前的發布是錯誤的。
    .polarity = cancelled
order-cancelled-evacuation-order = { $time }，「避難指示」已經取消。先前的發布是錯誤的。
    .polarity = cancelled
order-cancelled-emergency-safety = { $time }，「緊急安全確保」已經取消。先前的發布是錯誤的。
    .polarity = cancelled
order-cancelled-care = 請確認市政府的其他避難資訊和氣象廳的消息。
order-state-prepared = 準備中
order-state-in-force = 發布中
order-state-unconfirmed = 未確認
order-state-lifted = 已解除
order-state-cancelled = 已取消

## Counts and titles
order-count = 避難資訊：{ $count }則
order-lifted-title = 24小時內解除或取消的避難資訊
