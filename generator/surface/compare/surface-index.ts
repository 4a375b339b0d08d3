import type { Declaration, SdkSurface } from "../sdk-surface.js";

/** What types and what values share a name: a program can import both at once. */
export interface Named {
  readonly type?: Declaration;
  readonly value?: Declaration;
}

/** A surface, for looking things up by name. */
export interface SurfaceIndex {
  readonly surface: SdkSurface;
  /** What signatures call a name. */
  find(name: string): Named;
  /** The first entry point that exports a declaration; nothing where none does. */
  entryOf(name: string): string | undefined;
}

export function indexOf(surface: SdkSurface): SurfaceIndex {
  const byName = new Map<string, { type?: Declaration; value?: Declaration }>();
  for (const declaration of surface.declarations) {
    const { kind, name } = declaration;
    const named = byName.get(name) ?? {};
    if (kind === "interface" || kind === "type") named.type = declaration;
    else named.value = declaration;
    byName.set(name, named);
  }
  const homes = new Map<string, string>();
  for (const { path, exports } of surface.entries) {
    for (const { declaration } of exports) if (!homes.has(declaration)) homes.set(declaration, path);
  }
  return { surface, find: (name) => byName.get(name) ?? {}, entryOf: (name) => homes.get(name) };
}
