### Same ids and arguments as ../ja/advice.ftl.

## Outcomes, most cautious first
outcome-safety-now = すぐに、｜近《ちか》くの いちばん ｜命《いのち》を ｜守《まも》れる ところへ ｜行《い》ってください。
    .polarity = safest-now
outcome-safety-now-do = ｜近《ちか》くの ｜高《たか》くて ｜強《つよ》い ｜建物《たてもの》へ ｜行《い》ってください。または、｜建物《たてもの》の ｜高《たか》い ｜階《かい》へ ｜行《い》ってください。｜川《かわ》や がけから ｜遠《とお》い ｜部屋《へや》へ ｜行《い》ってください。｜遠《とお》い ｜避難所《ひなんじょ》へ ｜行《い》かないでください。
    .polarity = safest-now
outcome-leave = ここから にげてください。
    .polarity = leave
outcome-leave-do = あぶなくない ところの ｜家族《かぞく》や ｜友《とも》だちの ｜家《いえ》へ ｜行《い》ってください。または、｜避難場所《ひなんばしょ》〈すぐに にげる ところ〉へ ｜行《い》ってください。
    .polarity = go-there
outcome-leave-when = レベル{ $level }の とき、にげてください。お｜年寄《としよ》り、｜小《ちい》さい ｜子《こ》ども、｜病気《びょうき》の ｜人《ひと》は、｜時間《じかん》が かかります。｜時間《じかん》が かかる ｜人《ひと》は、レベル{ $early }の とき、にげてください。
    .polarity = leave
outcome-leave-needs-time = ｜時間《じかん》が かかる ｜人《ひと》が います。レベル{ $level }の とき、にげてください。｜次《つぎ》の レベルを ｜待《ま》たないでください。
    .polarity = leave
outcome-leave-early = ｜早《はや》く、ここから にげてください。
    .polarity = leave
outcome-leave-early-do = ｜風《かぜ》や ｜雨《あめ》が ｜強《つよ》く なる ｜前《まえ》に、｜行《い》ってください。｜暗《くら》く なる ｜前《まえ》に、｜行《い》ってください。
outcome-leave-early-when = レベル{ $early }の とき、にげてください。レベル{ $level }を ｜待《ま》たないでください。
    .polarity = leave
outcome-leave-early-needs-time = レベル{ $level }の とき、にげてください。｜次《つぎ》の レベルを ｜待《ま》たないでください。
    .polarity = leave
outcome-unknown-ask = わからない ことが あります。｜市役所《しやくしょ》に ｜聞《き》いてください。
    .polarity = unknown
outcome-unknown-ask-do = ここに いても いいか、この ｜地図《ちず》だけでは わかりません。
    .polarity = unknown
outcome-unknown-ask-when = わからない ことが あります。レベル{ $level }の とき、にげてください。｜時間《じかん》が かかる ｜人《ひと》は、レベル{ $early }の とき、にげてください。
    .polarity = leave
outcome-unknown-ask-needs-time = わからない ことが あります。｜時間《じかん》が かかる ｜人《ひと》も います。レベル{ $level }の とき、にげてください。
    .polarity = leave
outcome-move-up-or-leave = ｜水《みず》が ｜来《く》る ｜前《まえ》に、｜上《うえ》の ｜階《かい》へ ｜行《い》くか、ここから にげてください。
    .polarity = go-up
outcome-move-up-or-leave-do = ｜家《いえ》が ｜流《なが》れるかもしれない ときは、｜避難場所《ひなんばしょ》〈すぐに にげる ところ〉へ ｜行《い》ってください。｜水《みず》や ｜食《た》べものが ｜足《た》りない ときも、｜避難場所《ひなんばしょ》へ ｜行《い》ってください。トイレや ｜薬《くすり》が ｜足《た》りない ときも、｜避難場所《ひなんばしょ》へ ｜行《い》ってください。
outcome-move-up-or-leave-when = レベル{ $level }の とき、｜上《うえ》の ｜階《かい》へ ｜行《い》くか、ここから にげてください。｜時間《じかん》が かかる ｜人《ひと》は、レベル{ $early }の とき、｜始《はじ》めてください。
    .polarity = go-up
outcome-move-up-or-leave-needs-time = ｜時間《じかん》が かかる ｜人《ひと》が います。レベル{ $level }の とき、｜上《うえ》の ｜階《かい》へ ｜行《い》くか、ここから にげてください。
    .polarity = go-up
outcome-may-stay-robust = ｜強《つよ》い ｜建物《たてもの》の ｜上《うえ》の ｜階《かい》で ｜待《ま》つ ｜方法《ほうほう》も あります。がけから ｜遠《とお》い ｜部屋《へや》へ ｜行《い》ってください。
    .polarity = go-up
