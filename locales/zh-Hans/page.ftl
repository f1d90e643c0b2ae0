# Sentences of the server-rendered pages. Not served to the device.

## Frame of every page
page-title = { $page } – { $city }
page-skip = 跳到正文
page-nav-label = 主菜单
page-nav-now = 现在
page-nav-map = 地图
page-nav-my = 我的地图
page-nav-shelters = 避难所
page-nav-help = 求助
page-language-label = 语言
page-larger-text = 放大文字
page-ruby-switch = 显示汉字读音
page-phones-title = 电话号码
page-phone-fire = 火灾、救护车
page-phone-police = 警察
page-phone-city = 市政府（市役所）
page-not-official = 这不是官方的警报服务。请听从市政府和气象厅的信息。
page-about-link = 数据来源、未知事项和隐私
page-review-draft = 这份简体中文文本还没有经过母语者审阅。与日语文本不同时，以日语文本为准。

page-official-words = 日语的正式名称
page-not-translated = 还没有翻译，以{ $language }显示

## Official pages outside this site
page-link-city-site = { $city }的网站
page-link-jma-warnings = 气象警报和注意报（日本气象厅）
page-link-prefecture-disaster = { $prefecture }的防灾信息
page-link-river-levels = 河流水位
page-link-other = 官方网页：{ $host }
page-link-language-note = 这些网页可能是日语。

## Now
page-now-heading = 现在发布了什么，这里不清楚。
page-now-unconnected = 市政府的发布（避难信息、禁止通行、避难所开放）还没有接入本页。
page-now-empty-not-none = 这里没有显示，并不表示没有发布。
    .polarity = unknown
page-now-do-title = 现在要做的事
page-now-do-city = 请看市政府的发布：
page-now-do-warnings = 本页不显示气象警报。请看气象厅的网页：
page-now-do-rivers = 请看河流水位：
page-now-do-prefecture = 请看县的信息：
page-now-do-early = 如果感到危险，请及早撤离，不要等通知。
page-now-shelters-title = 避难地点：{ $count }处
page-now-shelters-flood = 其中{ $designated }处被指定用于洪水。这些当中有{ $inside }处位于这张地图的淹水区域内。
page-now-shelters-open = 现在哪些避难所开放，本页不清楚。如果有时间，去之前请先询问市政府。
page-now-shelters-link = 查看所有避难所和紧急避难场所
page-now-map-title = 哪里危险？
page-now-map-words = 地图显示河水泛滥时水会有多深，以及可以去哪里。地图上的白色不表示安全。
page-now-map-link = 打开地图页

## Map
page-map-title = 地图
page-map-lead = 这里的水会有多深？可以去哪里避难？
page-map-without-script = 地图需要的程序没有启动。地图上的内容，在这里都可以用文字看到。
page-map-layers-title = 地图显示的内容
page-map-layer-data = { $name }（{ $edition }的数据）
page-map-layer-no-data = { $name }：这里没有数据。这不表示安全。
page-map-official-link = 官方网页：{ $name }
page-map-white = 白色：没有画出危险区域。这不表示安全。
page-map-places-title = 按名称查找地点
page-map-districts-title = 地区
page-map-stations-title = 车站
page-map-shelters-link = 避难所和紧急避难场所列表

## Search for a place
page-places-title = 查找地点
page-places-label = 地点名称
page-places-hint = 地区、町、公交站、车站或建筑的名称（日语或拉丁字母）
page-places-button = 查找
page-places-heading = “{ $query }”的查找结果
page-places-count = { $count }处
page-places-more = 还有更多结果。请把名称写得更完整。
page-places-none = 没有找到“{ $query }”。请只写名称的一部分，或者选择地区。

## Closed roads
page-closures-title = 禁止通行
page-closures-heading = 哪些路禁止通行，这里不清楚。
page-closures-unconnected = 市政府发布的禁止通行信息还没有接入本页。
page-closures-empty-not-none = 这里没有显示，并不表示所有的路都能走。
    .polarity = unknown
