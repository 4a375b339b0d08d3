import { filledText } from "../validate/filled-text.js";
import { isObject, objectsIn } from "../validate/is-object.js";

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
  const { message, translatedMessage, errorMessage, parameters, innerErrors, httpStatusCode } = value;
  if ((message ?? errorMessage ?? httpStatusCode) === undefined) return undefined;
  return {
    // Servers send the number as a number or as text.
    code: Number.parseInt(Object(errorMessage).errorMessageId, 10) || undefined,
    message: filledText(message),
    translatedMessage: filledText(translatedMessage),
    parameters: objectsIn(parameters)
      .map(({ index, value }) => ({ index: Number(index), value: String(value ?? "") }))
      .sort((one, other) => one.index - other.index),
    innerErrors: objectsIn(innerErrors).flatMap((inner) => readErrorDetails(inner) ?? []),
  };
}
