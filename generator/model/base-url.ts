import type { OpenApiDocument, Server } from "../../spec/document/openapi.js";
import { isRamBases } from "./document/is-rambases.js";

/** Where RamBase is for who says nothing else. */
const rambaseUrl = "https://api.rambase.net";

/**
 * Where an SDK calls when it is told nothing else: the first server of its document, if that is an address
 * by itself, else RamBase's own where the document is one of RamBase.
 *
 * @returns undefined when nobody but the program can know it: secrets must not go to a guessed place
 */
export function defaultBaseUrl(document: OpenApiDocument): string | undefined {
  const { servers: [first] = [] } = document;
  return (first && baseUrlOf(first)) ?? (isRamBases(document) ? rambaseUrl : undefined);
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
  return /[{}?#]/.test(filled) || !isWebAddress(filled) ? undefined : filled.replace(/\/+$/, "");
}

/** Whether a text is an http or https address by itself, without credentials. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username + password === "";
}
