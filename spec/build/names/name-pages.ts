import { issue } from "../../../issues/catalogue.js";
import type { Issue, Outcome } from "../../../issues/issue.js";
import type { ChosenPage } from "../choose-pages.js";
import type { PageDraft } from "../draft/page-draft.js";
import { errorSchemas } from "../general/error-schemas.js";
import type { NameLock } from "../name-lock.js";
import { bodyUse, bodyUses, type SchemaUse } from "./body-uses.js";
import { componentCandidates } from "./component-candidates.js";
import { nameComponents } from "./component-names.js";
import { NameKeeper } from "./name-keeper.js";
import { operationNames } from "./operation-name.js";
import { membersOf } from "./resource-noun.js";

/** The names of all operations and schemas, decided before anything is built with them. */
export interface PageNames {
  /** operationId by method and path. */
  readonly operations: ReadonlyMap<string, string>;
  /** Component by what it is for. */
  readonly components: ReadonlyMap<string, string>;
  readonly lock: Pick<NameLock, "operations" | "schemas" | "shared" | "owners">;
}

/**
 * Names the operations and schemas of pages. Those that are locked come first, whatever their paths, so that
 * nothing new can stand in the way of a name that people use.
 *
 * @param locked the name lock, with the keys of today's paths
 * Reports schemas that share a name and are worded differently.
 */
export function namePages(chosen: readonly ChosenPage[], locked: NameLock): Outcome<PageNames> {
  const members = membersOf(chosen.map(({ page }) => page.uri.path));
  const keeper = new NameKeeper(locked.operations);
  const operations = new Map<string, string>();
  const uses: SchemaUse[] = [];
  const pages = new Map<string, PageDraft>();
  for (const { page, key } of chosen) {
    const id = keeper.give(key, operationNames(page, members));
    operations.set(key, id);
    for (const direction of ["request", "response"] as const) {
      const body = page[direction];
      if (!body) continue;
      const candidates = componentCandidates(page, id, direction, members);
      for (const use of bodyUses(body, bodyUse(key, direction), candidates, locked.schemas)) {
        uses.push(use);
        pages.set(use.key, page);
      }
    }
  }
  const components = nameComponents(uses, locked, [
    ...Object.keys(errorSchemas),
    ...Object.keys(locked.sdk ?? {}),
  ]);
  return {
    value: {
      operations,
      components: components.names,
      lock: { operations: keeper.lock(), ...components.lock },
    },
    issues: components.reworded.flatMap(([own, standing]) =>
      wordsDiffer(components.names.get(own) ?? "", own, pages.get(own), pages.get(standing)),
    ),
  };
}

function wordsDiffer(name: string, use: string, own?: PageDraft, standing?: PageDraft): readonly Issue[] {
  if (!own || !standing) return [];
  const message = `${name} is described in other words for ${use} than on ${standing.file}, whose words stand.`;
  return [issue("pages/words-differ", message, { file: own.file, line: own.line })];
}
