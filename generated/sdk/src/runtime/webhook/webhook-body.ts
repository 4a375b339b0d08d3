/** The body of a webhook's request as it came: what was parsed and written again may differ in bytes. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/**
 * Whether it is a body as it came: callers without a type checker hand in what a framework has parsed. Asks
 * for its tag, as bytes of another realm, such as the Buffers of a test in Jest, are no instance of ours.
 */
export function isWebhookBody(body: unknown): body is WebhookBody {
  const tag = Object.prototype.toString.call(body);
  return typeof body === "string" || tag === "[object Uint8Array]" || tag === "[object ArrayBuffer]";
}

/** The bytes that were signed: a buffer, as old compilers do not know which buffer a `Uint8Array` is of. */
export function bodyBytes(body: WebhookBody): ArrayBuffer {
  return new Uint8Array(typeof body === "string" ? new TextEncoder().encode(body) : body).buffer;
}
