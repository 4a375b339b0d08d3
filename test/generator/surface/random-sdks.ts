import fc from "fast-check";

/** A small SDK, as pieces that can be exchanged one by one. */
type Pieces = { readonly [piece: string]: string };

const typeNames = ["A", "B", "C"];
const memberNames = ["p", "q", "r"];

const type = fc.constantFrom(
  ..."string number boolean unknown null 'a' 1 A B C A[] Promise<B> void never".split(" "),
  "'a' | 'b'",
  "string | null",
  "string | undefined",
  "'a' | (string & {})",
  "'a' | 'b' | (string & {})",
  "readonly C[]",
  "(value: A) => B",
  "{ inner: number }",
  "{ inner: number; more?: A }",
);
const member = fc.option(fc.tuple(fc.constantFrom("", "readonly "), fc.constantFrom("", "?"), type), {
  freq: 4,
});
// Parts that state the same name are left out: the generator makes none, and a
// comparison does not look for them.
const alias = fc.constantFrom(
  "A",
  "Pick<B, 'p'>",
  "Pick<B, 'p' | 'q'>",
  "A & { s?: string }",
  "Omit<A, 'r'> & Pick<C, 'r'>",
  "B | null",
);
const parameters = fc.array(
  fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("", "?"), fc.oneof(type, fc.constant("Options"))),
  {
    maxLength: 3,
  },
);

const pieces: fc.Arbitrary<Pieces> = fc
  .record({
    members: fc.array(member, { minLength: 9, maxLength: 9 }),
    alias,
    functions: fc.array(fc.tuple(parameters, type), { minLength: 2, maxLength: 2 }),
  })
  .map(({ members, alias, functions }) => {
    const own = members.map((one, index) => {
      const [owner, name] = [typeNames[Math.floor(index / 3)], memberNames[index % 3]];
      const [start, mark, text] = one ?? [];
      return [`${owner}.${name}`, one === null ? "" : `${start}${name}${mark}: ${text};`] as const;
    });
    const calls = functions.map(([list, result], index) => {
      return [`f${index}`, `export declare function f${index}(${parameterList(list)}): ${result};`] as const;
    });
    return Object.fromEntries([...own, ["Options", `export type Options = ${alias};`], ...calls]);
  });

/** With names that are there once; what follows an optional parameter is optional. */
function parameterList(list: readonly (readonly [name: string, mark: string, type: string])[]): string {
  const names = new Set<string>();
  let isOptional = false;
  const texts = list.flatMap(([name, mark, text]) => {
    if (names.has(name)) return [];
    names.add(name);
    isOptional ||= mark === "?";
    return [`${name}${isOptional ? "?" : ""}: ${text}`];
  });
  return texts.join(", ");
}

function codeOf(pieces: Pieces): string {
  const interfaces = typeNames.map((owner) => {
    const own = memberNames.map((name) => pieces[`${owner}.${name}`] ?? "");
    return `export interface ${owner} { ${own.join(" ")} }`;
  });
  const rest = Object.entries(pieces).flatMap(([piece, text]) => (piece.includes(".") ? [] : [text]));
  return [...interfaces, ...rest].join("\n");
}

/** Two versions of a small SDK, which differ in few pieces. */
export const sdkPairs: fc.Arbitrary<readonly [old: string, now: string]> = fc
  .tuple(pieces, pieces, fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 2 }))
  .map(([old, other, exchanged]) => {
    const names = Object.keys(old);
    const now = Object.fromEntries(
      names.map((name, index) => [name, (exchanged.includes(index) ? other[name] : old[name]) ?? ""]),
    );
    return [codeOf(old), codeOf(now)];
  });
