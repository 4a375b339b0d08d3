import type { Auth } from "./credentials.js";

/**
 * Throws a `TypeError` when a credential is missing or empty, which mostly means that an environment
 * variable is not set. Names the property and never shows a value.
 */
export function checkAuth(auth: Auth): void {
  // Callers without a type checker can pass anything.
  const given: unknown = auth;
  if (typeof given !== "object" || given === null) throw new TypeError("The option auth is missing.");
  const values = new Map<string, unknown>(Object.entries(given));
  for (const name of requiredNames(values)) {
    const value = values.get(name);
    if (typeof value !== "function" && (typeof value !== "string" || value.trim() === "")) {
      throw new TypeError(`auth.${name} must be a text that is not empty.`);
    }
  }
}

function requiredNames(values: ReadonlyMap<string, unknown>): readonly string[] {
  if (values.has("token")) return ["token"];
  const client = ["clientId", "clientSecret"];
  if (values.has("username")) return ["username", "password", ...client];
  return values.has("refreshToken") ? ["refreshToken", ...client] : client;
}
