import type ts from "typescript";
import type { GeneratedFile } from "../generated-file.js";
import { declarationsOf } from "./read/declarations.js";
import { keysOf } from "./read/keys-only.js";
import { isVisible } from "./read/members.js";
import { type Declared, modulesOf } from "./read/modules.js";
import { compareTexts, inListing } from "./read/order.js";
import { packageEntries } from "./read/package-entries.js";
import { withoutBodies, withoutDepths } from "./read/without-bodies.js";
import type { Declaration, SdkSurface, SurfaceEntry } from "./sdk-surface.js";

/**
 * Lists what users of a generated SDK can write against, from its syntax alone: whatever an SDK exports
 * states its type, so that no type has to be inferred.
 *
 * @param files all files of the SDK, as `generateSdk` makes them
 */
export function listSurface(files: readonly GeneratedFile[]): SdkSurface {
  const { packageName, entries } = packageEntries(files);
  const keysOnly = new Set(entries.filter(({ path }) => path.endsWith("/paths")).map(({ file }) => file));
  const modules = modulesOf(files, (file) => (keysOnly.has(file) ? withoutDepths : withoutBodies));
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const reached: { readonly declared: Declared; readonly name: string }[] = [];

  const nameOf = (declared: Declared, wanted = declared.name): string => {
    const key = `${declared.file} ${declared.name}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}${count}`;
    names.set(key, name);
    taken.add(name);
    reached.push({ declared, name });
    return name;
  };

  // Everything that is exported has its name before the types that signatures mention come for theirs.
  const listed = entries.map(({ path, file }): SurfaceEntry => {
    const exports = [...modules.exportsOf(file)].map(([name, declared]) => ({
      name,
      declaration: nameOf(declared, name),
    }));
    return { path, exports: exports.sort((one, other) => compareTexts(one.name, other.name)) };
  });

  const declarations: Declaration[] = [];
  // The loop goes on over what it reaches.
  for (const { declared, name } of reached) {
    const naming = (identifier: ts.Identifier): string => {
      const found = isTypeParameter(identifier) ? undefined : modules.find(declared.file, identifier.text);
      return found?.nodes.every(isVisible) ? nameOf(found) : identifier.text;
    };
    const read = keysOnly.has(declared.file)
      ? keysOf(name, declared.nodes)
      : declarationsOf(name, declared.nodes, naming);
    declarations.push(...read);
  }
  return { packageName, entries: listed, declarations: declarations.sort(inListing) };
}

/** Whether a name is that of a type parameter of something around it. */
function isTypeParameter(identifier: ts.Identifier): boolean {
  for (let node: ts.Node | undefined = identifier; node !== undefined; node = node.parent) {
    const { typeParameters } = node as { readonly typeParameters?: readonly ts.TypeParameterDeclaration[] };
    if (typeParameters?.some(({ name }) => name.text === identifier.text)) return true;
  }
  return false;
}