page-closures-current = 现在的禁止和限制
page-closures-planned = 计划中的限制
page-closures-lifted = 24小时内结束的限制
page-closures-do-water = 无论开车还是步行，都不要进入有水的道路，请掉头返回。
    .polarity = keep-out
page-closures-do-night = 夜里和下大雨时，不要靠近河流、水渠和山坡。
    .polarity = keep-out
page-closures-do-ask = 出门之前，请询问市政府：

## Shelters
page-shelters-title = 避难所和紧急避难场所
page-shelters-lead = 紧急避难场所是逃离危险时去的地方。避难所是之后暂时居住的地方。
page-shelters-open-unknown = 现在是否开放，这里不清楚。请询问市政府。
page-shelters-filter-label = 选择灾害种类
page-shelters-filter-all = 全部
page-shelters-for = 避难地点，用于：{ $hazard }
page-shelters-recommended-title = 已被指定，而且在这张地图的危险区域以外
page-shelters-recommended-note = 只要路上不会遇到危险，请前往其中一处。
    .polarity = go-there
page-shelters-unchecked-title = 已被指定，但没有地图数据可以确认那里的危险
page-shelters-unchecked-note = 这些地点由市政府指定。这张地图还没有这种灾害的数据。
page-shelters-caution-title = 已被指定，但在这张地图的危险区域内，或者以前被水淹过
page-shelters-caution-note = 两点都是事实。去之前请先询问市政府。
page-shelters-not-designated-title = 没有被指定用于这种灾害
page-shelters-not-designated-note = “没有指定”并不表示“不适合”，而是表示还没有人确认过。
page-shelters-shut-title = 已经关闭，或者不能使用
page-shelters-shut-note = 不要去这些地方。
    .polarity = keep-out
page-shelters-none-designated = 市内没有被指定用于这种灾害的地点。请询问市政府该去哪里。

## A named place
page-place-kind = { $kind } · { $coordinates }
page-place-advice-title = 该怎么做
page-place-advice-open = 本页不了解您的房屋，所以给出谨慎的回答。
page-place-dangers-title = 这里的危险
page-place-sites-title = 洪水时的避难地点
page-place-sites-title-other = 避难地点：{ $hazard }
page-place-sites-none = 附近没有找到已被指定、而且在危险区域以外的地点。请询问市政府。
page-place-facility-title = 关于这个设施
page-place-map-link = 在地图上看这个地点
page-place-my-link = 为自己的家制作“我的地图”
page-place-point-only = 这是一个地点（{ $coordinates }）的回答。附近的情况可能不同。
page-place-area-note = 这是这个地区中心的回答，不是每一座房屋的回答。

## My map
page-my-title = 我的地图
page-my-lead = 在地图上选择您的家，回答几个关于房屋的问题，就能知道在您家该怎么做。
page-my-private = 您家的位置只留在您的手机里，不会发送给我们。
page-my-without-script = “我的地图”在您的手机里运行，但需要的程序没有启动。请改看离您家近的地点的网页：
page-my-find = 查找离您家近的地点

## Timeline
page-timeline-title = 我的避难时间表
page-timeline-heading = 这里还不能制作避难时间表。
page-timeline-what = 避难时间表是在洪水来之前定好的计划：家人什么时候做什么。
page-timeline-paper = 在那之前，请写在纸上：
page-timeline-step-danger = 写下您家的危险。在附近地点的网页或“我的地图”上可以查到。
page-timeline-step-place = 写下要去的地方，以及避开河流和山坡的路线。
page-timeline-step-level3 = 写下警戒等级3时撤离的人：老年人、小孩、病人，以及帮助他们的人。
page-timeline-step-level4 = 写下：警戒等级4时所有人都撤离。
page-timeline-step-bag = 写下要带的东西：药、水、食物、手机和充电器、重要证件、保暖的衣服。
page-timeline-step-family = 和家人商量，把纸贴在大家都看得到的地方。
page-timeline-form-link = “我的避难时间表”用纸和写法（河流事务所，日语）

