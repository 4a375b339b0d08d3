import type { UriParameter } from "../../../../scraper/model/header-facts.js";
import type { QueryParameter } from "../../../../scraper/model/resource-page.js";
import type { Random } from "./random.js";
import { patterns, sentences } from "./vocabulary.js";

/** The kinds of page, which differ in their status, their body and their global parameters. */
export type PageKind = "list" | "one" | "create" | "change" | "delete" | "operation";

/** Returns a parameter of the path in one of the forms that pages show. */
export function randomUriParameter(random: Random, name: string): UriParameter {
  const form = random.pick([
    { type: "Integer", minimum: "100000" },
    { type: "Integer", minimum: "1" },
    { type: "Integer", minimum: "100", maximum: "999999" },
    { type: "Integer", minimum: "0", default: "0" },
    { type: "Integer" },
    { type: "String" },
    { type: "Long", minimum: "1000000000000" },
    { type: "String", pattern: random.pick(patterns) },
  ] as const);
  return { name, ...(random.chance(0.85) && { description: random.pick(sentences) }), ...form };
}

/** Returns the parameters of the resource itself: they stand first and have no `$`. */
export function randomOwnParameters(random: Random): QueryParameter[] {
  const form = random.pick([
    { name: "search", type: "String" },
    { name: "activeOnly", type: "Boolean", default: "False" },
    { name: "new-framework", type: "Boolean" },
    { name: "quantity", type: "Decimal", minimum: "1", default: "1" },
    { name: "from", type: "Date" },
  ] as const);
  const second = { name: "objectType", type: "String" } as const;
  return (random.chance(0.4) ? [form, second] : [form]).map(({ name, type, ...limits }) => ({
    name,
    type,
    description: random.pick(sentences),
    ...limits,
  }));
}

/** Returns the global parameters of a kind of page, in the order of the pages. */
export function globalParameters(random: Random, kind: PageKind): QueryParameter[] {
  const domains = random.chance(0.5) ? ["$showDomainDescriptions"] : [];
  const names: Readonly<Record<PageKind, readonly string[]>> = {
    list: [
      ...domains,
      "$lang",
      "$access_token",
      "$db",
      "$expand",
      "$select",
      "$useMinimumVersion",
      "$format",
    ],
    one: [...domains, "$lang", "$access_token", "$db", "$format", "$useMinimumVersion", "$select"],
    create: ["$access_token", "$db", "$useMinimumVersion", ...domains, "$lang"],
    change: ["$access_token", "$db", "$useMinimumVersion", ...domains, "$lang"],
    delete: ["$access_token", "$db", "$useMinimumVersion"],
    operation: ["$access_token", "$db", "$useMinimumVersion", "$lang"],
  };
  return names[kind].map((name) => ({ name, type: typeOf(name), description: random.pick(sentences) }));
}

function typeOf(name: string): string {
  if (name === "$useMinimumVersion") return "Integer";
  return name === "$showDomainDescriptions" ? "Boolean" : "String";
}
