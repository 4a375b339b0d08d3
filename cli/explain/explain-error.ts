import type { Sources } from "../../spec/evidence/evidence.js";
import { follow, member, members, type Place } from "./document-place.js";
import type { Explanation, Statement } from "./explanation.js";
import { evidenceOf } from "./found-evidence.js";
import { type OperationPlace, operationsOf } from "./operations.js";

/** An entry of `x-rambase-errors`, and the operation that documents it. */
export interface ErrorEntry {
  readonly code: string;
  readonly status: string;
  readonly operation: OperationPlace;
  readonly place: Place;
}

/** Every documented error of a document, operation by operation. */
export function errorEntries(root: Place): readonly ErrorEntry[] {
  return operationsOf(root).flatMap((operation) => {
    const responses = members(member(operation.place, "responses") ?? { ...operation.place, value: {} });
    return responses.flatMap(({ key: status, place }) =>
      members(member(follow(root, place), "x-rambase-errors") ?? { ...place, value: {} }).map(
        ({ place: entry }) => ({
          code: String(member(entry, "code")?.value),
          status,
          operation,
          place: entry,
        }),
      ),
    );
  });
}

/** Names of errors in code, by number. */
export function errorNames(root: Place): ReadonlyMap<string, string> {
  const names = members(member(root, "x-rambase-error-names") ?? { ...root, value: {} });
  return new Map(names.map(({ key, place }) => [key, String(place.value)]));
}

/** Explains an error: every operation that documents it, with the line of its page. */
export function explainError(root: Place, entries: readonly ErrorEntry[], sources: Sources): Explanation {
  const code = entries[0]?.code ?? "";
  const name = errorNames(root).get(code);
  const count =
    entries.length === 1 ? "1 operation documents it" : `${entries.length} operations document it`;
  return {
    kind: "error",
    heading: [`Error ${code}${name === undefined ? "" : `  ${name}`}`, count],
    sections: [{ statements: entries.map((entry) => statement(entry, sources)) }],
  };
}

function statement({ operation, status, place }: ErrorEntry, sources: Sources): Statement {
  const { method, path } = operation;
  const id = member(operation.place, "operationId");
  return {
    title: `${id ? `${String(id.value)}  ` : ""}${method.toUpperCase()} ${path}`,
    detail: `${status} ${String(member(place, "message")?.value ?? "")}`,
    place,
    evidence: evidenceOf(sources, place),
  };
}
