### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = ｜足《た》りない ことが あります。
problem-bad-parameter = ｜読《よ》むことが できない ことが あります。
problem-swapped-axes = ｜場所《ばしょ》の ｜数字《すうじ》が ｜反対《はんたい》です。
problem-outside-japan = ここは ｜日本《にほん》の ｜外《そと》です。この ｜地図《ちず》では わかりません。
problem-bad-bbox = ｜場所《ばしょ》の ｜広《ひろ》さを ｜読《よ》むことが できません。
problem-not-found = この ページは ありません。
problem-unknown-id = この ｜番号《ばんごう》の ｜場所《ばしょ》は ありません。
problem-not-connected = ｜通《とお》ることが できない ｜道《みち》の お｜知《し》らせは、まだ この ページに ｜来《き》ません。
problem-tile-outside = この ところの ｜地図《ちず》は ありません。
problem-bad-tile-address = ｜地図《ちず》の ｜番号《ばんごう》を ｜読《よ》むことが できません。
problem-method-not-allowed = これは することが できません。
problem-not-acceptable = この ｜形《かたち》では ｜送《おく》ることが できません。
problem-uri-too-long = アドレスが とても ｜長《なが》いです。
problem-range-not-satisfiable = この ところは ありません。
problem-not-ready = ｜今《いま》、｜準備《じゅんび》を しています。
problem-timed-out = ｜時間《じかん》が かかって、｜答《こた》えることが できませんでした。
problem-internal = わたしたちの まちがいで、｜答《こた》えることが できませんでした。

error-do-address = アドレスを たしかめてください。はじめの ページからも ｜行《い》くことが できます。
error-do-again = たしかめて、もう ｜一度《いちど》 してください。
error-do-later = 1｜分《ふん》 ｜待《ま》って、もう ｜一度《いちど》 ｜開《ひら》いてください。
error-do-map = ｜市《し》の ｜中《なか》の ｜場所《ばしょ》を、｜地図《ちず》で えらんでください。
error-ask = ｜急《いそ》ぐ ときは、｜市役所《しやくしょ》に ｜電話《でんわ》を してください：{ $number }
