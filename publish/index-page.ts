import type { ErrorEntry } from "../spec/document/error-index.js";
import type { OpenApiDocument } from "../spec/document/openapi.js";
import type { ModuleGroup } from "./module-index.js";
import type { SiteOperation } from "./operations.js";
import { pageFrame, type SiteExtras } from "./page-frame.js";
import { searchEntries } from "./search-entries.js";
import { moduleAddress, operationAddress, sitePaths } from "./site-address.js";

/** Everything the template of the first page shows, with every decision made. */
export function indexView(
  document: OpenApiDocument,
  modules: readonly ModuleGroup[],
  errors: readonly ErrorEntry<SiteOperation>[],
  extras: SiteExtras,
) {
  const { title, version } = document.info;
  const operations = modules.flatMap(({ resources }) => resources.flatMap((resource) => resource.operations));
  const resourceCount = modules.reduce((sum, { resources }) => sum + resources.length, 0);
  return {
    ...pageFrame(title, title, sitePaths.index, extras),
    version,
    servers: (document.servers ?? []).map(({ url }) => url),
    counts: [
      counted(modules.length, "module", "modules"),
      counted(resourceCount, "resource", "resources"),
      counted(operations.length, "operation", "operations"),
      counted(errors.length, "error code", "error codes"),
    ],
    modules: modules.map((module) => ({
      name: module.name,
      anchor: `module-${module.slug}`,
      href: moduleAddress(module.slug),
      description: module.description,
      size: counted(operationCount(module), "operation", "operations"),
      resources: module.resources.map((resource) => ({
        title: resource.title,
        path: resource.path,
        operations: resource.operations.map(operationView),
      })),
    })),
    searchEntries: searchEntries(operations, errors),
  };
}

/** How a link to an operation is shown on every page. */
export function operationView({ operation, ...entry }: SiteOperation) {
  return {
    href: operationAddress({ operation, ...entry }),
    method: entry.method,
    path: entry.path,
    title: entry.title,
    marks: operation.deprecated === true ? ["deprecated"] : [],
  };
}

function operationCount(module: ModuleGroup): number {
  return module.resources.reduce((sum, { operations }) => sum + operations.length, 0);
}

function counted(count: number, one: string, many: string) {
  return { count: String(count), label: count === 1 ? one : many };
}
