import { isObject } from "../validate/is-object.js";

/** A value that stands in an error's message. */
export interface ErrorParameter {
  readonly index: number;
  readonly value: string;
}

/** What the API says about an error, and about each error inside it. */
export interface ErrorDetails {
  /** The stable number of the error; texts are translated and filled in, so never branch on them. */
  readonly code: number | undefined;
  /** English text. */
  readonly message: string | undefined;
  /** The same in the language of the call. */
  readonly translatedMessage: string | undefined;
  readonly parameters: readonly ErrorParameter[];
  readonly innerErrors: readonly ErrorDetails[];
}

/** Reads the API's error object; `undefined` when the value is something else. */
export function readErrorDetails(value: unknown): ErrorDetails | undefined {
  if (!isObject(value)) return undefined;
  if (!["message", "errorMessage", "httpStatusCode"].some((name) => name in value)) return undefined;
  return {
    code: codeOf(value.errorMessage),
    message: textOf(value.message),
    translatedMessage: textOf(value.translatedMessage),
    parameters: listOf(value.parameters).filter(isObject).map(readParameter).sort(byIndex),
    innerErrors: listOf(value.innerErrors).flatMap((inner) => readErrorDetails(inner) ?? []),
  };
}

/** Servers send the number as a number or as text. */
function codeOf(errorMessage: unknown): number | undefined {
  const id = isObject(errorMessage) ? errorMessage.errorMessageId : undefined;
  const code = typeof id === "string" && id.trim() !== "" ? Number(id) : id;
  return typeof code === "number" && Number.isFinite(code) ? code : undefined;
}

function readParameter(parameter: Record<string, unknown>): ErrorParameter {
  return { index: Number(parameter.index), value: String(parameter.value ?? "") };
}

function byIndex(one: ErrorParameter, other: ErrorParameter): number {
  return one.index - other.index;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
