import { renamed } from "../../json-object.js";
import { reportWeakened, type Step } from "../../step.js";

/** 3.0 cannot say what stands at which place of a list; the list stays, its places go to `x-` keys. */
export const withoutTuples: Step = (schema, site) => {
  if (!Object.hasOwn(schema, "prefixItems")) return schema;
  reportWeakened(site, "OpenAPI 3.0 has no prefixItems; the list accepts any items, see x-prefixItems.");
  // In 3.1 `items` speaks of the items after the prefix only, in 3.0 it would speak of all.
  return { ...renamed(renamed(schema, "prefixItems", "x-prefixItems"), "items", "x-items"), items: {} };
};

/** 3.0 wants `items` on every array. */
export const withArrayItems: Step = (schema) =>
  schema.type === "array" && schema.items === undefined ? { ...schema, items: {} } : schema;
