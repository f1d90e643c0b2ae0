### Same ids and arguments as ../ja/card.ftl. Sentences to show to a Japanese speaker.

## The page of cards
card-lead = 选一句话，把大卡片给身边的人看。卡片上有同样意思的日语。没有网络也能用。
card-show = 放大显示：{ $text }
card-close = 关闭卡片
card-to-reader = 写给看到这张卡片的人：请用手指出来，或者写简单的日语回答。
card-group-way = 去哪里
card-group-words = 语言和沟通
card-group-help = 求救
card-group-body = 身体和健康
card-group-family = 家人
card-group-needs = 我需要的东西

## The cards
card-shelter = 紧急避难场所在哪里？
card-together = 请带我一起去。
card-how-far = 请在地图上告诉我怎么走。
card-japanese = 我看不懂日语。
card-speak-slowly = 请用简单的日语慢慢说。
card-write = 请写下来。我会用手机翻译。
card-what-happens = 发生什么事了？我现在该做什么？
card-is-it-dangerous = 这里危险吗？
card-road = 这条路能走吗？
card-ambulance = 请叫救护车。
card-fire = 着火了。请拨打119。
card-police = 请报警。
card-hurt = 我受伤了。
card-ill = 我身体不舒服。
card-medicine = 我需要药。
card-pregnant = 我怀孕了。
card-baby = 我需要婴儿奶粉或尿布。
card-wheelchair = 我需要轮椅。
card-help-walking = 我走路不方便。请帮帮我。
card-cannot-hear = 我听不清楚。请写下来。
card-cannot-see = 我看不清楚。请带我走。
card-child-missing = 我的孩子不见了。请帮我找。
card-family-missing = 我在找我的家人。
card-trapped = 有人被困住了。请帮忙。
card-phone = 请借我用一下电话。
card-charge = 我想给手机充电。
card-water = 我需要喝的水。
card-food = 我需要食物。
card-toilet = 厕所在哪里？
card-allergy = 我对某些食物过敏。请告诉我这里面有什么。
card-no-pork = 因为宗教原因，我不吃猪肉，也不喝酒。
card-pray = 有没有可以祈祷的安静地方？
card-cold = 我很冷。请借我一条毛毯。
card-interpreter = 有没有会说我的语言的人？
card-embassy = 我想联系我国的大使馆。
card-thanks = 谢谢您的帮助。
