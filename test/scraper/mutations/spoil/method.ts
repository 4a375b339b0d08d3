import { type Mutation, matches, oneOf, replace } from "./mutation.js";

const words = ["GET", "POST", "PUT", "DELETE", "PATCH", "FETCH", "Get", "delete", "HEAD", ""] as const;

/** Renames the HTTP method in its row or in the heading. */
export const renameMethod: Mutation = {
  name: "rename the method",
  spoil: ({ text, markup, page }, random) => {
    const start = markup.texts[0]?.from ?? 0;
    const shown = new RegExp(`(?<![\\w-])${page?.method}(?=[\\s<|]|$)`, "gm");
    const method = oneOf(
      matches(text, shown).filter(({ from }) => from >= start),
      random,
    );
    if (!method) return undefined;
    const by = random.pick(words);
    return replace(text, method, by, `changed ${page?.method} at ${method.from} to "${by}"`);
  },
};
