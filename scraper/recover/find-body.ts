import type { Body, Field } from "../model/body.js";
import type { FlatEvent } from "../model/flat-event.js";
import type { ResourcePage } from "../model/resource-page.js";
import type { BodyRole } from "../parse/flat/flat-tree.js";
import { type Fitted, fitFields } from "./fit-structure.js";
import { type KnownBody, type KnownStructures, valuesKey } from "./known-structures.js";
import { operationInstance } from "./operation-instance.js";
import { outline } from "./outline.js";
import { pageName } from "./page-name.js";

interface Candidate extends KnownBody {
  readonly fitted: Fitted<readonly Field[]>;
  readonly kinship: Kinship;
}

/** How near a page is to another, nearest first. Only the first two show what the other states, too. */
const kinships = ["same resource", "same rule", "same path", "other"] as const;
type Kinship = (typeof kinships)[number];

/**
 * Finds a structure for a whole body of a flat page.
 *
 * @returns the body with that structure; `recovered` tells from where, and what stays uncertain: of another
 * resource's structure always the names that the page itself does not show
 */
export function findBody(
  flat: readonly FlatEvent[],
  page: ResourcePage,
  role: BodyRole,
  known: KnownStructures,
): Pick<Body, "roots" | "recovered"> | undefined {
  const key = valuesKey(flat.filter(({ kind }) => kind === "leaf"));
  const candidates = (known.bodies.get(key) ?? []).flatMap((body): Candidate[] => {
    const fitted = fitFields(body.roots, flat, 0, { role, shownBy: body.page.file });
    if (fitted?.next !== flat.length) return [];
    return [{ ...body, fitted, kinship: kinshipOf(body, page, role) }];
  });
  const nearest = kinships.find((kinship) => candidates.some((found) => found.kinship === kinship));
  const fitting = candidates.filter(({ kinship }) => kinship === nearest);
  const best = fitting[0];
  if (nearest !== "same resource" && nearest !== "same rule" && role === "response" && isOperation(page)) {
    const standing = fitFields(operationInstance(), flat, 0, { role });
    const from = "the answer that all API operations give";
    if (standing?.next === flat.length) return { roots: standing.value, recovered: { from, uncertain: [] } };
  }
  if (!best) return undefined;
  const others = fitting.filter(({ fitted }) => outline(fitted.value) !== outline(best.fitted.value));
  const uncertain = [
    ...(nearest === "same resource" || nearest === "same rule" ? [] : [borrowed(best)]),
    ...(others.length > 0 ? [`other structures fit, too: ${names(others)}`] : []),
  ];
  return { roots: best.fitted.value, recovered: { from: pageName(best.page), uncertain } };
}

function kinshipOf(body: KnownBody, page: ResourcePage, role: BodyRole): Kinship {
  const isSame = body.page.method === page.method && body.page.uri.path === page.uri.path;
  if (isSame && body.role === role && body.page.resource?.version === page.resource?.version)
    return "same resource";
  // All API operations answer the same object.
  const areOperations = [body.page, page].every(isOperation) && role === "response" && body.role === role;
  if (areOperations) return "same rule";
  return collectionOf(body.page) === collectionOf(page) ? "same path" : "other";
}

function isOperation({ method, uri }: ResourcePage): boolean {
  return method === "POST" && /\/api-operations\/\d+\/instances$/.test(uri.path);
}

function collectionOf({ uri }: ResourcePage): string {
  return uri.path.replace(/\/\{[^/]*\}$/, "");
}

function borrowed({ page, fitted }: Candidate): string {
  const shown =
    fitted.hidden.length === 0 ? "" : `, so are the names ${[...new Set(fitted.hidden)].join(", ")}`;
  return `the structure is that of ${pageName(page)}, which has the same fields in the same order${shown}`;
}

function names(candidates: readonly Candidate[]): string {
  return [...new Set(candidates.map(({ page }) => pageName(page)))].join("; ");
}
