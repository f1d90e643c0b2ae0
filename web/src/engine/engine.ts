export * from "./advice";
export * from "./metric";
export * from "./polygon";
export * from "./situation";
export * from "./tile";
export type * from "./types";
