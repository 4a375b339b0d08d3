import { exportRules } from "./export-rules.js";
import { memberRules } from "./member-rules.js";
import { operationRules } from "./operation-rules.js";
import type { SurfaceRule } from "./rule.js";
import { signatureRules } from "./signature-rules.js";

/** Every kind of change that two surfaces can show. A rule that is not listed here does not compile. */
export const surfaceRules = {
  ...operationRules,
  ...exportRules,
  ...memberRules,
  ...signatureRules,
} as const satisfies {
  readonly [id: string]: SurfaceRule;
};

/** The stable name of a kind of change. */
export type SurfaceRuleId = keyof typeof surfaceRules;
