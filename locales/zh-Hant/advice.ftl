### Same ids and arguments as ../ja/advice.ftl.

## Outcomes, most cautious first
outcome-safety-now = 請立刻就近避難，保住性命。
    .polarity = safest-now
outcome-safety-now-do = 請移到附近更高、更堅固的建築物，或建築物高樓層中遠離邊坡和河川的房間。不要前往遠處的避難收容所。
    .polarity = safest-now
outcome-leave = 請離開這裡。
    .polarity = leave
outcome-leave-do = 請前往緊急避難場所，或危險區域以外的親友家。
    .polarity = go-there
outcome-leave-when = 發布警戒等級{ $level }時，請離開這裡。需要時間的人（年長者、幼童、病人等），請在發布警戒等級{ $early }時離開。
    .polarity = leave
outcome-leave-needs-time = 家裡有人避難需要時間。發布警戒等級{ $level }時，請離開這裡。不要等到更高的等級。
    .polarity = leave
outcome-leave-early = 請提早離開這裡。
    .polarity = leave
outcome-leave-early-do = 請在風雨變強之前、天黑之前，移動完畢。
outcome-leave-early-when = 發布警戒等級{ $early }時，請開始撤離。不要等到警戒等級{ $level }。
    .polarity = leave
outcome-leave-early-needs-time = 發布警戒等級{ $level }時，請開始撤離。不要等到更高的等級。
    .polarity = leave
outcome-unknown-ask = 這裡有些事還不清楚。請詢問市政府，並打算提早撤離。
    .polarity = unknown
outcome-unknown-ask-do = 光看這張地圖，不能說您可以留在這裡。
    .polarity = unknown
outcome-unknown-ask-when = 這裡有些事還不清楚。發布警戒等級{ $level }時，請離開這裡。需要時間的人，請在發布警戒等級{ $early }時離開。
    .polarity = leave
outcome-unknown-ask-needs-time = 這裡有些事還不清楚，而且家裡有人避難需要時間。發布警戒等級{ $level }時，請離開這裡。
    .polarity = leave
outcome-move-up-or-leave = 水來之前，請移到樓上，或離開這裡。
    .polarity = go-up
outcome-move-up-or-leave-do = 如果房子可能被沖走，或是飲水、食物、廁所、藥品撐不到水退，就不要躲到樓上，請前往緊急避難場所。
outcome-move-up-or-leave-when = 發布警戒等級{ $level }時，請移到樓上，或離開這裡。需要時間的人，請在發布警戒等級{ $early }時開始行動。
    .polarity = go-up
outcome-move-up-or-leave-needs-time = 家裡有人避難需要時間。發布警戒等級{ $level }時，請開始移到樓上，或離開這裡。
    .polarity = go-up
outcome-may-stay-robust = 待在堅固建築物樓上、遠離邊坡的房間，也是一個辦法。
    .polarity = go-up
outcome-may-stay-robust-do = 如果沒有把握，請前往緊急避難場所。這裡的建議不保證一定能保住性命。
outcome-may-stay-robust-when = 最晚在發布警戒等級{ $level }時，請移到樓上遠離邊坡的房間。需要時間的人，請在發布警戒等級{ $early }時開始行動。
outcome-may-stay-robust-needs-time = 家裡有人避難需要時間。最晚在發布警戒等級{ $level }時，請移到樓上遠離邊坡的房間。
outcome-may-stay-upstairs = 待在水淹不到的樓上，也是一個辦法。
    .polarity = go-up
outcome-may-stay-upstairs-do = 水退之前，需要飲水、食物、廁所、藥品和電。如果沒有把握，請前往緊急避難場所。
outcome-may-stay-upstairs-when = 最晚在發布警戒等級{ $level }時，請移到水淹不到的樓上。需要時間的人，請在發布警戒等級{ $early }時開始行動。
outcome-may-stay-upstairs-needs-time = 家裡有人避難需要時間。最晚在發布警戒等級{ $level }時，請移到水淹不到的樓上。
outcome-aware = 這裡沒有畫出危險區域。請注意周圍，覺得危險就撤離。
    .polarity = unknown
outcome-aware-do = 在比周圍低的地方，或靠近河川、邊坡的地方，即使在危險區域以外，也請按照市政府的要求行動。

