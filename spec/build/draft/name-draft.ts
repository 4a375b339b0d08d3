import type { PageSource } from "../../evidence/evidence.js";
import { changeSchemas } from "./change-schemas.js";
import type { PageDraft } from "./page-draft.js";

/** What the page of a file of another name and the same content gives; the draft's own file has no name. */
export function nameDraft(draft: PageDraft, file: string): PageDraft {
  // Inside a text JSON writes quotes in another way, so that this is always the key of a source.
  const inText = `"file":${JSON.stringify(file)}`;
  const text = (evidence: string) => evidence.replaceAll('"file":""', () => inText);
  const source = <S extends { readonly source?: PageSource }>(one: S): S =>
    one.source ? { ...one, source: { ...one.source, file } } : one;
  const sources = Object.entries(draft.sources).map(([fact, one]) => [fact, { ...one, file }]);
  const named = {
    ...draft,
    file,
    parameters: draft.parameters.map(source),
    errors: draft.errors.map(source),
    sources: Object.fromEntries(sources),
    evidence: text(draft.evidence),
    issues: draft.issues.map((found) => ("file" in found ? { ...found, file } : found)),
  };
  return changeSchemas(named, (schema) => ({ ...schema, evidence: text(schema.evidence) }));
}
