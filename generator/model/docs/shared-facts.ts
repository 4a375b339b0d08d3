import type { SchemaFacts } from "./schema-doc.js";

/**
 * What holds of a value wherever it is used: the rules that all uses have, and the description that more than
 * half of them share. What one operation says of it would mislead readers of the others.
 */
export function sharedFacts(uses: readonly SchemaFacts[]): SchemaFacts {
  const [first] = uses;
  const common = uses.find(({ description }) => {
    return 2 * uses.filter((other) => other.description === description).length > uses.length;
  });
  return {
    description: common?.description ?? "",
    rules: first?.rules.filter((rule) => uses.every(({ rules }) => rules.includes(rule))) ?? [],
    deprecated: first !== undefined && uses.every(({ deprecated }) => deprecated),
  };
}
