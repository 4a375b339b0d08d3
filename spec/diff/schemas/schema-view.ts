import type { Json } from "../../document/openapi.js";
import { canonical } from "../walk/canonical.js";
import { referenceOf, targetOf } from "../walk/follow.js";
import { isList, isNumber, isObject, items, keysOf, member, type Side } from "../walk/side.js";
import { inOneWord } from "./in-one-word.js";

/**
 * What a schema says, however it says it: behind references, with the forms of OpenAPI 3.0 and 3.1 made one,
 * and with what `allOf` puts together in one piece where that is possible.
 */
export interface SchemaView {
  /** Where the schema stands, behind references that stand alone. */
  readonly pointer: string;
  /** What each keyword says, without those that have a field of their own here. */
  readonly keywords: ReadonlyMap<string, Side>;
  readonly properties: ReadonlyMap<string, Side>;
  readonly required: ReadonlySet<string>;
  /**
   * Whether null is among the values, said by `nullable`, a list of types or of values, or an alternative.
   */
  readonly isNullable: boolean;
}

/** The schema behind references that stand alone. */
export function behindReference(side: Side | undefined): Side | undefined {
  let reached = side;
  const seen = new Set<string>();
  while (reached !== undefined && isObject(reached.value) && !seen.has(reached.pointer)) {
    seen.add(reached.pointer);
    const reference = referenceOf(reached);
    const isAlone = isVersion30(reached) || Object.keys(reached.value).length === 1;
    const target = reference !== undefined && isAlone ? targetOf(reached, reference) : undefined;
    if (target === undefined) return reached;
    reached = target;
  }
  return reached;
}

/** The view of a schema that is not there: everything fits. */
function emptyView(at: string): SchemaView {
  return {
    pointer: at,
    keywords: new Map(),
    properties: new Map(),
    required: new Set(),
    isNullable: false,
  };
}

/** Looks at a schema. A schema that refers to nothing but itself says nothing. */
export function viewOf(side: Side | undefined, at = ""): SchemaView {
  return side === undefined ? emptyView(at) : read(side, new Set());
}

function read(side: Side, seen: ReadonlySet<string>): SchemaView {
  if (side.value === false)
    return { ...emptyView(side.pointer), keywords: new Map([["not", { ...side, value: {} }]]) };
  if (!isObject(side.value) || seen.has(side.pointer)) return emptyView(side.pointer);
  const inside = new Set([...seen, side.pointer]);
  const reference = referenceOf(side);
  const target = reference === undefined ? undefined : targetOf(side, reference);
  if (target === undefined)
    return withoutTypeChoice(withoutNullChoice(withoutAllOf(plain(side), inside), inside));
  const behind = read(target, inside);
  const siblings = Object.keys(side.value).filter((key) => key !== "$ref");
  if (siblings.length === 0 || isVersion30(side)) return behind;
  const beside = plain(side);
  const keywords = new Map([...beside.keywords].filter(([key]) => key !== "$ref"));
  return { ...merged(behind, { ...beside, keywords }), pointer: side.pointer };
}

/** The keywords of a schema as they stand there. */
function plain(side: Side): SchemaView {
  const keywords = new Map<string, Side>();
  const own = ["properties", "required", "nullable"];
  for (const key of keysOf(side)) {
    const inner = member(side, key);
    if (inner !== undefined && !own.includes(key)) keywords.set(key, inner);
  }
  const properties = member(side, "properties");
  const required = items(member(side, "required")).flatMap(({ value }) =>
    typeof value === "string" ? [value] : [],
  );
  const types = keywords.get("type");
  const hasNull = isList(types?.value) && types.value.includes("null");
  if (types && hasNull && isList(types.value))
    keywords.set("type", { ...types, value: types.value.filter((type) => type !== "null") });
  return {
    pointer: side.pointer,
    keywords: inOneWord(keywords),
    properties: new Map(
      keysOf(properties).flatMap((name) => {
        const property = member(properties, name);
        return property === undefined ? [] : [[name, property] as const];
      }),
    ),
    required: new Set(required),
    // `nullable` adds null to a list of values, too: people who write both mean it.
    isNullable: member(side, "nullable")?.value === true || listsNull(keywords, hasNull),
  };
}

/** Whether null is allowed beside a list of values: both the types and the list have to say so. */
function listsNull(keywords: ReadonlyMap<string, Side>, isAmongTypes: boolean): boolean {
  const constant = keywords.get("const");
  const list = keywords.get("enum")?.value;
  const values = constant === undefined ? list : [constant.value];
  if (!isList(values)) return isAmongTypes;
  return (isAmongTypes || !keywords.has("type")) && values.includes(null);
}

const deepest = 8;

