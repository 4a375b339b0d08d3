import { declarationText } from "./print/declaration-text.js";
import type { Declaration, SdkSurface } from "./sdk-surface.js";

/** Heading of the types that signatures mention and nobody can import; no entry point can be called so. */
export const unexported = "Types without an export";

const introduction = [
  "What programs can write against: everything that each entry point exports, and the types that the exported",
  "signatures mention. Made by rambase-openapi with the SDK, and read by it to tell what the next version changes; do",
  "not edit it. Unions and members stand in the order of letters, comments are left out. Of the entry point `/paths`,",
  "which repeats the OpenAPI document as types, only the keys are listed.",
];

/**
 * The listing of a surface (`api.md`): a heading for each entry point, and under it what it exports, as a
 * declaration file of TypeScript would say it. What several entry points export is declared under the first.
 *
 * The same surface always gives the same bytes, and `readSurface` reads them back.
 */
export function printSurface({ packageName, entries, declarations }: SdkSurface): string {
  const byName = new Map<string, Declaration[]>();
  for (const one of declarations) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  const homes = new Map<string, string>();
  for (const { path, exports } of entries) {
    for (const { name, declaration } of exports) {
      if (name === declaration && !homes.has(name)) homes.set(name, path);
    }
  }
  const sections = entries.flatMap(({ path, exports }) => {
    const own = exports.filter(({ name, declaration }) => name === declaration && homes.get(name) === path);
    const passedOn = exports.flatMap(({ name, declaration }) => {
      if (name === declaration && homes.get(name) === path) return [];
      const home = homes.get(declaration);
      const from = home === undefined ? "" : ` from "${home}"`;
      return [`export { ${name === declaration ? name : `${declaration} as ${name}`} }${from};`];
    });
    return section(
      path,
      own.flatMap(({ name }) => byName.get(name) ?? []),
      "export ",
      passedOn,
    );
  });
  const rest = declarations.filter(({ name }) => !homes.has(name));
  return [
    `# Public surface of ${packageName}`,
    "",
    ...introduction,
    ...sections,
    ...(rest.length === 0 ? [] : section(unexported, rest, "", [])),
    "",
  ].join("\n");
}

/** The counts let a reader notice when lines were lost. */
function section(
  heading: string,
  declarations: readonly Declaration[],
  prefix: string,
  passedOn: readonly string[],
): readonly string[] {
  const members = declarations.reduce((count, one) => count + one.members.length, 0);
  const texts = declarations.map((one) => declarationText(one, prefix));
  if (passedOn.length > 0) texts.push(passedOn.join("\n"));
  return [
    "",
    `## ${heading}`,
    "",
    `Declarations: ${declarations.length}, members: ${members}, from elsewhere: ${passedOn.length}.`,
    "",
    "```ts",
    ...(texts.length === 0 ? [] : [texts.join("\n\n")]),
    "```",
  ];
}