outcome-may-stay-robust-do = しんぱいな ときは、｜避難場所《ひなんばしょ》〈すぐに にげる ところ〉へ ｜行《い》ってください。いのちが まもれるか、わかりません。
outcome-may-stay-robust-when = レベル{ $level }までに、がけから ｜遠《とお》い ｜上《うえ》の ｜階《かい》の ｜部屋《へや》へ ｜行《い》ってください。｜時間《じかん》が かかる ｜人《ひと》は、レベル{ $early }の とき、｜始《はじ》めてください。
outcome-may-stay-robust-needs-time = ｜時間《じかん》が かかる ｜人《ひと》が います。レベル{ $level }までに、がけから ｜遠《とお》い ｜上《うえ》の ｜階《かい》の ｜部屋《へや》へ ｜行《い》ってください。
outcome-may-stay-upstairs = ｜水《みず》が ｜来《こ》ない ｜上《うえ》の ｜階《かい》で ｜待《ま》つ ｜方法《ほうほう》も あります。
    .polarity = go-up
outcome-may-stay-upstairs-do = ｜水《みず》が なくなるまで、｜飲《の》み｜水《みず》と ｜食《た》べものが いります。トイレ、｜薬《くすり》、｜電気《でんき》も いります。しんぱいな ときは、｜避難場所《ひなんばしょ》〈すぐに にげる ところ〉へ ｜行《い》ってください。
outcome-may-stay-upstairs-when = レベル{ $level }までに、｜水《みず》が ｜来《こ》ない ｜上《うえ》の ｜階《かい》へ ｜行《い》ってください。｜時間《じかん》が かかる ｜人《ひと》は、レベル{ $early }の とき、｜始《はじ》めてください。
outcome-may-stay-upstairs-needs-time = ｜時間《じかん》が かかる ｜人《ひと》が います。レベル{ $level }までに、｜水《みず》が ｜来《こ》ない ｜上《うえ》の ｜階《かい》へ ｜行《い》ってください。
outcome-aware = ここには ｜色《いろ》が ありません。でも、あぶないと ｜思《おも》ったら、にげてください。
    .polarity = unknown
outcome-aware-do = ｜低《ひく》い ところ、｜川《かわ》や がけの ｜近《ちか》くに いますか。｜市《し》の お｜知《し》らせを ｜聞《き》いてください。

## Around the reasons
advice-why = どうしてですか
advice-because = { $hazard }の とき：
advice-ask-city = ｜市役所《しやくしょ》に ｜聞《き》いてください：{ $number }
advice-assumed = ｜答《こた》えていない ところは、いちばん あぶない ことを ｜書《か》いています。
advice-level-5 = レベル5を ｜待《ま》たないでください。レベル5の お｜知《し》らせは、｜出《で》ない ときも あります。

## Reasons: what is not known
advice-rule-layer-gap = ここには、しらべていない ことや、データが ない ことが あります。
advice-rule-zone-unknown = ここが あぶない ところか、わかりません。
advice-rule-flood-small-rivers-not-surveyed = ここには ｜色《いろ》が ありません。でも、｜小《ちい》さい ｜川《かわ》は しらべていません。

## Reasons: flood
advice-rule-flood-collapse-zone = ｜強《つよ》い ｜水《みず》で ｜家《いえ》が こわれるかもしれません。2｜階《かい》や 3｜階《かい》に いる ｜人《ひと》も、にげてください。
    .polarity = leave
