const mark = "[redacted]";
const names = "access_token|refresh_token|client_secret|password|otp|code_verifier";
const inQuery = new RegExp(`((?:${names})=)[^&#\\s"'<>]+`, "gi");
const inJson = new RegExp(`("\\$?(?:${names})"\\s*:\\s*")[^"]+`, "gi");
const inHeader = /(\b(?:bearer|basic)\s+)[\w.~+/=-]{16,}/gi;

/**
 * Removes what looks like a secret from a text that may be shown or logged, and every given secret
 * wherever it stands.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const known = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .filter((secret) => secret.length >= 4)
    // The longest first: a secret that begins another one must not leave the other's end behind.
    .sort((one, other) => other.length - one.length);
  const cleared = known.reduce((rest, secret) => rest.replaceAll(secret, mark), text);
  return cleared.replace(inQuery, `$1${mark}`).replace(inJson, `$1${mark}`).replace(inHeader, `$1${mark}`);
}
