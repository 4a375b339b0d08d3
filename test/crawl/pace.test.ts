import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { Pace } from "../../scraper/crawl/fetch/pace.js";

describe("the pace of requests", () => {
  const signal = new AbortController().signal;

  it("leaves the time between any two that begin, also after a slow one", async () => {
    const pace = new Pace({ rate: 25, concurrency: 4, signal });
    const begun: number[] = [];
    const request = (takes: number) =>
      pace.run(async () => {
        begun.push(performance.now());
        await sleep(takes);
      });
    await request(75);
    await Promise.all([5, 90, 0, 30, 61, 0].map(request));
    const gaps = begun.slice(1).map((time, at) => time - (begun[at] ?? 0));
    expect(gaps).toHaveLength(6);
    // 40 ms, less what a timer may be early and a machine late.
    expect(Math.min(...gaps)).toBeGreaterThan(30);
  });

  it("begins no more at a time than it may", async () => {
    const pace = new Pace({ rate: 1000, concurrency: 2, signal });
    let running = 0;
    let most = 0;
    const request = () =>
      pace.run(async () => {
        running += 1;
        most = Math.max(most, running);
        await sleep(20);
        running -= 1;
      });
    await Promise.all(Array.from({ length: 6 }, request));
    expect(most).toBe(2);
  });
});
