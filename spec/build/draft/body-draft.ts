import type { Issue } from "../../../issues/issue.js";
import type { Body, Field } from "../../../scraper/model/body.js";
import type { ResourcePage } from "../../../scraper/model/resource-page.js";
import { asSchema } from "../../document/boolean-schema.js";
import type { Json, Schema } from "../../document/openapi.js";
import { printEntries } from "../../evidence/evidence-lines.js";
import { type PageNote, SourceBook } from "../../evidence/source-book.js";
import type { YamlTexts } from "../../print/yaml-texts.js";
import { type Direction, fieldSchema } from "../schema/field-schema.js";
import { type BodyPages, fieldSources } from "../schema/field-sources.js";
import { isRequired } from "../schema/required.js";
import { draftSchema, type SchemaDraft } from "./schema-draft.js";

/** A root of a body, with what the document says of it but for the names of its components. */
export interface RootDraft {
  readonly kind: Field["kind"];
  readonly xmlName: string;
  readonly jsonName: string;
  readonly isRequired: boolean;
  /** A value has a schema in place; everything else has one with a name. */
  readonly schema: { readonly inPlace: Schema } | { readonly named: SchemaDraft } | ListDraft;
}

/** A list becomes two components: one for its items, and one for the list, which refers to that. */
export interface ListDraft {
  readonly item: SchemaDraft;
  /** Without its items, whose name is not known yet. */
  readonly list: SchemaDraft;
}

/** A request or response body. */
export interface BodyDraft {
  readonly roots: readonly RootDraft[];
  /** The key `x-rambase-recovered`: where the structure came from. */
  readonly recovery?: Json;
  /** Whether the structure is not certain. */
  readonly isUncertain: boolean;
}

/** What drafts of the parts of a page share. */
export interface DraftTools {
  readonly pages: BodyPages;
  readonly texts: YamlTexts;
  /** The evidence of the operation. */
  readonly book: SourceBook;
  readonly issues: Issue[];
}

/** Drafts a body: the schemas of its roots, and what stands behind each place in them. */
export function draftBody(body: Body, direction: Direction, tools: DraftTools): BodyDraft {
  const roots = body.roots.map((root) => ({
    kind: root.kind,
    xmlName: root.xmlName,
    jsonName: root.jsonName,
    isRequired: isRequired(root),
    schema: draftRoot(root, direction, tools),
  }));
  const { page } = tools.pages;
  return {
    roots,
    ...(body.recovered && { recovery: recovery(body.recovered, page, direction, tools.issues) }),
    isUncertain: (body.recovered?.uncertain.length ?? 0) > 0,
  };
}

function draftRoot(
  root: Field,
  direction: Direction,
  { pages, texts, book, issues }: DraftTools,
): RootDraft["schema"] {
  const schema = fieldSchema(root, pages.page, direction, issues);
  if (root.kind === "leaf") return { inPlace: schema };
  const sources = fieldSources(root, pages, direction);
  const { items, ...list } = schema;
  if (root.kind === "object" || root.item.fields.length === 0 || !items)
    return { named: draftSchema(schema, evidence(sources, book), texts) };
  const isItem = (at: string) => at === "/items" || at.startsWith("/items/");
  const places = [...sources];
  const ofItem = places
    .filter(([at]) => isItem(at))
    .map(([at, notes]) => [at.slice("/items".length), notes] as const);
  const ofList = places.filter(([at]) => !isItem(at));
  return {
    item: draftSchema(asSchema(items), evidence(ofItem, book), texts),
    list: draftSchema(list, evidence(ofList, book), texts),
  };
}

function evidence(places: Iterable<readonly [string, readonly PageNote[]]>, near: SourceBook): Buffer {
  const book = new SourceBook(near);
  for (const [at, notes] of places) book.noteAll(at, notes);
  return Buffer.from(printEntries(book.list()));
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
