/** Secrets as a page repeats them: with entities (`&amp;`, `&#39;`) for any but letters, digits and `_`. */
export function secretsInPage(page: string, secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret) => {
    // Whichever entity it is: there are several for the same character.
    const written = secret.replace(/\W/g, "(?:\\$&|&#?\\w+;)");
    return page.match(new RegExp(written, "g")) ?? [];
  });
}
