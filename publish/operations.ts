import {
  type HttpMethod,
  httpMethods,
  type OpenApiDocument,
  type Operation,
  type Reference,
  type Response,
} from "../spec/document/openapi.js";
import { changelogSlug } from "./site-address.js";
import { SlugRegister } from "./slug-register.js";

/** One operation of the document, with the address that the site gives it. */
export interface SiteOperation {
  readonly operation: Operation;
  readonly method: HttpMethod;
  readonly path: string;
  /** Summary, else operationId, else path: never empty. */
  readonly title: string;
  /** The module it is listed under: its first tag, or `Other`. */
  readonly module: string;
  readonly moduleSlug: string;
  /** Unique in the document when letter case is ignored. */
  readonly slug: string;
}

/**
 * Lists every operation in document order. Slugs are unique, hold only `a-z`, `0-9`, `-` and `_`, and depend on
 * the document alone.
 */
export function listOperations(document: OpenApiDocument): readonly SiteOperation[] {
  const modules = new SlugRegister();
  modules.newSlug(changelogSlug);
  for (const tag of document.tags ?? []) modules.slugOf(tag.name);
  const slugs = new SlugRegister();
  const found: SiteOperation[] = [];
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of httpMethods) {
      const operation = item[method];
      if (operation === undefined) continue;
      const module = operation.tags?.[0] ?? "Other";
      found.push({
        operation,
        method,
        path,
        title: operation.summary || operation.operationId || path,
        module,
        moduleSlug: modules.slugOf(module),
        slug: slugs.newSlug(operation.operationId ?? `${method} ${path}`),
      });
    }
  }
  return found;
}

/** The responses of an operation by status, references followed; a reference that leads nowhere is left out. */
export function responsesOf(document: OpenApiDocument, operation: Operation): ReadonlyMap<string, Response> {
  const resolved = new Map<string, Response>();
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    const target = isReference(response) ? sharedResponse(document, response) : response;
    if (target !== undefined) resolved.set(status, target);
  }
  return resolved;
}

function sharedResponse(document: OpenApiDocument, reference: Reference): Response | undefined {
  const prefix = "#/components/responses/";
  if (!reference.$ref.startsWith(prefix)) return undefined;
  const name = reference.$ref.slice(prefix.length).replaceAll("~1", "/").replaceAll("~0", "~");
  return document.components?.responses?.[name];
}

function isReference(value: Response | Reference): value is Reference {
  return "$ref" in value;
}
