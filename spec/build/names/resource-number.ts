import type { ChosenPage } from "../choose-pages.js";
import type { NameLock } from "../name-lock.js";
import { operationNumber } from "../operation-number.js";

/** An operation with the page that speaks for it. */
export type OperationPage = Pick<ChosenPage, "key" | "page">;

/**
 * The numbers of API resources by method and path, those of the lock and today's. Pages of API operations are
 * left out: they state the number of their input, and the path holds their own.
 */
export function resourceNumbers(
  pages: readonly OperationPage[],
  locked: NameLock["resources"],
): NonNullable<NameLock["resources"]> {
  const stated = pages.flatMap(({ key, page: { uri, resource } }) =>
    // Zero is what pages without a number print.
    resource && resource.id > 0 && operationNumber(uri.path) === undefined
      ? [[key, String(resource.id)] as const]
      : [],
  );
  return { ...locked, ...Object.fromEntries(stated) };
}

/**
 * By what an operation is known again under another path: its method with the number of the API operation,
 * else with that of the API resource. Both numbers stay when RamBase moves something.
 */
export function numberedAs(key: string, resources: NonNullable<NameLock["resources"]>): string | undefined {
  const [method = "", path = ""] = key.split(" ");
  const operation = operationNumber(path);
  if (operation !== undefined) return `${method} operation ${operation}`;
  const resource = resources[key];
  return resource === undefined ? undefined : `${method} resource ${resource}`;
}
