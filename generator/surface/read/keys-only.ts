import ts from "typescript";
import { memberText } from "../print/member-text.js";
import type { Declaration, Member } from "../sdk-surface.js";
import type { Declaring } from "./declarations.js";
import { memberName, plainMember } from "./members.js";
import { compareTexts, inOrder } from "./order.js";

/**
 * What a declaration of the entry point `/paths` holds, by its keys: paths and their methods, components by
 * kind, operations by their ids. The types under them repeat the document word for word and would be most of
 * the listing; they are compared as a document, and as the types that the other entry points name.
 */
export function keysOf(name: string, nodes: readonly Declaring[]): readonly Declaration[] {
  const none = { typeParameters: [], extends: [], implements: [] };
  return nodes.flatMap((node): Declaration[] => {
    if (ts.isInterfaceDeclaration(node)) {
      // Every operation holds the same keys.
      const type = name === "operations" ? () => "unknown" : keyType;
      return [{ ...none, kind: "interface", name, members: inOrder(keyMembers(node.members, type)) }];
    }
    if (ts.isTypeAliasDeclaration(node))
      return [{ ...none, kind: "type", name, members: [], type: "unknown" }];
    return [];
  });
}

function keyMembers(
  nodes: readonly ts.TypeElement[],
  type: (node: ts.TypeNode) => string,
): readonly Member[] {
  return nodes.flatMap((node): Member[] => {
    // What is not there is written as a property that nothing can be given to.
    if (!ts.isPropertySignature(node) || node.type?.kind === ts.SyntaxKind.NeverKeyword) return [];
    const optional = node.questionToken !== undefined;
    const name = memberName(node.name);
    return [
      { ...plainMember, kind: "property", name, optional, type: node.type ? type(node.type) : "unknown" },
    ];
  });
}

function keyType(node: ts.TypeNode): string {
  if (!ts.isTypeLiteralNode(node)) return "unknown";
  const texts = keyMembers(node.members, () => "unknown").map(memberText);
  return texts.length === 0 ? "{}" : `{ ${texts.sort(compareTexts).join("; ")} }`;
}
