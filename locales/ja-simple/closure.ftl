### Same ids and arguments as ../ja/closure.ftl.

## Names of restrictions
closure-restriction-full-closure = ｜全面通行止《ぜんめんつうこうど》め〈だれも ｜通《とお》れません〉
closure-restriction-closure-one-direction = ｜片方《かたほう》の ｜通行止《つうこうど》め〈1つの ｜向《む》きに ｜通《とお》れません〉
closure-restriction-vehicle-closure = ｜車両通行止《しゃりょうつうこうど》め〈｜車《くるま》は ｜通《とお》れません〉
closure-restriction-large-vehicle-closure = ｜大型車通行止《おおがたしゃつうこうど》め〈｜大《おお》きい ｜車《くるま》は ｜通《とお》れません〉
closure-restriction-alternating = ｜片側交互通行《かたがわこうごつうこう》〈じゅんばんに ｜通《とお》ります〉
closure-restriction-lane-restriction = ｜車線規制《しゃせんきせい》〈｜道《みち》の ｜一部《いちぶ》が ｜使《つか》えません〉
closure-restriction-width-reduction = ｜道《みち》が せまい ところ
closure-restriction-one-way = ｜一方通行《いっぽうつうこう》〈1つの ｜向《む》きだけ ｜通《とお》れます〉
closure-restriction-speed = ｜速度規制《そくどきせい》〈ゆっくり ｜走《はし》る〉
closure-restriction-chain = チェーンが いる ｜道《みち》
closure-restriction-pedestrian-closure = ｜歩行者通行止《ほこうしゃつうこうど》め〈｜歩《ある》いて ｜通《とお》れません〉

## What they mean
closure-effect-full-closure = だれも ｜通《とお》ることが できません。
    .polarity = keep-out
closure-effect-closure-one-direction = 1つの ｜向《む》きには ｜通《とお》ることが できません。
    .polarity = keep-out
closure-effect-vehicle-closure = ｜車《くるま》は ｜通《とお》ることが できません。
    .polarity = keep-out
closure-effect-large-vehicle-closure = トラックや バスなどの ｜大《おお》きい ｜車《くるま》は、｜通《とお》ることが できません。
    .polarity = keep-out
closure-effect-alternating = ｜道《みち》の ｜半分《はんぶん》だけ ｜使《つか》います。じゅんばんに ｜通《とお》ってください。
    .polarity = may-pass
closure-effect-lane-restriction = ｜道《みち》の ｜一部《いちぶ》が ｜使《つか》えません。
    .polarity = may-pass
closure-effect-width-reduction = ｜道《みち》が せまく なっています。
    .polarity = may-pass
closure-effect-one-way = 1つの ｜向《む》きだけ、｜通《とお》ることが できます。
    .polarity = may-pass
closure-effect-speed = ゆっくり ｜走《はし》ってください。
    .polarity = may-pass
closure-effect-chain = タイヤの チェーンか、｜冬《ふゆ》の タイヤが いります。ない ｜車《くるま》は ｜通《とお》ることが できません。
    .polarity = keep-out
closure-effect-pedestrian-closure = ｜歩《ある》いて ｜通《とお》ることが できません。
    .polarity = keep-out
closure-effect-who = ｜通《とお》ることが できません：{ $who }
    .polarity = keep-out
closure-affects = この きまりが ある ｜人《ひと》や ｜車《くるま》：{ $who }
closure-walkers = ｜歩《ある》く ｜人《ひと》は ｜止《と》めていません。｜水《みず》が ある ところや、くずれた ところに ｜入《はい》らないでください。
    .polarity = keep-out
closure-emergency-vehicles = ｜救急車《きゅうきゅうしゃ》や ｜消防車《しょうぼうしゃ》も、｜通《とお》ることが できません。
    .polarity = keep-out

closure-affected-pedestrian = ｜歩《ある》く ｜人《ひと》
closure-affected-bicycle = ｜自転車《じてんしゃ》
closure-affected-motorcycle = バイク
closure-affected-car = ｜車《くるま》
closure-affected-large-vehicle = ｜大《おお》きい ｜車《くるま》
closure-affected-bus = バス
closure-affected-emergency-vehicle = ｜救急車《きゅうきゅうしゃ》や ｜消防車《しょうぼうしゃ》

