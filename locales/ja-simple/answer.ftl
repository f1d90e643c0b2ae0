### Same ids and arguments as ../ja/answer.ftl.

answer-here = ここ：{ $name }
answer-point = ｜東《ひがし》の ｜経度《けいど》 { $lon }、｜北《きた》の ｜緯度《いど》 { $lat }の ところ
answer-outside-city = ここは ｜市《し》の ｜外《そと》です。この ｜地図《ちず》では わかりません。その ｜町《まち》の ｜役所《やくしょ》に ｜聞《き》いてください。
answer-outside-drawn = ここは ｜市《し》の ｜外《そと》ですが、この ｜地図《ちず》に つぎの ｜区域《くいき》〈あぶないと いう ところ〉が あります。｜地図《ちず》に ない きけんが あるかも しれません。
answer-on-device = この ｜答《こた》えは、あなたの スマートフォンの ｜中《なか》で しらべました。

knowledge-drawn = ここは、{ $hazard }の とき あぶない ところです。
knowledge-no-zone-shown = { $hazard }：ここには ｜色《いろ》が ありません。でも、｜水《みず》が ｜来《く》るかもしれません。
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }：ここには ｜色《いろ》が ありません。でも、くずれるかもしれません。
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = ｜小《ちい》さい ｜川《かわ》は、まだ しらべていません。
knowledge-not-surveyed-outside-survey = ここは、まだ しらべていません。
knowledge-not-surveyed-outside-city = ここは ｜市《し》の ｜外《そと》です。
knowledge-not-surveyed = まだ しらべていない ものが あります。
    .polarity = unknown
knowledge-no-data = { $hazard }：ここの データが ありません。｜安全《あんぜん》とは いえません。
    .polarity = unknown
knowledge-stale = { $hazard }：データが ｜古《ふる》いです（{ $date }から）。｜今《いま》は ちがうかもしれません。
    .polarity = unknown
knowledge-stale-undated = { $hazard }：データが ｜古《ふる》いです。｜今《いま》は ちがうかもしれません。
    .polarity = unknown
answer-all-no-data = { $hazards }：ここの データが ありません。｜安全《あんぜん》とは いえません。
    .polarity = unknown

near-depth = ここから { $metres }メートルより ｜近《ちか》くに、｜水《みず》の ｜深《ふか》さが { $depth }の ところが あります。
near-rank = ここから { $metres }メートルより ｜近《ちか》くに、{ $rank }が あります。
near-accuracy = あなたの いる ところは、だいたい { $metres }メートル ちがうかもしれません。その ｜中《なか》で、いちばん あぶない ところの ｜答《こた》えです。

answer-source = データを ｜作《つく》った ところ：{ $credit }（{ $edition }｜年《ねん》）

## Postings
live-closures-not-connected = ｜通《とお》ることが できない ｜道《みち》が あるか、ここでは わかりません。｜市役所《しやくしょ》に ｜聞《き》いてください。
live-evacuation-not-connected = 「にげてください」の お｜知《し》らせが ｜出《で》ているか、ここでは わかりません。｜市《し》の お｜知《し》らせを ｜見《み》てください。
live-warnings-not-connected = ｜天気《てんき》の ｜警報《けいほう》〈あぶないと いう お｜知《し》らせ〉が ｜出《で》ているか、ここでは わかりません。｜気象庁《きしょうちょう》の お｜知《し》らせを ｜見《み》てください。
live-notices-not-connected = ｜市《し》の お｜知《し》らせは、まだ ここに ｜来《き》ません。｜市《し》の ページを ｜見《み》てください。
