import type { Json } from "../../../spec/document/openapi.js";
import type { TypeExpression } from "../type-model.js";

export const keyword = (name: "string" | "number" | "boolean" | "null" | "unknown" | "never" | "void") =>
  ({ kind: "keyword", name }) as const;

/** A union without repetitions; `unknown` swallows the others. */
export function union(members: readonly TypeExpression[]): TypeExpression {
  const flat = members.flatMap((member) => (member.kind === "union" ? member.members : [member]));
  if (flat.some(isUnknown)) return keyword("unknown");
  const distinct = withoutRepetition(flat);
  const [only] = distinct;
  if (only === undefined) return keyword("never");
  return distinct.length === 1 ? only : { kind: "union", members: distinct };
}

/** An intersection without repetitions and without what another member says already. */
export function intersection(members: readonly TypeExpression[]): TypeExpression {
  const flat = members.flatMap((member) => (member.kind === "intersection" ? member.members : [member]));
  const telling = flat.filter((member) => !isUnknown(member));
  const bases = new Set(telling.flatMap(baseOf));
  const distinct = withoutRepetition(
    telling.filter((type) => type.kind !== "keyword" || !bases.has(type.name)),
  );
  const [only] = distinct;
  if (only === undefined) return keyword("unknown");
  return distinct.length === 1 ? only : { kind: "intersection", members: distinct };
}

/** The type of a list of values. */
export function literals(values: readonly Json[]): TypeExpression {
  return union(
    values.map((value) => {
      if (value === null) return keyword("null");
      const plain = typeof value === "bigint" ? Number(value) : value;
      // A number too large for JavaScript reads as one that no literal can write.
      if (typeof plain === "number" && !Number.isFinite(plain)) return keyword("number");
      return typeof plain === "object" ? keyword("unknown") : { kind: "literal", value: plain };
    }),
  );
}

/** Whether a type says nothing. */
export function isUnknown(type: TypeExpression): boolean {
  return type.kind === "keyword" && type.name === "unknown";
}

/** What the values of a list of known values are. */
function baseOf(type: TypeExpression): string[] {
  if (type.kind === "openUnion") return [type.base];
  return type.kind === "literal" ? [typeof type.value] : [];
}

function withoutRepetition(members: readonly TypeExpression[]): TypeExpression[] {
  const byText = new Map(members.map((member) => [JSON.stringify(member), member]));
  return [...byText.values()];
}
