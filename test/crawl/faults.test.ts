import { readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { addressOnSite } from "../support/docs-site/index.js";
import {
  bomb,
  cutGzip,
  drip,
  endless,
  hangUp,
  instead,
  loginPage,
  redirect,
  reset,
  silence,
  status,
  tooShort,
} from "../support/unruly-server/behaviours.js";
import type { Behaviour } from "../support/unruly-server/serve-unruly.js";
import { crawlingOf, filesBelow, somePages } from "./crawling.js";

const pages = somePages.slice(0, 12);
const { server, crawl } = crawlingOf(pages);
const [first = ""] = pages.map((page) => addressOnSite(page).slice(1));
let good: ReadonlyMap<string, string>;

beforeEach(async () => {
  expect((await crawl()).code).toBe(0);
  good = filesBelow("snapshot");
  server().asked.clear();
});

/** A run that fails leaves the last good snapshot; the next one, on a site that behaves, completes. */
async function fails(code: number, message: RegExp, words: readonly string[] = []) {
  const ending = await crawl(...words);
  expect(ending.stderr).toMatch(message);
  expect(ending.code).toBe(code);
  expect(ending.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  expect(filesBelow("snapshot")).toEqual(good);
  server().behave();
  const next = await crawl();
  expect(next.code).toBe(0);
  expect(filesBelow("snapshot")).toEqual(good);
}

describe("a page", () => {
  const refused: readonly (readonly [string, Behaviour, RegExp])[] = [
    ["with status 500", status(500), /guard\/status.*\n?.*status 500.*asked 3 times/],
    ["with status 403", status(403), /status 403; 200 was expected/],
    ["that asks to wait for a day", status(429, { "retry-after": "86400" }), /asks to wait 86400 s/],
    ["of another media type", instead("{}", "application/json"), /media type application\/json; text\/html/],
    ["without a media type", instead("<p>x</p>", ""), /no media type/],
    ["that is a login page", instead(loginPage), /asks for a password/],
    ["that is empty", instead(""), /0 bytes with 0 letters/],
    ["that scripts would fill", instead("<script>app()</script><div id=app></div>"), /without its scripts/],
    [
      "that is an error page",
      instead(`<h1>Sorry</h1><p>${"Try again later. ".repeat(40)}</p>`),
      /is no resource page/,
    ],
    ["that unpacks to 20 MB", bomb(20), /larger than 5120 kB/],
    ["that says it has 10 GB", endless(10 * 1024 ** 3), /larger than 5120 kB/],
    ["without end", endless(), /larger than 5120 kB/],
    ["that leads to itself", redirect(`/${first}`), /the redirects go in a circle/],
    ["that leads to another host", redirect("http://example.org/documentation"), /not below http/],
    ["that leads to a link-local address", redirect("http://169.254.169.254/latest/"), /not below http/],
    ["that leads to a login page", redirect("/login?return=documentation"), /not below http/],
    ["that leads to a file", redirect("file:///etc/passwd"), /that is no page/],
    ["that leads nowhere", status(302), /no address/],
  ];
  it.each(refused)("%s is refused with 4", async (_, behaviour, message) => {
    server().misbehave(first, behaviour);
    await fails(4, message);
  });

  const unreachable: readonly (readonly [string, Behaviour, RegExp])[] = [
    ["that never begins", silence, /no whole answer came within 0.3 s/],
    ["that drips", drip, /no whole answer came within 0.3 s/],
    ["that breaks off", reset, /closed the connection before the end/],
    ["that is shorter than it says", tooShort, /closed the connection before the end|not as long/],
    ["that is packed and cut off", cutGzip, /packed body ends too early/],
  ];
  it.each(unreachable)("%s ends the run with 3", async (_, behaviour, message) => {
    server().misbehave(first, behaviour);
    await fails(3, message, ["--timeout", "0.3"]);
  });

  it("that recovers is asked again, and nothing is said", async () => {
    for (const behaviour of [status(500), reset, status(429, { "retry-after": "0" }), drip]) {
      server().misbehave(first, behaviour, 2);
      const { code, stderr } = await crawl("--timeout", "0.3");
      expect({ code, said: stderr.includes("error") }).toEqual({ code: 0, said: false });
      expect(filesBelow("snapshot")).toEqual(good);
    }
  });

  it("that asks to wait a second is left alone for a second, and so is the rest of the site", async () => {
    server().times.length = 0;
    server().misbehave("documentation", status(503, { "retry-after": "1" }), 1);
    expect((await crawl()).code).toBe(0);
    const [robots = 0, busy = 0, again = 0] = server().times;
    expect(busy - robots).toBeLessThan(900);
    expect(again - busy).toBeGreaterThan(950);
  });
});

describe("a site", () => {
  it("that is not there ends the run with 3", async () => {
    server().misbehave("robots.txt", hangUp);
    await fails(3, /closed the connection/);
    server().misbehave("robots.txt", hangUp);
    await crawl("--out", "snapshot-new");
    expect(readdirSync(".").filter((name) => name.startsWith("snapshot-new"))).toEqual([]);
  });

  it("whose robots.txt cannot be had, or forbids the start, is refused with 4", async () => {
    server().misbehave("robots.txt", status(500));
    await fails(4, /robots\.txt answered with the status 500[\s\S]*Run again later/);
    server().misbehave("robots.txt", instead("User-agent: *\nDisallow: /documentation", "text/plain"));
    await fails(4, /does not allow/);
  });

  it("that fails everywhere is left alone soon", async () => {
    for (const path of server().files.keys())
      if (path.includes("resourceno")) server().misbehave(path, status(403));
    const ending = await crawl();
    expect(ending.code).toBe(4);
    const asked = [...server().asked].filter(([path]) => path.includes("resourceno"));
    expect(asked.length).toBeLessThanOrEqual(5 + 4);
  });

  it("without half of its links is refused with 4, and taken with --accept, the rest as tombstones", async () => {
    const [path = ""] = [...server().files.keys()].filter((name) => name.startsWith("documentation/Sales"));
    for (const [name, text] of server().files) {
      if (name.includes("resourceno")) continue;
      let count = 0;
      server().files.set(
        name,
        text.replace(/<li><a href="[^"]*resourceno[^"]*">.*?<\/a><\/li>/g, (link) =>
          count++ % 2 ? link : "",
        ),
      );
    }
    const ending = await crawl();
    expect(ending.code, path).toBe(4);
    expect(ending.stderr).toMatch(/guard\/fewer.*\n?.*resource pages; the last good crawl had 12/);
    expect(filesBelow("snapshot")).toEqual(good);
    expect((await crawl("--accept")).code).toBe(0);
    const pagesNow = JSON.parse(readFileSync("snapshot/snapshot.json", "utf8")).pages;
    expect(pagesNow.filter(({ missing }: { missing?: number }) => missing === 1).length).toBeGreaterThan(0);
    expect(filesBelow("snapshot").size).toBe(good.size);
  });
});
