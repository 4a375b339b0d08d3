import type { OperationModel } from "../operation-model.js";
import type { TypeDeclaration, TypeExpression } from "../type-model.js";

/** Says of types that the document does not describe what they are used for. */
export type DescribeByUse = (types: readonly TypeDeclaration[]) => TypeDeclaration[];

/**
 * Makes the descriptions of types that have none: the body, the answer, an option or a header of an
 * operation, else a property of another type. Readers of a comment in an editor, or of a page made from it,
 * learn what the type is for.
 */
export function describeByUse(
  operations: readonly OperationModel[],
  types: readonly TypeDeclaration[],
): DescribeByUse {
  const uses = new Map<string, string[]>();
  const note = (use: string, type: TypeExpression | undefined): void => {
    const name = type === undefined ? undefined : namedIn(type);
    if (name !== undefined) uses.set(name, [...(uses.get(name) ?? []), use]);
  };
  for (const { functionName, body, answer, options, headers } of operations) {
    note(`Body of \`${functionName}\`.`, body?.type);
    if (answer.kind === "list") note(`What \`${functionName}\` lists.`, answer.item);
    else note(`Answer of \`${functionName}\`.`, answer.type);
    for (const { name, type } of options) note(`The option \`${name}\` of \`${functionName}\`.`, type);
    if (headers?.kind === "interface") {
      for (const { name, type } of headers.properties)
        note(`The header \`${name}\` of \`${functionName}\`.`, type);
    }
  }
  for (const type of types) {
    if (type.kind === "alias") note(`What \`${type.name}\` holds.`, type.type);
    else
      for (const property of type.properties)
        note(`\`${property.name}\` of \`${type.name}\`.`, property.type);
  }
  return (declared) =>
    declared.map((type) => {
      if (type.doc.paragraphs.length > 0) return type;
      const [use = "A schema of the document that no operation mentions.", ...others] =
        uses.get(type.name) ?? [];
      const more =
        others.length === 0
          ? ""
          : ` Used ${others.length === 1 ? "once more" : `${others.length} times more`}.`;
      return { ...type, doc: { ...type.doc, paragraphs: [use + more] } };
    });
}

/**
 * The type that an expression leads to, through arrays, maps and the first name of a union or intersection.
 */
function namedIn(type: TypeExpression): string | undefined {
  switch (type.kind) {
    case "named":
      return type.name;
    case "array":
      return namedIn(type.items);
    case "map":
      return namedIn(type.values);
    case "union":
    case "intersection":
      return type.members.map(namedIn).find((name) => name !== undefined);
    default:
      return undefined;
  }
}
