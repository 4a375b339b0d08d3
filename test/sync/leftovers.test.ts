import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { describe, expect, it } from "vitest";
import { ownerFileOf } from "../../cli/write/ownership.js";
import { recover } from "../../cli/write/recover.js";
import { writeFiles } from "../../cli/write/write-files.js";
import { differences, expectNoStrays, published, syncingFrom } from "./syncing.js";

const { old, fresh, sync } = syncingFrom("a folder");
const staging = ".rambase-openapi-write";

/** What a run left whose process is gone. */
function leave(files: { readonly [name: string]: string }): void {
  mkdirSync(staging);
  writeFileSync(`${staging}/${ownerFileOf(spawnSync(process.execPath, ["-e", ""]).pid)}`, "");
  for (const [name, text] of Object.entries(files)) writeFileSync(`${staging}/${name}`, text);
}

const step = (size: number) => JSON.stringify([{ from: "0", to: "generated/openapi.yaml", size }]);

describe.each([
  ["nothing, not even who it was", () => mkdirSync(staging)],
  [
    "prepared files and not who it was",
    () => {
      mkdirSync(staging);
      writeFileSync(`${staging}/0`, "half");
    },
  ],
  ["prepared files without a journal", () => leave({ "0": "half" })],
  ["an empty journal", () => leave({ "0": "half", "journal.json": "" })],
  ["half a journal", () => leave({ "0": "half", "journal.json": step(4).slice(0, 20) })],
  ["a journal that is no list", () => leave({ "journal.json": "{}" })],
  [
    "a journal whose files lost their content with the power",
    () => leave({ "0": "", "journal.json": step(4) }),
  ],
])("a run that left %s", (_, spoil) => {
  it("is cleared away by the next command, whichever it is; --check leaves it", async () => {
    spoil();
    expect((await writeFiles([{ folder: ".", owned: [], files: [] }], { check: true })).issues).toEqual([]);
    expect(existsSync(staging)).toBe(true);
    expect((await recover(".")).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(differences(published(), old())).toEqual([]);
    expectNoStrays();
  });
});

it("files that lost their content with the power are not moved into place, and that is said", async () => {
  leave({ "0": "", "journal.json": step(4) });
  expect(await sync("--check")).toMatchObject({ code: 1 });
  const { code, stderr } = await sync();
  expect([code, stderr]).toEqual([0, expect.stringContaining("write/dropped-earlier")]);
  expect(differences(published(), fresh())).toEqual([]);
  expectNoStrays();
}, 120_000);

it("a generated file that was edited by hand is listed by --check and made anew", async () => {
  const file = "generated/sdk/src/index.ts";
  writeFileSync(file, `${readFileSync(file, "utf8")}export const mine = 1;\n`);
  const check = await sync("--check");
  expect([check.code, check.stdout]).toEqual([1, expect.stringContaining(`~ ${file}`)]);
  expect((await sync()).code).toBe(0);
  expect(differences(published(), fresh())).toEqual([]);
}, 120_000);

describe("a link in place of the folder generated", () => {
  it("is followed inside the project", async () => {
    mkdirSync("build");
    renameSync("generated", "build/generated");
    symlinkSync("build/generated", "generated");
    expect((await sync()).code).toBe(0);
    expect(lstatSync("generated").isSymbolicLink()).toBe(true);
    expect(readFileSync("build/generated/openapi.yaml", "utf8")).toBe(fresh().get("generated/openapi.yaml"));
    expectNoStrays();
  }, 120_000);

  it("is refused with 4 where it leads out of the project", async () => {
    renameSync("generated", "../elsewhere");
    symlinkSync("../elsewhere", "generated");
    const { code, stderr } = await sync();
    expect([code, stderr]).toEqual([4, expect.stringContaining("through a link that leads out of")]);
    rmSync("generated");
    renameSync("../elsewhere", "generated");
    expect(differences(published(), old())).toEqual([]);
  }, 120_000);
});