## Help
page-help-title = 求助
page-help-call-title = 打电话
page-help-119-when = 火灾、受伤、急病，或者有人被困：请拨打119。
page-help-110-when = 事故或犯罪：请拨打110。
page-help-city-when = 关于避难、避难所和道路的问题：请打电话给市政府。对方可能只会说日语。
page-help-free = 拨打119和110是免费的。
page-help-say-title = 打119时要说什么
page-help-say-what = 先说：是火灾，还是要救护车。
page-help-say-where = 说您在哪里：町名、建筑、附近看得到的东西。
page-help-say-who = 说谁受伤或生病了，情况怎样。
page-help-say-name = 说您的姓名和电话号码。不要先挂电话。
page-help-cards-link = 给会日语的人看的卡片
page-help-levels-title = 警戒等级
page-help-level-3 = 警戒等级3：老年人等进行避难（kōreisha-tō hinan）
page-help-level-4 = 警戒等级4：避难指示（hinan shiji）
page-help-level-5 = 警戒等级5：紧急安全确保（kinkyū anzen kakuho）
page-help-error-title = 报告错误
page-help-error = 如果本网站有错误，请打电话告诉市政府：{ $number }。请说出网页的名称和地点。
page-help-more-title = 其他
page-help-timeline-link = 我的避难时间表
page-help-closures-link = 禁止通行

## About
page-about-title = 关于本网站
page-about-lead = 本网站用简单的话说明{ $city }的危险和避难地点，没有网络时也能看。
page-about-warning-title = 不是官方的警报服务
page-about-warning = 本网站不能代替市政府、气象厅、消防和警察。避难指示由市长发布，警报由气象厅发布。
page-about-sources-title = 使用的数据
page-about-publisher = 发布者：{ $publisher }
page-about-source-link = 发布者的网页
page-about-official-link = 官方数据：{ $name }
page-about-processed = 数据只截取了市内的部分，并为屏幕显示做了简化。本网站不是由数据发布者制作的。
page-about-gaps-title = 不清楚的事项
page-about-gaps-lead = 没有颜色的地方也可能有危险。
page-about-gaps-live = 避难信息、气象警报、禁止通行、避难所开放的信息还没有接入。
page-about-gaps-warnings = 气象警报和市政府的通知还没有接入。
page-about-postings = 避难信息、禁止通行、避难所开放由市政府职员登载。没有得到确认时，本网站会写明“不清楚”。
page-about-languages-title = 语言
page-about-language-source = 由我们用这种语言编写。
page-about-language-draft = 由我们编写。还没有经过母语者审阅。
page-about-language-reviewed = 由{ $reviewer }审阅。
page-about-accessibility-title = 让每个人都能使用
page-about-accessibility = 我们以 WCAG 2.2 的 AA 级为目标。地图上的内容都有文字。只用键盘、放大文字、没有程序运行时也能使用网页。
page-about-accessibility-report = 如果有不能使用的地方，请告诉市政府：{ $number }。
page-about-privacy-title = 隐私
page-about-privacy-home = 您家的位置只留在您的手机里。一个地点有什么危险，在手机里计算，不由我们计算。
page-about-privacy-log = 我们不记录您查找了什么、您在哪里。
page-about-privacy-cookie = 只用一个 Cookie 来记住您的语言。没有别的 Cookie，也不跟踪您。
page-about-privacy-photo = 日本国土地理院的底图一开始不显示。打开以后，国土地理院会知道您在看哪个地区。
page-about-design = 颜色和间距参考日本数字厅的设计变量（MIT 许可）。

## Errors
page-missing-title = 找不到网页
page-missing-do = 网址可能太旧，或者输错了。请从下面的网页继续：
page-failed-title = 出错了
page-failed-do = 是我们这边的问题。请过1分钟再试。如果很急，请打电话。
page-error-to-now = 现在：已知的情况
page-error-to-places = 查找地点
page-error-to-shelters = 避难所和紧急避难场所
