import { operationNumber } from "../operation-number.js";
import { type Members, type NamedPage, resourceNoun } from "./resource-noun.js";
import { camelCase, plainWords, plural } from "./words.js";

const verbs: { readonly [method: string]: string } = {
  POST: "create",
  PUT: "update",
  DELETE: "delete",
  PATCH: "patch",
};
const articles = new Set(["a", "an", "the", "provided", "given", "specified", "existing"]);
const clauses = new Set([
  "when",
  "if",
  "that",
  "which",
  "and",
  "or",
  "by",
  "with",
  "using",
  "based",
  "so",
  "where",
  "is",
  "are",
]);
const links = new Set(["to", "from", "into", "for", "of", "in", "on", "as"]);

/**
 * Names to try for an operation, best first. The derivation is simple on purpose: the
 * name lock has the last word.
 */
export function operationNames(page: NamedPage, members: Members): readonly string[] {
  const { noun, module } = resourceNoun(page, members);
  const number = operationNumber(page.uri.path);
  if (number !== undefined) {
    const said = fromSummary(page.summary);
    const numbered = `run${noun}Operation${number}`;
    return said === undefined ? [numbered] : [said, `${said}Of${noun}`, numbered];
  }
  const verb =
    page.method === "GET"
      ? isList(page)
        ? "list"
        : "get"
      : (verbs[page.method] ?? page.method.toLowerCase());
  const name = (prefix: string) => verb + prefix + (verb === "list" ? plural(noun) : noun);
  return [name(""), name(module), `${name(module)}${page.resource?.id ?? ""}`];
}

/** Whether the page's GET answers a list: it says so by its page size, by its body, or by its last word. */
export function isList(page: NamedPage): boolean {
  const last = page.uri.path.split("/").at(-1) ?? "";
  if (page.method !== "GET" || last.startsWith("{")) return false;
  if (page.maximumPageSize !== undefined) return true;
  return page.response ? page.response.roots.some((root) => root.kind === "array") : last.endsWith("s");
}

/**
 * Makes a name of a summary: `Sets a machine to Status 4: Standing still.` → `setMachineToStandingStill`.
 *
 * @returns `undefined` when the summary is no sentence (some pages show program code there)
 */
function fromSummary(summary: string): string | undefined {
  const sentence = summary.split(/\n|\.(?:\s|$)/, 1)[0] ?? "";
  if (/[(){};=<>]/.test(sentence.replace(/\([^()]*\)/g, ""))) return undefined;
  const plain = sentence.replace(/\([^()]*\)/g, " ").replace(/\bstatus \d+\s*[:-]\s*/i, "");
  const [verb, ...rest] = plainWords(plain).map((word) => word.toLowerCase());
  if (verb === undefined || rest.length === 0) return undefined;
  const words = [imperative(verb)];
  for (const word of rest) {
    if (articles.has(word)) continue;
    if (clauses.has(word) || words.length >= 7) break;
    // `copy role to new role`: what comes back to the object adds nothing.
    if (words.slice(1).includes(word) && !links.has(word)) {
      while (words.length > 2 && !links.has(words.at(-1) ?? "")) words.pop();
      break;
    }
    words.push(word);
  }
  while (links.has(words.at(-1) ?? "")) words.pop();
  return words.length < 2 ? undefined : camelCase(words.join(" "));
}

function imperative(verb: string): string {
  if (/(?:ss|us)$/.test(verb)) return verb;
  if (/ies$/.test(verb)) return verb.replace(/ies$/, "y");
  if (/(?:sse|she|che|xe|oe)s$/.test(verb)) return verb.slice(0, -2);
  return verb.replace(/s$/, "");
}
