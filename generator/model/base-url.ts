import type { OpenApiDocument, Server } from "../../spec/document/openapi.js";

/** Where the runtime calls when the document does not say it. */
export const usualBaseUrl = "https://api.rambase.net";

/**
 * Where an SDK calls when it is told nothing else: the first server of its document, if that
 * is an address by itself.
 */
export function defaultBaseUrl({ servers: [first] = [] }: Pick<OpenApiDocument, "servers">): string {
  return (first && baseUrlOf(first)) ?? usualBaseUrl;
}

/**
 * The address that a server stands for, with the defaults of its variables and without a slash at its end.
 *
 * @returns undefined when that is no web address by itself: a path, a variable without default, credentials
 */
export function baseUrlOf({ url, variables = {} }: Server): string | undefined {
  const defaultOf = (name: string): string | undefined =>
    Object.hasOwn(variables, name) ? variables[name]?.default : undefined;
  const filled = url.replace(/\{([^{}]*)\}/g, (variable, name) => defaultOf(name) ?? variable);
  if (/[{}?#]/.test(filled) || !URL.canParse(filled)) return undefined;
  const { protocol, username, password } = new URL(filled);
  return /^https?:$/.test(protocol) && username + password === "" ? filled.replace(/\/+$/, "") : undefined;
}