## Causes
closure-cause-flooding = ｜道《みち》に ｜水《みず》が あります。
closure-cause-inundation = ｜近《ちか》くの ｜家《いえ》や ｜道《みち》に ｜水《みず》が ｜入《はい》っています。
closure-cause-heavy-rain-precaution = ｜雨《あめ》が ｜多《おお》いので、あぶなく なる ｜前《まえ》に ｜止《と》めています。
closure-cause-landslide = ｜土《つち》が くずれています。
closure-cause-debris-flow = ｜土《つち》や ｜石《いし》が ｜流《なが》れて ｜来《き》ました。
closure-cause-rockfall = ｜石《いし》が ｜落《お》ちています。
closure-cause-fallen-tree = ｜木《き》が たおれています。
closure-cause-subsidence = ｜道《みち》が こわれています。
closure-cause-bridge-damage = ｜橋《はし》が こわれています。
closure-cause-high-tide = ｜海《うみ》の ｜水《みず》が ｜来《き》ています。
closure-cause-river-overflow = ｜川《かわ》の ｜水《みず》が あふれています。
closure-cause-snow-ice = ｜雪《ゆき》や ｜氷《こおり》で すべります。
closure-cause-strong-wind = ｜風《かぜ》が ｜強《つよ》いです。
closure-cause-earthquake = ｜地震《じしん》が ありました。
closure-cause-accident = ｜事故《じこ》が ありました。
closure-cause-fire = ｜火事《かじ》です。
closure-cause-construction = ｜工事《こうじ》を しています。
closure-cause-downed-line = ｜電線《でんせん》が ｜切《き》れています。｜近《ちか》づかないでください。さわらないでください。
closure-cause-utility-works = ｜電気《でんき》や ｜水道《すいどう》などの ｜工事《こうじ》です。
closure-cause-gas-leak = ガスが もれています。｜火《ひ》を ｜使《つか》わないでください。はなれてください。
closure-cause-event = お｜祭《まつ》りなどが あります。
closure-cause-inspection = ｜道《みち》を しらべています。
closure-cause-unknown = ｜理由《りゆう》を しらべています。

## Where
closure-feature-bridge = ｜橋《はし》の ところです。
closure-feature-underpass = ｜線路《せんろ》や ｜道《みち》の ｜下《した》を ｜通《とお》る ｜道《みち》です。
closure-feature-tunnel = トンネルの ところです。
closure-feature-crossing = ｜道《みち》が まじわる ところ〈｜交差点《こうさてん》〉です。
closure-feature-level-crossing = ｜線路《せんろ》を わたる ところ〈ふみきり〉です。

closure-direction-both = どちらの ｜向《む》きも です。
closure-direction-forward = 1つの ｜向《む》きだけです。｜地図《ちず》の ｜矢印《やじるし》を ｜見《み》てください。
closure-direction-backward = 1つの ｜向《む》きだけです。｜地図《ちず》の ｜矢印《やじるし》を ｜見《み》てください。
closure-toward-north = ｜北《きた》へ ｜行《い》く ｜向《む》きだけです。
closure-toward-north-east = ｜北東《ほくとう》へ ｜行《い》く ｜向《む》きだけです。
closure-toward-east = ｜東《ひがし》へ ｜行《い》く ｜向《む》きだけです。
closure-toward-south-east = ｜南東《なんとう》へ ｜行《い》く ｜向《む》きだけです。
closure-toward-south = ｜南《みなみ》へ ｜行《い》く ｜向《む》きだけです。
closure-toward-south-west = ｜南西《なんせい》へ ｜行《い》く ｜向《む》きだけです。
closure-toward-west = ｜西《にし》へ ｜行《い》く ｜向《む》きだけです。
closure-toward-north-west = ｜北西《ほくせい》へ ｜行《い》く ｜向《む》きだけです。

## State and times
closure-state-planned = これから
closure-state-in-force = ｜今《いま》
closure-state-unconfirmed = ｜今《いま》は わかりません
closure-state-lifted = ｜終《お》わりました
closure-planned = { $time }から、つぎの きまりが ｜始《はじ》まります。
closure-since = { $time }に ｜始《はじ》まりました。
closure-unconfirmed = ｜市《し》が しらべています。｜通《とお》ることが できないと ｜思《おも》ってください。
    .polarity = keep-out
closure-unconfirmed-limit = ｜市《し》が しらべています。まだ ｜終《お》わっていないと ｜思《おも》ってください。
closure-lifted = この ｜道《みち》の きまりは、{ $time }に ｜終《お》わりました。
    .polarity = ended
closure-lifted-care = まだ ｜道《みち》に ｜水《みず》や ｜物《もの》が あるかもしれません。よく ｜見《み》てください。
closure-expected-end = { $time }に ｜終《お》わる ｜予定《よてい》です。
closure-until-further-notice = いつ ｜終《お》わるか、まだ わかりません。
closure-expected-end-passed = { $time }に ｜終《お》わる ｜予定《よてい》でした。でも、まだ ｜終《お》わっていません。

## Who says so, and notes
closure-decided-by-city = ｜市《し》が ｜決《き》めました。
closure-decided-by-prefecture = ｜県《けん》が ｜決《き》めました。
closure-decided-by-national = ｜国《くに》が ｜決《き》めました。
closure-decided-by-police = ｜警察《けいさつ》が ｜決《き》めました。
closure-detour = ほかの ｜道《みち》（むずかしい ｜日本語《にほんご》です）：{ $text }

## Counts
closure-count-closed = ｜通《とお》れない ｜道《みち》：{ $count }
closure-count-limited = ｜気《き》を つけて ｜通《とお》る ｜道《みち》：{ $count }

## Names of numbered roads
road-national = ｜国道《こくどう》{ $number }｜号《ごう》
road-prefectural = ｜県道《けんどう》{ $number }｜号《ごう》
