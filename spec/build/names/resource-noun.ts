import type { Body, ResourcePage } from "../../../scraper/model/resource-page.js";
import { capital, pascalCase, singular } from "./words.js";

/** What a page's resource is called: `RoleUserAssignment` for `/system/roles/{roleId}/user-assignments`. */
export interface ResourceNoun {
  /** In the singular, its parents first. */
  readonly noun: string;
  /** `System`: to tell equal nouns of two modules apart. */
  readonly module: string;
}

/**
 * Derives the noun from the path. Path parameters name their parents better than the segments do
 * (`{salesOrderId}`, not `orders`), and the body's root element names the resource itself.
 */
export function resourceNoun(page: ResourcePage): ResourceNoun {
  const segments = page.uri.path.split("/").filter((segment) => segment !== "");
  const [module = "", ...rest] = withoutOperation(segments);
  const parts: string[] = [];
  rest.forEach((segment, i) => {
    if (segment.startsWith("{")) return;
    const next = rest[i + 1];
    const owner = next?.startsWith("{") ? /^\{(.+?)(?:Id|Key|No)?\}$/.exec(next)?.[1] : undefined;
    parts.push(owner ? capital(pascalCase(owner)) : singular(pascalCase(segment)));
  });
  const root = isOperation(segments) ? undefined : rootName(page);
  if (root !== undefined) parts.splice(-1, 1, root);
  return { noun: joinNouns(parts.length > 0 ? parts : [pascalCase(module)]), module: pascalCase(module) };
}

/** `Application`, `ApplicationVersion` → `ApplicationVersion`: a child that repeats its parent needs no prefix. */
function joinNouns(parts: readonly string[]): string {
  return parts.reduce((joined, part) => (part.startsWith(joined) ? part : joined + part), "");
}

/** The root element of a body, unless it is one that many resources share or that was only assumed. */
function rootName(page: ResourcePage): string | undefined {
  const names = [page.request, page.response].map((body) => body && nameOf(body));
  return names.find(
    (name) => name !== undefined && /^[A-Z][A-Za-z0-9]*$/.test(name) && name !== "Parameters",
  );
}

function nameOf(body: Body): string | undefined {
  const root = body.roots[0];
  if (!root || (body.recovered && body.recovered.uncertain.length > 0)) return undefined;
  return root.kind === "array" ? singular(root.xmlName) : root.xmlName;
}

function isOperation(segments: readonly string[]): boolean {
  return segments.at(-3) === "api-operations" && segments.at(-1) === "instances";
}

function withoutOperation(segments: readonly string[]): readonly string[] {
  return isOperation(segments) ? segments.slice(0, -3) : segments;
}
