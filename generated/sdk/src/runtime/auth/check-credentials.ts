/**
 * Throws a `TypeError` when a credential is missing or empty, which mostly means that an environment
 * variable is not set. Names the property and never shows a value.
 *
 * @param owner what the caller knows the properties by
 */
export function checkCredentials<Given extends object>(
  given: Given,
  required: readonly (keyof Given & string)[],
  owner = "auth.",
): void {
  for (const name of required) {
    // Callers without a type checker can pass anything.
    const value: unknown = given[name];
    if (typeof value !== "string" || value.trim() === "") {
      throw new TypeError(`${owner}${name} must be a text that is not empty.`);
    }
  }
}
