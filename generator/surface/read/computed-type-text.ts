import ts from "typescript";

type TypeText = (node: ts.TypeNode) => string;

/**
 * A type that is computed from others (a condition, a mapped object, a pattern of texts) in one line;
 * `undefined` when it is of another form.
 */
export function computedTypeText(node: ts.TypeNode, inner: TypeText): string | undefined {
  if (ts.isConditionalTypeNode(node)) {
    const { checkType, extendsType, trueType, falseType } = node;
    return `${operand(checkType, inner)} extends ${operand(extendsType, inner)} ? ${inner(trueType)} : ${inner(falseType)}`;
  }
  if (ts.isInferTypeNode(node)) return `infer ${node.typeParameter.name.text}`;
  if (ts.isMappedTypeNode(node)) return mappedText(node, inner);
  if (ts.isTemplateLiteralTypeNode(node)) {
    const spans = node.templateSpans.map(({ type, literal }) => `\${${inner(type)}}${literal.rawText ?? ""}`);
    return `\`${node.head.rawText ?? ""}${spans.join("")}\``;
  }
  return undefined;
}

/** What stands before and behind `extends` ends where a condition would begin. */
function operand(type: ts.TypeNode, inner: TypeText): string {
  const needsBrackets = ts.isConditionalTypeNode(type) || ts.isFunctionTypeNode(type);
  return needsBrackets ? `(${inner(type)})` : inner(type);
}

function mappedText(node: ts.MappedTypeNode, inner: TypeText): string {
  const { readonlyToken, typeParameter, nameType, questionToken, type } = node;
  const names = typeParameter.constraint === undefined ? "" : inner(typeParameter.constraint);
  const renamed = nameType === undefined ? "" : ` as ${inner(nameType)}`;
  const key = `[${typeParameter.name.text} in ${names}${renamed}]`;
  const value = type === undefined ? "" : `: ${inner(type)}`;
  return `{ ${token(readonlyToken, "readonly ")}${key}${token(questionToken, "?")}${value} }`;
}

/** A modifier of a mapped type, which may be added (`readonly`) or taken away (`-readonly`). */
function token(modifier: ts.Node | undefined, text: string): string {
  if (modifier === undefined) return "";
  if (modifier.kind === ts.SyntaxKind.MinusToken) return `-${text}`;
  return modifier.kind === ts.SyntaxKind.PlusToken ? `+${text}` : text;
}
