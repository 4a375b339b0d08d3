import { contentType, isJson } from "./content-type.js";
import type { ReceivedRequest } from "./received-request.js";

/** A request as tests look at it: no token, password or client secret is in it. */
export interface RecordedRequest {
  /** `undefined` when the document describes no such operation. */
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  /** A parameter that is given several times is a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as its value, a form as an object, other bodies as text; `undefined` without a body. */
  readonly body: unknown;
}

const secretNames = new Set(["$access_token", "client_secret", "password", "otp", "refresh_token"]);
const hidden = "***";

/** Keeps of a request what a test may look at. */
export function recordRequest(request: ReceivedRequest, operationId: string | undefined): RecordedRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => {
    const text = String(value);
    return [name, name === "authorization" ? text.replace(/(?<=^\S+\s+)\S.*$|^\S+$/, hidden) : text];
  });
  return {
    operationId,
    method: request.method,
    path: request.path,
    query: fieldsOf(request.query),
    headers: Object.fromEntries(headers),
    body: bodyOf(request),
  };
}

function bodyOf(request: ReceivedRequest): unknown {
  if (request.text === "") return undefined;
  const type = contentType(request);
  if (type === "application/x-www-form-urlencoded") return fieldsOf(new URLSearchParams(request.text));
  return isJson(type) ? jsonOrText(request.text) : request.text;
}

function fieldsOf(fields: URLSearchParams): Record<string, string | readonly string[]> {
  const names = [...new Set(fields.keys())];
  const entries = names.map((name) => {
    const values = fields.getAll(name).map((value) => (secretNames.has(name) ? hidden : value));
    return [name, values.length === 1 ? values[0] : values] as const;
  });
  return Object.fromEntries(entries.map(([name, value]) => [name, value ?? ""]));
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
