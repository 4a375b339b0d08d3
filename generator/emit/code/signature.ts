import type { AnswerModel, OperationModel } from "../../model/operation-model.js";
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
    { name: "options", type: imports.type(optionsType), optional: !mustHaveOptions },
  ];
}

/** What a call of the operation returns. */
export function returnType(answer: AnswerModel, imports: Imports): string {
  switch (answer.kind) {
    case "list": {
      const types = [answer.item, ...(answer.page === undefined ? [] : [answer.page])];
      const texts = types.map((type) => typeText(type, imports.type));
      return `${imports.type("PagedList")}<${texts.join(", ")}>`;
    }
    case "started": {
      const instance = answer.type.kind === "named" ? `<${typeText(answer.type, imports.type)}>` : "";
      return `Promise<${imports.type("OperationHandle")}${instance}>`;
    }
    case "value":
      return `${imports.type("ApiCall")}<${typeText(answer.type, imports.type)}>`;
  }
}
