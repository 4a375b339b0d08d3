import type { TypeDeclaration, TypeExpression } from "../type-model.js";

/** All names of types in a type. */
export function allNames(type: TypeExpression): readonly string[] {
  switch (type.kind) {
    case "named":
      return [type.name];
    case "applied":
      return [type.name, ...type.arguments.flatMap(allNames)];
    case "array":
      return allNames(type.items);
    case "map":
      return allNames(type.values);
    case "tuple":
      return [...type.members, ...(type.rest === undefined ? [] : [type.rest])].flatMap(allNames);
    case "object": {
      const index = type.index === undefined ? [] : [type.index];
      return [...type.properties.map((property) => property.type), ...index].flatMap(allNames);
    }
    case "union":
    case "intersection":
      return type.members.flatMap(allNames);
    default:
      return [];
  }
}

/** The names of types that a declared type is made of, so that it cannot be one of them itself. */
export function madeOf(declaration: TypeDeclaration): readonly string[] {
  return declaration.kind === "alias" ? alternatives(declaration.type) : declaration.extends;
}

function alternatives(type: TypeExpression): readonly string[] {
  if (type.kind === "named") return [type.name];
  const isMade = type.kind === "union" || type.kind === "intersection";
  return isMade ? type.members.flatMap(alternatives) : [];
}
