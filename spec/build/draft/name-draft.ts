import type { PageSource } from "../../evidence/evidence.js";
import type { BodyDraft, RootDraft } from "./body-draft.js";
import type { PageDraft } from "./page-draft.js";
import type { SchemaDraft } from "./schema-draft.js";

/** What the page of a file of another name and the same content gives; the draft's own file has no name. */
export function nameDraft(draft: PageDraft, file: string): PageDraft {
  // Inside a text JSON writes quotes in another way, so that this is always the key of a source.
  const inText = `"file":${JSON.stringify(file)}`;
  const text = (evidence: string) => evidence.replaceAll('"file":""', () => inText);
  const source = <S extends { readonly source?: PageSource }>(one: S): S =>
    one.source ? { ...one, source: { ...one.source, file } } : one;
  const schema = (one: SchemaDraft): SchemaDraft => ({ ...one, evidence: text(one.evidence) });
  const root = (one: RootDraft): RootDraft => {
    const { schema: made } = one;
    if ("inPlace" in made) return one;
    if ("named" in made) return { ...one, schema: { named: schema(made.named) } };
    return { ...one, schema: { ...made, item: schema(made.item), evidence: text(made.evidence) } };
  };
  const body = (one: BodyDraft): BodyDraft => ({ ...one, roots: one.roots.map(root) });
  const { request, response, sources } = draft;
  return {
    ...draft,
    file,
    parameters: draft.parameters.map(source),
    ...(request && { request: body(request) }),
    ...(response && { response: body(response) }),
    errors: draft.errors.map(source),
    sources: Object.fromEntries(Object.entries(sources).map(([fact, one]) => [fact, { ...one, file }])),
    evidence: text(draft.evidence),
    issues: draft.issues.map((found) => ("file" in found ? { ...found, file } : found)),
  };
}
