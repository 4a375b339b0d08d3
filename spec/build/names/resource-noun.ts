import { capital, pascalCase, singular } from "./words.js";

/** What a page tells of itself that names are made of. */
export interface NamedPage {
  readonly method: string;
  readonly uri: { readonly path: string };
  readonly summary: string;
  readonly resource?: { readonly id: number };
  readonly maximumPageSize?: number;
  readonly request?: NamedBody;
  readonly response?: NamedBody;
}

export interface NamedBody {
  readonly roots: readonly { readonly kind: "leaf" | "object" | "array"; readonly xmlName: string }[];
  /** Whether its structure is not certain. */
  readonly isUncertain?: boolean;
}

/** What a page's resource is called: `RoleUserAssignment` for `/system/roles/{roleId}/user-assignments`. */
export interface ResourceNoun {
  /** In the singular, its parents first. */
  readonly noun: string;
  /** `System`: to tell equal nouns of two modules apart. */
  readonly module: string;
}

/** Collection path → what one of its members is called, as far as other paths name their parameter. */
export type Members = ReadonlyMap<string, string>;

/**
 * Learns from all paths what the members of collections are called:
 * `/sales/orders/{salesOrderId}` → `SalesOrder`.
 */
export function membersOf(paths: Iterable<string>): Members {
  const members = new Map<string, string>();
  for (const path of [...paths].sort()) {
    for (const found of path.matchAll(/\/\{([^{}]+)\}/g)) {
      const collection = path.slice(0, found.index);
      if (!members.has(collection)) members.set(collection, memberName(found[1] ?? ""));
    }
  }
  return members;
}

/** `salesOrderId` → `SalesOrder`. */
function memberName(parameter: string): string {
  return capital(pascalCase(parameter.replace(/(?:Id|Key|No)$/, "")));
}

/**
 * Derives the noun from the path. Path parameters name their parents better than the segments do
 * (`{salesOrderId}`, not `orders`), and the body's root element names the resource itself.
 */
export function resourceNoun(page: NamedPage, members: Members): ResourceNoun {
  const segments = page.uri.path.split("/").filter((segment) => segment !== "");
  const [module = "", ...rest] = withoutOperation(segments);
  const parts: string[] = [];
  rest.forEach((segment, i) => {
    if (segment.startsWith("{")) return;
    const next = rest[i + 1];
    const collection = `/${[module, ...rest.slice(0, i + 1)].join("/")}`;
    const member = next?.startsWith("{") ? memberName(next.slice(1, -1)) : members.get(collection);
    parts.push(member || singular(pascalCase(segment)));
  });
  const root = isOperation(segments) ? undefined : rootName(page);
  if (root !== undefined) parts.splice(-1, 1, root);
  return { noun: joinNouns(parts.length > 0 ? parts : [pascalCase(module)]), module: pascalCase(module) };
}

/**
 * `Application`, `ApplicationVersion` → `ApplicationVersion`: a child that repeats
 * its parent needs no prefix.
 */
function joinNouns(parts: readonly string[]): string {
  return parts.reduce((joined, part) => (repeats(part, joined) ? part : joined + part), "");
}

/** The pages spell `Rambase` and `RamBase`. */
function repeats(part: string, parent: string): boolean {
  return part.toLowerCase().startsWith(parent.toLowerCase());
}

/** The root element of a body, unless it is one that many resources share or that was only assumed. */
function rootName(page: NamedPage): string | undefined {
  const names = [page.request, page.response].map((body) => body && nameOf(body, page));
  return names.find(
    (name) => name !== undefined && /^[A-Z][A-Za-z0-9]*$/.test(name) && name !== "Parameters",
  );
}

function nameOf(body: NamedBody, page: NamedPage): string | undefined {
  const root = body.roots[0];
  if (!root || body.isUncertain) return undefined;
  return root.kind === "array" && page.method === "GET" ? singular(root.xmlName) : root.xmlName;
}

function isOperation(segments: readonly string[]): boolean {
  return segments.at(-3) === "api-operations" && segments.at(-1) === "instances";
}

function withoutOperation(segments: readonly string[]): readonly string[] {
  return isOperation(segments) ? segments.slice(0, -3) : segments;
}
