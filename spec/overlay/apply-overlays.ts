import { issue } from "../../issues/catalogue.js";
import { type Issue, isError, type Outcome } from "../../issues/issue.js";
import type { Json, OpenApiDocument } from "../document/openapi.js";
import type { OverlaySource, Sources } from "../evidence/evidence.js";
import { applyAction } from "./apply-action.js";
import { correctedSources } from "./corrected-sources.js";
import { type DocumentChanges, documentChanges } from "./document-changes.js";
import type { Overlay, OverlayAction } from "./overlay.js";
import { parentPath } from "./parent-path.js";
import { wireNameChanges } from "./wire-names.js";

/** A document with what stands behind it. */
export interface Evidenced {
  readonly document: OpenApiDocument;
  readonly sources: Sources;
}

/**
 * Applies the corrections of people to a document, in the order of the overlays and their actions; a later
 * action sees what the earlier ones did.
 *
 * @returns the corrected document with its evidence; `undefined` when an action cannot be applied
 * Reports actions whose target is gone or that cannot be applied (errors), and those that the pages have
 * caught up with or that touch names on the wire (warnings).
 */
export async function applyOverlays(
  evidenced: Evidenced,
  overlays: readonly Overlay[],
): Promise<Outcome<Evidenced | undefined>> {
  const issues: Issue[] = [];
  let { document, sources } = evidenced;
  for (const { file, actions } of overlays) {
    for (const action of actions) {
      const place = { file, line: action.from };
      const applied = await applyAction(document, action);
      if ("problem" in applied) {
        const message = `Action ${action.number} cannot be applied: ${applied.problem}`;
        issues.push(issue("overlay/failed", message, { ...place, excerpt: action.target }));
        continue;
      }
      const changes = changesBetween(document, applied.document);
      if (changesNothing(changes)) {
        issues.push(await idleIssue(document, action, file));
        continue;
      }
      for (const change of wireNameChanges(changes)) {
        const message = `Action ${action.number} ${change}; the server knows the name that the page prints.`;
        issues.push(issue("overlay/wire-name", message, { ...place, excerpt: action.target }));
      }
      document = applied.document;
      sources = correctedSources(sources, changes, sourceOf(action, file));
    }
  }
  const isBroken = issues.some(isError);
  return { value: isBroken ? undefined : { document, sources }, issues };
}

/** Why an action changed nothing: its target is gone, or the pages state the same by now. */
async function idleIssue(document: OpenApiDocument, action: OverlayAction, file: string): Promise<Issue> {
  const { number, target, reason, date } = action;
  const place = { file, line: action.from, excerpt: target };
  // What was to be removed is gone when only its holder is left.
  const sought = action.remove ? parentPath(target) : target;
  if (await selectsSomething(document, sought)) {
    const message = `Remove me: action ${number} changes nothing any more, the pages have caught up with it (${date}: ${reason}).`;
    return issue("overlay/obsolete", message, place);
  }
  return issue("overlay/no-target", `Action ${number} has no target: nothing is at ${target}.`, place);
}

/** Removing shows whether a path selects anything; the root alone cannot be removed. */
async function selectsSomething(document: OpenApiDocument, target: string): Promise<boolean> {
  if (target === "$") return true;
  const removed = await applyAction(document, { target, remove: true });
  return "problem" in removed || !changesNothing(changesBetween(document, removed.document));
}

function changesBetween(before: OpenApiDocument, after: OpenApiDocument): DocumentChanges {
  // The document types are plain JSON but have no index signature, which `Json` asks for.
  return documentChanges(before as unknown as Json, after as unknown as Json);
}

/** An item that is added to a list a second time changes nothing, either. */
function changesNothing({ changed, removed, repeated }: DocumentChanges): boolean {
  return changed.length === repeated.length && removed.length === 0;
}

function sourceOf(
  { number, reason, date, from, to, text, numbers }: OverlayAction,
  file: string,
): OverlaySource {
  const countsUp = numbers.every((one, i) => one === from + i);
  return {
    kind: "overlay",
    rule: `overlay action ${number}`,
    file,
    from,
    to,
    text,
    ...(!countsUp && { numbers }),
    reason,
    date,
  };
}
