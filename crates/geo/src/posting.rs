//! Codes that postings share: directions, who is affected, where on a road, who decides.

use crate::code::code_enum;

code_enum! {
    /// For which direction along the line a closure holds.
    pub enum Direction: "a direction" {
        /// Both directions, 両方向.
        Both = "both",
        /// Along the line as drawn.
        Forward = "forward",
        /// Against the line as drawn.
        Backward = "backward",
    }
}

code_enum! {
    /// Who may not pass.
    pub enum Affected: "someone affected" {
        /// People on foot, 歩行者.
        Pedestrian = "pedestrian",
        /// Bicycles, 自転車.
        Bicycle = "bicycle",
        /// Motorcycles, 二輪車.
        Motorcycle = "motorcycle",
        /// Cars, 普通車.
        Car = "car",
        /// Lorries and coaches, 大型車.
        LargeVehicle = "large_vehicle",
        /// Buses of a line, 路線バス.
        Bus = "bus",
        /// Ambulances and fire engines: said only when they too cannot pass.
        EmergencyVehicle = "emergency_vehicle",
    }
}

code_enum! {
    /// What part of a road a closure is at.
    pub enum RoadFeature: "a feature of a road" {
        /// A bridge, 橋.
        Bridge = "bridge",
        /// A road under another, アンダーパス.
        Underpass = "underpass",
        /// A tunnel, トンネル.
        Tunnel = "tunnel",
        /// Where roads meet, 交差点.
        Crossing = "crossing",
        /// Where a railway crosses, 踏切.
        LevelCrossing = "level_crossing",
    }
}

code_enum! {
    /// Who decided a closure.
    ///
    /// # Source
    /// 道路法 第46条 (road administrators); 道路交通法 第4〜6条, 災害対策基本法 第76条 (police).
    pub enum ClosureDecidedBy: "someone who decides closures" {
        /// The city as road administrator.
        City = "city",
        /// The prefecture's public works office.
        Prefecture = "prefecture",
        /// The national road office.
        National = "national",
        /// The police.
        Police = "police",
    }
}

code_enum! {
    /// Who decided an evacuation order.
    ///
    /// # Source
    /// 災害対策基本法 第60条 (mayor, governor), 第61条 (police, coast guard).
    pub enum OrderDecidedBy: "someone who decides orders" {
        /// The mayor, 市長.
        Mayor = "mayor",
        /// The governor in the mayor's place, 知事.
        Governor = "governor",
        /// A police officer, 警察官.
        Police = "police",
        /// A coast guard officer, 海上保安官.
        CoastGuard = "coast_guard",
    }
}

code_enum! {
    /// Whether something is there.
    pub enum Known: "an answer" {
        /// It is.
        Yes = "yes",
        /// It is not.
        No = "no",
        /// Nobody has said.
        Unknown = "unknown",
    }
}
