### What to do, and why.
###
### outcome-<outcome>            headline, one order        (outcomes of GET /api/v1/advice, _ as -)
### outcome-<outcome>-do         what that means, one or two sentences
### outcome-<outcome>-when       $level $early   instead of the headline when the answer has `when`
### outcome-<outcome>-needs-time $level          the same, where the household said that someone needs time
### advice-rule-<rule id>        the reason, one sentence   (every row of the table, notes too, _ as -)
### advice-ask-city              $number         shown with outcome unknown_ask and where staff must be asked
### advice-why, advice-because   $hazard         heads the reasons of one hazard
### advice-assumed               what was not said is read as the worst
### advice-level-5               never wait for level 5

## Outcomes, most cautious first
outcome-safety-now = 今すぐ、いまいる場所の近くで命を守ってください。
    .polarity = safest-now
outcome-safety-now-do = 近くのより高い頑丈な建物か、建物の高い階の、がけや川から離れた部屋へ移ってください。遠くの避難所へは向かわないでください。
    .polarity = safest-now
outcome-leave = ここから離れてください。
    .polarity = leave
outcome-leave-do = 避難場所か、危険な区域の外にある親戚や知人の家へ移ってください。
    .polarity = go-there
outcome-leave-when = レベル{ $level }で避難してください。時間がかかる人（高齢者、小さな子ども、病気の人など）は、レベル{ $early }で避難してください。
    .polarity = leave
outcome-leave-needs-time = 時間がかかる人がいるので、レベル{ $level }で避難してください。次のレベルを待たないでください。
    .polarity = leave
outcome-leave-early = 早めに、ここから離れてください。
    .polarity = leave
outcome-leave-early-do = 風や雨が強くなる前、暗くなる前に移動を終えてください。
outcome-leave-early-when = レベル{ $early }で避難を始めてください。レベル{ $level }まで待たないでください。
    .polarity = leave
outcome-leave-early-needs-time = レベル{ $level }で避難を始めてください。次のレベルを待たないでください。
    .polarity = leave
outcome-unknown-ask = わからないことがあります。市に聞いて、早めに避難を考えてください。
    .polarity = unknown
outcome-unknown-ask-do = この地図だけでは、ここにとどまってよいとは言えません。
    .polarity = unknown
outcome-unknown-ask-when = わからないことがあるので、レベル{ $level }では避難してください。時間がかかる人は、レベル{ $early }で避難してください。
    .polarity = leave
outcome-unknown-ask-needs-time = わからないことがあり、時間がかかる人もいるので、レベル{ $level }で避難してください。
    .polarity = leave
outcome-move-up-or-leave = 水が来る前に上の階へ移るか、ここから離れてください。
    .polarity = go-up
outcome-move-up-or-leave-do = 家が流されるおそれがあるとき、水が引くまで水・食べ物・トイレ・薬がもたないときは、上の階ではなく、避難場所へ移ってください。
outcome-move-up-or-leave-when = レベル{ $level }で、上の階へ移るか、ここから離れてください。時間がかかる人は、レベル{ $early }で始めてください。
    .polarity = go-up
outcome-move-up-or-leave-needs-time = 時間がかかる人がいるので、レベル{ $level }で、上の階へ移るか、ここから離れ始めてください。
    .polarity = go-up
outcome-may-stay-robust = 頑丈な建物の上の階で、がけから離れた部屋に移る方法があります。
    .polarity = go-up
outcome-may-stay-robust-do = 不安があるときは、避難場所へ移ってください。命が守られることを約束するものではありません。
outcome-may-stay-robust-when = レベル{ $level }までに、がけから離れた上の階の部屋へ移ってください。時間がかかる人は、レベル{ $early }で始めてください。
outcome-may-stay-robust-needs-time = 時間がかかる人がいるので、レベル{ $level }までに、がけから離れた上の階の部屋へ移ってください。
outcome-may-stay-upstairs = 水が届かない上の階にとどまる方法があります。
    .polarity = go-up
outcome-may-stay-upstairs-do = 水が引くまでの水、食べ物、トイレ、薬、電気がいります。不安があるときは、避難場所へ移ってください。
outcome-may-stay-upstairs-when = レベル{ $level }までに、水が届かない上の階へ移ってください。時間がかかる人は、レベル{ $early }で始めてください。
outcome-may-stay-upstairs-needs-time = 時間がかかる人がいるので、レベル{ $level }までに、水が届かない上の階へ移ってください。
outcome-aware = ここには区域が描かれていません。周りを見て、危ないと感じたら避難してください。
    .polarity = unknown
