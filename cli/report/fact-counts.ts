import type { Field, ResourcePage } from "../../scraper/model/resource-page.js";
import { plural } from "./count-issues.js";

/** How much was read. */
export interface FactCounts {
  readonly pages: number;
  readonly operations: number;
  /** Fields of request and response bodies, objects and lists included. */
  readonly fields: number;
  /** Different error numbers. */
  readonly errors: number;
}

export function countFacts(pages: readonly ResourcePage[]): FactCounts {
  const bodies = pages.flatMap(({ request, response }) => [
    ...(request?.roots ?? []),
    ...(response?.roots ?? []),
  ]);
  return {
    pages: pages.length,
    operations: new Set(pages.map(({ method, uri }) => `${method} ${uri.path}`)).size,
    fields: bodies.reduce((sum, field) => sum + countFields(field), 0),
    errors: new Set(pages.flatMap((page) => page.errors.map(({ code }) => code))).size,
  };
}

/** `31 pages: 30 operations, 1204 fields, 214 errors`. */
export function sayFacts({ pages, operations, fields, errors }: FactCounts): string {
  const read = [plural(operations, "operation"), plural(fields, "field"), plural(errors, "documented error")];
  return `${plural(pages, "page")}: ${read.join(", ")}`;
}

function countFields(field: Field): number {
  const inner = field.kind === "leaf" ? [] : field.kind === "object" ? field.fields : field.item.fields;
  return inner.reduce((sum, one) => sum + countFields(one), 1);
}
