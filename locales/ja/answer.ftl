### The answer at a point: headings, what is known, what is near.
###
### answer-here $name   answer-point $lon $lat (texts)   answer-outside-city
### knowledge-drawn $hazard                  a zone is drawn at the point
### knowledge-no-zone-shown $hazard          no zone drawn; say the covers- and gap- sentences with it
### knowledge-not-surveyed-<what>            what of the entry, _ as - (smaller-rivers, outside-survey, outside-city)
### knowledge-no-data $hazard                whatever is not known is never called safe
### knowledge-stale $hazard $date            knowledge-stale-undated $hazard
### near-depth $metres $depth                a deeper zone within $metres (depth from the depth- messages)
### near-rank $metres $rank                  a worse zone without a depth
### near-accuracy $metres                    the position itself is only so exact
### answer-source $credit $edition
### answer-all-no-data $hazards              several kinds without data in one line
### answer-on-device

answer-here = ここ：{ $name }
answer-point = 東経{ $lon }度、北緯{ $lat }度の地点
answer-outside-city = ここは市の外です。この地図では答えられません。その市や町に聞いてください。
answer-outside-drawn = 市の外ですが、この地図には次の区域が描かれています。描かれていない危険もありえます。
answer-on-device = この答えは、この端末の中で調べました。

knowledge-drawn = { $hazard }の区域に入っています。
knowledge-no-zone-shown = { $hazard }：ここには区域が描かれていません。水が来ないという意味ではありません。
    .polarity = unknown
knowledge-no-zone-shown-land = { $hazard }：ここには区域が描かれていません。崩れないという意味ではありません。
    .polarity = unknown
knowledge-not-surveyed-smaller-rivers = 小さな川は調査されていません。
knowledge-not-surveyed-outside-survey = ここは調査の範囲の外です。
knowledge-not-surveyed-outside-city = ここは市の外です。
knowledge-not-surveyed = 一部は調査されていません。
    .polarity = unknown
knowledge-no-data = { $hazard }：ここのデータがありません。安全という意味ではありません。
    .polarity = unknown
knowledge-stale = { $hazard }：データが古くなっています（{ $date }から）。今は違うかもしれません。
    .polarity = unknown
knowledge-stale-undated = { $hazard }：データが古くなっています。今は違うかもしれません。
    .polarity = unknown
answer-all-no-data = { $hazards }：ここのデータがありません。安全という意味ではありません。
    .polarity = unknown

near-depth = { $metres } m以内に、水の深さが{ $depth }の場所があります。
near-rank = { $metres } m以内に、{ $rank }があります。
near-accuracy = 位置の誤差（約{ $metres } m）の中で、いちばん悪い場合を答えています。

answer-source = 出典：{ $credit }（{ $edition }年版）

## Postings (live-<what>-not-connected): unknown, which never means none
live-closures-not-connected = 通行止めの情報は、まだつながっていません。通れない道があるかもしれません。市に確かめてください。
live-evacuation-not-connected = 避難情報は、まだつながっていません。出ているかどうか、ここではわかりません。市の発表を確かめてください。
live-warnings-not-connected = 気象警報は、まだつながっていません。出ているかどうか、ここではわかりません。気象庁の発表を確かめてください。
live-notices-not-connected = 市のお知らせは、まだつながっていません。市のホームページを確かめてください。