## Around the reasons
advice-why = 為什麼？
advice-because = 關於{ $hazard }的理由：
advice-ask-city = 請詢問市政府：{ $number }
advice-assumed = 沒有回答的問題，都以最壞的情況來看。
advice-level-5 = 不要等警戒等級5。有時候不會發布警戒等級5。

## Reasons: what is not known
advice-rule-layer-gap = 這裡有些部分沒有調查過，或是沒有資料。
advice-rule-zone-unknown = 不清楚這裡是不是在危險區域內。
advice-rule-flood-small-rivers-not-surveyed = 這裡沒有畫出危險區域，但是小河沒有調查過。

## Reasons: flood
advice-rule-flood-collapse-zone = 水可能沖走或沖毀房屋，不論住在幾樓，都請離開這裡。
    .polarity = leave
advice-rule-flood-collapse-zone-unknown = 因為沒有資料，無法確認房屋會不會被水沖走。
advice-rule-flood-three-conditions = 房屋位於會被水沖走的區域以外，您的房間高於水面，物資也能撐到水退。
advice-rule-flood-floor-below-depth = 水可能淹到您住的樓層。
advice-rule-flood-cannot-endure = 飲水、食物、廁所、藥品或電，可能撐不到水退。
advice-rule-flood-long-inundation = 水可能3天以上都不退。
advice-rule-flood-duration-unknown = 因為沒有資料，不清楚水要幾天才會退。
advice-rule-flood-depth-unknown = 這裡位於淹水區域內，但不清楚水有多深。
advice-rule-flood-0-5-to-3m-one-storey = 只有一層的平房，水淹到天花板時就無處可逃。
advice-rule-flood-0-5-to-3m-ground-floor = 1樓會淹在水裡。2樓和更高的樓層預計高於水面。
advice-rule-flood-0-5-to-3m-upper-floor = 2樓和更高的樓層預計高於水面。
advice-rule-flood-3-to-5m-two-storeys = 水可能淹到2樓的天花板，只有兩層樓的房子會無處可逃。
advice-rule-flood-3-to-5m-three-storeys = 水可能淹到2樓的天花板。3樓和更高的樓層預計高於水面。
advice-rule-flood-5-to-10m = 水可能淹到3樓或4樓。
advice-rule-flood-10m-or-more = 水可能淹到比4樓更高的地方。
advice-rule-high-rise-upper-floor = 高樓的上層預計高於水面。但是電梯、自來水和電，可能會停好幾天。
advice-rule-below-ground = 地下室會一下子灌進水。請在水來之前上到地面。
    .polarity = go-up
advice-rule-below-ground-unknown = 不清楚您是不是在地下室，所以當作在地下室來看。
advice-rule-flood-below-0-5m = 就算水比1樓的地板低，門也可能打不開，路也可能不能走。
advice-rule-inland-flood-streets-first = 雨水會先積在馬路和地下道。

## Reasons: landslide, pond, sea
advice-rule-reservoir-zone = 農用埤塘潰堤時，水會突然沖過來，幾乎沒有時間逃。
advice-rule-landslide-not-robust = 發生山崩與土石流時，待在木造房屋裡可能保不住性命。
advice-rule-landslide-robust-upper-floor = 堅固的鋼筋混凝土建築物的樓上，有時可以算是例外。
advice-rule-landslide-robust-ground-floor = 就算是堅固的建築物，土石也可能沖進1樓。
advice-rule-landslide-red-robust = 在特別警戒區域，就算是堅固的建築物，能不能留在裡面也要詢問市政府。
advice-rule-landslide-too-late = 如果外出反而更危險，請移到樓上遠離邊坡的房間。
advice-rule-tsunami-zone = 發生海嘯時，不要等警戒等級，請立刻逃往高處或海嘯避難大樓。
    .polarity = go-there
advice-rule-order-without-level = 這種災害的避難指示可能沒有等級數字。一發布，請馬上離開。
    .polarity = leave
advice-rule-storm-surge-collapse-zone = 發生暴潮時，房屋可能被沖毀，或是沒有資料可以確認。
advice-rule-storm-surge-floor-below-depth = 發生暴潮時，海水可能淹到您住的樓層。
advice-rule-storm-surge-cannot-endure = 飲水、食物、廁所、藥品或電，可能撐不到海水退去。
advice-rule-storm-surge-three-conditions = 即使發生暴潮，您的房間也高於水面，物資也能撐到水退。請在風變強之前決定。
advice-rule-storm-surge-deep = 海水可能深達3公尺以上。在有明海沿岸，這種時候很少能留在家裡。
advice-rule-storm-surge-long-inundation = 海水可能很久都不退。

