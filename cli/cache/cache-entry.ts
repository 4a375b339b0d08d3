import type { PageReport } from "../../scraper/read-page.js";
import { changeSchemas } from "../../spec/build/draft/change-schemas.js";
import type { PageDraft } from "../../spec/build/draft/page-draft.js";
import { seal, unseal } from "./seal.js";

/** What is kept of a file that was read, without its name. */
export interface CacheEntry {
  readonly report: PageReport;
  /** Whether the file is a resource page. */
  readonly isPage: boolean;
  readonly draft?: PageDraft;
}

type Head = Omit<CacheEntry, "draft">;

/** Stands between the parts of an entry; JSON writes it in another way. */
const separator = "\0";

/**
 * An entry as it is kept: JSON, then the texts of the draft, with separators between. Texts stand by themselves
 * because inside JSON they would take longer to read.
 */
export function printEntry({ draft, ...head }: CacheEntry): Buffer {
  return seal(Buffer.from((printDraft(head, draft) ?? [JSON.stringify(head)]).join(separator)));
}

/** @returns `undefined` for a draft that cannot be kept so: one with numbers beyond 2^53, or a NUL that a page shows */
function printDraft(head: Head, draft: PageDraft | undefined): readonly string[] | undefined {
  if (!draft) return undefined;
  const texts: string[] = [draft.evidence];
  const bare = changeSchemas(draft, (schema) => {
    texts.push(schema.json, schema.yaml, schema.evidence);
    return { ...schema, json: "", yaml: "", evidence: "" };
  });
  if (texts.some((text) => text.includes(separator))) return undefined;
  try {
    return [JSON.stringify({ ...head, draft: { ...bare, evidence: "" } }), ...texts];
  } catch {
    return undefined;
  }
}

/** @returns `undefined` for anything but what `printEntry` wrote, whole and unchanged */
export function parseEntry(bytes: Buffer): CacheEntry | undefined {
  const content = unseal(bytes);
  if (!content) return undefined;
  const [json = "", evidence = "", ...texts] = content.toString().split(separator);
  // The seal tells that this is what `printEntry` wrote, and the folder that this version of it did.
  const { draft: bare, ...head } = JSON.parse(json) as CacheEntry;
  if (!bare) return head;
  const next = texts.values();
  const text = () => next.next().value ?? "";
  const draft = changeSchemas({ ...bare, evidence }, (schema) => ({
    ...schema,
    json: text(),
    yaml: text(),
    evidence: text(),
  }));
  return { ...head, draft };
}
