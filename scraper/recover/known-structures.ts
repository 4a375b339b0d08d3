import type { Field } from "../model/body.js";
import type { ResourcePage } from "../model/resource-page.js";
import type { BodyRole } from "../parse/flat/flat-tree.js";
import { outline } from "./outline.js";

/** A body that some page shows in full. */
export interface KnownBody {
  readonly page: ResourcePage;
  readonly role: BodyRole;
  readonly roots: readonly Field[];
}

/** A container of such a body; of containers that are alike the first one. */
export interface KnownPart {
  readonly page: ResourcePage;
  readonly field: Exclude<Field, { kind: "leaf" }>;
}

/** All that the pages of a run show in full, to be found by values. */
export interface KnownStructures {
  /** By the names and datatypes of all values. */
  readonly bodies: ReadonlyMap<string, readonly KnownBody[]>;
  /** By name and datatype of the first value. */
  readonly parts: ReadonlyMap<string, readonly KnownPart[]>;
}

interface Value {
  readonly xmlName: string;
  readonly type?: string;
}

/** Gathers the bodies of pages that show their structure, and of flat pages whose structure is certain. */
export function collectKnown(pages: readonly ResourcePage[]): KnownStructures {
  const bodies = new Map<string, KnownBody[]>();
  const parts = new Map<string, KnownPart[]>();
  const seen = new Set<string>();
  for (const page of pages) {
    for (const role of ["request", "response"] as const) {
      const body = page[role];
      if (!body || (body.flat && body.recovered && body.recovered.uncertain.length > 0)) continue;
      add(bodies, valuesKey(valuesOf(body.roots)), { page, role, roots: body.roots });
      for (const field of containers(body.roots)) {
        const [first] = valuesOf([field]);
        const shape = outline([field]);
        if (first && !seen.has(shape)) add(parts, valuesKey([first]), { page, field });
        seen.add(shape);
      }
    }
  }
  return { bodies, parts };
}

/** The key of values in their order. */
export function valuesKey(values: readonly Value[]): string {
  return values.map(({ xmlName, type = "" }) => `${xmlName} ${type}`).join("\n");
}

function valuesOf(fields: readonly Field[]): readonly Value[] {
  return fields.flatMap((field) => (field.kind === "leaf" ? [field] : valuesOf(inside(field))));
}

function* containers(fields: readonly Field[]): Generator<KnownPart["field"]> {
  for (const field of fields) {
    if (field.kind === "leaf") continue;
    yield field;
    yield* containers(inside(field));
  }
}

function inside(field: KnownPart["field"]): readonly Field[] {
  return field.kind === "object" ? field.fields : field.item.fields;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}
