import type { Findings } from "./findings.js";

/**
 * A generated check: whether a value keeps the rules of its schema. Given findings, it lists there every rule
 * that is broken and answers nothing of use.
 */
export type Check = (value: unknown, found?: Findings) => boolean;
