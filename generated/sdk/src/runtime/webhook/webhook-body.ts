/** The body of a webhook's request as it came: what was parsed and written again may differ in bytes. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** The bytes that were signed: a buffer, as old compilers do not know which buffer a `Uint8Array` is of. */
export function bodyBytes(body: WebhookBody): ArrayBuffer {
  return new Uint8Array(typeof body === "string" ? new TextEncoder().encode(body) : body).buffer;
}
