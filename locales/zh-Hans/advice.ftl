### Same ids and arguments as ../ja/advice.ftl.

## Outcomes, most cautious first
outcome-safety-now = 请马上就近避险，保住自己的生命。
    .polarity = safest-now
outcome-safety-now-do = 请移到附近更高、更坚固的建筑，或者建筑高层中远离陡坡和河流的房间。不要前往远处的避难所。
    .polarity = safest-now
outcome-leave = 请离开这里。
    .polarity = leave
outcome-leave-do = 请前往紧急避难场所，或者危险区域以外的亲友家。
    .polarity = go-there
outcome-leave-when = 发布警戒等级{ $level }时，请离开这里。需要时间的人（老年人、小孩、病人等），请在发布警戒等级{ $early }时离开。
    .polarity = leave
outcome-leave-needs-time = 家里有人避难需要时间。发布警戒等级{ $level }时，请离开这里。不要等更高的等级。
    .polarity = leave
outcome-leave-early = 请及早离开这里。
    .polarity = leave
outcome-leave-early-do = 请在风雨变强之前、天黑之前完成转移。
outcome-leave-early-when = 发布警戒等级{ $early }时，请开始撤离。不要等到警戒等级{ $level }。
    .polarity = leave
outcome-leave-early-needs-time = 发布警戒等级{ $level }时，请开始撤离。不要等更高的等级。
    .polarity = leave
outcome-unknown-ask = 这里有些情况不清楚。请询问市政府，并打算及早撤离。
    .polarity = unknown
outcome-unknown-ask-do = 只凭这张地图，不能说您可以留在这里。
    .polarity = unknown
outcome-unknown-ask-when = 这里有些情况不清楚。发布警戒等级{ $level }时，请离开这里。需要时间的人，请在发布警戒等级{ $early }时离开。
    .polarity = leave
outcome-unknown-ask-needs-time = 这里有些情况不清楚，而且家里有人避难需要时间。发布警戒等级{ $level }时，请离开这里。
    .polarity = leave
outcome-move-up-or-leave = 水来之前，请移到楼上，或者离开这里。
    .polarity = go-up
outcome-move-up-or-leave-do = 如果房子可能被冲走，或者饮水、食物、厕所、药品撑不到水退，就不要躲到楼上，请前往紧急避难场所。
outcome-move-up-or-leave-when = 发布警戒等级{ $level }时，请移到楼上，或者离开这里。需要时间的人，请在发布警戒等级{ $early }时开始行动。
    .polarity = go-up
outcome-move-up-or-leave-needs-time = 家里有人避难需要时间。发布警戒等级{ $level }时，请开始移到楼上，或者离开这里。
    .polarity = go-up
outcome-may-stay-robust = 待在坚固建筑的楼上、远离陡坡的房间，也是一个办法。
    .polarity = go-up
outcome-may-stay-robust-do = 如果心里没有把握，请前往紧急避难场所。这里的建议不保证一定能保住生命。
outcome-may-stay-robust-when = 最晚在发布警戒等级{ $level }时，请移到楼上远离陡坡的房间。需要时间的人，请在发布警戒等级{ $early }时开始行动。
outcome-may-stay-robust-needs-time = 家里有人避难需要时间。最晚在发布警戒等级{ $level }时，请移到楼上远离陡坡的房间。
outcome-may-stay-upstairs = 待在水淹不到的楼上，也是一个办法。
    .polarity = go-up
outcome-may-stay-upstairs-do = 在水退之前，需要有饮水、食物、厕所、药品和电。如果心里没有把握，请前往紧急避难场所。
outcome-may-stay-upstairs-when = 最晚在发布警戒等级{ $level }时，请移到水淹不到的楼上。需要时间的人，请在发布警戒等级{ $early }时开始行动。
outcome-may-stay-upstairs-needs-time = 家里有人避难需要时间。最晚在发布警戒等级{ $level }时，请移到水淹不到的楼上。
outcome-aware = 这里没有画出危险区域。请留意周围，感到危险就撤离。
    .polarity = unknown
outcome-aware-do = 在比周围低的地方，或者靠近河流、陡坡的地方，即使在危险区域以外，也请按照市政府的要求行动。