advice-rule-flood-collapse-zone-unknown = ｜水《みず》で ｜家《いえ》が こわれるか、データが ないので わかりません。
advice-rule-flood-three-conditions = ｜部屋《へや》は ｜水《みず》より ｜高《たか》いです。｜水《みず》が なくなるまで、｜家《いえ》に いる ｜準備《じゅんび》が あります。｜強《つよ》い ｜水《みず》で ｜家《いえ》が こわれる ところの ｜外《そと》です。
advice-rule-flood-floor-below-depth = あなたの ｜階《かい》まで、｜水《みず》が ｜来《く》るかもしれません。
advice-rule-flood-cannot-endure = ｜水《みず》が なくなるまで、｜食《た》べもの、トイレ、｜薬《くすり》が いります。｜足《た》りないかもしれません。
advice-rule-flood-long-inundation = ｜水《みず》が 3｜日《にち》より ｜長《なが》く あるかもしれません。
advice-rule-flood-duration-unknown = ｜水《みず》が いつ なくなるか、データが ないので わかりません。
advice-rule-flood-depth-unknown = ここは ｜水《みず》が ｜来《く》るかもしれない ところです。｜水《みず》の ｜深《ふか》さは わかりません。
advice-rule-flood-0-5-to-3m-one-storey = ｜水《みず》が ｜天井《てんじょう》まで ｜来《く》るかもしれません。1｜階《かい》だけの ｜家《いえ》には、にげる ところが ありません。
advice-rule-flood-0-5-to-3m-ground-floor = 1｜階《かい》は ｜水《みず》が ｜入《はい》ります。2｜階《かい》から ｜上《うえ》は、たぶん ｜水《みず》より ｜高《たか》いです。
advice-rule-flood-0-5-to-3m-upper-floor = 2｜階《かい》から ｜上《うえ》は、たぶん ｜水《みず》より ｜高《たか》いです。
advice-rule-flood-3-to-5m-two-storeys = ｜水《みず》は 2｜階《かい》の ｜天井《てんじょう》まで ｜来《く》るかもしれません。2｜階《かい》までの ｜家《いえ》には、にげる ところが ありません。
advice-rule-flood-3-to-5m-three-storeys = ｜水《みず》は 2｜階《かい》の ｜天井《てんじょう》まで ｜来《く》るかもしれません。3｜階《かい》から ｜上《うえ》は、たぶん ｜水《みず》より ｜高《たか》いです。
advice-rule-flood-5-to-10m = ｜水《みず》は 3｜階《かい》や 4｜階《かい》まで ｜来《く》るかもしれません。
advice-rule-flood-10m-or-more = ｜水《みず》は 4｜階《かい》より ｜上《うえ》まで ｜来《く》るかもしれません。
advice-rule-high-rise-upper-floor = ｜高《たか》い ｜建物《たてもの》の ｜上《うえ》の ｜階《かい》は、たぶん ｜水《みず》より ｜高《たか》いです。でも、エレベーターや ｜電気《でんき》が ｜何日《なんにち》も ｜止《と》まるかもしれません。｜水道《すいどう》も ｜止《と》まるかもしれません。
advice-rule-below-ground = ｜地下《ちか》は ｜水《みず》が すぐに ｜入《はい》ります。｜水《みず》が ｜来《く》る ｜前《まえ》に、｜外《そと》へ ｜出《で》てください。
    .polarity = go-up
advice-rule-below-ground-unknown = ｜地下《ちか》に いるか、わかりません。それで、｜地下《ちか》に いる ときの ことを ｜書《か》いています。
advice-rule-flood-below-0-5m = ｜水《みず》が ｜少《すこ》しでも、ドアが ｜開《あ》かない ことが あります。｜道《みち》を ｜歩《ある》くことも できません。
advice-rule-inland-flood-streets-first = ｜雨《あめ》の ｜水《みず》は、はじめに ｜道《みち》や ｜地下《ちか》の ｜道《みち》に たまります。

## Reasons: landslide, pond, sea
advice-rule-reservoir-zone = ため｜池《いけ》が こわれると、｜水《みず》が ｜急《きゅう》に ｜来《き》ます。にげる ｜時間《じかん》が とても ｜短《みじか》いです。
advice-rule-landslide-not-robust = ｜山《やま》や がけが くずれる ときは、｜木《き》の ｜家《いえ》の ｜中《なか》に いても、あぶないです。
advice-rule-landslide-robust-upper-floor = ｜強《つよ》い ｜建物《たてもの》〈コンクリート〉の ｜上《うえ》の ｜階《かい》で ｜待《ま》つ ｜方法《ほうほう》も あります。
advice-rule-landslide-robust-ground-floor = ｜強《つよ》い ｜建物《たてもの》でも、1｜階《かい》には ｜土《つち》が ｜入《はい》るかもしれません。
advice-rule-landslide-red-robust = ここは とても あぶない ところです。｜強《つよ》い ｜建物《たてもの》に いても いいか、｜市役所《しやくしょ》に ｜聞《き》いてください。
advice-rule-landslide-too-late = ｜外《そと》が あぶない ときは、｜上《うえ》の ｜階《かい》へ ｜行《い》ってください。がけから ｜遠《とお》い ｜部屋《へや》へ ｜行《い》ってください。
advice-rule-tsunami-zone = ｜津波《つなみ》〈とても ｜大《おお》きな ｜波《なみ》〉の ときは、すぐに ｜高《たか》い ところへ にげてください。お｜知《し》らせを ｜待《ま》たないでください。
    .polarity = go-there
