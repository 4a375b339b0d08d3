import { settleNames } from "../../generator/settle-names.js";
import type { Outcome } from "../../issues/issue.js";
import { buildDocument } from "../../spec/build/build-document.js";
import { type BuiltDocument, openDocument } from "../../spec/build/built-document.js";
import type { DraftedPage } from "../../spec/build/choose-pages.js";
import type { NameLock } from "../../spec/build/name-lock.js";
import { publishedPart } from "../../spec/build/published-part.js";

/**
 * Builds the document, with the names of its SDK settled where something is new: they follow from the
 * document, so they can only be looked at when it is there.
 */
export function buildSettled(pages: readonly DraftedPage[], lock: NameLock): Outcome<BuiltDocument> {
  const built = buildDocument(pages, lock);
  const { names } = built.value;
  if (lock.sdk && !hasNew(names.operations, lock.operations) && !hasNew(names.schemas, lock.schemas))
    return built;
  const { document } = openDocument(built.value);
  const sdk = settleNames(document, publishedPart(document, names, lock), lock.sdk ?? {});
  return buildDocument(pages, { ...names, sdk });
}

function hasNew(names: NameLock["operations"], before: NameLock["operations"]): boolean {
  return Object.entries(names).some(([place, name]) => before[place] !== name);
}
