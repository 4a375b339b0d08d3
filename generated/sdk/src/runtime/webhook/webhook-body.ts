/** The body of a webhook's request as it came: what was parsed and written again may differ in bytes. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** The bytes that were signed. */
export function bodyBytes(body: WebhookBody): Uint8Array<ArrayBuffer> {
  return typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
}
