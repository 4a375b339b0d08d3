import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Manifest {
  readonly version?: string;
  readonly dependencies?: { readonly [name: string]: string };
}

/**
 * The packages that a folder's code would get for these imports, and all that they depend on.
 *
 * @returns `name@version`, sorted; without a version where a package is not installed
 */
export function installedPackages(imports: readonly string[], folder: string): readonly string[] {
  const found = new Map<string, string>();
  const visit = (name: string, from: string) => {
    const place = findPackage(name, from);
    if (found.has(place?.folder ?? name)) return;
    found.set(place?.folder ?? name, `${name}@${place?.manifest.version ?? ""}`);
    for (const dependency of Object.keys(place?.manifest.dependencies ?? {}))
      visit(dependency, place?.folder ?? from);
  };
  for (const specifier of imports) visit(packageName(specifier), folder);
  return [...found.values()].sort();
}

/** `@scope/name/inner` → `@scope/name`. */
function packageName(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/** Looks in the folder and in those around it, as Node does. */
function findPackage(
  name: string,
  from: string,
): { readonly folder: string; readonly manifest: Manifest } | undefined {
  const folder = join(from, "node_modules", name);
  try {
    // A manifest is an object; what it lacks reads as undefined.
    return { folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest };
  } catch {
    return dirname(from) === from ? undefined : findPackage(name, dirname(from));
  }
}
