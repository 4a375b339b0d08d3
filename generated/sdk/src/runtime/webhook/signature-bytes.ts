/** How a signature is written. */
export type SignatureEncoding = "hex" | "base64";

/** The bytes that a signature stands for; `undefined` when it is not written that way. */
export function signatureBytes(text: string, encoding: SignatureEncoding): Uint8Array | undefined {
  if (encoding === "base64") return fromBase64(text);
  if (!/^(?:[\da-f]{2})+$/i.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
