import type { AdviceTable, Rule } from "./types";

/** Attribute values of one hazard at one household, as the table names them. */
export type Situation = Readonly<Record<string, string>>;
export type { AdviceTable, Rule };