advice-rule-order-without-level = この ときの ｜避難指示《ひなんしじ》〈にげてくださいと いう お｜知《し》らせ〉には、レベルの ｜数字《すうじ》が ない ことが あります。｜避難指示《ひなんしじ》が ｜出《で》たら、すぐに にげてください。
    .polarity = leave
advice-rule-storm-surge-collapse-zone = ｜高潮《たかしお》〈｜海《うみ》の ｜水《みず》が ｜高《たか》く なること〉で、｜家《いえ》が こわれるかもしれません。くわしい データは ありません。
advice-rule-storm-surge-floor-below-depth = ｜海《うみ》の ｜水《みず》が、あなたの ｜階《かい》まで ｜来《く》るかもしれません。
advice-rule-storm-surge-cannot-endure = ｜海《うみ》の ｜水《みず》が なくなるまで、｜食《た》べもの、トイレ、｜薬《くすり》が いります。｜足《た》りないかもしれません。
advice-rule-storm-surge-three-conditions = ｜部屋《へや》は ｜海《うみ》の ｜水《みず》より ｜高《たか》いです。｜水《みず》が なくなるまで、｜家《いえ》に いる ｜準備《じゅんび》が あります。｜風《かぜ》が ｜強《つよ》く なる ｜前《まえ》に ｜決《き》めてください。
advice-rule-storm-surge-deep = ｜海《うみ》の ｜水《みず》が 3メートルより ｜深《ふか》く なるかもしれません。｜家《いえ》で ｜待《ま》つことは、むずかしいです。
advice-rule-storm-surge-long-inundation = ｜海《うみ》の ｜水《みず》が ｜長《なが》い ｜時間《じかん》 あるかもしれません。

## Reasons: what is in force
advice-rule-typhoon-wind = ｜台風《たいふう》の ｜風《かぜ》が ｜強《つよ》く なる ｜前《まえ》に、｜行《い》ってください。｜暗《くら》く なる ｜前《まえ》に、｜行《い》ってください。
advice-rule-level-2 = レベル2です。｜地図《ちず》、｜行《い》く ところ、｜道《みち》、｜時間《じかん》を たしかめてください。
advice-rule-level-3-needs-help = レベル3です。お｜年寄《としよ》り、｜体《からだ》が ｜不自由《ふじゆう》な ｜人《ひと》は、にげてください。｜小《ちい》さい ｜子《こ》どもや、おなかに ｜赤《あか》ちゃんが いる ｜人《ひと》も、にげてください。｜手伝《てつだ》う ｜人《ひと》も、いっしょに にげてください。
    .polarity = leave
advice-rule-level-3-others = レベル3です。にげる ｜準備《じゅんび》を してください。あぶないと ｜思《おも》ったら、にげてください。
advice-rule-level-4 = レベル4です。あぶない ところに いる ｜人《ひと》は、みんな にげてください。
    .polarity = leave
advice-rule-level-outside-zones = レベル3の ときは、｜出《で》かけないでください。｜地図《ちず》の ｜色《いろ》が ない ところでも、｜同《おな》じです。お｜知《し》らせを ｜聞《き》いてください。あぶないと ｜思《おも》ったら、にげてください。
advice-rule-level-4-outside-zones = レベル4です。ここは ｜地図《ちず》に ｜色《いろ》が ありません。でも、｜避難指示《ひなんしじ》〈にげてくださいと いう お｜知《し》らせ〉が ｜出《で》る ときも あります。｜市役所《しやくしょ》に ｜聞《き》いてください。あぶないと ｜思《おも》ったら、にげてください。
advice-rule-level-5 = レベル5です。すぐに、｜近《ちか》くの いちばん ｜命《いのち》を ｜守《まも》れる ところへ ｜行《い》ってください。
    .polarity = safest-now
advice-rule-level-5-may-not-come = レベル5の お｜知《し》らせは、｜出《で》ない ときも あります。｜待《ま》たないでください。

## Reasons: when no other reason decides
advice-rule-zone-drawn = ここは あぶない ところの ｜中《なか》です。あぶない ところの ｜外《そと》へ ｜行《い》ってください。
advice-rule-no-zone-shown = ここには ｜色《いろ》が ありません。でも、｜低《ひく》い ところや がけの ｜近《ちか》くは あぶないです。
advice-rule-early-to-relatives = ｜時間《じかん》が かかる ｜人《ひと》が います。レベル3の とき、｜家族《かぞく》や ｜友《とも》だちの ｜家《いえ》へ ｜行《い》ってください。
    .polarity = go-there
advice-rule-early-to-site = ｜時間《じかん》が かかる ｜人《ひと》が います。レベル3の とき、｜市《し》が ｜決《き》めた ｜避難場所《ひなんばしょ》〈すぐに にげる ところ〉へ ｜行《い》ってください。
    .polarity = go-there
