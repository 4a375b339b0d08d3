import { capital, plainWords, singular } from "../../spec/build/names/words.js";
import type { OperationName } from "../../spec/diff/change.js";

/**
 * What a reader calls the resource of an operation: `Role: user assignments` for
 * `/system/roles/{roleId}/user-assignments`, `Departments` for `/finance/departments/{departmentId}`. An API
 * operation goes by its name: `Copy role`.
 */
export function resourceLabel({ path, operationId = "" }: OperationName): string {
  const segments = path.split("/").filter((segment) => segment !== "");
  if (segments.at(-3) === "api-operations" && operationId !== "") return capital(words(operationId));
  const named = segments.filter((segment) => !segment.startsWith("{"));
  // The first segment is the module, which says little beside the rest.
  const nouns = (named.length > 1 ? named.slice(1) : named).map(words);
  const last = nouns.pop();
  if (last === undefined) return path;
  const parents = nouns.map(singular).join(", ");
  return capital(parents === "" ? last : `${parents}: ${last}`);
}

/** `user-assignments` → `user assignments`, `copyRole` → `copy role`. */
function words(name: string): string {
  const apart = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2");
  return plainWords(apart).join(" ").toLowerCase();
}
