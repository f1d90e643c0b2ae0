### Same ids and arguments as ../ja/shelter.ftl.

shelter-role-emergency-site = ｜避難場所《ひなんばしょ》〈すぐに にげる ところ〉
shelter-role-emergency-site-means = あぶない ときに、すぐに にげてください。いのちを まもる ところです。
    .polarity = go-there
shelter-role-shelter = ｜避難所《ひなんじょ》〈にげて しばらく いる ところ〉
shelter-role-shelter-means = ｜家《いえ》に ｜帰《かえ》ることが できない とき、しばらく いる ところです。ねることが できます。
shelter-role-special-care-shelter = ｜福祉避難所《ふくしひなんじょ》〈｜助《たす》けが いる ｜人《ひと》の ところ〉
shelter-role-special-care-shelter-means = ｜体《からだ》が ｜不自由《ふじゆう》な ｜人《ひと》など、｜助《たす》けが いる ｜人《ひと》の ところです。｜行《い》く ｜前《まえ》に、｜市役所《しやくしょ》に ｜聞《き》いてください。

shelter-designated-yes = { $hazard }の とき、にげる ところです。｜市《し》が ｜決《き》めました。
shelter-designated-no = { $hazard }の とき、にげる ところに ｜決《き》まっていません。だめな ところと いう ｜意味《いみ》では ありません。
shelter-designated-none = ｜家《いえ》に ｜帰《かえ》ることが できない とき、しばらく いる ところです。すぐに にげる ところに ｜決《き》まっていません。
shelter-designated-list = この ときに にげる ところです：{ $hazards }

shelter-in-zone = この ｜地図《ちず》では、{ $hazard }の とき あぶない ところの ｜中《なか》に あります。
shelter-in-zone-depth = この ｜地図《ちず》では、｜水《みず》が ｜来《く》るかもしれない ところの ｜中《なか》に あります。｜深《ふか》さ：{ $depth }
shelter-outside-zone = この ｜地図《ちず》では、{ $hazard }の ときの ｜色《いろ》の ｜外《そと》に あります。
shelter-near-zone = { $metres }メートルより ｜近《ちか》くに、{ $hazard }の とき あぶない ところが あります。
shelter-zone-unknown = { $hazard }の データが ありません。あぶない ところの ｜中《なか》に あるか、わかりません。
shelter-known-flooded = ｜前《まえ》に、ここに ｜水《みず》が ｜来《き》ました。
shelter-known-flooded-on = { $date }に、ここに ｜水《みず》が ｜来《き》ました。

shelter-recommended = { $hazard }の とき、にげる ところです。この ｜地図《ちず》の ｜色《いろ》の ｜外《そと》に あります。
shelter-not-recommended = ｜行《い》く ｜前《まえ》に、｜市役所《しやくしょ》に ｜聞《き》いてください。
shelter-none-recommended = { $hazard }の ときに おすすめの ところが、｜見《み》つかりません。｜市役所《しやくしょ》に ｜聞《き》いてください：{ $number }
shelter-list-title = { $hazard }の とき、にげる ところ
shelter-distance = まっすぐ { $distance }です。｜歩《ある》いて だいたい { $minutes }｜分《ふん》です。｜本当《ほんとう》の ｜道《みち》は、もっと ｜長《なが》いです。
shelter-address = ｜住所《じゅうしょ》：{ $address }
shelter-accepts = ｜来《く》ることが できる ｜人《ひと》：{ $people }
shelter-state-unknown = ｜今《いま》 ｜開《あ》いているか、ここでは わかりません。
