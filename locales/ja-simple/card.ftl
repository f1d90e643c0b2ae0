### Same ids and arguments as ../ja/card.ftl.

## The page of cards
card-lead = ｜文《ぶん》を ｜選《えら》びます。｜大《おお》きい カードを ｜近《ちか》くの ｜人《ひと》に ｜見《み》せてください。インターネットが なくても ｜使《つか》えます。
card-close = カードを ｜閉《と》じる
card-to-reader = この カードを ｜読《よ》む ｜人《ひと》へ：｜指《ゆび》で ｜教《おし》えてください。｜紙《かみ》に やさしい ｜日本語《にほんご》で ｜書《か》いてください。
card-group-way = ｜行《い》く ところ
card-group-words = ことば
card-group-help = ｜助《たす》けを ｜呼《よ》ぶ
card-group-body = ｜体《からだ》
card-group-family = ｜家族《かぞく》
card-group-needs = いる もの

## The cards
card-shelter = ｜避難場所《ひなんばしょ》は どこですか。
card-together = いっしょに つれて ｜行《い》ってください。
card-how-far = ｜地図《ちず》で ｜行《い》く ｜道《みち》を ｜教《おし》えてください。
card-japanese = ｜日本語《にほんご》が ｜読《よ》めません。
card-speak-slowly = やさしい ｜日本語《にほんご》で ゆっくり ｜話《はな》してください。
card-write = ｜紙《かみ》に ｜書《か》いてください。スマートフォンで ｜意味《いみ》を しらべます。
card-what-happens = ｜何《なに》が ありましたか。｜今《いま》、｜何《なに》を しますか。
card-is-it-dangerous = ここは あぶないですか。
card-road = この ｜道《みち》は ｜通《とお》ることが できますか。
card-ambulance = ｜救急車《きゅうきゅうしゃ》を ｜呼《よ》んでください。
card-fire = ｜火事《かじ》です。119に ｜電話《でんわ》してください。
card-police = ｜警察《けいさつ》を ｜呼《よ》んでください。
card-hurt = けがを しました。
card-ill = ｜体《からだ》の ぐあいが ｜悪《わる》いです。
card-medicine = ｜薬《くすり》が いります。
card-pregnant = おなかに ｜赤《あか》ちゃんが います。
card-baby = ｜赤《あか》ちゃんの ミルクか おむつが いります。
card-wheelchair = ｜車《くるま》いすが いります。
card-help-walking = よく ｜歩《ある》くことが できません。｜手伝《てつだ》ってください。
card-cannot-hear = ｜耳《みみ》が よく ｜聞《き》こえません。｜紙《かみ》に ｜書《か》いてください。
card-cannot-see = ｜目《め》が よく ｜見《み》えません。いっしょに ｜行《い》ってください。
card-child-missing = ｜子《こ》どもが どこに いるか わかりません。いっしょに さがしてください。
card-family-missing = ｜家族《かぞく》を さがしています。
card-trapped = ｜出《で》ることが できない ｜人《ひと》が います。｜助《たす》けてください。
card-phone = ｜電話《でんわ》を ｜使《つか》いたいです。
card-charge = スマートフォンを ｜充電《じゅうでん》したいです。
card-water = ｜飲《の》む ｜水《みず》が いります。
card-food = ｜食《た》べる ものが いります。
card-toilet = トイレは どこですか。
card-allergy = ｜食《た》べる ことが できない ものが あります（アレルギー）。｜何《なに》が ｜入《はい》っているか ｜教《おし》えてください。
card-no-pork = ｜宗教《しゅうきょう》で ぶた｜肉《にく》と お｜酒《さけ》は だめです。
card-pray = お｜祈《いの》りを する ところは ありますか。
card-cold = ｜寒《さむ》いです。｜毛布《もうふ》を ｜使《つか》いたいです。
card-interpreter = ｜私《わたし》の ことばが わかる ｜人《ひと》は いますか。
card-embassy = ｜大使館《たいしかん》に ｜連絡《れんらく》したいです。
card-thanks = ありがとうございます。
