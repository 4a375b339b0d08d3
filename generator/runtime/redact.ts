import { percentEncode } from "./request/percent-encode.js";

const name = "(?:access_token|refresh_token|client_secret|password|otp|code_verifier)";
const inQuery = `(?<=${name}=)[^&#\\s"'<>]+`;
// In JSON that stands as a text in other JSON, quotes have backslashes before them.
const inJson = `(?<=${name}\\\\*"\\s*:\\s*\\\\*")(?:[^"\\\\]|\\\\.)+`;
// So many blanks at most: behind a long run of them, each would be looked back over from each.
const inHeader = "(?<=\\b(?:bearer|basic)\\s{1,9})[\\w.~+/=-]{16,}";
const values = /* @__PURE__ */ new RegExp(`${inQuery}|${inJson}|${inHeader}`, "gi");

/**
 * Removes what looks like a secret from a text that may be shown or logged, and every given secret
 * wherever it stands.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  return (
    secrets
      .flatMap((secret) => [secret, percentEncode(secret), JSON.stringify(secret).slice(1, -1)])
      // A shorter one is no secret, and the text would lose its letters.
      .filter((secret) => secret.length > 3)
      // The longest first: a secret that begins another one must not leave the other's end behind.
      .sort((one, other) => other.length - one.length)
      .reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text)
      .replace(values, "[redacted]")
  );
}
