### Same ids and arguments as ../ja/hazard.ftl.

## Kinds
hazard-flood = ｜洪水《こうずい》
hazard-flood-means = ｜川《かわ》の ｜水《みず》が いっぱいに なって、｜家《いえ》や ｜道《みち》に ｜来《く》ることです。
hazard-landslide = ｜土砂災害《どしゃさいがい》
hazard-landslide-means = ｜山《やま》や がけが くずれることです。
hazard-storm-surge = ｜高潮《たかしお》
hazard-storm-surge-means = ｜台風《たいふう》の とき、｜海《うみ》の ｜水《みず》が とても ｜高《たか》く なることです。
hazard-tsunami = ｜津波《つなみ》
hazard-tsunami-means = ｜地震《じしん》の あとに ｜来《く》る、とても ｜大《おお》きな ｜波《なみ》です。
hazard-inland-flood = ｜雨《あめ》の ｜水《みず》が あふれること
hazard-inland-flood-means = ｜雨《あめ》の ｜水《みず》が ｜下水道《げすいどう》から あふれることです。｜低《ひく》い ところに ｜水《みず》が たまります。
hazard-reservoir = ため｜池《いけ》が こわれること
hazard-reservoir-means = ため｜池《いけ》〈｜田《た》んぼの ｜水《みず》を ためる ｜池《いけ》〉が こわれて、｜水《みず》が ｜急《きゅう》に ｜来《く》ることです。
hazard-earthquake = ｜地震《じしん》
hazard-earthquake-means = ｜地面《じめん》が ゆれることです。
hazard-large-fire = ｜大《おお》きい ｜火事《かじ》
hazard-large-fire-means = ｜火事《かじ》が ｜広《ひろ》い ところに ひろがることです。
hazard-volcano = ｜火山《かざん》
hazard-volcano-means = ｜火山《かざん》から ｜石《いし》や ｜灰《はい》が ｜飛《と》んで ｜来《く》ることです。

## What a layer says
scenario-l2 = いちばん ｜強《つよ》い ｜雨《あめ》の とき
scenario-l1 = ｜川《かわ》の ｜工事《こうじ》の ｜計画《けいかく》で ｜考《かんが》えた ｜雨《あめ》の とき
attribute-depth = ｜水《みず》の ｜深《ふか》さ
attribute-duration = ｜水《みず》が なくなるまでの ｜時間《じかん》
attribute-collapse = ｜家《いえ》が こわれるかもしれない ところ
attribute-zone = ｜山《やま》や がけが くずれるかもしれない ところ
phenomenon-steep-slope = がけくずれ
phenomenon-debris-flow = ｜土石流《どせきりゅう》〈｜土《つち》や ｜石《いし》が ｜水《みず》と いっしょに ｜流《なが》れて ｜来《く》ること〉
phenomenon-slow-landslide = ｜地《じ》すべり〈｜地面《じめん》が ゆっくり ｜動《うご》くこと〉

