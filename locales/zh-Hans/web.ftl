### Same ids and arguments as ../ja/web.ftl.

## The page kept on the phone
web-kept-page = 网络没有回应。这是{ $time }保存的页面。现在的情况可能不同。
web-kept-page-unknown = 网络没有回应。这是保存的页面。现在的情况可能不同。
web-age-now = 不到1分钟前
web-age-minutes = { $count }分钟前
web-age-hours = { $count }小时前
web-age-days = { $count }天前
web-in-app = 这个应用自带的浏览页面不能保存地图，没有网络时无法使用。
web-in-app-link = 在您的浏览器中打开

## Loading the map
web-pack-label = 正在载入市地图
web-pack-starting = 正在准备市地图。
web-pack-progress = 正在把市地图下载到这部手机：{ $done } MB，共{ $total } MB
web-pack-progress-open = 正在把市地图下载到这部手机：{ $done } MB
web-pack-failed = 市地图无法载入。没有地图，本页的列表也能使用。
web-try-again = 再试一次
web-pack-when-near = 您的浏览器设置为节省流量。打开到本页的这个位置时，才会下载市地图。下载以后，没有网络也能用。
web-pack-kept = 地图已保存在这部手机里。没有网络也能用。
web-pack-not-kept = 这个浏览器不保存地图。没有网络时，下次无法打开。
web-pack-older = 这是上次保存的地图。新地图下载好以后会马上换成新的。
web-no-map = 这个浏览器不能显示地图。请按名称查找地点：没有地图也能得到回答。

## The map
web-map-label = 危险地图
web-map-keys = 地图。用方向键移动，用加号和减号缩放，按回车键查看中心地点的回答。
web-map-two-fingers = 请用两根手指移动地图
web-map-wheel-windows = 按住 Ctrl 键滚动，可以缩放地图
web-map-wheel-mac = 按住 ⌘ 键滚动，可以缩放地图
web-map-tap = 请点地图上的地点。回答在您的手机里算出。
web-zoom-in = 放大
web-zoom-out = 缩小
web-close = 关闭
web-answer-here = 查看这里的回答
web-place-found = 找到了：{ $name }
web-position = 显示我的位置
web-position-looking = 正在查找您的位置。
web-position-found = 您大约在这里（{ $metres }米以内）。
web-position-denied = 浏览器没有获得位置权限。请点地图，或者按名称查找。
web-position-unavailable = 没有找到您的位置。请点地图，或者按名称查找。
web-position-unsupported = 这个浏览器不能查找位置。请点地图，或者按名称查找。
web-position-outside = 您好像在市外。这张地图无法回答那里的情况。

## Search
web-search-label = 查找地点
web-search-placeholder = 地名、车站、避难所
web-search-results = 找到的地点
web-search-none = 没有找到地点。请只写名称的一部分。
web-search-count = { $count ->
    [0] 没有找到“{ $query }”。
   *[other] “{ $query }”：找到{ $count }处。用方向键选择。
}
web-search-unavailable = 地点列表还没有下载到这部手机。

## Layers and legend
web-layers-title = 图层和颜色
web-legend-title = 颜色和标志的意思
web-layers-others = 地图上还有
web-layer-hidden = { $hazard }：危险区域已隐藏
web-layer-show = 显示
web-legend-white = 白色：没有画出危险区域。这不表示安全。
    .polarity = unknown
web-site-recommended = 只有绿色边框的房子：已被指定为{ $hazard }的紧急避难场所，而且在画出的危险区域以外
web-site-other = 灰色房子：去之前请先询问市政府
web-site-open-unknown = 现在是否开放，这里不清楚。
web-base-map-title = 背景
web-base-map-switch = 日本国土地理院的地图
web-base-map-reveals = 打开以后，国土地理院会知道您在看哪个地区。没有网络时不能用。
web-sources-title = 数据来源

