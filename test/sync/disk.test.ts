import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { differences, expectNoStrays, published, syncingFrom } from "./syncing.js";

const { old, fresh, sync } = syncingFrom("a folder");

/** Room for nothing, and for more and more of the files. */
const sizes = [0, 4, 16, 64, 256, 500, 1000];

/** Making a small disk takes rights that a test does not have everywhere. */
const canMount =
  process.platform === "linux" &&
  spawnSync("sh", ["-c", "d=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs $d && umount $d && rmdir $d"])
    .status === 0;

describe.skipIf(!canMount)("a disk (skipped where none can be mounted)", () => {
  const project = () => process.cwd().replace(/\/disk$/, "");

  /** Moves the project onto a disk of its own and goes there. */
  function enterDisk(): void {
    mkdirSync("disk");
    mount("-t", "tmpfs", "-o", "size=64m", "tmpfs", "disk");
    for (const name of ["generated", "pages", "site", "spec", ".cache"])
      cpSync(name, `disk/${name}`, { recursive: true });
    process.chdir("disk");
  }

  /** Leaves so much room on the disk and no more. */
  function leaveFree(kilobytes: number): void {
    const used = Number(spawnSync("df", ["-k", "--output=used", "."]).stdout.toString().split("\n")[1]);
    mount("-o", `remount,size=${used + kilobytes}k`, process.cwd());
  }

  afterEach(() => {
    process.chdir(project());
    mount("-o", "remount,rw", "disk");
    expect(spawnSync("umount", ["disk"]).status).toBe(0);
    rmSync("disk", { recursive: true });
  });

  it.each(sizes)(
    "with %i kB left ends the run with 3, and the last good state stands",
    async (kilobytes) => {
      enterDisk();
      leaveFree(kilobytes);
      const full = await sync();
      expect([full.code, full.stderr]).toEqual([3, expect.stringContaining("the disk is full")]);
      expect(full.stderr).toContain("Nothing was changed");
      expect(full.stderr).not.toContain(".rambase-openapi-write");
      expect(differences(published(), old())).toEqual([]);
      expectNoStrays();
      leaveFree(120_000);
      const next = await sync();
      expect(next.code, next.stderr).toBe(0);
      expect(differences(published(), fresh())).toEqual([]);
      expectNoStrays();
    },
    120_000,
  );

  it("that is read-only ends the run with 3; where nothing would change, with 0", async () => {
    enterDisk();
    mount("-o", "remount,ro", process.cwd());
    const refused = await sync();
    expect([refused.code, refused.stderr]).toEqual([
      3,
      expect.stringContaining("the file system is read-only"),
    ]);
    expect(differences(published(), old())).toEqual([]);
    mount("-o", "remount,rw", process.cwd());
    expect((await sync()).code).toBe(0);
    mount("-o", "remount,ro", process.cwd());
    expect(await sync()).toMatchObject({ code: 0, stderr: expect.stringContaining("Nothing changed") });
    expect(differences(published(), fresh())).toEqual([]);
  }, 120_000);

  it("that is read-only and holds what a killed run left is reported as such", async () => {
    enterDisk();
    mkdirSync(".rambase-openapi-write");
    mount("-o", "remount,ro", process.cwd());
    const { code, stderr } = await sync();
    expect([code, stderr]).toEqual([3, expect.stringContaining("the file system is read-only")]);
  }, 120_000);
});

it.each([
  ["generated", 3],
  ["site", 3],
  ["spec", 3],
])(
  "a file in place of the folder %s is named, and stays",
  async (name, code) => {
    rmSync(name, { recursive: true });
    writeFileSync(name, "mine");
    const before = published();
    const ending = await sync();
    expect([ending.code, ending.stderr]).toEqual([code, expect.stringContaining(name)]);
    expect(ending.stderr).not.toContain("This is a mistake");
    expect(differences(published(), before)).toEqual([]);
    expectNoStrays();
  },
  120_000,
);

function mount(...words: readonly string[]): void {
  const { status, stderr } = spawnSync("mount", words);
  if (status !== 0) throw new Error(`mount ${words.join(" ")}: ${stderr}`);
}
