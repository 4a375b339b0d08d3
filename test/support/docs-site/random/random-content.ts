import type { Body } from "../../../../scraper/model/body.js";
import type { DocumentedError, PageContent } from "../../../../scraper/model/resource-page.js";
import { shortPath } from "../page/header-rows.js";
import { type Random, randomFrom } from "./random.js";
import { containerMarker, type FieldRules, jsonNameOf, randomFields } from "./random-fields.js";
import {
  globalParameters,
  type PageKind,
  randomOwnParameters,
  randomUriParameter,
} from "./random-parameters.js";
import { randomRows } from "./random-rows.js";
import { collections, errorMessages, modules, summaries } from "./vocabulary.js";

const kinds = ["list", "one", "create", "change", "delete", "operation"] as const;
const methods = {
  list: "GET",
  one: "GET",
  create: "POST",
  change: "PUT",
  delete: "DELETE",
  operation: "POST",
} as const;
const statuses = { list: 200, one: 200, create: 201, change: 200, delete: 202, operation: 200 } as const;

/**
 * Returns the content of a page that could exist: the same for the same seed, keeping all rules of the pages.
 */
export function randomContent(seed: number): PageContent {
  const random = randomFrom(seed);
  const kind = random.pick(kinds);
  const module = random.pick(modules);
  const place = randomPlace(random, kind, module);
  const own = kind === "list" && random.chance(0.3) ? randomOwnParameters(random) : [];
  const uri = {
    server: "https://api.rambase.net",
    path: place.path,
    query: own.map(({ name }) => ({ name, placeholder: name.replace("-f", "F") })).reverse(),
  };
  const request = requestOf(random, kind, place.element);
  const deprecated = random.chance(0.05);
  const version = random.whole(1, 60);
  return {
    breadcrumb: random.chance(0.7) ? `${module} APIs` : "RamBase REST APIs",
    heading: `${methods[kind]} ${shortPath(uri)}`,
    summary: random.pick(summaries) + (kind === "operation" ? "." : ""),
    isApiOperation: kind === "operation",
    ...(deprecated && { deprecation: deprecationOf(version) }),
    method: methods[kind],
    uri,
    formats: "Xml, Html, Json (ex. $format=json)",
    uriParameters: place.parameters.map((name) => randomUriParameter(random, name)),
    ...(kind === "list" && random.chance(0.9) && { maximumPageSize: random.pick([50, 80, 150, 300, 500]) }),
    customFields: kind !== "operation" && random.chance(0.2),
    status: statuses[kind],
    resource:
      kind === "operation" && request === undefined
        ? { id: 0, version: 0 }
        : { id: random.whole(100, 7999), version },
    ...(request && { request }),
    queryParameters: [...own, ...globalParameters(random, kind)],
    ...randomRows(seed, kind),
    ...(kind !== "delete" && { response: responseOf(random, kind, place.element) }),
    errors: randomErrors(random),
  };
}

interface Place {
  readonly path: string;
  readonly parameters: readonly string[];
  readonly element: string;
}

/** One to three collections deep, each but the last with its parameter. */
function randomPlace(random: Random, kind: PageKind, module: string): Place {
  const taken = new Set<(typeof collections)[number]>();
  const depth = random.whole(1, 3);
  const steps = Array.from({ length: depth }, () => random.pickNew(collections, taken) ?? collections[0]);
  const single = kind === "one" || kind === "change" || kind === "delete" || kind === "operation";
  const named = single ? steps : steps.slice(0, -1);
  const segments = steps.flatMap((step) =>
    named.includes(step) ? [step.segment, `{${step.parameter}}`] : [step.segment],
  );
  const operation = kind === "operation" ? `/api-operations/${random.whole(100001, 102000)}/instances` : "";
  return {
    path: `/${module.toLowerCase().replace(" ", "-")}/${segments.join("/")}${operation}`,
    parameters: named.map((step) => step.parameter),
    element: kind === "operation" ? "Parameters" : (steps.at(-1)?.element ?? "Object"),
  };
}

function requestOf(random: Random, kind: PageKind, element: string): Body | undefined {
  if (kind === "list" || kind === "one" || kind === "delete") return undefined;
  if (random.chance(kind === "operation" ? 0.4 : 0.05)) return undefined;
  return bodyOf(random, { role: "request", mayRequire: kind !== "change" }, element, random.chance(0.08));
}

function responseOf(random: Random, kind: PageKind, element: string): Body {
  const name = kind === "operation" ? "OperationInstance" : element;
  return bodyOf(random, { role: "response", mayRequire: false }, name, kind === "list");
}

function bodyOf(random: Random, rules: FieldRules, element: string, list: boolean): Body {
  const fields = randomFields(random, rules, list ? 2 : 1);
  const marker = containerMarker(fields, rules);
  const xmlName = list ? `${element}s` : element;
  const base = { xmlName, jsonName: jsonNameOf(xmlName), marker };
  if (!list) return { roots: [{ kind: "object", ...base, fields }] };
  return { roots: [{ kind: "array", ...base, item: { xmlName: element, marker, fields } }] };
}

function deprecationOf(version: number): NonNullable<PageContent["deprecation"]> {
  return {
    notice: "This version is going to expire. Move to the latest one.",
    latest: {
      version: version + 2,
      released: "2025-11-28",
      note: `Send $useMinimumVersion=${version + 2} to run it now.`,
    },
    current: { version, released: "2023-09-01", note: "Clients run the latest version afterwards." },
  };
}

function randomErrors(random: Random): DocumentedError[] {
  const taken = new Set<string>();
  return Array.from({ length: random.whole(0, 6) }, (_, index) => ({
    code: 100000 + index * 1000 + random.whole(0, 999),
    status: random.pick([400, 400, 403, 404, 500]),
    message: random.pickNew<string>(errorMessages, taken) ?? errorMessages[0],
  }));
}
