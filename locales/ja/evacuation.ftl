### Evacuation information of the mayor. The official words stand in the kind; the direction is a
### sentence of its own. Level 5 never sends anyone to a shelter that is not close.
###
### order-kind-<kind>                  official name
### order-heading-<kind> $level        level and name; order-heading-without-level for tsunami …
### order-do-<kind>, order-more-<kind>       what to do; order-do-<hazard>, order-more-<hazard> go
###    before them when the order has no level
### order-hazard $hazard   order-areas-all   order-areas $areas   area-district $name   area-oaza $name
### order-reason-<reason>
### order-decided-by-<order_decided_by> $time   order-posted-at $time   order-corrected-at $time
### order-unconfirmed                  after live-last-confirmed: it is still in force
### order-lifted-<kind> $time   order-replaced-<kind> $time $level, order-replaced-without-level $time   order-cancelled-<kind> $time
### order-lifted-remaining $level   order-lifted-remaining-without-level   order-lifted-remaining-none
### order-lifted-care[-<hazard>]
### order-cancelled-care   order-state-<state>   order-count $count   order-lifted-title

## Kinds
order-kind-elderly-evacuation = 高齢者等避難
order-kind-evacuation-order = 避難指示
order-kind-emergency-safety = 緊急安全確保
order-heading-elderly-evacuation = 警戒レベル{ $level }「高齢者等避難」
order-heading-evacuation-order = 警戒レベル{ $level }「避難指示」
order-heading-emergency-safety = 警戒レベル{ $level }「緊急安全確保」
order-heading-without-level = 避難指示
order-level = 警戒レベル{ $level }

## What to do
order-do-elderly-evacuation = 危険な場所にいる高齢の人、体の不自由な人、小さな子どものいる人などは、いま避難してください。
    .polarity = leave
order-more-elderly-evacuation = 避難を手伝う人も一緒に避難してください。ほかの人は外出をやめて準備し、危ないと感じたら避難してください。
order-do-evacuation-order = 危険な場所にいる人は、全員いま避難してください。
    .polarity = leave
order-more-evacuation-order = 避難場所か、危険な区域の外にある親戚や知人の家へ移ってください。外へ出るほうが危ないときは、近くの頑丈な建物の高い階の、川やがけから離れた部屋へ移ってください。
    .polarity = go-there
order-do-emergency-safety = 命が危険です。いますぐ、近くのいちばん命を守れる所へ移ってください。
    .polarity = safest-now
order-more-emergency-safety = 建物の高い階の、川やがけから離れた部屋か、すぐ近くの高く頑丈な建物へ移ってください。遠くの避難場所や避難所へは向かわないでください。
    .polarity = safest-now
order-do-tsunami = いますぐ高い所へ逃げてください。海と川から離れてください。
    .polarity = go-there
order-more-tsunami = 高台が遠いときは、近くの高く頑丈な建物の上の階へ逃げてください。津波は何度も来ます。解除されるまで戻らないでください。
order-do-large-fire = いますぐ、火と煙から離れた所へ逃げてください。
    .polarity = leave
order-more-large-fire = 煙が流れて行くほうへは行かないでください。ぬれた布で口と鼻をおおい、低い姿勢で逃げてください。
    .polarity = keep-out
order-do-volcano = いますぐ、対象の地域から離れてください。
    .polarity = leave
order-more-volcano = 頭を守り、布で口と鼻をおおってください。谷や川のそばを通らないでください。

## Danger, areas, reasons
order-hazard = 災害：{ $hazard }
order-areas-all = 対象：市内全域
order-areas = 対象：{ $areas }
area-district = { $name }地区
area-oaza = 大字{ $name }

order-reason-river-rising = 川の水位が上がっています。
order-reason-river-overflow-expected = 川の水があふれるおそれがあります。
order-reason-river-overflowing = 川の水があふれています。
order-reason-landslide-risk = 土砂災害が起きるおそれがあります。
order-reason-landslide-occurred = 土砂災害が起きました。
order-reason-heavy-rain = 大雨が降っています。
order-reason-typhoon = 台風が近づいています。
order-reason-storm-surge-expected = 高潮のおそれがあります。
order-reason-tsunami = 津波が来ます。
order-reason-reservoir-risk = ため池が壊れるおそれがあります。
order-reason-dam-release = ダムが水を大量に流します。川の水が急に増えます。
order-reason-fire = 大きな火事が起きています。
order-reason-volcano = 火山が噴火しました。
order-reason-other = 理由は、市からの補足にあります。

## Who, when, and how far it is confirmed
order-decided-by-mayor = 市長が{ $time }に発令しました。
order-decided-by-governor = 知事が市長に代わって{ $time }に発令しました。
order-decided-by-police = 警察官が{ $time }に指示しました。
order-decided-by-coast-guard = 海上保安官が{ $time }に指示しました。
order-posted-at = このページには{ $time }に載せました。
order-corrected-at = { $time }に内容を訂正しました。
order-unconfirmed = 解除の知らせはありません。続いているものとして行動してください。
    .polarity = unknown

## Ends and corrections
order-lifted-elderly-evacuation = 「高齢者等避難」は{ $time }に解除されました。
    .polarity = ended
order-lifted-evacuation-order = 「避難指示」は{ $time }に解除されました。
    .polarity = ended
order-lifted-emergency-safety = 「緊急安全確保」は{ $time }に解除されました。
    .polarity = ended
order-replaced-elderly-evacuation = 「高齢者等避難」は{ $time }に、レベル{ $level }の避難情報に変わりました。
order-replaced-evacuation-order = 「避難指示」は{ $time }に、レベル{ $level }の避難情報に変わりました。
order-replaced-emergency-safety = 「緊急安全確保」は{ $time }に、レベル{ $level }の避難情報に変わりました。
order-replaced-without-level = 避難情報は{ $time }に、新しい避難情報に変わりました。
order-lifted-remaining = 対象の場所には、解除のときレベル{ $level }の避難情報が残りました。
order-lifted-remaining-without-level = 対象の場所の全部か一部に、解除のとき、警戒レベルのない避難指示が残りました。
order-lifted-remaining-none = 対象の場所に、解除のとき残った避難情報はありませんでした。
order-lifted-care = まだ川や斜面に近づかないでください。
    .polarity = keep-out
order-lifted-care-tsunami = まだ海や川に近づかないでください。
    .polarity = keep-out
order-lifted-care-storm-surge = まだ海や川に近づかないでください。
    .polarity = keep-out
order-lifted-care-earthquake = まだ斜面や壊れた建物に近づかないでください。
    .polarity = keep-out
order-lifted-care-large-fire = まだ焼けた所に近づかないでください。
    .polarity = keep-out
order-lifted-care-volcano = まだ火口や谷に近づかないでください。
    .polarity = keep-out
order-cancelled-elderly-evacuation = 「高齢者等避難」の発表は誤りでした。{ $time }に取り消しました。
    .polarity = cancelled
order-cancelled-evacuation-order = 「避難指示」の発表は誤りでした。{ $time }に取り消しました。
    .polarity = cancelled
order-cancelled-emergency-safety = 「緊急安全確保」の発表は誤りでした。{ $time }に取り消しました。
    .polarity = cancelled
order-cancelled-care = ほかに出ている避難情報と気象庁の情報を確かめてください。
order-state-prepared = 準備
order-state-in-force = 発令中
order-state-unconfirmed = 未確認
order-state-lifted = 解除
order-state-cancelled = 取消

## Counts and titles
order-count = 避難情報：{ $count }件
order-lifted-title = 24時間以内に解除・取消になった避難情報
