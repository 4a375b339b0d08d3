import type { ExplainedChange } from "../../spec/diff/change.js";
import type { RuleId } from "../../spec/diff/rules/all-rules.js";
import { jsonText } from "../../spec/document/json-text.js";
import type { Json, OpenApiDocument, Schema } from "../../spec/document/openapi.js";
import { pointerSteps, reach } from "../../spec/document/pointer.js";
import { extensionKeys } from "../../spec/document/rambase-extensions.js";
import { targetOf } from "../../spec/document/reference.js";
import type { TwoDocuments } from "../words/change-lines.js";

/** Any status of success is one to the SDK, and what comes with it has a type. */
const unfelt: ReadonlySet<RuleId> = new Set([
  "response/success-added",
  "response/success-removed",
  "response/success-narrowed",
]);

/**
 * The changes of an API that programs feel which call it through the SDK of the newer document. The SDK puts
 * the root around a body and takes it off an answer, so that a root with another name is nothing to them.
 */
export function feltChanges(
  changes: readonly ExplainedChange[],
  documents: TwoDocuments,
): readonly ExplainedChange[] {
  return changes.filter((change) => !unfelt.has(change.rule) && !isRenamedRoot(change, documents));
}

function isRenamedRoot({ rule, old, new: now }: ExplainedChange, documents: TwoDocuments): boolean {
  if (!/^(?:request|response)\/(?:required-)?property-/.test(rule)) return false;
  const wrapper = pointerSteps(now ?? old ?? "").slice(0, -2);
  const before = insideRoot(documents.old, reach(documents.old, wrapper));
  return before !== undefined && before === insideRoot(documents.new, reach(documents.new, wrapper));
}

/** What stands in the root of a body, as text; undefined of anything else. */
function insideRoot(document: OpenApiDocument, wrapper: unknown): string | undefined {
  if (typeof wrapper !== "object" || wrapper === null) return undefined;
  const { properties = {}, ...rest } = wrapper as Schema;
  const [inside, ...others] = Object.values(properties);
  if (rest[extensionKeys.root] !== true || typeof inside !== "object" || others.length > 0) return undefined;
  return jsonText([inside, ...targetsIn(document, inside, new Map())]);
}

/** All that a value refers to, by reference. */
function targetsIn(
  document: OpenApiDocument,
  value: unknown,
  found: Map<string, Json>,
): ReadonlyMap<string, Json> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, member] of Object.entries(value)) {
    if (key !== "$ref" || typeof member !== "string") targetsIn(document, member, found);
    else if (!found.has(member)) {
      // A document consists of JSON.
      const target = (targetOf(document, member)?.value ?? null) as Json;
      found.set(member, target);
      targetsIn(document, target, found);
    }
  }
  return found;
}
