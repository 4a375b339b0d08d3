import type { OperationModel } from "../../model/operation-model.js";
import type { TypeExpression } from "../../model/type-model.js";
import { lineWidth } from "../text/wrap.js";
import type { Imports } from "./imports.js";
import type { Parameter } from "./parameter-list.js";
import { typeText } from "./type-text.js";

/** The parameters after the client and the path: body and options, as both ways to call take them. */
export function ownParameters(operation: OperationModel, imports: Imports): readonly Parameter[] {
  const { body, options, optionsType } = operation;
  const mustHaveOptions = options.some(({ required }) => required);
  const type = body && typeText(body.type, imports.type);
  const bodyParameter = (): Parameter[] => {
    if (body === undefined || type === undefined) return [];
    if (body.required) return [{ name: "body", type }];
    // A parameter before one that must be given cannot be left out.
    return mustHaveOptions
      ? [{ name: "body", type: `${type} | undefined` }]
      : [{ name: "body", type, optional: true }];
  };
  return [
    ...bodyParameter(),
    {
      name: "options",
      type: operation.isNarrowed ? "Given" : imports.type(optionsType),
      optional: !mustHaveOptions,
    },
  ];
}

/**
 * Type parameters of a function whose answer follows from its options, on a line of their own where the rest
 * would be too long; empty for any other.
 *
 * @param beside what else stands on the line, with its indentation
 */
export function typeParameters(
  { isNarrowed, optionsType }: OperationModel,
  imports: Imports,
  beside: string,
): string {
  if (!isNarrowed) return "";
  const parameter = `const Given extends ${imports.type("Only")}<Given, ${optionsType}> = ${optionsType}`;
  if (`${beside}<${parameter}>`.length <= lineWidth) return `<${parameter}>`;
  return `<\n  ${parameter},\n>`;
}

/** What a call of the operation returns. */
export function returnType({ answer, isNarrowed }: OperationModel, imports: Imports): string {
  const narrowed = (type: TypeExpression): TypeExpression =>
    isNarrowed ? applied("Selected", type, given) : type;
  switch (answer.kind) {
    case "list": {
      const { item, page } = answer;
      if (page === undefined) return typeText(applied("PagedList", narrowed(item)), imports.type);
      const list = isNarrowed ? applied("SelectedList", item, page, given) : applied("PagedList", item, page);
      return typeText(list, imports.type);
    }
    case "started": {
      const instance = answer.type.kind === "named" ? `<${typeText(answer.type, imports.type)}>` : "";
      return `Promise<${imports.type("OperationHandle")}${instance}>`;
    }
    case "value":
      return typeText(applied("ApiCall", narrowed(answer.type)), imports.type);
  }
}

const given: TypeExpression = { kind: "named", name: "Given" };

function applied(name: string, ...args: readonly TypeExpression[]): TypeExpression {
  return { kind: "applied", name, arguments: args };
}
