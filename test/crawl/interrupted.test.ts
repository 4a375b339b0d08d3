import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { crawlingOf, filesBelow, somePages } from "./crawling.js";

const { server, crawl } = crawlingOf(somePages.slice(0, 20));
const program = resolve("bin/rambase-openapi.js");
const words = () => [
  "crawl",
  `${server().origin}/documentation`,
  "--out",
  "snapshot",
  "--rate",
  "200",
  "--no-cache",
];

/** Milliseconds after its start, up to its end: unevenly, so that the last moments are met more often. */
const waits =
  process.env.KILLS === undefined ? [300, 550, 700] : [150, 300, 400, 450, 500, 550, 600, 650, 700, 800];

/** The times in the manifest are those of the run. */
const withoutTimes = (files: ReadonlyMap<string, string>) =>
  new Map([...files].map(([name, text]) => [name, text.replaceAll(/"fetched": ".*?"/g, "")]));

describe("a crawl that is killed", () => {
  it("leaves the last good snapshot at any moment, and the next run completes", async () => {
    await crawl();
    const old = filesBelow("snapshot");
    for (const [path, text] of server().files) server().files.set(path, text.replace("</h1>", " anew</h1>"));
    await crawl();
    const anew = withoutTimes(filesBelow("snapshot"));
    for (const wait of waits) {
      rmSync("snapshot", { recursive: true });
      for (const [name, text] of old) writeDeep(name, text);
      const child = spawn(process.execPath, [program, ...words()], { stdio: "ignore" });
      // Listened for from the beginning: on a fast machine it is over before it is killed.
      const ended = once(child, "exit");
      await sleep(wait);
      child.kill("SIGKILL");
      await ended;
      if (!existsSync("snapshot/.rambase-openapi-write/journal.json")) {
        const left = [...filesBelow("snapshot")].filter(
          ([name]) => !name.startsWith(".rambase-openapi-write"),
        );
        expect([withoutTimes(old), anew]).toContainEqual(withoutTimes(new Map(left)));
      }
      expect((await crawl()).code).toBe(0);
      expect(withoutTimes(filesBelow("snapshot"))).toEqual(anew);
      expect(existsSync("snapshot.part")).toBe(false);
    }
  }, 60_000);

  it("is gone on with: what was fetched is not fetched again", async () => {
    const child = spawn(process.execPath, [program, ...words(), "--rate", "20"], { stdio: "ignore" });
    while (server().asked.size < 15) await sleep(10);
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    const { code, stderr } = await crawl();
    expect(code).toBe(0);
    expect(stderr).toMatch(/Fetched \d+ pages, 1\d of them before an interruption/);
    const twice = [...server().asked].filter(([, times]) => times > 1).map(([path]) => path);
    // The ones that were on their way, and the rules of the site.
    expect(twice.length).toBeLessThanOrEqual(5);
    const whole = withoutTimes(filesBelow("snapshot"));
    rmSync("snapshot", { recursive: true });
    await crawl("--fresh");
    expect(withoutTimes(filesBelow("snapshot"))).toEqual(whole);
  });

  it("keeps others out while it lives", async () => {
    const child = spawn(process.execPath, [program, ...words(), "--rate", "5"], { stdio: "ignore" });
    while (server().asked.size < 3) await sleep(10);
    const { code, stderr } = await crawl();
    child.kill("SIGKILL");
    expect(stderr).toMatch(/Process \d+ is crawling into snapshot\.part/);
    expect(code).toBe(4);
  });
});

it("a disk that refuses a page ends the crawl at once: no other page is asked for", async () => {
  mkdirSync("snapshot.part/pages/2.page", { recursive: true });
  const beginning = { start: `${server().origin}/documentation`, last: "", began: Date.now() };
  writeFileSync("snapshot.part/pages/crawl.json", JSON.stringify(beginning));
  server().files.set("robots.txt", "User-agent: *\nDisallow: /documentation/tagview");
  const { code, stderr } = await crawl("--rate", "20");
  expect([code, stderr]).toEqual([3, expect.stringContaining("2.page")]);
  const asked = server().asked.size;
  await sleep(300);
  expect(server().asked.size).toBe(asked);
});

/** A disk of 300 kB; making one needs rights that a test does not have everywhere. */
const canMount = (() => {
  const made = spawnSync("sh", [
    "-c",
    "d=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs $d && umount $d && rmdir $d",
  ]);
  return process.platform === "linux" && made.status === 0;
})();

describe.skipIf(!canMount)("a disk", () => {
  it.each([
    ["that is full", "size=150k", /the disk is full/],
    ["that cannot be written to", "size=600k,ro", /the file system is read-only/],
  ])("%s ends the run with 3, and the last good snapshot stands", async (_, options, message) => {
    await crawl();
    const old = filesBelow("snapshot");
    const [size = "", mode] = options.split(",");
    mkdirSync("disk", { recursive: true });
    spawnSync("mount", ["-t", "tmpfs", "-o", size, "tmpfs", "disk"]);
    try {
      for (const [name, text] of [...old].slice(0, 3)) writeDeep(name, text, "disk/old");
      if (mode === "ro") spawnSync("mount", ["-o", "remount,ro", "disk"]);
      const before = filesBelow("disk/old");
      const { code, stderr } = await crawl("--out", "disk/snapshot", "--concurrency", "8");
      expect(stderr).toMatch(message);
      expect(code).toBe(3);
      expect(filesBelow("disk/old")).toEqual(before);
      expect(existsSync("disk/snapshot/snapshot.json")).toBe(false);
    } finally {
      spawnSync("umount", ["disk"]);
    }
  });
});

function writeDeep(name: string, text: string, folder = "snapshot"): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
