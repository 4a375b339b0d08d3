import { type SignatureEncoding, signatureBytes } from "./signature-bytes.js";
import { bodyBytes, isWebhookBody, type WebhookBody } from "./webhook-body.js";

const algorithms: readonly string[] = ["SHA-256", "SHA-384", "SHA-512", "SHA-1"];

/** A webhook's request, and what it was set up with. */
export interface SignedWebhook {
  readonly body: WebhookBody;
  /**
   * The header `X-RamBase-Signature`, as `Headers` or Node's `request.headers` have it. A request without it
   * was not signed, and one with several values was tampered with.
   */
  readonly signature: string | readonly string[] | null | undefined;
  readonly secret: string;
  /** The hash function that was chosen for the webhook. */
  readonly algorithm: "SHA-256" | "SHA-384" | "SHA-512" | "SHA-1";
  /** How the signature is written; told by its length when left out. */
  readonly encoding?: SignatureEncoding | undefined;
}

/**
 * Whether a webhook's request was signed with the secret (HMAC of its body).
 *
 * @throws `TypeError` when the secret is empty, which mostly means that an environment variable is not set,
 * when the algorithm or the encoding is none of these, and when the body is not as it came: a signature never
 * fits one that a framework has parsed
 */
export async function verifyWebhook(webhook: SignedWebhook): Promise<boolean> {
  const { body, secret, algorithm } = webhook;
  // Callers without a type checker can pass anything.
  if (typeof secret !== "string" || secret === "") {
    throw new TypeError("secret must be a text that is not empty.");
  }
  if (!isWebhookBody(body)) {
    throw new TypeError(
      "body must be the request's body as it came, as text or bytes: it must not be parsed.",
    );
  }
  if (!algorithms.includes(algorithm)) {
    throw new TypeError(`algorithm must be one of ${algorithms.join(", ")}.`);
  }
  if (!["hex", "base64"].includes(webhook.encoding ?? "hex")) {
    throw new TypeError("encoding must be hex or base64, or left out.");
  }
  const signatures = [webhook.signature ?? []].flat();
  const signature = signatures.length === 1 ? (signatures[0]?.trim() ?? "") : "";
  const hmac = { name: "HMAC", hash: algorithm };
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), hmac, false, ["sign"]);
  const expected = new Uint8Array(await crypto.subtle.sign("HMAC", key, new Uint8Array(bodyBytes(body))));
  const encoding = webhook.encoding ?? (signature.length === 2 * expected.length ? "hex" : "base64");
  const given = signatureBytes(signature, encoding);
  return given !== undefined && isEqual(expected, given);
}

/** Takes as long for every signature: time must not tell how much of a guess is right. */
function isEqual(expected: Uint8Array, given: Uint8Array): boolean {
  let difference = expected.length ^ given.length;
  for (const [index, byte] of expected.entries()) difference |= byte ^ (given[index] ?? 0);
  return difference === 0;
}
