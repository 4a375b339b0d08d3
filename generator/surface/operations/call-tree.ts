import type { SurfaceIndex } from "../compare/surface-index.js";
import type { Member } from "../sdk-surface.js";

/**
 * A method that programs reach from the client, as in
 * `rambase.system.roles(100123).userAssignments.create()`.
 */
export interface TreeMethod {
  /** How code gets there from the client: `.system.roles(…).userAssignments.create`. */
  readonly steps: string;
  /** Names of what the calls on the way take: `roleId`. */
  readonly path: readonly string[];
  readonly method: Member;
  /** The declarations on the way, the client first; the last one has the method. */
  readonly holders: readonly string[];
}

/** The class that every client is derived from. */
const clientBase = "RamBaseClient";

/** All methods that the clients of an SDK lead to. */
export function treeMethods(index: SurfaceIndex): readonly TreeMethod[] {
  const clients = index.surface.declarations.filter((one) => one.extends.includes(clientBase));
  return clients.flatMap(({ name }) => methodsOf(index, { steps: "", path: [], holders: [name] }));
}

function methodsOf(index: SurfaceIndex, way: Omit<TreeMethod, "method">): readonly TreeMethod[] {
  const { type, value } = index.find(way.holders.at(-1) ?? "");
  return ((value ?? type)?.members ?? []).flatMap((member) => {
    if (member.kind === "method") return [{ ...way, steps: `${way.steps}${step(member)}`, method: member }];
    // What is no tree has no calls and no properties that are named types, or leads to itself.
    const isStep = index.find(member.type).type?.kind === "interface" && !way.holders.includes(member.type);
    if (!isStep || member.static) return [];
    return methodsOf(index, {
      steps: `${way.steps}${step(member)}`,
      path: [...way.path, ...member.parameters.map(({ name }) => name)],
      holders: [...way.holders, member.type],
    });
  });
}

function step({ kind, name }: Member): string {
  if (kind === "call") return "(…)";
  return name.startsWith('"') ? `[${name}]` : `.${name}`;
}
