import type { Issue } from "../../../issues/issue.js";
import { firstLine } from "../../../scraper/model/kept-lines.js";
import type { DocumentedError, ResourcePage } from "../../../scraper/model/resource-page.js";
import type { LineRange } from "../../../scraper/model/stated.js";
import type { Operation, Parameter } from "../../document/openapi.js";
import { pointer } from "../../document/pointer.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import type { PageSource } from "../../evidence/evidence.js";
import { printEntries } from "../../evidence/evidence-lines.js";
import { SourceBook } from "../../evidence/source-book.js";
import { YamlTexts } from "../../print/yaml-texts.js";
import { noteOperation } from "../operation/operation-sources.js";
import { type BuiltParameter, pageParameters } from "../operation/parameters.js";
import { rambaseKeys } from "../operation/rambase-keys.js";
import { noteResponses } from "../operation/response-sources.js";
import { pageResponses, successKey } from "../operation/responses.js";
import { mayBeShared } from "../operation/shared-parameters.js";
import { splitSummary } from "../operation/summary.js";
import { tagOf } from "../operation/tag.js";
import { noteBody } from "../schema/body-sources.js";
import { type BodyDraft, draftBody } from "./body-draft.js";
import { countFields } from "./count-fields.js";
import { nameDraft } from "./name-draft.js";

/** What stands behind something that several pages may state, and so is noted when the document is built. */
interface Sourced {
  readonly source?: PageSource;
}

/**
 * Everything of the document that one page decides alone: its operation with the schemas and the
 * evidence, but for names and for what other pages have a say in. Plain JSON but for the texts in it,
 * unless a number is beyond 2^53.
 */
export interface PageDraft extends Pick<ResourcePage, "file" | "layout" | "method"> {
  readonly uri: { readonly server: string; readonly path: string };
  readonly summary: string;
  readonly resource?: NonNullable<ResourcePage["resource"]>;
  readonly maximumPageSize?: number;
  readonly isOlder: boolean;
  /** The line of the file where the page says what it is about. */
  readonly line: number;
  /** How many fields its bodies have, objects and lists included. */
  readonly fields: number;
  /** The key of the response that gets the body. */
  readonly successKey: string;
  /** The operation without its name, parameters and bodies. */
  readonly operation: Operation;
  readonly parameters: readonly ({ readonly parameter: Parameter } & Sourced)[];
  readonly request?: BodyDraft;
  readonly response?: BodyDraft;
  readonly errors: readonly (DocumentedError & Sourced & { readonly line: number })[];
  /** The lines behind the path, the tag and the version. */
  readonly sources: { readonly [fact in "uri" | "tag" | "resource"]?: PageSource };
  /**
   * The evidence of each place in the operation, by pointers relative to it; of the bodies inside their
   * schemas. Here and there the page itself is the file without a name. In UTF-8.
   */
  readonly evidence: Buffer;
  readonly issues: readonly Issue[];
}

/** Whether other pages have no say in the draft of a page: the flat export gets its structure from them. */
export function isDraftedAlone({ layout }: ResourcePage): boolean {
  return layout !== "flat";
}

/** What a draft is made with. */
export interface DraftOptions {
  /** All pages of the run by file: where a page had lost its structure, another one shows it. */
  readonly byFile?: ReadonlyMap<string, ResourcePage>;
  /** Spellings that are known already. */
  readonly texts?: YamlTexts;
}

/**
 * Drafts what one page gives to the document.
 *
 * Reports, in the draft, what no keyword can hold, unknown datatypes, and parameters without a row.
 */
export function draftPage(page: ResourcePage, options: DraftOptions = {}): PageDraft {
  return nameDraft(draftNameless({ ...page, file: "" }, options), page.file);
}

function draftNameless(
  page: ResourcePage,
  { byFile = new Map(), texts = new YamlTexts() }: DraftOptions,
): PageDraft {
  const issues: Issue[] = [];
  const book = new SourceBook();
  const quoted = (at: LineRange | undefined, rule?: string) =>
    at && { source: book.quote({ page, at, rule }) };
  const parameters = pageParameters(page, issues);
  const tools = { pages: { page, byFile }, texts, book, issues };
  const operation = draftOperation(page);
  noteAll(operation, page, parameters, tools.pages, book);
  const uri = quoted(page.uri.at)?.source;
  const tag = quoted(page.evidence.breadcrumb ?? page.uri.at)?.source;
  const resource = quoted(page.evidence.resource)?.source;
  return {
    file: page.file,
    layout: page.layout,
    method: page.method,
    uri: { server: page.uri.server, path: page.uri.path },
    summary: page.summary,
    ...(page.resource && { resource: page.resource }),
    ...(page.maximumPageSize !== undefined && { maximumPageSize: page.maximumPageSize }),
    isOlder: page.older !== undefined,
    line: firstLine(page.lines, page.evidence.resource) ?? 1,
    fields: countFields(page),
    successKey: successKey(page),
    operation,
    parameters: parameters.map(({ parameter, at }) => ({
      parameter,
      ...(mayBeShared(parameter) && quoted(at)),
    })),
    ...(page.request && { request: draftBody(page.request, "request", tools) }),
    ...(page.response && { response: draftBody(page.response, "response", tools) }),
    errors: page.errors.map(({ code, status, message, at }) => {
      const line = firstLine(page.lines, at) ?? 1;
      return { code, status, message, line, ...quoted(at) };
    }),
    sources: { ...(uri && { uri }), ...(tag && { tag }), ...(resource && { resource }) },
    evidence: Buffer.from(printEntries(book.list())),
    issues,
  };
}

function draftOperation(page: ResourcePage): Operation {
  return {
    tags: [tagOf(page)],
    ...splitSummary(page.summary === "" ? `${page.method} ${page.uri.path}` : page.summary),
    ...(page.deprecation && { deprecated: true }),
    [extensionKeys.operation]: rambaseKeys(page),
    responses: pageResponses(page),
  };
}

/** Notes what stands behind the operation, by pointers relative to it. */
function noteAll(
  operation: Operation,
  page: ResourcePage,
  parameters: readonly BuiltParameter[],
  pages: { readonly page: ResourcePage; readonly byFile: ReadonlyMap<string, ResourcePage> },
  book: SourceBook,
): void {
  noteOperation(operation, page, book);
  for (const [i, { at }] of parameters.entries()) book.note(pointer("", "parameters", i), page, at);
  noteResponses("/responses", page, book);
  const { request, response } = page;
  if (request) noteBody("/requestBody", request, pages, "request", book);
  if (response) noteBody(pointer("/responses", successKey(page)), response, pages, "response", book);
}
