import { isList, isObject, type Root, type Side } from "./side.js";

/** What stands behind a `$ref` into the same document; the place itself where it is none or leads nowhere. */
export function follow<S extends Side | undefined>(side: S): S | Side {
  let reached: Side | undefined = side;
  const seen = new Set<string>();
  while (reached !== undefined) {
    const reference = referenceOf(reached);
    if (reference === undefined || seen.has(reference)) return reached;
    seen.add(reference);
    const target = targetOf(reached, reference);
    if (target === undefined) return reached;
    reached = target;
  }
  return side;
}

/** The text of a `$ref` into the same document. */
export function referenceOf(side: Side): string | undefined {
  if (!isObject(side.value)) return undefined;
  const reference = side.value.$ref;
  return typeof reference === "string" && reference.startsWith("#") ? reference : undefined;
}

/** Where a reference leads; `undefined` when nothing is there. */
export function targetOf({ root }: Side, reference: string): Side | undefined {
  if (!root.targets.has(reference)) root.targets.set(reference, find(root, reference));
  return root.targets.get(reference);
}

function find(root: Root, reference: string): Side | undefined {
  const steps = decoded(reference.slice(1))
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let value = root.document;
  for (const step of steps) {
    if (!(isObject(value) || isList(value)) || !Object.hasOwn(value, step)) return undefined;
    // `hasOwn` found the key.
    const inner = Reflect.get(value, step) as Side["value"] | undefined;
    if (inner === undefined) return undefined;
    value = inner;
  }
  const pointer = steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { value, pointer, root };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
