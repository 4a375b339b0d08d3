import { type IssueCode, issue } from "../../../../issues/catalogue.js";
import type { Issue } from "../../../../issues/issue.js";
import { below, stepsOf } from "../json-pointer.js";
import { foundText, oneOf } from "./found-text.js";
import { records } from "./records.js";
import { scalars } from "./scalars.js";
import type { MapShape, RecordName, ScalarName, Shape } from "./shape.js";

type Members = { readonly [key: string]: unknown };

/** A place of the document, and where to say what is wrong there. */
interface Spot {
  readonly pointer: string;
  /** What is not read when this place is wrong: itself, unless what holds it says nothing without it. */
  readonly lost: string;
  /** Whether what holds it may be without it. */
  readonly optional?: boolean;
  readonly issues: Issue[];
}

/**
 * The value at a place as far as it has the shape that is expected there: the same value when all of it has.
 * Each part of another shape is reported and left out.
 *
 * @returns undefined when nothing is left
 */
export function readShape(value: unknown, shape: Shape, spot: Spot): unknown {
  if (typeof shape === "object") {
    return "list" in shape ? readList(value, shape.list, spot) : readMap(value, shape, spot);
  }
  return isScalar(shape) ? readScalar(value, shape, spot) : readRecord(value, shape, spot);
}

function readScalar(value: unknown, name: ScalarName, spot: Spot): unknown {
  const { expected, fits } = scalars[name];
  if (fits(value)) return value;
  const isPlain = typeof value === "number" || typeof value === "boolean";
  if (name !== "text" || !isPlain) return wrong(value, expected, spot);
  // Not quoted in YAML, most likely; what was meant is plain.
  report(
    "document/loose",
    `Expected ${expected}, found ${foundText(value)}; it is read as "${value}".`,
    spot,
  );
  return String(value);
}

function readList(value: unknown, each: Shape, spot: Spot): unknown {
  if (!Array.isArray(value)) return wrong(value, "a list", spot);
  const items = value.map((item, index) => readShape(item, each, inside(spot, index)));
  return items.every((item, index) => item === value[index])
    ? value
    : items.filter((item) => item !== undefined);
}

function readMap(value: unknown, { map, extensible }: MapShape, spot: Spot): unknown {
  if (!isObject(value)) return wrong(value, "an object", spot);
  return changed(value, (member, key) =>
    extensible && key.startsWith("x-") ? undefined : readShape(member, map, inside(spot, key)),
  );
}

function readRecord(value: unknown, name: RecordName, spot: Spot): unknown {
  // A schema may be written true or false.
  if (name === "schema" && typeof value === "boolean") return value;
  if (!isObject(value)) return wrong(value, oneOf(name) + hint(value, name), spot);
  const { members, required = [], group } = records[name];
  if (group !== undefined && Object.hasOwn(value, "$ref")) {
    if (!leadsTo(value.$ref, group)) return wrongReference(value.$ref, name, spot);
  } else {
    const missing = required.find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined) {
      report(
        "document/shape",
        `${oneOf(name).replace(/^a/, "A")} needs the key ${missing}; it is left out.`,
        spot,
      );
      return undefined;
    }
  }
  const read = changed(value, (member, key) => {
    const shape = Object.hasOwn(members, key) ? members[key] : undefined;
    if (shape === undefined) return member;
    const place = inside(spot, key);
    return readShape(
      member,
      shape,
      required.includes(key) ? { ...place, lost: `the ${name}` } : { ...place, optional: true },
    );
  });
  return required.every((key) => !Object.hasOwn(value, key) || Object.hasOwn(read, key)) ? read : undefined;
}

/** Before 3.1, JSON Schema wrote a tuple as a list of schemas. */
function hint(value: unknown, name: RecordName): string {
  return name === "schema" && Array.isArray(value) ? " (a tuple is written prefixItems)" : "";
}

/** Whether a reference is one, and does not lead to components of another kind. */
function leadsTo(reference: unknown, group: string): boolean {
  if (typeof reference !== "string") return false;
  const [root, home, , ...further] = stepsOf(reference) ?? [];
  return root !== "components" || home === group || further.length > 0;
}

function wrongReference(reference: unknown, name: string, spot: Spot): undefined {
  const found = typeof reference === "string" ? JSON.stringify(reference) : foundText(reference);
  report("document/shape", `Expected a reference to ${oneOf(name)}, found ${found}; it is left out.`, spot);
  return undefined;
}

function wrong(value: unknown, expected: string, spot: Spot): undefined {
  const code = value === null && spot.optional ? "document/loose" : "document/shape";
  report(code, `Expected ${expected}, found ${foundText(value)}; ${spot.lost} is left out.`, spot);
  return undefined;
}

function report(code: IssueCode, message: string, { pointer, issues }: Spot): void {
  issues.push(issue(code, message, { pointer }));
}

function inside({ pointer, issues }: Spot, key: string | number): Spot {
  return { pointer: below(pointer, key), lost: "it", issues };
}

/** The same object when no member is another; without those members of which nothing is left. */
function changed(value: Members, read: (member: unknown, key: string) => unknown): Members {
  const entries = Object.entries(value).map(([key, member]) => [key, read(member, key)] as const);
  return entries.every(([key, member]) => member === value[key])
    ? value
    : Object.fromEntries(entries.filter(([, member]) => member !== undefined));
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isScalar(name: ScalarName | RecordName): name is ScalarName {
  return Object.hasOwn(scalars, name);
}