/** Puts the parts of `allOf` together, unless two of them say different things about the same. */
function withoutAllOf(view: SchemaView, seen: ReadonlySet<string>): SchemaView {
  const parts = items(view.keywords.get("allOf"));
  // Parts of parts of parts multiply; so deep, they are compared one by one.
  if (parts.length === 0 || seen.size > deepest) return view;
  const keywords = new Map(view.keywords);
  keywords.delete("allOf");
  let whole: SchemaView = { ...view, keywords };
  for (const part of parts) {
    const next = read(part, seen);
    if (contradicts(whole, next)) return view;
    whole = { ...merged(next, whole), pointer: view.pointer };
  }
  return whole;
}

/** Texts for people may differ between the parts of `allOf`; those of the outermost stand. */
const texts: ReadonlySet<string> = new Set(["title", "description", "example", "examples", "$comment"]);

function contradicts(a: SchemaView, b: SchemaView): boolean {
  const keyword = [...b.keywords].some(([key, side]) => {
    const other = a.keywords.get(key);
    if (other === undefined || texts.has(key) || stricter(key, other, side) !== undefined) return false;
    return canonical(other.value) !== canonical(side.value);
  });
  const property = [...b.properties].some(([name, side]) => {
    const other = a.properties.get(name);
    return other !== undefined && canonical(other.value) !== canonical(side.value);
  });
  return keyword || property;
}

/** Both together; where both have a keyword, `over` stands, or the stricter bound. */
function merged(under: SchemaView, over: SchemaView): SchemaView {
  const keywords = new Map([...under.keywords, ...over.keywords]);
  for (const [key, side] of over.keywords) {
    const other = under.keywords.get(key);
    const bound = other && stricter(key, other, side);
    if (bound) keywords.set(key, bound);
  }
  return {
    pointer: over.pointer,
    keywords,
    properties: new Map([...under.properties, ...over.properties]),
    required: new Set([...under.required, ...over.required]),
    isNullable: under.isNullable || over.isNullable,
  };
}

/** Of two bounds that must both hold the one that says all; `undefined` for what is no bound. */
function stricter(keyword: string, one: Side, other: Side): Side | undefined {
  const end = /^(?:exclusiveM|m)(in|ax)(?:imum|Length|Items|Properties)$/.exec(keyword)?.[1];
  if (end === undefined || !isNumber(one.value) || !isNumber(other.value)) return undefined;
  return one.value > other.value === (end === "in") ? one : other;
}

/** `anyOf: [X, {type: null}]` says the same as X that may be null. */
function withoutNullChoice(view: SchemaView, seen: ReadonlySet<string>): SchemaView {
  const key = ["anyOf", "oneOf"].find((one) => view.keywords.has(one));
  const choice = key === undefined ? undefined : view.keywords.get(key);
  if (key === undefined || choice === undefined || !isList(choice.value)) return view;
  const others = items(choice).filter(({ value }) => !isNull(value));
  if (others.length === choice.value.length) return view;
  const [only] = others;
  if (others.length === 1 && only !== undefined) {
    const keywords = new Map(view.keywords);
    keywords.delete(key);
    const rest = { ...view, keywords, isNullable: true };
    const inner = read(only, seen);
    return { ...merged(inner, rest), pointer: view.pointer };
  }
  return { ...view, isNullable: true };
}

/** Alternatives that say a type and nothing else are a list of types, unless two of them overlap. */
function withoutTypeChoice(view: SchemaView): SchemaView {
  const key = ["anyOf", "oneOf"].find((one) => view.keywords.has(one));
  const choice = key === undefined ? undefined : view.keywords.get(key);
  if (key === undefined || choice === undefined || view.keywords.has("type") || !isList(choice.value))
    return view;
  const types = choice.value.flatMap((one) =>
    isObject(one) && Object.keys(one).length === 1 && typeof one.type === "string" ? [one.type] : [],
  );
  if (types.length !== choice.value.length || overlap(types)) return view;
  const keywords = new Map(view.keywords);
  keywords.delete(key);
  keywords.set("type", { ...choice, value: types.filter((type) => type !== "null") });
  return { ...view, keywords, isNullable: view.isNullable || types.includes("null") };
}

/** Whether some value has two of the types. */
function overlap(types: readonly string[]): boolean {
  return (
    new Set(types).size < types.length || ["integer", "number"].every((number) => types.includes(number))
  );
}

/** Whether a schema says nothing but that the value is null. */
export function isNull(value: Json): boolean {
  return isObject(value) && value.type === "null";
}

/** In OpenAPI 3.0 what stands beside a `$ref` has no meaning. */
function isVersion30({ root }: Side): boolean {
  return isObject(root.document) && String(root.document.openapi).startsWith("3.0");
}

/** The place of a keyword, or the schema's own where the keyword is not there. */
export function placeOf(view: SchemaView, keyword: string): string {
  return view.keywords.get(keyword)?.pointer ?? view.pointer;
}
