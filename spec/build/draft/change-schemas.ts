import type { BodyDraft, RootDraft } from "./body-draft.js";
import type { PageDraft } from "./page-draft.js";
import type { SchemaDraft } from "./schema-draft.js";

/** A draft with other schemas, which are given one by one in a fixed order. */
export function changeSchemas(draft: PageDraft, change: (schema: SchemaDraft) => SchemaDraft): PageDraft {
  const root = (one: RootDraft): RootDraft => {
    const { schema } = one;
    if ("inPlace" in schema) return one;
    if ("named" in schema) return { ...one, schema: { named: change(schema.named) } };
    return { ...one, schema: { item: change(schema.item), list: change(schema.list) } };
  };
  const body = (one: BodyDraft): BodyDraft => ({ ...one, roots: one.roots.map(root) });
  const { request, response } = draft;
  return {
    ...draft,
    ...(request && { request: body(request) }),
    ...(response && { response: body(response) }),
  };
}
