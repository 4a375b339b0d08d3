import { createHash } from "node:crypto";
import type { PageReport } from "../../scraper/read-page.js";
import { changeSchemas } from "../../spec/build/draft/change-schemas.js";
import type { PageDraft } from "../../spec/build/draft/page-draft.js";

/** What is kept of a page, without the name of its file. */
export interface CacheEntry {
  readonly report: PageReport;
  /** The JSON of the page, which most runs need not look at; absent when the file is none. */
  readonly page?: Buffer;
  readonly draft?: PageDraft;
}

/** Stands between the parts of an entry; JSON writes it in another way. */
const separator = "\0";

/**
 * An entry as it is kept: its digest on a line; then, with separators between, report and draft as JSON, the
 * texts of the draft, and the page. Texts stand by themselves because inside JSON they would take longer to read.
 */
export function printEntry({ report, page = Buffer.of(), draft }: CacheEntry): Buffer {
  const text = Buffer.from(
    [...(printDraft(report, draft) ?? [JSON.stringify({ report })]), ""].join(separator),
  );
  return Buffer.concat([Buffer.from(`${digest(text, page)}\n`), text, page]);
}

/** @returns `undefined` for a draft that cannot be kept so: one with numbers beyond 2^53, or a NUL that a page shows */
function printDraft(report: PageReport, draft: PageDraft | undefined): readonly string[] | undefined {
  if (!draft) return undefined;
  const texts: string[] = [draft.evidence];
  const bare = changeSchemas(draft, (schema) => {
    texts.push(schema.json, schema.yaml, schema.evidence);
    return { ...schema, json: "", yaml: "", evidence: "" };
  });
  if (texts.some((text) => text.includes(separator))) return undefined;
  try {
    return [JSON.stringify({ report, draft: { ...bare, evidence: "" } }), ...texts];
  } catch {
    return undefined;
  }
}

/** @returns `undefined` for anything but what `printEntry` wrote, whole and unchanged */
export function parseEntry(bytes: Buffer): CacheEntry | undefined {
  const start = bytes.indexOf("\n") + 1;
  const end = bytes.lastIndexOf(separator);
  const content = bytes.subarray(start);
  if (start === 0 || end < start || bytes.toString("latin1", 0, start - 1) !== digest(content))
    return undefined;
  const [head = "", evidence = "", ...texts] = bytes.toString("utf8", start, end).split(separator);
  // The digest tells that this is what `printEntry` wrote, and the folder that this version of it did.
  const { report, draft: bare } = JSON.parse(head) as Omit<CacheEntry, "page">;
  const next = texts.values();
  const text = () => next.next().value ?? "";
  const draft =
    bare &&
    changeSchemas({ ...bare, evidence }, (schema) => ({
      ...schema,
      json: text(),
      yaml: text(),
      evidence: text(),
    }));
  const page = bytes.subarray(end + 1);
  return { report, ...(draft && { draft }), ...(page.length > 0 && { page }) };
}

function digest(...parts: readonly Buffer[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
