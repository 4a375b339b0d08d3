import { ValidationError } from "../errors/validation-error.js";
import { exactJson } from "../numbers/exact-json.js";
import { isObject, objectsIn } from "../validate/is-object.js";
import type { Violation } from "../violation.js";
import { bodyBytes, isWebhookBody, type WebhookBody } from "./webhook-body.js";

/** What a webhook tells: something happened in a RamBase system. */
export interface WebhookEvent {
  /**
   * The event's own number. It comes again when the receiver did not answer 200, so a receiver has to know
   * which ones it has handled.
   */
  readonly eventId: string;
  /** What happened. */
  readonly eventType: string;
  /** The RamBase system and the company database in which it happened. */
  readonly systemId: string | undefined;
  readonly database: string | undefined;
  /** When it happened, with an offset, and who did it. */
  readonly registerTime: string | undefined;
  readonly registerPid: string | undefined;
  /** Values by their names, as texts. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads the JSON body of a webhook's request. Check its signature first (`verifyWebhook`).
 *
 * @throws `ValidationError` when it is something else
 */
export function readWebhookEvent(body: WebhookBody): WebhookEvent {
  const event = objectOf(body);
  if (event === undefined) {
    const message = "a webhook's body must be a JSON object, as text or bytes; choose the format JSON for it";
    throw new ValidationError("value", [{ path: [], keyword: "type", message }]);
  }
  const violations: Violation[] = [];
  const required = (name: string): string => {
    const value = scalar(event[name]);
    if (value !== undefined && value !== "") return value;
    const message = "must be a text that is not empty, or a number";
    violations.push({ path: [name], keyword: "required", message });
    return "";
  };
  const read = {
    eventId: required("RamBaseEventId"),
    eventType: required("EventType"),
    systemId: scalar(event.SystemID),
    database: scalar(event.Database),
    registerTime: scalar(event.RegisterTime),
    registerPid: scalar(event.RegisterPid),
    parameters: parametersOf(event.Parameters),
  };
  if (violations.length > 0) throw new ValidationError("value", violations);
  return read;
}

/** The JSON object that a body holds, with numbers that JavaScript would round as texts. */
function objectOf(body: unknown): Record<string, unknown> | undefined {
  if (!isWebhookBody(body)) return undefined;
  try {
    // Decoding also takes a byte order mark off.
    const value: unknown = exactJson(new TextDecoder().decode(bodyBytes(body)));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function parametersOf(list: unknown): Record<string, string | undefined> {
  return Object.fromEntries(
    objectsIn(list).map(({ ParameterName, ParameterValue }) => [
      scalar(ParameterName) ?? "",
      scalar(ParameterValue),
    ]),
  );
}

/** Numbers are written as texts: which of both a value is, differs between events. */
function scalar(value: unknown): string | undefined {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
}
