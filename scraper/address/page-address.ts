/** What the address of a page tells about it. */
export interface PageAddress {
  /**
   * The module: the first tag of the path. Older addresses (`tagview`) name their tags
   * freely, so they have none.
   */
  readonly module?: string;
  /** The first tag of either form. */
  readonly tag?: string;
  readonly resource?: number;
  readonly version?: number;
  readonly operation?: number;
}

/**
 * Reads `https://api.rambase.net/documentation/System/User?operationid=100759&resourceno=324&version=30` and
 * the forms with fewer parts, on any host.
 *
 * @returns what the address tells; nothing when it is none of a documentation page
 */
export function readPageAddress(address: string): PageAddress {
  const text = address.replaceAll("&amp;", "&");
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const path = /\/documentation(?:\/(.*))?$/i.exec(url?.pathname ?? "");
  if (!url || !path) return {};
  const query = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const segments = (path[1] ?? "").split("/").filter((segment) => segment !== "");
  const isTagView = segments[0]?.toLowerCase() === "tagview";
  const tag = decoded(segments[isTagView ? 1 : 0]);
  const [resource, version, operation] = ["resourceno", "version", "operationid"].map((name) =>
    numberOf(query.get(name)),
  );
  return {
    ...(tag !== undefined && { tag, ...(!isTagView && { module: tag }) }),
    ...(resource !== undefined && { resource }),
    ...(version !== undefined && { version }),
    ...(operation !== undefined && { operation }),
  };
}

function decoded(segment: string | undefined): string | undefined {
  try {
    return segment && decodeURIComponent(segment.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
}
