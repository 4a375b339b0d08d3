/** The number in `…/api-operations/100147/instances`, when the path is that of an API operation. */
export function operationNumber(path: string): number | undefined {
  const found = /\/api-operations\/(\d+)\/instances$/.exec(path)?.[1];
  return found === undefined ? undefined : Number(found);
}
