export * from "./advice";
export * from "./answer";
export * from "./metric";
export * from "./pack";
export * from "./polygon";
export * from "./situation";
export * from "./tile";
export type * from "./types";
