### Same ids and arguments as ../ja/error.ftl.

problem-missing-parameter = 缺少必需的内容。
problem-bad-parameter = 有内容无法读取。
problem-swapped-axes = 经度和纬度好像写反了。
problem-outside-japan = 这个位置在日本以外。这张地图无法回答。
problem-bad-bbox = 无法读取指定的范围。
problem-not-found = 没有这个页面。
problem-unknown-id = 没有这个编号的地点。
problem-not-connected = 禁止通行的信息还没有接入。
problem-tile-outside = 没有这个范围的地图。
problem-bad-tile-address = 无法读取这块地图的编号。
problem-method-not-allowed = 这里不能进行这个操作。
problem-not-acceptable = 无法按要求的格式发送。
problem-uri-too-long = 网址太长。
problem-range-not-satisfiable = 要求的部分不存在。
problem-not-ready = 服务正在启动。
problem-timed-out = 没能在规定时间内得到回答。
problem-internal = 是我们这边的故障，无法给出回答。

error-do-address = 请检查网址，或者从首页重新开始。
error-do-again = 请检查输入的内容，再试一次。
error-do-later = 请等1分钟，再打开这个页面。
error-do-map = 请在地图上选择市内的地点。
error-ask = 如果很急，请打电话给市政府：{ $number }
