const mark = "[redacted]";

/** The value after the name of a secret in a form or a query, in JSON, and in a header. */
const values =
  /(?<=(?:access_token|refresh_token|client_secret|password|otp|code_verifier)(?:=|"\s*:\s*"))(?:(?<==)[^&#\s"'<>]+|(?<=")[^"]+)|(?<=\b(?:bearer|basic)\s+)[\w.~+/=-]{16,}/gi;

/**
 * Removes what looks like a secret from a text that may be shown or logged, and every given secret
 * wherever it stands.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  return (
    secrets
      .flatMap((secret) => [secret, encodeURIComponent(secret)])
      // A shorter one is no secret, and the text would lose its letters.
      .filter((secret) => secret.length > 3)
      // The longest first: a secret that begins another one must not leave the other's end behind.
      .sort((one, other) => other.length - one.length)
      .reduce((rest, secret) => rest.replaceAll(secret, mark), text)
      .replace(values, mark)
  );
}
