import type { Issue } from "../../../issues/issue.js";
import type { ArrayField, Body, Field, ResourcePage } from "../../../scraper/model/resource-page.js";
import type { Json, MediaType, Schema } from "../../document/openapi.js";
import { singular } from "../names/words.js";
import type { BuiltSchema, ComponentBook } from "./component-book.js";
import { type Direction, fieldSchema } from "./field-schema.js";
import { type BodyPages, fieldSources } from "./field-sources.js";
import { isRequired } from "./required.js";

/** What the names of a body's components are made of. */
export interface BodyNames {
  /** Key in the name lock: `POST /system/roles request`. */
  readonly use: string;
  /** Names to try for the root, best first. */
  readonly candidates: readonly string[];
}

/**
 * Makes the `content` of a request or response: JSON in its wrapper, and XML.
 *
 * A list root becomes two components, one for the list and one for its items.
 */
export function bodyContent(
  body: Body,
  pages: BodyPages,
  direction: Direction,
  names: BodyNames,
  components: ComponentBook,
  issues: Issue[],
): { readonly [mediaType: string]: MediaType } {
  const isSingle = body.roots.length === 1;
  const members = body.roots.map((root, i) => {
    const own =
      i === 0
        ? names
        : {
            use: `${names.use} ${root.jsonName}`,
            candidates: [root.xmlName, ...names.candidates.map((name) => name + root.xmlName)],
          };
    return { root, schema: rootSchema(root, pages, direction, own, components, issues) };
  });
  const required = members.filter(({ root }) => direction === "request" && isRequired(root));
  const json: Schema = {
    type: "object",
    ...(isSingle && { "x-rambase-root": true }),
    ...(required.length > 0 && { required: required.map(({ root }) => root.jsonName) }),
    properties: Object.fromEntries(members.map(({ root, schema }) => [root.jsonName, schema])),
  };
  const recovered = body.recovered && {
    "x-rambase-recovered": recovery(body.recovered, pages.page, direction, issues),
  };
  const first = members[0];
  const xml = isSingle && first ? first.schema : listXml(members);
  return {
    "application/json": { schema: json, ...recovered },
    "application/xml": { schema: xml, ...recovered },
  };
}

/** Where the structure came from; fields without a known place stand here, so that none is lost. */
function recovery(
  { from, uncertain, unplaced = [] }: NonNullable<Body["recovered"]>,
  page: ResourcePage,
  direction: Direction,
  issues: Issue[],
): Json {
  const fields = unplaced.map((field) => ({
    name: field.jsonName,
    ...(direction === "request" && isRequired(field) && { required: true }),
    // A schema is plain JSON, which its interface does not tell the compiler.
    schema: fieldSchema(field, page, direction, issues) as Json,
  }));
  return { from, ...(uncertain.length > 0 && { uncertain }), ...(fields.length > 0 && { fields }) };
}

function rootSchema(
  root: Field,
  pages: BodyPages,
  direction: Direction,
  names: BodyNames,
  components: ComponentBook,
  issues: Issue[],
): Schema {
  const schema = fieldSchema(root, pages.page, direction, issues);
  if (root.kind === "leaf") return schema;
  const built = { schema, sources: fieldSources(root, pages, direction) };
  if (root.kind === "object") return components.add(names.use, names.candidates, built);
  return listSchema(root, built, names, components);
}

function listSchema(
  root: ArrayField,
  built: BuiltSchema,
  names: BodyNames,
  components: ComponentBook,
): Schema {
  if (root.item.fields.length === 0) return components.add(names.use, names.candidates, built);
  const { items = {}, ...list } = built.schema;
  const isItem = (at: string) => at === "/items" || at.startsWith("/items/");
  const itemSources = [...built.sources]
    .filter(([at]) => isItem(at))
    .map(([at, notes]) => [at.slice("/items".length), notes] as const);
  const item = { schema: items, sources: new Map(itemSources) };
  const itemNames = names.candidates.map((name) =>
    singular(name) === name ? `${name}Item` : singular(name),
  );
  const itemRef = components.add(`${names.use} item`, itemNames, item);
  const { xml, ...rest } = list;
  const schema: Schema = { ...rest, items: itemRef, ...(xml && { xml }) };
  const sources = new Map([...built.sources].filter(([at]) => !isItem(at)));
  return components.add(names.use, names.candidates, { schema, sources });
}

/** In XML a list answer is one element that holds the items and, beside them, the other members. */
function listXml(members: readonly { readonly root: Field; readonly schema: Schema }[]): Schema {
  const first = members[0];
  return {
    type: "object",
    properties: Object.fromEntries(members.map(({ root, schema }) => [root.jsonName, schema])),
    ...(first && { xml: { name: first.root.xmlName } }),
  };
}
