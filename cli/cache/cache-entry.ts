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

/** The JSON of an entry: the entry without the texts of its draft, and their lengths in bytes. */
interface Head extends CacheEntry {
  readonly lengths: readonly number[];
}

const lineFeed = "\n";
const nothing = Buffer.alloc(0);

/**
 * An entry as it is kept: a line of JSON, then the texts of the draft. Texts stand by themselves because
 * inside JSON they would take longer to read, and are written as they are.
 */
export function printEntry(entry: CacheEntry): Buffer {
  const { draft, ...others } = entry;
  const texts: Buffer[] = [];
  const take = (text: Buffer) => {
    texts.push(text);
    return nothing;
  };
  const bare = draft && changeTexts(draft, take);
  const lengths = texts.map(({ length }) => length);
  const json = jsonOf({ ...others, ...(bare && { draft: bare }), lengths });
  if (json === undefined) return printEntry(others);
  return seal(Buffer.concat([Buffer.from(json + lineFeed), ...texts]));
}

/** @returns `undefined` for anything but what `printEntry` wrote, whole and unchanged */
export function parseEntry(bytes: Buffer): CacheEntry | undefined {
  const content = unseal(bytes);
  if (!content) return undefined;
  let at = content.indexOf(lineFeed) + 1;
  // The seal tells that this is what `printEntry` wrote, and the folder that this version of it did.
  const { lengths, draft, ...others } = JSON.parse(content.toString("utf8", 0, at)) as Head;
  if (!draft) return others;
  const sizes = lengths.values();
  const next = () => {
    const from = at;
    at += sizes.next().value ?? 0;
    return content.subarray(from, at);
  };
  return { ...others, draft: changeTexts(draft, next) };
}

/** @returns `undefined` for a draft with numbers beyond 2^53, which JSON refuses */
function jsonOf(head: Head): string | undefined {
  try {
    return JSON.stringify(head);
  } catch {
    return undefined;
  }
}

/** A draft with other texts, which are given one by one in a fixed order. */
function changeTexts(draft: PageDraft, change: (text: Buffer) => Buffer): PageDraft {
  const evidence = change(draft.evidence);
  return changeSchemas({ ...draft, evidence }, (schema) => ({
    ...schema,
    json: change(schema.json),
    yaml: change(schema.yaml),
    evidence: change(schema.evidence),
  }));
}
