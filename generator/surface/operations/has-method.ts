import type { SurfaceIndex } from "../compare/surface-index.js";
import type { TreeMethod } from "./call-tree.js";

/** Whether a surface has a method of that name at that place. */
export function hasMethod({ find }: SurfaceIndex, { holders, method }: TreeMethod): boolean {
  const { type, value } = find(holders.at(-1) ?? "");
  return (value ?? type)?.members.some(({ name }) => name === method.name) === true;
}
