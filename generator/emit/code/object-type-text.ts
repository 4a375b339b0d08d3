import type { ObjectType, PropertyModel, TypeExpression } from "../../model/type-model.js";
import { indented } from "../text/wrap.js";
import { docComment } from "./doc-comment.js";
import { bracketed, typeText } from "./type-text.js";
import { propertyKey } from "./value-text.js";

/** An object type as TypeScript: in one line where its properties need no comments. */
export function objectTypeText(type: ObjectType, use: (name: string) => void): string {
  const { properties, index, written } = type;
  const members = properties.map((property) => {
    const { key, mark, text } = propertyParts(property, written, use);
    return `${docComment(property.doc)}${key}${mark}: ${text}`;
  });
  if (index !== undefined) members.push(`[name: string]: ${typeText(index, use)}`);
  if (members.length === 0) return "{}";
  return members.some((member) => member.includes("\n"))
    ? `{\n${members.map((member) => `${indented(member)};\n`).join("")}}`
    : `{ ${members.join("; ")} }`;
}

/** A property; in requests `undefined` may stand for "not given", so that no caller has to leave it out. */
export function propertyParts(
  { name, type, optional }: Omit<PropertyModel, "doc">,
  written: boolean,
  use: (name: string) => void,
): { readonly key: string; readonly mark: string; readonly text: string } {
  const text = typeText(type, use);
  const mayBeUndefined = optional && written && text !== "unknown";
  return {
    key: propertyKey(name),
    mark: optional ? "?" : "",
    text: mayBeUndefined ? `${text} | undefined` : text,
  };
}

/** A list whose first elements have types of their own. */
export function tupleText(
  { members, required, rest }: Extract<TypeExpression, { kind: "tuple" }>,
  use: (name: string) => void,
): string {
  const texts = members.map((type, index) =>
    index < required ? typeText(type, use) : `${bracketed(type, use)}?`,
  );
  const others = rest === undefined ? [] : [`...${typeText({ kind: "array", items: rest }, use)}`];
  return `[${[...texts, ...others].join(", ")}]`;
}
