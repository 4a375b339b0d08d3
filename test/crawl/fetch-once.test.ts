import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { fetchOnce } from "../../scraper/crawl/fetch/fetch-once.js";
import { collectGarbage } from "../support/collect-garbage.js";
import { drip } from "../support/unruly-server/behaviours.js";
import { serveUnruly } from "../support/unruly-server/serve-unruly.js";

/** Asks for a page that drips, with half a second for it. */
async function fetchDripping(signal: AbortSignal) {
  const server = await serveUnruly(new Map([["page", "<p>Text</p>"]]));
  onTestFinished(server.close);
  server.misbehave("page", drip);
  const terms = { userAgent: "test", timeout: 500, sizeLimit: 1024 ** 2, signal };
  return fetchOnce(`${server.origin}/page`, {}, terms);
}

test("the time of a request ends, whatever is collected meanwhile", async () => {
  const fetched = fetchDripping(new AbortController().signal);
  // What nobody holds is found dead in the first collection, and gone after the next.
  for (let times = 0; times < 3; times++) {
    await sleep(100);
    collectGarbage();
  }
  const { kind, issue } = (await fetched) as Extract<Awaited<typeof fetched>, { kind: "later" }>;
  expect(kind).toBe("later");
  expect(issue.message).toMatch(/no whole answer came within 0.5 s/);
});

test("a request ends with the crawl", async () => {
  const crawl = new AbortController();
  const fetched = fetchDripping(crawl.signal);
  await sleep(100);
  crawl.abort(new Error("stopped"));
  await expect(fetched).rejects.toThrow("stopped");
});