## Reasons: what is in force
advice-rule-typhoon-wind = 請在颱風的風變強之前、天黑之前，移動完畢。
advice-rule-level-2 = 警戒等級2：請確認地圖、要去的地方、路線和時間。
advice-rule-level-3-needs-help = 警戒等級3：年長者、身心障礙者、幼童、孕婦，以及協助他們的人，請立刻撤離。
    .polarity = leave
advice-rule-level-3-others = 警戒等級3：請停止平常的外出，做好準備，覺得危險就撤離。
advice-rule-level-4 = 警戒等級4：所有身在危險地點的人，請立刻撤離。
    .polarity = leave
advice-rule-level-outside-zones = 警戒等級3時，即使在畫出的危險區域以外，也請停止平常的外出，注意最新消息，覺得危險就撤離。
advice-rule-level-4-outside-zones = 警戒等級4：這裡沒有畫出危險區域，但仍可能在避難指示的範圍內。請詢問市政府，覺得危險就撤離。
advice-rule-level-5 = 警戒等級5：請立刻移到身邊最能保命的地方。
    .polarity = safest-now
advice-rule-level-5-may-not-come = 警戒等級5不一定會發布。不要等它。

## Reasons: when no other reason decides
advice-rule-zone-drawn = 這裡在危險區域內，原則上要移到區域外面。
advice-rule-no-zone-shown = 這裡沒有畫出危險區域，但低窪的地方和邊坡旁邊可能有危險。
advice-rule-early-to-relatives = 家裡有人避難需要時間。警戒等級3時，請前往事先講好的親友家。
    .polarity = go-there
advice-rule-early-to-site = 家裡有人避難需要時間。警戒等級3時，請前往市政府指定的緊急避難場所。
    .polarity = go-there
advice-rule-leave-to-relatives = 警戒等級4時，請前往危險區域以外的親友家。
    .polarity = go-there
advice-rule-leave-to-site = 警戒等級4時，請前往市政府指定的緊急避難場所。
    .polarity = go-there

## Notes
advice-rule-endure-threshold = 可以在家裡等幾天，沒有官方訂的數字。這張地圖以3天作為參考。
advice-rule-destination-choices = 可以去緊急避難場所、親友家、飯店，或是樓上。不論去哪裡，都請先看地圖確認。
advice-rule-site-in-flood-zone = 有些緊急避難場所位於這張地圖的淹水區域內。市政府的指定和淹水區域，我們都會標示。
advice-rule-site-not-designated = 「沒有被指定」的意思，並不是「不能使用」。
advice-rule-site-recommended = 我們只推薦這樣的緊急避難場所：已指定用於這種災害、位於畫出的危險區域以外，而且沒有淹過水的紀錄。
advice-rule-way-car-refrain = 除非有特殊情況，不要開車去避難。請和鄰居一起走路去。
advice-rule-way-car-early-only = 需要用車的人，最晚請在警戒等級3時，走不會淹水的路離開。
advice-rule-way-car-water = 不要開車進入水中。水深30公分時，引擎可能熄火；50公分時，車門可能打不開。
    .polarity = keep-out
advice-rule-way-underpass = 不要進入地下道，也不要進入從鐵路或道路下面穿過的路段。
    .polarity = keep-out
advice-rule-way-foot-child-water = 水深20公分時，小孩就走不動。
advice-rule-way-foot-water = 水深30公分時，大人也很難走。
advice-rule-way-foot-flow = 水在流動時，就算不到膝蓋，也很危險。
advice-rule-way-foot-night = 不要在夜裡或暴風雨中移動，請在那之前移動。如果來不及，請移到附近堅固建築物的樓上。
advice-rule-way-foot-river-slope = 不要靠近河川、水圳和邊坡。
    .polarity = keep-out
advice-rule-depth-on-the-limit = 水深剛好在分界上時，歸到比較深的那一級。
advice-rule-most-cautious-wins = 同時有好幾種危險時，顯示最謹慎的做法。
advice-rule-worst-within-50m = 這裡的答案以50公尺內最壞的地點為準。
advice-rule-depth-in-metres = 水深是用公尺數比較，不是用級別編號比較。
