import type { GeneratedFile } from "../../generated-file.js";

/** An entry point of the package, and the source file that it is built of. */
export interface PackageEntry {
  /** As an import names it: `rambase-sdk/system`. */
  readonly path: string;
  /** `src/system/index.ts`, or a file of declarations that is a source itself */
  readonly file: string;
}

/** What the package's manifest says can be imported. */
export interface PackageEntries {
  readonly packageName: string;
  /** The package itself first, then the others by path. */
  readonly entries: readonly PackageEntry[];
}

/** Throws when there is no manifest as the generator writes it. */
export function packageEntries(files: readonly GeneratedFile[]): PackageEntries {
  const text = files.find(({ path }) => path === "package.json")?.text;
  if (text === undefined) throw new Error("The SDK has no package.json.");
  // The generator wrote it.
  const manifest = JSON.parse(text) as {
    readonly name: string;
    readonly exports: { readonly [path: string]: string | { readonly types?: string } };
  };
  const entries = Object.entries(manifest.exports).flatMap(([key, target]): readonly PackageEntry[] => {
    const types = typeof target === "string" ? undefined : target.types;
    if (types === undefined) return [];
    const file = types.replace(/^\.\//, "").replace(/^dist\/(.*)\.d\.ts$/, "src/$1.ts");
    return [{ path: `${manifest.name}${key.slice(1)}`, file }];
  });
  return {
    packageName: manifest.name,
    entries: entries.sort((one, other) => (one.path < other.path ? -1 : 1)),
  };
}
