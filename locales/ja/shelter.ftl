### Evacuation sites and shelters.
###
### shelter-role-<role>, shelter-role-<role>-means    role: emergency-site, shelter, special-care-shelter
### shelter-designated-yes $hazard   shelter-designated-no $hazard   shelter-designated-none (list of roles without designation)
### shelter-designated-list $hazards
### shelter-in-zone $hazard   shelter-in-zone-depth $depth   shelter-outside-zone $hazard   shelter-near-zone $hazard $metres   shelter-zone-unknown $hazard
### shelter-recommended $hazard   shelter-not-recommended   shelter-none-recommended $hazard $number
### shelter-known-flooded   shelter-known-flooded-on $date
### shelter-distance $distance (text) $minutes (number)
### shelter-list-title $hazard   shelter-address $address   shelter-accepts $people   shelter-state-unknown

shelter-role-emergency-site = 指定緊急避難場所
shelter-role-emergency-site-means = 危険が迫ったとき、命を守るためにすぐ逃げる場所です。
    .polarity = go-there
shelter-role-shelter = 指定避難所
shelter-role-shelter-means = 家に戻れないとき、しばらく過ごす所です。
shelter-role-special-care-shelter = 福祉避難所
shelter-role-special-care-shelter-means = 特別な助けがいる人が、しばらく過ごす所です。行く前に市に確かめてください。

shelter-designated-yes = { $hazard }のときの避難場所に指定されています。
shelter-designated-no = { $hazard }のときの避難場所には指定されていません。「使えない」という意味ではありません。
shelter-designated-none = 災害のあとに過ごす所です。すぐ逃げる場所としては指定されていません。
shelter-designated-list = 指定：{ $hazards }

shelter-in-zone = この地図の{ $hazard }の区域の中にあります。
shelter-in-zone-depth = この地図では、水の深さ{ $depth }の区域の中にあります。
shelter-outside-zone = この地図の{ $hazard }の区域の外にあります。
shelter-near-zone = { $metres } m以内に、{ $hazard }の区域があります。
shelter-zone-unknown = { $hazard }の区域に入るかどうか、データがなくてわかりません。
shelter-known-flooded = 前に水につかったことがあります。
shelter-known-flooded-on = { $date }に水につかりました。

shelter-recommended = { $hazard }に指定され、描かれた区域の外にあります。
shelter-not-recommended = 行く前に市に確かめてください。
shelter-none-recommended = { $hazard }に指定され、描かれた区域の外にある場所が見つかりません。市に聞いてください：{ $number }
shelter-list-title = { $hazard }のときの避難先
shelter-distance = 直線で{ $distance }、歩いて約{ $minutes }分。実際の道はこれより長くなります。
shelter-address = 住所：{ $address }
shelter-accepts = 受け入れる人：{ $people }
shelter-state-unknown = いま開いているかどうか、ここではわかりません。
