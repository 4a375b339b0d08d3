import { ValidationError } from "../errors/validation-error.js";
import type { Validate } from "../violation.js";

/** What an operation takes as its body. */
export interface BodySpec {
  /** `jsonBody`, `formBody` or `otherBody`: a bundle holds what its operations need. */
  readonly encode: (spec: BodySpec, body: unknown, operation: string, isChecked: boolean) => EncodedBody;
  /** JSON root that is put around the body (`userAssignment`). */
  readonly root?: string;
  /** `application/json` when left out. */
  readonly mediaType?: string;
  /** What writes members of a form that are more than one text. */
  readonly members?: Readonly<Record<string, (value: unknown, operation: string) => unknown>>;
  /** Whether a call without a body is refused before it is sent. */
  readonly required?: boolean;
  /** Checks the body as the caller passes it, that is without the root. Not called without a body. */
  readonly check?: Validate;
}

/** A body on the wire, and the headers that go with it. */
export interface EncodedBody {
  readonly content?: NonNullable<RequestInit["body"]>;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Encodes a body as JSON, put under its root where it has one. Throws a `ValidationError` when it breaks the
 * operation's rules and `isChecked`.
 */
export const jsonBody: BodySpec["encode"] = (spec, body, operation, isChecked) => {
  const { root, mediaType = "application/json" } = spec;
  const content = jsonText(root ? { [root]: body } : body, operation);
  if (isChecked) checkBody(spec, body, operation);
  if (body === undefined) return {};
  return { content, headers: { "content-type": mediaType } };
};

/** Throws a `ValidationError` for what JSON cannot hold: a bigint, an object that holds itself, a Map. */
function jsonText(body: unknown, operation: string): string {
  try {
    return JSON.stringify(body, refuseEmptied);
  } catch (cause) {
    const [why] = String(Object(cause).message).split("\n", 1);
    throw invalidBody(`is no JSON: ${why}`, operation, cause);
  }
}

/** What is an object to all rules, and one without members to JSON. */
function refuseEmptied(name: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set || value instanceof Promise)
    throw new TypeError(`${name || "it"} is a Map, a Set, or a promise, which has to be awaited`);
  return value;
}

function invalidBody(message: string, operation: string, cause?: unknown): ValidationError {
  return new ValidationError("request", [{ path: [], keyword: "type", message }], { operation, cause });
}

/** Texts, bytes and forms of another media type, which are sent as they are. Throws as `jsonBody` does. */
export const otherBody: BodySpec["encode"] = (spec, body, operation, isChecked) => {
  if (isChecked) checkBody(spec, body, operation);
  if (body === undefined) return {};
  // It could not be sent again, and servers seldom take a body without a length.
  if ("getReader" in Object(body)) throw invalidBody("is a stream: pass bytes or a Blob", operation);
  // The generated type of such an operation's body allows only what fetch can send.
  const content = body as NonNullable<RequestInit["body"]>;
  const { mediaType } = spec;
  // Only the platform knows the boundary of a form.
  if (mediaType === undefined || body instanceof FormData) return { content };
  return { content, headers: { "content-type": mediaType } };
};

/** Throws a `ValidationError` for a body that is missing or breaks the rules. */
export function checkBody({ required, check }: BodySpec, body: unknown, operation: string): void {
  const missing = { path: [], keyword: "required", message: "a body is required" };
  const violations = body === undefined ? (required ? [missing] : []) : (check?.(body) ?? []);
  if (violations.length > 0) throw new ValidationError("request", violations, { operation });
}