## Around the reasons
advice-why = 为什么？
advice-because = 关于{ $hazard }的理由：
advice-ask-city = 请询问市政府：{ $number }
advice-assumed = 没有回答的问题，都按最坏的情况考虑。
advice-level-5 = 不要等警戒等级5。警戒等级5有时不会发布。

## Reasons: what is not known
advice-rule-layer-gap = 这里有些情况没有调查过，或者没有数据。
advice-rule-zone-unknown = 不清楚这里是否在危险区域内。
advice-rule-flood-small-rivers-not-surveyed = 这里没有画出危险区域，但是小河流没有调查过。

## Reasons: flood
advice-rule-flood-collapse-zone = 水可能冲走或冲毁房屋，无论住在几楼，都请离开这里。
    .polarity = leave
advice-rule-flood-collapse-zone-unknown = 因为没有数据，无法确认房屋是否可能被水冲走。
advice-rule-flood-three-conditions = 房屋在会被水冲走的区域以外，您的房间高于水面，而且物资能撑到水退。
advice-rule-flood-floor-below-depth = 水可能淹到您住的楼层。
advice-rule-flood-cannot-endure = 饮水、食物、厕所、药品或电，可能撑不到水退。
advice-rule-flood-long-inundation = 水可能3天以上不退。
advice-rule-flood-duration-unknown = 因为没有数据，不清楚水要几天才会退。
advice-rule-flood-depth-unknown = 这里在淹水区域内，但水深不清楚。
advice-rule-flood-0-5-to-3m-one-storey = 只有一层的房屋，水淹到天花板时就没有地方可逃。
advice-rule-flood-0-5-to-3m-ground-floor = 1楼会被水淹没。2楼和更高的楼层预计高于水面。
advice-rule-flood-0-5-to-3m-upper-floor = 2楼和更高的楼层预计高于水面。
advice-rule-flood-3-to-5m-two-storeys = 水可能淹到2楼的天花板，两层的房屋里没有地方可逃。
advice-rule-flood-3-to-5m-three-storeys = 水可能淹到2楼的天花板。3楼和更高的楼层预计高于水面。
advice-rule-flood-5-to-10m = 水可能淹到3楼或4楼。
advice-rule-flood-10m-or-more = 水可能淹到比4楼更高的地方。
advice-rule-high-rise-upper-floor = 高楼的上部楼层预计高于水面。但是电梯、自来水、电可能停好几天。
advice-rule-below-ground = 地下会一下子灌进水。请在水来之前上到地面。
    .polarity = go-up
advice-rule-below-ground-unknown = 不清楚您是否在地下，所以按在地下考虑。
advice-rule-flood-below-0-5m = 即使水比1楼的地板低，门也可能打不开，路也可能无法行走。
advice-rule-inland-flood-streets-first = 雨水会先积在路面和地下通道里。

## Reasons: landslide, pond, sea
advice-rule-reservoir-zone = 农用水塘决堤时，水会突然涌来，几乎没有时间逃离。
advice-rule-landslide-not-robust = 发生滑坡泥石流时，待在木造房屋里可能保不住生命。
advice-rule-landslide-robust-upper-floor = 坚固的钢筋混凝土建筑的楼上，有时可以作为例外。
advice-rule-landslide-robust-ground-floor = 即使是坚固的建筑，泥土和石块也可能冲进1楼。
advice-rule-landslide-red-robust = 在特别警戒区域，即使是坚固的建筑，能不能留在里面也要询问市政府。
advice-rule-landslide-too-late = 如果外出反而更危险，请移到楼上远离陡坡的房间。
advice-rule-tsunami-zone = 发生海啸时，不要等警戒等级，请立刻逃往高处或海啸避难楼。
    .polarity = go-there
advice-rule-order-without-level = 这种灾害的避难指示可能不带等级数字。一旦发布，请立刻离开。
    .polarity = leave
advice-rule-storm-surge-collapse-zone = 发生风暴潮时，房屋可能被冲毁，或者没有数据可以确认。
advice-rule-storm-surge-floor-below-depth = 发生风暴潮时，海水可能淹到您住的楼层。
advice-rule-storm-surge-cannot-endure = 饮水、食物、厕所、药品或电，可能撑不到海水退去。
advice-rule-storm-surge-three-conditions = 即使发生风暴潮，您的房间也高于水面，而且物资能撑到水退。请在风变强之前做决定。
advice-rule-storm-surge-deep = 海水可能深达3米以上。在有明海沿岸，这种情况下很少能留在家里。
advice-rule-storm-surge-long-inundation = 海水可能很久不退。

