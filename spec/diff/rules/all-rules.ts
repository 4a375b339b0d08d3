import { documentRules } from "./document-rules.js";
import { effectRules } from "./effect-rules.js";
import { operationRules } from "./operation-rules.js";
import { parameterRules } from "./parameter-rules.js";
import { requestRules } from "./request-rules.js";
import { responseRules } from "./response-rules.js";
import type { Rule } from "./rule.js";

/** Every kind of change that two documents can show. A rule that is not listed here does not compile. */
export const allRules = {
  ...operationRules,
  ...parameterRules,
  ...requestRules,
  ...responseRules,
  ...effectRules,
  ...documentRules,
} as const satisfies { readonly [id: string]: Rule };

/** The stable name of a kind of change. */
export type RuleId = keyof typeof allRules;
