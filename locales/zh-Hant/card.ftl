### Same ids and arguments as ../ja/card.ftl. Sentences to show to a Japanese speaker.

## The page of cards
card-lead = 選一句話，把大字卡拿給身邊的人看。字卡上有同樣意思的日文。沒有網路也能用。
card-show = 放大顯示：{ $text }
card-close = 關閉字卡
card-to-reader = 給看到這張字卡的人：請用手指出來，或寫簡單的日文回答。
card-group-way = 去哪裡
card-group-words = 語言和溝通
card-group-help = 求救
card-group-body = 我的身體和健康
card-group-family = 家人
card-group-needs = 我需要的東西

## The cards
card-shelter = 緊急避難場所在哪裡？
card-together = 請帶我一起去。
card-how-far = 請在地圖上告訴我怎麼走。
card-japanese = 我看不懂日文。
card-speak-slowly = 請用簡單的日文慢慢說。
card-write = 請寫下來。我會用手機翻譯。
card-what-happens = 發生什麼事了？我現在該怎麼辦？
card-is-it-dangerous = 這裡危險嗎？
card-road = 這條路可以走嗎？
card-ambulance = 請幫我叫救護車。
card-fire = 失火了。請打119。
card-police = 請幫我叫警察。
card-hurt = 我受傷了。
card-ill = 我身體不舒服。
card-medicine = 我需要藥。
card-pregnant = 我懷孕了。
card-baby = 我需要嬰兒的奶粉或尿布。
card-wheelchair = 我需要輪椅。
card-help-walking = 我行動不方便。請幫幫我。
card-cannot-hear = 我聽不清楚。請寫下來。
card-cannot-see = 我看不清楚。請帶我走。
card-child-missing = 我的小孩不見了。請幫我找。
card-family-missing = 我在找我的家人。
card-trapped = 有人被困住了。請幫忙。
card-phone = 請借我打一下電話。
card-charge = 我想幫手機充電。
card-water = 我需要喝的水。
card-food = 我需要食物。
card-toilet = 廁所在哪裡？
card-allergy = 我對某些食物過敏。請告訴我這裡面有什麼。
card-no-pork = 因為宗教的關係，我不吃豬肉，也不喝酒。
card-pray = 有沒有可以禱告的安靜地方？
card-cold = 我很冷。請借我毛毯。
card-interpreter = 有沒有會講我的語言的人？
card-embassy = 我想聯絡我國的大使館（代表處）。
card-thanks = 謝謝您的幫忙。