## Reasons: what is in force
advice-rule-typhoon-wind = 请在台风的风变强之前、天黑之前完成转移。
advice-rule-level-2 = 警戒等级2：请确认地图、去处、路线和所需时间。
advice-rule-level-3-needs-help = 警戒等级3：老年人、残障人士、小孩、孕妇，以及帮助他们的人，请立刻撤离。
    .polarity = leave
advice-rule-level-3-others = 警戒等级3：请停止平常的外出，做好准备，感到危险就撤离。
advice-rule-level-4 = 警戒等级4：所有身在危险地点的人，请立刻撤离。
    .polarity = leave
advice-rule-level-outside-zones = 警戒等级3时，即使在画出的危险区域以外，也请停止平常的外出，留意消息，感到危险就撤离。
advice-rule-level-4-outside-zones = 警戒等级4：这里没有画出危险区域，但仍可能属于避难指示的范围。请询问市政府，感到危险就撤离。
advice-rule-level-5 = 警戒等级5：请立刻移到身边最能保命的地方。
    .polarity = safest-now
advice-rule-level-5-may-not-come = 警戒等级5不一定会发布。不要等它。

## Reasons: when no other reason decides
advice-rule-zone-drawn = 这里在危险区域内，原则上要转移到区域以外。
advice-rule-no-zone-shown = 这里没有画出危险区域，但是低洼的地方和陡坡旁边可能有危险。
advice-rule-early-to-relatives = 家里有人避难需要时间。警戒等级3时，请前往事先说好的亲友家。
    .polarity = go-there
advice-rule-early-to-site = 家里有人避难需要时间。警戒等级3时，请前往市政府指定的紧急避难场所。
    .polarity = go-there
advice-rule-leave-to-relatives = 警戒等级4时，请前往危险区域以外的亲友家。
    .polarity = go-there
advice-rule-leave-to-site = 警戒等级4时，请前往市政府指定的紧急避难场所。
    .polarity = go-there

## Notes
advice-rule-endure-threshold = 可以在家里等几天，没有官方规定的数字。这张地图以3天为参考。
advice-rule-destination-choices = 可以去紧急避难场所、亲友家、酒店，或者楼上。不管去哪里，都请先用地图确认。
advice-rule-site-in-flood-zone = 有些紧急避难场所位于这张地图的淹水区域内。市政府的指定和淹水区域，我们都会显示。
advice-rule-site-not-designated = “没有被指定”并不表示“不能使用”。
advice-rule-site-recommended = 我们只推荐这样的紧急避难场所：被指定用于这种灾害，位于画出的危险区域以外，而且没有被水淹的记录。
advice-rule-way-car-refrain = 除非有特殊情况，不要开车去避难。请和邻居一起步行。
advice-rule-way-car-early-only = 需要用车的人，最晚请在警戒等级3时，走不会被水淹的路转移。
advice-rule-way-car-water = 不要开车进入水中。水深30厘米时，发动机可能熄火；50厘米时，车门可能打不开。
    .polarity = keep-out
advice-rule-way-underpass = 不要进入地下通道，也不要进入从铁路或道路下面穿过的路段。
    .polarity = keep-out
advice-rule-way-foot-child-water = 水深20厘米时，小孩就无法行走。
advice-rule-way-foot-water = 水深30厘米时，大人也很难行走。
advice-rule-way-foot-flow = 水在流动时，即使不到膝盖，也很危险。
advice-rule-way-foot-night = 不要在夜里或狂风暴雨中移动，请在那之前移动。如果来不及了，请移到附近坚固建筑的楼上。
advice-rule-way-foot-river-slope = 不要靠近河流、水渠和陡坡。
    .polarity = keep-out
advice-rule-depth-on-the-limit = 正好在分界线上的水深，归入较深的一级。
advice-rule-most-cautious-wins = 同时有几种危险时，显示最谨慎的行动。
advice-rule-worst-within-50m = 这里的回答以50米以内最坏的地点为准。
advice-rule-depth-in-metres = 水深按米数比较，不按级别编号比较。
