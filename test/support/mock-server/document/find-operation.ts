import type { DescribedOperation } from "./described-operation.js";

/** The operation that a request is for, and the values in its path, still percent-encoded. */
export interface Route {
  readonly operation: DescribedOperation;
  readonly values: Readonly<Record<string, string>>;
}

/** Finds the operation for a method and a path; else the methods that the path has, none when unknown. */
export type FindOperation = (method: string, path: string) => Route | { readonly allowed: readonly string[] };

interface Template {
  readonly operation: DescribedOperation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** One character a segment, so that comparing texts puts a literal segment before a parameter. */
  readonly rank: string;
}

/** Makes the search over all operations. A literal segment wins over a parameter, the first one most. */
export function createFindOperation(operations: readonly DescribedOperation[]): FindOperation {
  const templates = operations.map(templateOf).toSorted((one, other) => compare(one.rank, other.rank));
  return (method, path) => {
    const fitting = templates.filter(({ pattern }) => pattern.test(path));
    const template = fitting.find(({ operation }) => operation.method === method);
    if (template === undefined) return { allowed: fitting.map(({ operation }) => operation.method) };
    const [, ...values] = template.pattern.exec(path) ?? [];
    return {
      operation: template.operation,
      values: Object.fromEntries(template.names.map((name, index) => [name, values[index] ?? ""])),
    };
  };
}

function templateOf(operation: DescribedOperation): Template {
  const names: string[] = [];
  const pattern = operation.path.split(/(\{[^{}]+\})/).map((part) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(name);
    return "([^/]+)";
  });
  const rank = operation.path.split("/").map((segment) => (segment.includes("{") ? "1" : "0"));
  return { operation, names, pattern: new RegExp(`^${pattern.join("")}$`), rank: rank.join("") };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