## The answer
web-sheet-label = 这个地点的回答
web-sheet-close = 关闭回答
web-sheet-more = 展开回答
web-sheet-less = 收起回答
web-answer-older = 这个回答来自保存在这部手机里的旧版地图。新版还没有下载好。
web-near = { $name }附近
web-make-my-map = 制作我的地图
web-listen = 朗读
web-listen-stop = 停止
web-share = 分享
web-copy = 复制
web-copied = 文字已复制。

## My map
web-my-empty = 您还没有选择地点。请打开地图，点您的家，再按“制作我的地图”。
web-my-choose = 在地图上选择
web-my-cannot-keep = 这个浏览器不能保存您的地点。什么都没有保存。
web-my-questions = 关于您的房屋
web-my-questions-why = 不想回答的问题可以不回答。没有回答的，按最坏的情况考虑。
web-my-kept-here = 您的地点和回答只保存在这部手机里。
web-my-other-point = 选择别的地点
web-my-forget = 删除我的地点和回答
web-ask-storeys = 这座建筑有几层？
web-ask-living-floor = 您在第几层居住或睡觉？
web-ask-living-floor-hint = 地面那一层是第1层。
web-ask-structure = 建筑是用什么造的？
web-ask-basement = 有人在地下居住或睡觉吗？
web-ask-needs-help = 有人撤离时需要时间或帮助吗？
web-ask-needs-help-hint = 老年人、小孩、孕妇、病人、残障人士
web-ask-safe-relatives = 危险区域以外，有愿意接待您的亲友吗？
web-ask-can-endure = 没有电、水和厕所，您能在家里待几天吗？
web-ask-can-endure-hint = 请想一想水、食物、药和厕所的准备。
web-floor = { $count }层
web-floor-or-more = { $count }层以上
web-structure-wood = 木造
web-structure-robust = 钢筋混凝土
web-answer-yes = 是
web-answer-no = 否
web-answer-unknown = 不清楚

## The live page
web-live-age = （{ $age }）
web-live-as-of = 这是{ $time }的情况。现在可能不同。
web-live-lapsed = 原定在{ $time }之前重新确认，但是没有确认。现在的情况可能不同。
web-live-lapsed-undated = 没有重新确认。现在的情况可能不同。

## Closed roads and open shelters on the map
web-closures-switch = 禁止通行
web-closures-hidden = 地图上没有显示禁止通行的道路。
web-closures-label = 禁止通行的道路
web-closures-list = 禁止通行列表
web-openings-switch = 已开放的避难所
web-openings-hidden = 地图上没有显示已开放的避难所。
web-map-kept-postings = 这张地图上的禁止通行和已开放的避难所，是{ $time }的情况。现在可能不同。
web-sign-closed = 红圈加斜线：禁止通行
web-sign-limited = 红色三角：通行有限制
web-sign-unconfirmed = 虚线：计划中，或者未确认
web-sign-open = 绿色实心房子：现在开放，用于下面写的灾害

## Is my home in an area of an order
web-my-orders-title = 避难信息和您的家
web-my-orders-here = 您家在范围内吗？
web-my-district-ask = 您家在哪个地区？
web-my-district-why = 避难信息按地区或大字发布，而地图上没有它们的边界。所以请您选择。您的选择只保存在这部手机里。
web-my-district-probably = 按最近的已知地点来看，很可能是{ $name }。
web-my-oaza-ask = 是其中的哪一部分（您地址里的“大字”）？
web-my-inside = 您家在这条避难信息的范围内。
web-my-inside-probably = 您家很可能在这条避难信息的范围内。请在下面选择您的地区来确认。
web-my-partly = 这条避难信息的范围是您所在地区的一部分。请确认您家是否在其中：{ $areas }
web-my-not-named = 这条避难信息的范围里没有您选的地方。但是危险不会停在边界上：感到危险就撤离。
web-my-not-chosen = 请在下面选择您的地区。选了以后，本页才能判断。
