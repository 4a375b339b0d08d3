import type { OpenApiDocument } from "../spec/document/openapi.js";
import type { SiteOperation } from "./operations.js";

/** The operations on one resource: its collection, its items and its API operations. */
export interface ResourceGroup {
  /** `Roles / User assignments`, from the path. */
  readonly title: string;
  readonly path: string;
  readonly operations: readonly SiteOperation[];
}

/** A module of the API with its resources. */
export interface ModuleGroup {
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly resources: readonly ResourceGroup[];
}

/**
 * Groups the operations by module and resource. Modules stand in the order of the document's tags, then as
 * they first occur; resources are ordered by path. A module without operations is left out.
 */
export function moduleIndex(
  document: OpenApiDocument,
  operations: readonly SiteOperation[],
): readonly ModuleGroup[] {
  const descriptions = new Map((document.tags ?? []).map((tag) => [tag.name, tag.description ?? ""]));
  const names = new Set([...descriptions.keys(), ...operations.map(({ module }) => module)]);
  return [...names].flatMap((name) => {
    const members = operations.filter(({ module }) => module === name);
    const first = members[0];
    if (first === undefined) return [];
    return [
      {
        name,
        slug: first.moduleSlug,
        description: descriptions.get(name) ?? "",
        resources: resourceGroups(members),
      },
    ];
  });
}

function resourceGroups(operations: readonly SiteOperation[]): readonly ResourceGroup[] {
  const groups = new Map<string, SiteOperation[]>();
  for (const operation of operations) {
    const path = resourcePath(operation.path);
    groups.set(path, [...(groups.get(path) ?? []), operation]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, members]) => ({ title: resourceTitle(path), path, operations: members }));
}

/** `/system/roles/{roleId}` and the API operations below it belong to `/system/roles`. */
function resourcePath(path: string): string {
  return path.replace(/\/api-operations(\/.*)?$/, "").replace(/(\/\{[^/]*\})+$/, "") || "/";
}

function resourceTitle(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  const shown = segments.length > 1 ? segments.slice(1) : segments;
  return shown.length === 0 ? path : shown.map(asWords).join(" / ");
}

function asWords(segment: string): string {
  const words = segment.replaceAll("-", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