advice-rule-leave-to-relatives = レベル4の とき、にげてください。あぶない ところの ｜外《そと》の ｜家族《かぞく》や ｜友《とも》だちの ｜家《いえ》へ ｜行《い》ってください。
    .polarity = go-there
advice-rule-leave-to-site = レベル4の とき、｜市《し》が ｜決《き》めた ｜避難場所《ひなんばしょ》〈すぐに にげる ところ〉へ ｜行《い》ってください。
    .polarity = go-there

## Notes
advice-rule-endure-threshold = ｜何日《なんにち》 ｜家《いえ》で ｜待《ま》つことが できるか、｜決《き》まっていません。この ｜地図《ちず》では 3｜日《にち》に しました。
advice-rule-destination-choices = ｜市《し》の ｜避難場所《ひなんばしょ》〈すぐに にげる ところ〉か、｜家族《かぞく》や ｜友《とも》だちの ｜家《いえ》を えらぶことが できます。ホテルや、｜上《うえ》の ｜階《かい》を えらぶことも できます。はじめに、｜地図《ちず》で たしかめてください。
advice-rule-site-in-flood-zone = ｜避難場所《ひなんばしょ》〈すぐに にげる ところ〉の ｜中《なか》には、｜水《みず》が ｜来《く》るかもしれない ところも あります。ここには どちらも ｜書《か》いています。
advice-rule-site-not-designated = ｜市《し》が ｜決《き》めていない ところは、だめな ところと いう ｜意味《いみ》では ありません。
advice-rule-site-recommended = おすすめするのは、｜市《し》が ｜決《き》めた ｜避難場所《ひなんばしょ》〈すぐに にげる ところ〉だけです。この ｜地図《ちず》の ｜色《いろ》の ｜外《そと》に あって、｜前《まえ》に ｜水《みず》が ｜来《こ》なかった ところです。
advice-rule-way-car-refrain = とくべつな ｜理由《りゆう》が ない ｜人《ひと》は、｜車《くるま》で にげないでください。｜近所《きんじょ》の ｜人《ひと》と いっしょに ｜歩《ある》いてください。
advice-rule-way-car-early-only = ｜車《くるま》が いる ｜人《ひと》は、レベル3までに ｜行《い》ってください。｜水《みず》が ｜来《こ》ない ｜道《みち》を ｜通《とお》ってください。
advice-rule-way-car-water = ｜車《くるま》で ｜水《みず》の ｜中《なか》に ｜入《はい》らないでください。30センチで ｜車《くるま》が ｜止《と》まります。50センチで ドアが ｜開《あ》きません。
    .polarity = keep-out
advice-rule-way-underpass = ｜地下《ちか》の ｜道《みち》に ｜入《はい》らないでください。｜線路《せんろ》や ｜道《みち》の ｜下《した》を ｜通《とお》る ｜道《みち》にも、｜入《はい》らないでください。
    .polarity = keep-out
advice-rule-way-foot-child-water = ｜水《みず》が 20センチ あると、｜子《こ》どもは ｜歩《ある》くことが できません。
advice-rule-way-foot-water = ｜水《みず》が 30センチ あると、｜大人《おとな》も ｜歩《ある》くことが むずかしいです。
advice-rule-way-foot-flow = ｜水《みず》が ｜流《なが》れている ときは、ひざより ｜浅《あさ》くても あぶないです。
advice-rule-way-foot-night = ｜夜《よる》や ｜強《つよ》い ｜雨《あめ》の ときは、｜外《そと》へ ｜出《で》ないでください。その ｜前《まえ》に ｜行《い》ってください。おそく なったら、｜近《ちか》くの ｜強《つよ》い ｜建物《たてもの》へ ｜行《い》ってください。｜上《うえ》の ｜階《かい》へ ｜行《い》ってください。
advice-rule-way-foot-river-slope = ｜川《かわ》や がけに ｜近《ちか》づかないでください。
    .polarity = keep-out
advice-rule-depth-on-the-limit = ちょうど さかいの ｜深《ふか》さは、｜深《ふか》い ほうに ｜入《い》れています。
advice-rule-most-cautious-wins = あぶない ことが たくさん ある ときが あります。いちばん ｜気《き》を つける ｜答《こた》えを ｜書《か》いています。
advice-rule-worst-within-50m = 50メートルの ｜中《なか》で、いちばん あぶない ところの ｜答《こた》えです。
advice-rule-depth-in-metres = ｜深《ふか》さは、メートルで くらべています。
