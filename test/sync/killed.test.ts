import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { recover } from "../../cli/write/recover.js";
import { type Random, randomFrom } from "../support/docs-site/random/random.js";
import { appears } from "./appears.js";
import { differences, expectNoStrays, published, type Running, type Source, syncingFrom } from "./syncing.js";

const staging = ".rambase-openapi-write";
/** A site has all that a folder has, and a crawl before it. */
const sources: readonly Source[] = process.env.KILLS === undefined ? ["a site"] : ["a folder", "a site"];
const kills = Number(process.env.KILLS ?? 1);
const seed = Number(process.env.KILLS_SEED ?? 1);

/** Waits for the moment at which a run is killed, or until the run has ended before it. */
type Moment = (run: Running, random: Random) => Promise<unknown>;

const anyTime: Moment = (_, random) => sleep(random.whole(50, 4000));

/** One after the other, so that many kills meet the few milliseconds in which files are written. */
const moments: readonly Moment[] = [
  // While it prepares its files.
  async (run, random) => {
    await appears(".", staging, run);
    await sleep(random.whole(0, 40));
  },
  // While it moves its files into place.
  async (run, random) => {
    await appears(".", staging, run);
    await appears(staging, "journal.json", run);
    await sleep(random.whole(0, 8));
  },
  anyTime,
];

describe.each(sources)("sync of %s", (source) => {
  const { old, fresh, sync, start } = syncingFrom(source);
  const random = randomFrom(seed + source.length);
  const met = { before: 0, preparing: 0, moving: 0, "at the end": 0 };

  it.each(Array.from({ length: Math.ceil(kills / sources.length) }, (_, i) => i))(
    "killed (%i) leaves old files or new ones, and the next run completes",
    async (i) => {
      const moment = moments[i % moments.length] ?? anyTime;
      const run = start();
      await moment(run, random);
      run.kill("SIGKILL");
      const { code } = await run.ended;
      if (code !== null) expect(code, run.said()).toBe(0);
      met[phase()] += 1;

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

  afterAll(() => {
    // Only so many kills can be relied on to meet each part of a run; hardly any comes just before its end.
    if (kills >= 40)
      expect(Math.min(met.before, met.preparing, met.moving), JSON.stringify(met)).toBeGreaterThan(0);
  });

  function phase(): keyof typeof met {
    if (existsSync(`${staging}/journal.json`)) return "moving";
    if (existsSync(staging)) return "preparing";
    return differences(published(), old()).length === 0 ? "before" : "at the end";
  }

  function expectOldOrNew(): void {
    const now = published();
    const [fromOld, fromNew] = [differences(now, old()), differences(now, fresh())];
    expect(fromOld.length === 0 || fromNew.length === 0, `${fromOld} | ${fromNew}`).toBe(true);
  }
});
