import type { MediaType, Schema } from "../../document/openapi.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import type { YamlTexts } from "../../print/yaml-texts.js";
import type { BodyDraft, ListDraft, RootDraft } from "../draft/body-draft.js";
import { draftSchema, openSchema } from "../draft/schema-draft.js";
import { itemUse, rootUse } from "../names/body-uses.js";
import type { ComponentBook } from "./component-book.js";
import type { Direction } from "./field-schema.js";

/** Where schemas get their names. */
export interface NamingPlace {
  readonly components: ComponentBook;
  readonly texts: YamlTexts;
  /** The page that the schemas are from. */
  readonly file: string;
}

/**
 * Makes the `content` of a request or response: JSON in its wrapper, and XML.
 *
 * A list root becomes two components, one for the list and one for its items.
 *
 * @param use what the body is for: `POST /system/roles request`
 */
export function bodyContent(
  body: BodyDraft,
  direction: Direction,
  use: string,
  place: NamingPlace,
): { readonly [mediaType: string]: MediaType } {
  const isSingle = body.roots.length === 1;
  const isNamed = (one: string) => place.components.isNamed(one);
  const members = body.roots.map((root) => ({
    root,
    schema: rootSchema(root, rootUse(use, root, isNamed), place),
  }));
  const required = members.filter(({ root }) => direction === "request" && root.isRequired);
  const json: Schema = {
    type: "object",
    ...(isSingle && { [extensionKeys.root]: true }),
    ...(required.length > 0 && { required: required.map(({ root }) => root.jsonName) }),
    properties: Object.fromEntries(members.map(({ root, schema }) => [root.jsonName, schema])),
  };
  const recovered = body.recovery !== undefined && { [extensionKeys.recovered]: body.recovery };
  const first = members[0];
  const xml = isSingle && first ? first.schema : listXml(members);
  return {
    "application/json": { schema: json, ...recovered },
    "application/xml": { schema: xml, ...recovered },
  };
}

function rootSchema({ schema }: RootDraft, use: string, place: NamingPlace): Schema {
  if ("inPlace" in schema) return schema.inPlace;
  if ("named" in schema) return place.components.add(use, schema.named, place.file);
  return listSchema(schema, use, place);
}

function listSchema(
  { item, list }: ListDraft,
  use: string,
  { components, texts, file }: NamingPlace,
): Schema {
  const items = components.add(itemUse(use), item, file);
  const { xml, ...rest } = openSchema(list);
  const schema: Schema = { ...rest, items, ...(xml && { xml }) };
  return components.add(use, draftSchema(schema, list.evidence, texts), file);
}

/** In XML a list answer is one element that holds the items and, beside them, the other members. */
function listXml(members: readonly { readonly root: RootDraft; readonly schema: Schema }[]): Schema {
  const first = members[0];
  return {
    type: "object",
    properties: Object.fromEntries(members.map(({ root, schema }) => [root.jsonName, schema])),
    ...(first && { xml: { name: first.root.xmlName } }),
  };
}
