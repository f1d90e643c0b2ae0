### Sentences to show to somebody who speaks Japanese.
###
### card-show: $text (the sentence)

## The page of cards
card-lead = 文を選び、大きく出して近くの人に見せてください。日本語でも同じことが書いてあります。通信が切れても使えます。
card-show = 大きく出す：{ $text }
card-close = カードを閉じる
card-to-reader = このカードを読む方へ：指でさすか、やさしい日本語で紙に書いて答えてください。
card-group-way = 行き先
card-group-words = ことば
card-group-help = 助けを呼ぶ
card-group-body = 体と健康
card-group-family = 家族
card-group-needs = 必要なもの

## The cards
card-shelter = 避難場所はどこですか。
card-together = 一緒に連れて行ってください。
card-how-far = 地図で行き方を教えてください。
card-japanese = 日本語が読めません。
card-speak-slowly = やさしい日本語で、ゆっくり話してください。
card-write = 紙に書いてください。スマートフォンで訳します。
card-what-happens = 何が起きていますか。今、何をすればよいですか。
card-is-it-dangerous = ここは危険ですか。
card-road = この道は通れますか。
card-ambulance = 救急車を呼んでください。
card-fire = 火事です。119番に電話してください。
card-police = 警察を呼んでください。
card-hurt = けがをしました。
card-ill = 具合が悪いです。
card-medicine = 薬が必要です。
card-pregnant = 妊娠しています。
card-baby = 赤ちゃんのミルクかおむつが必要です。
card-wheelchair = 車いすが必要です。
card-help-walking = うまく歩けません。手伝ってください。
card-cannot-hear = 耳がよく聞こえません。紙に書いてください。
card-cannot-see = 目がよく見えません。案内してください。
card-child-missing = 子どもが見つかりません。一緒に探してください。
card-family-missing = 家族を探しています。
card-trapped = 閉じこめられた人がいます。助けてください。
card-phone = 電話を貸してください。
card-charge = スマートフォンを充電したいです。
card-water = 飲み水が必要です。
card-food = 食べ物が必要です。
card-toilet = トイレはどこですか。
card-allergy = 食べ物のアレルギーがあります。何が入っているか教えてください。
card-no-pork = 宗教のため、豚肉と酒は口にしません。
card-pray = 静かにお祈りできる場所はありますか。
card-cold = 寒いです。毛布を貸してください。
card-interpreter = 私の言葉を話せる人はいますか。
card-embassy = 大使館に連絡したいです。
card-thanks = 助けてくれてありがとうございます。