outcome-aware-do = 周りより低い土地、川やがけの近くでは、区域の外でも市の呼びかけに従ってください。

## Around the reasons
advice-why = なぜですか
advice-because = { $hazard }についての理由：
advice-ask-city = 市役所に聞いてください：{ $number }
advice-assumed = 答えていない質問は、いちばん悪い場合として考えています。
advice-level-5 = レベル5を待たないでください。レベル5は出ないこともあります。

## Reasons: what is not known
advice-rule-layer-gap = この場所には、調査されていないことや、データのないことがあります。
advice-rule-zone-unknown = この場所が区域に入るかどうか、わかりません。
advice-rule-flood-small-rivers-not-surveyed = 区域は描かれていませんが、小さな川は調査されていません。

## Reasons: flood
advice-rule-flood-collapse-zone = 家が流されたり壊れたりするおそれのある区域なので、何階にいても離れてください。
    .polarity = leave
advice-rule-flood-collapse-zone-unknown = 家が流されるおそれがあるかどうか、データがなくて確かめられません。
advice-rule-flood-three-conditions = 家が流される区域の外で、部屋が水より高く、水が引くまで暮らせる備えがあります。
advice-rule-flood-floor-below-depth = いる階まで水が来るおそれがあります。
advice-rule-flood-cannot-endure = 水が引くまで、水・食べ物・トイレ・薬・電気がもたないおそれがあります。
advice-rule-flood-long-inundation = 水が3日以上引かないおそれがあります。
advice-rule-flood-duration-unknown = 水が何日で引くか、データがなくてわかりません。
advice-rule-flood-depth-unknown = 浸水の区域に入っていますが、深さがわかりません。
advice-rule-flood-0-5-to-3m-one-storey = 平屋は、水が1階の天井まで来ると逃げる所がありません。
advice-rule-flood-0-5-to-3m-ground-floor = 1階は水につかります。2階以上は水より高い見込みです。
advice-rule-flood-0-5-to-3m-upper-floor = 2階以上は、水より高い見込みです。
advice-rule-flood-3-to-5m-two-storeys = 水は2階の天井まで来るおそれがあり、2階建てでは逃げる所がありません。
advice-rule-flood-3-to-5m-three-storeys = 水は2階の天井まで来るおそれがあります。3階より上は水より高い見込みです。
advice-rule-flood-5-to-10m = 水は3階や4階まで来るおそれがあります。
advice-rule-flood-10m-or-more = 水は4階より上まで来るおそれがあります。
advice-rule-high-rise-upper-floor = 高い建物の上の階は水より高い見込みです。ただし、エレベーター、水道、電気は何日も止まることがあります。
advice-rule-below-ground = 地下は水が一気に入ります。水が来る前に地上へ出てください。
    .polarity = go-up
advice-rule-below-ground-unknown = 地下にいるかどうかがわからないので、地下の場合として考えています。
advice-rule-flood-below-0-5m = 1階の床より低い水でも、ドアが開かず、道を歩けないことがあります。
advice-rule-inland-flood-streets-first = 雨水は、まず道路や地下道にたまります。

## Reasons: landslide, pond, sea
advice-rule-reservoir-zone = ため池が壊れると、水が急に来ます。逃げる時間がほとんどありません。
advice-rule-landslide-not-robust = 土砂災害では、木造の家の中にいても命を守れないおそれがあります。
advice-rule-landslide-robust-upper-floor = 鉄筋コンクリートの頑丈な建物の上の階は、例外として考えられます。
advice-rule-landslide-robust-ground-floor = 頑丈な建物でも、1階には土砂が入るおそれがあります。
advice-rule-landslide-red-robust = 特別警戒区域では、頑丈な建物でも、とどまってよいか市に聞いてください。
advice-rule-landslide-too-late = 外へ出るほうが危ないときは、上の階の、がけから離れた部屋へ移ってください。
advice-rule-tsunami-zone = 津波のときは、レベルを待たず、すぐに高い所か津波避難ビルへ逃げてください。
    .polarity = go-there
advice-rule-order-without-level = この災害の避難指示には、レベルの数字がつかないことがあります。出たらすぐに離れてください。
    .polarity = leave
advice-rule-storm-surge-collapse-zone = 高潮のとき、家が壊れるおそれがあるか、それを確かめるデータがありません。
advice-rule-storm-surge-floor-below-depth = 高潮のとき、いる階まで海の水が来るおそれがあります。
advice-rule-storm-surge-cannot-endure = 海の水が引くまで、水・食べ物・トイレ・薬・電気がもたないおそれがあります。
advice-rule-storm-surge-three-conditions = 高潮でも、部屋が水より高く、水が引くまで暮らせる備えがあります。風が強くなる前に決めてください。
advice-rule-storm-surge-deep = 海の水が3 m以上になるおそれがあり、有明海の海岸ではとどまれることがまれです。
advice-rule-storm-surge-long-inundation = 海の水が長く引かないおそれがあります。

