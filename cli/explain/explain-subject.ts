import type { OpenApiDocument } from "../../spec/document/openapi.js";
import type { Sources } from "../../spec/evidence/evidence.js";
import { guess } from "../arguments/guess.js";
import { documentPlace, follow, type LostWay, member, members, type Place } from "./document-place.js";
import { type ErrorEntry, errorEntries, errorNames, explainError } from "./explain-error.js";
import { explainOperation } from "./explain-operation.js";
import { explainPlace } from "./explain-pointer.js";
import type { Explanation } from "./explanation.js";
import { type OperationPlace, operationAt, operationsOf } from "./operations.js";
import { findPlace, isPointer } from "./parse-pointer.js";

/** There is no such thing; the text says what may have been meant. */
export interface Unknown {
  readonly unknown: string;
}

/**
 * Explains what a person asks about: a JSON pointer, an operationId (or
 * `POST /roles`), an error code or name.
 *
 * @returns the explanation, or what there is instead
 */
export function explainSubject(
  document: OpenApiDocument,
  asked: string,
  sources: Sources,
): Explanation | Unknown {
  const root = documentPlace(document);
  if (isPointer(asked)) {
    const way = findPlace(document, asked);
    if ("missing" in way) return { unknown: lostWay(root, way) };
    const operation = operationAt(root, way);
    return operation ? explainOperation(root, operation, sources) : explainPlace(root, way, sources);
  }
  const operation = operationsOf(root).find((one) => namesOf(one).includes(asked));
  if (operation) return explainOperation(root, operation, sources);
  const entries = errorEntries(root);
  const code = codeOf(root, asked);
  const documented = entries.filter((entry) => entry.code === code);
  if (documented.length > 0) return explainError(root, documented, sources);
  return { unknown: unknownName(root, asked, entries) };
}

/** `createRole` and `POST /roles`. */
function namesOf({ method, path, place }: OperationPlace): readonly string[] {
  return [String(member(place, "operationId")?.value ?? ""), `${method.toUpperCase()} ${path}`];
}

/** An error by its number, or by its name in code. */
function codeOf(root: Place, asked: string): string {
  return [...errorNames(root)].find(([, name]) => name === asked)?.[0] ?? asked;
}

function lostWay(root: Place, { reached, missing }: LostWay): string {
  const target = follow(root, reached);
  const keys = members(target).map(({ key }) => key);
  const meant = guess(missing, keys);
  const where = reached.pointer === "" ? "The document" : `#${reached.pointer}`;
  if (meant !== undefined)
    return `${where} has no ${missing}. Did you mean #${member(target, meant)?.pointer ?? ""}?`;
  const has =
    keys.length === 0
      ? "it holds nothing"
      : `it has ${keys.slice(0, 8).join(", ")}${keys.length > 8 ? ", …" : ""}`;
  return `${where} has no ${missing}; ${has}.`;
}

function unknownName(root: Place, asked: string, entries: readonly ErrorEntry[]): string {
  const known = /^\d+$/.test(asked)
    ? entries.map(({ code }) => code)
    : [...operationsOf(root).flatMap(namesOf), ...errorNames(root).values()];
  const component = members(member(root, "components") ?? root)
    .flatMap(({ place }) => members(place))
    .find(({ key }) => key === asked);
  const meant = component ? `#${component.place.pointer}` : guess(asked, [...new Set(known)]);
  const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
  return `The document has no operationId, error code or JSON pointer ${asked}.${hint}`;
}
