/** The number of the API operation that a path names; `undefined` when it names none. */
export function operationInUri(path: string): number | undefined {
  const found = /\/api-operations\/(\d+)(?:\/|$)/.exec(path)?.[1];
  return found === undefined ? undefined : Number(found);
}