## Ranks, for legends and lists
rank-depth-0-to-0-3 = 0.3メートルより ｜浅《あさ》い
rank-depth-0-to-0-5 = 0.5メートルより ｜浅《あさ》い
rank-depth-0-3-to-0-5 = 0.3メートルから 0.5メートルまで
rank-depth-0-5-to-1 = 0.5メートルから 1メートルまで
rank-depth-0-5-to-3 = 0.5メートルから 3メートルまで
rank-depth-1-to-3 = 1メートルから 3メートルまで
rank-depth-3-to-5 = 3メートルから 5メートルまで
rank-depth-5-to-10 = 5メートルから 10メートルまで
rank-depth-10-to-20 = 10メートルから 20メートルまで
rank-depth-from-20 = 20メートルより ｜深《ふか》い
rank-duration-0-to-12 = 12｜時間《じかん》より ｜短《みじか》い
rank-duration-12-to-24 = 12｜時間《じかん》から 24｜時間《じかん》まで
rank-duration-24-to-72 = 1｜日《にち》から 3｜日《にち》まで
rank-duration-72-to-168 = 3｜日《にち》から 7｜日《にち》まで
rank-duration-168-to-336 = 1｜週間《しゅうかん》から 2｜週間《しゅうかん》まで
rank-duration-336-to-672 = 2｜週間《しゅうかん》から 4｜週間《しゅうかん》まで
rank-duration-from-672 = 4｜週間《しゅうかん》より ｜長《なが》い
rank-yellow = ｜山《やま》や がけが くずれるかもしれない ところ
rank-yellow-planned = ｜山《やま》や がけが くずれるかもしれない ところ（これから きまります）
rank-red = ｜山《やま》や がけが くずれて、｜家《いえ》が こわれるかもしれない ところ
rank-red-planned = ｜山《やま》や がけが くずれて、｜家《いえ》が こわれるかもしれない ところ（これから きまります）
rank-collapse-flow = ｜強《つよ》い ｜水《みず》で ｜家《いえ》が こわれるかもしれない ところ
rank-collapse-bank-erosion = ｜川《かわ》の ｜岸《きし》が くずれて、｜家《いえ》が こわれるかもしれない ところ
rank-collapse-both = ｜強《つよ》い ｜水《みず》と くずれる ｜岸《きし》で、｜家《いえ》が こわれるかもしれない ところ

## Depths
depth-below = { $max }メートルより ｜浅《あさ》い
depth-range = { $min }メートルから { $max }メートルまで
depth-from = { $min }メートルより ｜深《ふか》い
depth-means-below-0-5m = ｜水《みず》は、1｜階《かい》の ｜床《ゆか》まで ｜来《く》るかもしれません。
depth-means-0-5-to-3m = ｜水《みず》は、1｜階《かい》の ｜天井《てんじょう》まで ｜来《く》るかもしれません。
depth-means-3-to-5m = ｜水《みず》は、2｜階《かい》の ｜天井《てんじょう》まで ｜来《く》るかもしれません。
depth-means-5-to-10m = ｜水《みず》は、3｜階《かい》や 4｜階《かい》まで ｜来《く》るかもしれません。
depth-means-10m-or-more = ｜水《みず》は、4｜階《かい》より ｜上《うえ》まで ｜来《く》るかもしれません。

## A zone in one line
zone-depth = { $hazard }の とき、｜水《みず》の ｜深《ふか》さ：{ $depth }
zone-rank = { $hazard }：{ $rank }
zone-rivers = ｜川《かわ》の ｜名前《なまえ》：{ $rivers }

## Legends and layers
legend-depth = { $hazard }の ときの ｜水《みず》の ｜深《ふか》さ
legend-duration = { $hazard }の ときに、｜水《みず》が なくなるまでの ｜時間《じかん》
legend-collapse = { $hazard }の ときに、｜家《いえ》が こわれるかもしれない ところ
legend-zone = { $hazard }が あるかもしれない ところ
layer-hazard = あぶない ところ
layer-shelters = にげる ところ
layer-places = ｜場所《ばしょ》の ｜名前《なまえ》、バスてい、｜駅《えき》
layer-boundary = ｜市《し》の さかい
layer-roads = バスが ｜通《とお》る ｜道《みち》
layer-railways = ｜電車《でんしゃ》の ｜線路《せんろ》

## What the survey looked at, and what it did not
covers-designated-rivers = ｜大《おお》きい ｜川《かわ》だけ、しらべました。
gap-smaller-rivers = ｜小《ちい》さい ｜川《かわ》は、まだ しらべていません。
gap-outside-survey = ここは、まだ しらべていません。
gap-outside-city = ここは ｜市《し》の ｜外《そと》です。この ｜地図《ちず》には、｜市《し》の ｜中《なか》の ことだけ あります。
covers-exception = { $date }に、{ $near }の ｜近《ちか》くで { $name }の ｜水《みず》が あふれました。この ｜川《かわ》は しらべていません。
covers-exception-dated = { $date }に、{ $name }の ｜水《みず》が あふれました。この ｜川《かわ》は しらべていません。
covers-exception-named = { $name }は しらべていません。
