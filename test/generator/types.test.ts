import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFolder } from "./support/read-folder.js";
import { projectWith, readFixture, type SdkProject, sdkProject } from "./support/sdk-project.js";

/**
 * What the types of an SDK let pass and what they refuse: programs of `types/`, in which every line that must
 * not compile has a `@ts-expect-error` above it.
 */
const programs = readFolder("test/generator/types").map(({ path, text }) => ({
  file: path.replace(/\.txt$/, ""),
  text,
}));

let project: SdkProject;
beforeAll(async () => {
  project = await sdkProject(readFixture("roles.yaml"));
}, 120_000);
afterAll(() => project?.remove());

describe.each(["typescript7", "typescript"] as const)("to %s", (compiler) => {
  /** What the compiler says of all programs, which it checks at once. */
  let said: readonly string[];
  /** What it says of one that imports the client alone, and so lets the compiler come across no other entry. */
  let saidOfOne: string;
  beforeAll(() => {
    const own = projectWith(join(project.folder, "sdk"));
    // Only who writes declarations is told of types that cannot be named.
    const options = { declaration: true, noUnusedLocals: false };
    const one = programs.filter(({ file }) => file === "declared.ts");
    for (const { file, text } of one) own.write(file, text);
    saidOfOne = own.compile("nodenext", options, compiler);
    for (const { file, text } of programs) own.write(file, text);
    said = own.compile("nodenext", options, compiler).split("\n");
    own.remove();
  }, 120_000);

  test.each(programs)("$file compiles, but for the lines that must not", ({ file }) => {
    expect(said.filter((line) => line.startsWith(`${file}(`))).toEqual([]);
  });

  test("declarations can name what the client leads to", () => {
    expect(saidOfOne).toBe("");
  });

  test("the compiler has nothing else to say", () => {
    expect(said).toEqual([""]);
  });
});

test.each(programs)("$file says of each line that must not compile why", ({ text }) => {
  for (const [line] of text.matchAll(/^.*@ts-.*$/gm))
    expect(line).toMatch(/^ *\/\/ @ts-expect-error: .{10,}\.$/);
});

describe.each(["typescript7", "typescript"] as const)("what %s says tells what to do", (compiler) => {
  const mistakes = [
    [
      "a variable of the environment that may not be set",
      'new RamBase({ auth: { clientId: maybe, clientSecret: "b" } });',
      "Type 'string | undefined' is not assignable to type 'string'",
    ],
    [
      "a credential that is missing",
      'new RamBase({ auth: { clientId: "a" } });',
      "Property 'clientSecret' is missing in type '{ clientId: string; }'",
    ],
    [
      "a password that is forgotten",
      'new RamBase({ auth: { clientId: "a", clientSecret: "b", username: "u" } });',
      "Property 'password' is missing in type '{ clientId: string; clientSecret: string; username: string; }'",
    ],
    [
      "a user who is forgotten",
      'new RamBase({ auth: { clientId: "a", clientSecret: "b", otp: "123456" } });',
      "is missing the following properties from type 'PasswordCredentials': username, password",
    ],
    [
      "a credential of another login",
      'new RamBase({ auth: { token: "t", clientId: "a", clientSecret: "b" } });',
      `Type '"a"' is not assignable to type '"clientId is no part of this login"'`,
    ],
    [
      "a refresh token that may not be set",
      'new RamBase({ auth: { clientId: "a", clientSecret: "b", refreshToken: maybe } });',
      "Type 'undefined' is not assignable to type '\"refreshToken is no part of this login\"'",
    ],
    [
      "a misspelt option of a list",
      "rambase.system.roles.list({ tpo: 5 });",
      `Type 'number' is not assignable to type '"tpo is no option of this call"'`,
    ],
  ] as const;
  let saidOfMistakes: string;
  beforeAll(() => {
    const other = projectWith(join(project.folder, "sdk"));
    const known = [
      'import { RamBase } from "rambase-sdk";',
      "declare const rambase: RamBase;",
      "declare const maybe: string | undefined;",
    ];
    other.write("mistakes.ts", [...known, ...mistakes.map(([, line]) => line)].join("\n"));
    saidOfMistakes = other.compile("nodenext", {}, compiler);
    other.remove();
  }, 60_000);

  test.each(mistakes)("of %s", (_, __, expected) => {
    expect(saidOfMistakes).toContain(expected);
  });
});
