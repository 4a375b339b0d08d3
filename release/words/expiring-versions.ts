import type { OpenApiDocument, Operation } from "../../spec/document/openapi.js";
import { operationsOf } from "../../spec/document/operations.js";
import { extensionKeys, type RamBaseOperation } from "../../spec/document/rambase-extensions.js";

/** An operation whose version of the resource has been replaced. */
export interface ExpiringVersion {
  readonly operation: { readonly method: string; readonly path: string; readonly operationId?: string };
  readonly version: number | undefined;
  readonly latest: number | undefined;
  /** Day on which the latest version came, ISO. */
  readonly latestReleased: string | undefined;
  /** Day on which this one is expected to expire, ISO; `undefined` where the page gives nothing to go by. */
  readonly expected: string | undefined;
  /** Whether that day is announced; else it is reckoned. */
  readonly isAnnounced: boolean;
}

/** RamBase lets clients keep a replaced version for typically six months after the new one came. */
const monthsToExpiry = 6;

/**
 * The deprecated operations of a document, in its order, with the day on which each is expected to expire.
 */
export function expiringVersions(document: OpenApiDocument): readonly ExpiringVersion[] {
  return operationsOf(document)
    .filter(({ operation }) => operation.deprecated === true)
    .map(({ operation, method, path }) => expiring(operation, method.toUpperCase(), path));
}

function expiring(operation: Operation, method: string, path: string): ExpiringVersion {
  // Only this project writes the key; in the documents of others it is absent.
  const stated = (operation[extensionKeys.operation] ?? {}) as RamBaseOperation;
  const { operationId } = operation;
  const announced = operation["x-sunset"];
  const latestReleased = stated.latestVersionReleased;
  return {
    operation: { method, path, ...(operationId !== undefined && { operationId }) },
    version: stated.resource?.version,
    latest: stated.latestVersion,
    latestReleased,
    expected: typeof announced === "string" ? announced : latestReleased && monthsAfter(latestReleased),
    isAnnounced: typeof announced === "string",
  };
}

/**
 * The same day some months later, or the last of the month where it has no such day; days are ISO, in UTC.
 */
function monthsAfter(day: string): string | undefined {
  const [year, month, date] = day.split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined || Number.isNaN(year + month + date))
    return undefined;
  const last = new Date(Date.UTC(year, month + monthsToExpiry, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + monthsToExpiry, Math.min(date, last)));
  return later.toISOString().slice(0, 10);
}
