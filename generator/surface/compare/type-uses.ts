import ts from "typescript";
import { both, type Direction, joined, neither, opposite, output } from "./direction.js";

/** A name in a type, and who makes the value that it describes. */
export interface TypeUse {
  readonly name: string;
  readonly direction: Direction;
}

/** Who makes the values of a type parameter, when the SDK makes the value of the whole type. */
export type ArgumentDirection = (name: string, index: number) => Direction;

/** Types of the platform that hand on what they are made of. */
const containers = new Set(
  "Array AsyncGenerator AsyncIterable Extract Exclude Iterable NonNullable Omit Partial Pick Promise PromiseLike Readonly ReadonlyArray Record Required".split(
    " ",
  ),
);

/** What the platform's own types do with their arguments. */
export function platformArgument(name: string): Direction {
  return containers.has(name) ? output : both;
}

/**
 * The names in a type or a declaration.
 *
 * @param direction who makes the value of the type as a whole
 */
export function usesIn(node: ts.Node, direction: Direction, argument: ArgumentDirection): readonly TypeUse[] {
  const uses: TypeUse[] = [];
  const visit = (one: ts.Node, way: Direction): void => {
    if (ts.isTypeReferenceNode(one) || ts.isExpressionWithTypeArguments(one)) {
      const head = ts.isTypeReferenceNode(one) ? one.typeName : one.expression;
      const name = ts.isIdentifier(head) ? head.text : "";
      uses.push({ name, direction: way });
      for (const [index, type] of (one.typeArguments ?? []).entries())
        visit(type, within(argument(name, index), way));
    } else if (ts.isTypePredicateNode(one) && ts.isFunctionDeclaration(one.parent)) {
      // A function that tells whether a value is of a type makes none.
    } else if (ts.isParameter(one)) {
      if (one.type !== undefined) visit(one.type, opposite(way));
    } else if (ts.isTypeParameterDeclaration(one) && ts.isFunctionLike(one.parent)) {
      // The caller chooses what a function is applied to.
      ts.forEachChild(one, (child) => visit(child, opposite(way)));
    } else if (ts.isTypeQueryNode(one)) {
      if (ts.isIdentifier(one.exprName)) uses.push({ name: one.exprName.text, direction: way });
    } else {
      ts.forEachChild(one, (child) => visit(child, way));
    }
  };
  visit(node, direction);
  return uses;
}

/** Who makes the values of an argument of a type that stands in a direction itself. */
function within(argument: Direction, around: Direction): Direction {
  let result = neither;
  if (argument.output) result = joined(result, around);
  if (argument.input) result = joined(result, opposite(around));
  return result;
}
