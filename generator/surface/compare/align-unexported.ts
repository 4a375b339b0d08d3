import type { Declaration, Member, SdkSurface, TypeParameter } from "../sdk-surface.js";

/**
 * Calls the types that nobody can import alike in two surfaces: they give way when something of the same name is
 * exported, and may be exported one day under another name. Neither is a change to anybody.
 */
export function alignUnexported(old: SdkSurface, now: SdkSurface): readonly [SdkSurface, SdkSurface] {
  const [before, after] = [unexportedNames(old), unexportedNames(now)];
  const pairs = before.flatMap((one) => {
    const other = after.includes(one) ? undefined : after.find((name) => isNumbered(one, name));
    return other === undefined ? [] : [[one, other] as const];
  });
  // A sign that no name of an SDK ends with.
  const common = (name: string): string => `${name.replace(/\d+$/, "")}$`;
  const paired = pairs.map(([one]) => one);
  const lost = before.filter((name) => !paired.includes(name) && !declares(now, name));
  const exported = lost.flatMap((name) => {
    const twin = twinOf(name, old, now);
    return twin === undefined ? [] : [[name, twin] as const];
  });
  return [
    renamed(old, new Map([...pairs.map(([one]) => [one, common(one)] as const), ...exported])),
    renamed(now, new Map(pairs.map(([one, other]) => [other, common(one)]))),
  ];
}

function unexportedNames({ entries, declarations }: SdkSurface): readonly string[] {
  const exported = new Set(entries.flatMap(({ exports }) => exports.map(({ declaration }) => declaration)));
  return [...new Set(declarations.map(({ name }) => name))].filter((name) => !exported.has(name));
}

function declares({ declarations }: SdkSurface, name: string): boolean {
  return declarations.some((one) => one.name === name);
}

/** The new name of what a name stood for: that of the one new declaration which says the same. */
function twinOf(name: string, old: SdkSurface, now: SdkSurface): string | undefined {
  const said = (surface: SdkSurface, wanted: string): string =>
    JSON.stringify(
      surface.declarations.filter((one) => one.name === wanted).map(({ name: _, ...rest }) => rest),
    );
  const own = said(old, name);
  const added = new Set(now.declarations.map((one) => one.name).filter((one) => !declares(old, one)));
  const twins = [...added].filter((one) => said(now, one) === own);
  return twins.length === 1 ? twins[0] : undefined;
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
