### What people read when something fails: what happened, what to do now, where to ask.
###
### problem-<code>      what happened; code of a problem body (crates/server/src/problem.rs), _ as -
### error-do-<what>     what to do now: address, again, later, map
### error-ask           $number: where to ask

problem-missing-parameter = 必要な項目が足りません。
problem-bad-parameter = 読み取れない項目があります。
problem-swapped-axes = 緯度と経度が逆になっているようです。
problem-outside-japan = 日本の外の位置です。この地図では答えられません。
problem-bad-bbox = 範囲の指定を読み取れません。
problem-not-found = このページはありません。
problem-unknown-id = この番号の場所はありません。
problem-not-connected = 通行止めの情報は、まだつながっていません。
problem-tile-outside = この範囲の地図はありません。
problem-bad-tile-address = 地図の番号を読み取れません。
problem-method-not-allowed = この操作はできません。
problem-not-acceptable = 求められた形式では送れません。
problem-uri-too-long = アドレスが長すぎます。
problem-range-not-satisfiable = 求められた部分はありません。
problem-not-ready = いま準備をしています。
problem-timed-out = 時間内に答えられませんでした。
problem-internal = こちらの不具合で、答えられませんでした。

error-do-address = アドレスを確かめるか、最初のページから進んでください。
error-do-again = 内容を確かめて、もう一度やり直してください。
error-do-later = 1分ほど待って、もう一度開いてください。
error-do-map = 市の中の場所を地図で選んでください。
error-ask = 急ぐときは、市役所に電話してください：{ $number }
