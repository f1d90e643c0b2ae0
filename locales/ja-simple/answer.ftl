### Same ids and arguments as ../ja/answer.ftl.

answer-here = ここ：{ $name }
answer-point = ｜東《ひがし》の ｜経度《けいど》 { $lon }、｜北《きた》の ｜緯度《いど》 { $lat }の ところ
answer-outside-city = ここは ｜市《し》の ｜外《そと》です。この ｜地図《ちず》では わかりません。その ｜町《まち》の ｜役所《やくしょ》に ｜聞《き》いてください。
answer-on-device = この ｜答《こた》えは、あなたの スマートフォンの ｜中《なか》で しらべました。

knowledge-drawn = ここは、{ $hazard }の とき あぶない ところです。
knowledge-no-zone-shown = { $hazard }：ここには ｜色《いろ》が ありません。でも、｜水《みず》が ｜来《く》るかもしれません。
knowledge-no-zone-shown-land = { $hazard }：ここには ｜色《いろ》が ありません。でも、くずれるかもしれません。
knowledge-not-surveyed-smaller-rivers = ｜小《ちい》さい ｜川《かわ》は、まだ しらべて いません。
knowledge-not-surveyed-outside-survey = ここは、まだ しらべて いません。
knowledge-not-surveyed-outside-city = ここは ｜市《し》の ｜外《そと》です。
knowledge-not-surveyed = まだ しらべて いない ものが あります。
knowledge-no-data = { $hazard }：ここの データが ありません。｜安全《あんぜん》とは いえません。
knowledge-stale = { $hazard }：データが ｜古《ふる》いです（{ $date }から）。｜今《いま》は ちがうかもしれません。
knowledge-stale-undated = { $hazard }：データが ｜古《ふる》いです。｜今《いま》は ちがうかもしれません。
answer-all-no-data = { $hazards }：ここの データが ありません。｜安全《あんぜん》とは いえません。

near-depth = ここから { $metres }メートルより ｜近《ちか》くに、｜水《みず》の ｜深《ふか》さが { $depth }の ところが あります。
near-rank = ここから { $metres }メートルより ｜近《ちか》くに、{ $rank }が あります。
near-accuracy = あなたの いる ところは、だいたい { $metres }メートル ちがうかもしれません。その ｜中《なか》で、いちばん あぶない ところの ｜答《こた》えです。

answer-source = データを ｜作《つく》った ところ：{ $credit }（{ $edition }｜年《ねん》）
