import type { Declaration, Member, SdkSurface, TypeParameter } from "../sdk-surface.js";

/**
 * Calls the types that nobody can import alike in two surfaces: they give way when something of the same name
 * is exported, and may be exported one day under another name. Neither is a change to anybody.
 */
export function alignUnexported(old: SdkSurface, now: SdkSurface): readonly [SdkSurface, SdkSurface] {
  const [before, after] = [unexportedNames(old), unexportedNames(now)];
  const pairs = before.flatMap((one) => {
    const other = after.includes(one) ? undefined : after.find((name) => isNumbered(one, name));
    return other === undefined ? [] : [[one, other] as const];
  });
  // A sign that no name of an SDK ends with.
  const common = (name: string): string => `${name.replace(/\d+$/, "")}$`;
  const [said, saidNow] = [saidByName(old), saidByName(now)];
  const paired = pairs.map(([one]) => one);
  const lost = before.filter((name) => !paired.includes(name) && !saidNow.has(name));
  const exported = twinsOf(lost, said, saidNow);
  return [
    renamed(old, new Map([...pairs.map(([one]) => [one, common(one)] as const), ...exported])),
    renamed(now, new Map(pairs.map(([one, other]) => [other, common(one)]))),
  ];
}

function unexportedNames({ entries, declarations }: SdkSurface): readonly string[] {
  const exported = new Set(entries.flatMap(({ exports }) => exports.map(({ declaration }) => declaration)));
  return [...new Set(declarations.map(({ name }) => name))].filter((name) => !exported.has(name));
}

/** What the declarations of each name say, but for the name. */
function saidByName({ declarations }: SdkSurface): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const { name, ...rest } of declarations) said.set(name, (said.get(name) ?? "") + JSON.stringify(rest));
  return said;
}

/** Names that are gone, each with the one new name that says the same. */
function twinsOf(
  lost: readonly string[],
  said: ReadonlyMap<string, string>,
  saidNow: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const added = new Map<string, string[]>();
  for (const [name, text] of saidNow) {
    if (!said.has(name)) added.set(text, [...(added.get(text) ?? []), name]);
  }
  return lost.flatMap((name) => {
    const [twin, ...others] = added.get(said.get(name) ?? "") ?? [];
    return twin === undefined || others.length > 0 ? [] : [[name, twin] as const];
  });
}

/** Whether one name is the other with a number behind it. */
function isNumbered(one: string, other: string): boolean {
  return one !== other && [one, one.replace(/\d+$/, "")].includes(other.replace(/\d+$/, ""));
}

function renamed(surface: SdkSurface, names: ReadonlyMap<string, string>): SdkSurface {
  if (names.size === 0) return surface;
  const word = new RegExp(`(?<![\\w$."])(?:${[...names.keys()].join("|")})(?![\\w$"]|\\??:)`, "g");
  const type = (text: string): string => text.replace(word, (name) => names.get(name) ?? name);
  const declarations = surface.declarations.map((one) => ({
    ...renamedTypes(one, type),
    name: names.get(one.name) ?? one.name,
  }));
  return { ...surface, declarations };
}

function renamedTypes(declaration: Declaration, type: (text: string) => string): Declaration {
  return {
    ...declaration,
    typeParameters: declaration.typeParameters.map((one) => renamedParameter(one, type)),
    extends: declaration.extends.map(type),
    implements: declaration.implements.map(type),
    members: declaration.members.map((member) => renamedMember(member, type)),
    ...(declaration.type !== undefined && { type: type(declaration.type) }),
  };
}

function renamedMember(member: Member, type: (text: string) => string): Member {
  return {
    ...member,
    typeParameters: member.typeParameters.map((one) => renamedParameter(one, type)),
    parameters: member.parameters.map((one) => ({ ...one, type: type(one.type) })),
    type: type(member.type),
  };
}

function renamedParameter(parameter: TypeParameter, type: (text: string) => string): TypeParameter {
  const { name, constraint, default: otherwise } = parameter;
  return {
    name,
    ...(constraint !== undefined && { constraint: type(constraint) }),
    ...(otherwise !== undefined && { default: type(otherwise) }),
  };
}
