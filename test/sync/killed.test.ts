import { existsSync, watch } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { recover } from "../../cli/write/recover.js";
import { type Random, randomFrom } from "../support/docs-site/random/random.js";
import { differences, expectNoStrays, published, type Running, type Source, syncingFrom } from "./syncing.js";

const staging = ".rambase-openapi-write";
const kills = Number(process.env.KILLS ?? 6);
const seed = Number(process.env.KILLS_SEED ?? 1);

/** The moment at which a run is killed; it comes, or the run ends before it. */
interface Moment {
  readonly name: string;
  readonly come: (run: Running, random: Random) => Promise<unknown>;
}

const moments: readonly Moment[] = [
  {
    name: "while it prepares its files",
    come: async (run, random) => {
      await appears(".", staging, run);
      await sleep(random.whole(0, 40));
    },
  },
  {
    name: "while it moves its files into place",
    come: async (run, random) => {
      await appears(".", staging, run);
      await appears(staging, "journal.json", run);
      await sleep(random.whole(0, 8));
    },
  },
  { name: "some time", come: (_, random) => sleep(random.whole(50, 4000)) },
];

/** Waits until a folder holds something, or the run is over. */
async function appears(folder: string, name: string, run: Running): Promise<void> {
  let stop = () => {};
  const there = new Promise<void>((found) => {
    const look = () => {
      if (existsSync(`${folder}/${name}`)) found();
    };
    try {
      const watcher = watch(folder, look);
      watcher.on("error", () => found());
      stop = () => watcher.close();
    } catch {
      // The folder is gone: the run was faster.
      found();
    }
    look();
  });
  await Promise.race([there, run.ended]);
  stop();
}

describe.each(["a folder", "a site"] as const satisfies readonly Source[])("sync of %s", (source) => {
  const { old, fresh, sync, start } = syncingFrom(source);
  const random = randomFrom(seed + source.length);
  const tries = Array.from(
    { length: Math.ceil(kills / 2) },
    (_, i) => [i, moments[i % moments.length] as Moment] as const,
  );

  it.each(tries)(
    "killed (%i) leaves old files or new ones, and the next run completes",
    async (_, moment) => {
      const run = start();
      await moment.come(run, random);
      run.kill("SIGKILL");
      const { code } = await run.ended;
      if (code !== null) expect(code, run.said()).toBe(0);

      // Whatever was going on: no file is half written, and without a journal no two are of different runs.
      for (const [name, text] of published())
        expect([old().get(name), fresh().get(name)], name).toContain(text);
      if (!existsSync(`${staging}/journal.json`)) expectOldOrNew();
      // What the next command does first, whichever it is.
      await recover(".");
      expectOldOrNew();

      const next = await sync();
      expect(next.code, next.stderr).toBe(0);
      expect(differences(published(), fresh())).toEqual([]);
      expectNoStrays();
    },
    120_000,
  );

  function expectOldOrNew(): void {
    const now = published();
    const [fromOld, fromNew] = [differences(now, old()), differences(now, fresh())];
    expect(fromOld.length === 0 || fromNew.length === 0, `${fromOld} | ${fromNew}`).toBe(true);
  }
});
