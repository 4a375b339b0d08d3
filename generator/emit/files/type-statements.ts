import {
  type InterfaceDeclarationStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import type { PropertyModel, TypeDeclaration, TypeExpression } from "../../model/type-model.js";
import { docComment, docsOf } from "../code/doc-comment.js";
import type { Imports } from "../code/imports.js";
import { propertyParts } from "../code/object-type-text.js";
import { typeText } from "../code/type-text.js";
import { lineWidth } from "../text/wrap.js";

/** The declaration of a named type. */
export function typeStatement(
  declaration: TypeDeclaration,
  imports: Imports,
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  const { name, doc, written } = declaration;
  if (declaration.kind === "alias") {
    const type = aliasText(declaration.type, imports, `export type ${name} = ;`.length);
    return {
      kind: StructureKind.TypeAlias,
      leadingTrivia: "\n",
      isExported: true,
      name,
      ...docsOf(doc),
      type,
    };
  }
  const { properties, index } = declaration;
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name,
    ...docsOf(doc),
    extends: declaration.extends.map(imports.type),
    properties: properties.map((property) => propertyStructure(property, written, imports)),
    ...(index === undefined
      ? {}
      : {
          indexSignatures: [
            { keyName: "name", keyType: "string", returnType: typeText(index, imports.type) },
          ],
        }),
  };
}

/** A property of an interface. */
export function propertyStructure(
  { name, doc, type, optional }: PropertyModel,
  written: boolean,
  imports: Imports,
) {
  const { key, text } = propertyParts({ name, type, optional }, written, imports.type);
  return { name: key, hasQuestionToken: optional, type: text, ...docsOf(doc) };
}

/** The same as text, for types that a structure cannot hold. */
export function propertyText(property: PropertyModel, written: boolean, imports: Imports): string {
  const { name, hasQuestionToken, type } = propertyStructure(property, written, imports);
  return `${docComment(property.doc)}${name}${hasQuestionToken ? "?" : ""}: ${type};\n`;
}

/** The members of a long union stand one a line. */
function aliasText(type: TypeExpression, imports: Imports, room: number): string {
  const line = typeText(type, imports.type);
  if (line.length + room <= lineWidth) return line;
  if (type.kind === "union") return type.members.map((member) => `\n| ${typeText(member)}`).join("");
  if (type.kind !== "openUnion") return line;
  const values = type.values.map((value) => `\n| ${typeText({ kind: "literal", value })}`);
  return `${values.join("")}\n| (${type.base} & {})`;
}
