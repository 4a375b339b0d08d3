import type { OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import { lineWidth } from "../text/wrap.js";

/** A parameter of a generated function. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
}

/**
 * The parameters of a function or method, one a line when the whole head would be too long.
 *
 * @param head what else stands on the line: name, return type, indentation; of a longer
 *   one its last line counts
 */
export function parameterList(
  parameters: readonly Parameter[],
  head: string,
): OptionalKind<ParameterDeclarationStructure>[] {
  const texts = parameters.map(parameterText);
  const lastLine = head.slice(head.lastIndexOf("\n") + 1);
  if (lastLine.length + texts.join(", ").length <= lineWidth) {
    return parameters.map(({ name, type, optional }) => ({
      name,
      type,
      hasQuestionToken: optional === true,
    }));
  }
  // ts-morph prints all parameters in one line; text that brings its own line ends is left as it is.
  return [{ name: `\n${texts.join(",\n")},\n` }];
}

/** `name?: type` */
export function parameterText({ name, type, optional }: Parameter): string {
  return `${name}${optional ? "?" : ""}: ${type}`;
}