## Reasons: what is in force
advice-rule-typhoon-wind = 台風の風が強くなる前、暗くなる前に移動を終えてください。
advice-rule-level-2 = レベル2です。地図、行き先、道、時間を確かめてください。
advice-rule-level-3-needs-help = レベル3です。高齢者、障害のある人、小さな子ども、妊娠中の人、手伝う人は、今避難してください。
    .polarity = leave
advice-rule-level-3-others = レベル3です。ふだんの外出をやめて準備し、危ないと感じたら避難してください。
advice-rule-level-4 = レベル4です。危険な場所にいる人は全員、今避難してください。
    .polarity = leave
advice-rule-level-outside-zones = レベル3のときは、色のついた区域の外でも、ふだんの外出をやめ、情報を聞き、危ないと感じたら避難してください。
advice-rule-level-4-outside-zones = レベル4です。ここに色のついた区域はありませんが、避難指示の対象になることがあります。市に聞き、危ないと感じたら避難してください。
advice-rule-level-5 = レベル5です。今いる場所から届く範囲で、いちばん命を守れる所へ移ってください。
    .polarity = safest-now
advice-rule-level-5-may-not-come = レベル5はいつも出るわけではありません。待たないでください。

## Reasons: when no other reason decides
advice-rule-zone-drawn = 区域の中なので、区域の外へ移るのが基本です。
advice-rule-no-zone-shown = 区域は描かれていませんが、周りより低い土地やがけのそばでは危険があります。
advice-rule-early-to-relatives = 時間がかかる人がいるので、レベル3で、前もって話しておいた親戚や知人の家へ移ってください。
    .polarity = go-there
advice-rule-early-to-site = 時間がかかる人がいるので、レベル3で、市が指定した避難場所へ移ってください。
    .polarity = go-there
advice-rule-leave-to-relatives = レベル4で、危険な区域の外にある親戚や知人の家へ移ってください。
    .polarity = go-there
advice-rule-leave-to-site = レベル4で、市が指定した避難場所へ移ってください。
    .polarity = go-there

## Notes
advice-rule-endure-threshold = 何日までなら家で待てるかを決めた公式の数字はありません。この地図では3日を目安にしています。
advice-rule-destination-choices = 行き先は、市の避難場所、親戚や知人の家、ホテル、上の階から選べます。どれも先に地図で確かめてください。
advice-rule-site-in-flood-zone = 避難場所の中には、この地図の浸水の区域に入るものがあります。市の指定と浸水の区域の両方を示しています。
advice-rule-site-not-designated = 「指定されていない」は「使えない」という意味ではありません。
advice-rule-site-recommended = すすめるのは、その災害に指定され、描かれた区域の外にあり、水につかった記録のない避難場所だけです。
advice-rule-way-car-refrain = 車での避難は、特別な事情があるとき以外はやめて、近所の人といっしょに歩いてください。
advice-rule-way-car-early-only = 車がいる人は、レベル3までに、水につからない道で移動してください。
advice-rule-way-car-water = 水の中に車で入らないでください。30 cmでエンジンが止まり、50 cmでドアが開かなくなることがあります。
    .polarity = keep-out
advice-rule-way-underpass = 地下道やアンダーパスには入らないでください。
    .polarity = keep-out
advice-rule-way-foot-child-water = 水が20 cmあると、子どもは歩けません。
advice-rule-way-foot-water = 水が30 cmあると、大人でも歩くのは難しくなります。
advice-rule-way-foot-flow = 水が流れているときは、ひざより浅くても危険です。
advice-rule-way-foot-night = 夜や嵐の中では移動しないで、その前に移動してください。遅れたら、近くの頑丈な建物の上の階へ移ってください。
advice-rule-way-foot-river-slope = 川、用水路、がけに近づかないでください。
    .polarity = keep-out
advice-rule-depth-on-the-limit = 境目の深さは、深いほうに入れています。
advice-rule-most-cautious-wins = いくつもの危険があるときは、いちばん慎重な行動を示しています。
advice-rule-worst-within-50m = 50 m以内のいちばん悪い場所に合わせて答えています。
advice-rule-depth-in-metres = 深さは区分の番号ではなく、メートルで比べています。
