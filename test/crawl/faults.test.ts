import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
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
import { crawlingOf, filesBelow, somePages, withGoodSnapshot } from "./crawling.js";

const pages = somePages.slice(0, 12);
const crawling = crawlingOf(pages);
const { server, crawl } = crawling;
const [first = ""] = pages.map((page) => addressOnSite(page).slice(1));
const good = withGoodSnapshot(crawling);

/** A run that fails leaves the last good snapshot; the next one, on a site that behaves, completes. */
async function fails(code: number, message: RegExp, words: readonly string[] = []) {
  const ending = await crawl(...words);
  expect(ending.stderr).toMatch(message);
  expect(ending.code).toBe(code);
  expect(ending.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  expect(filesBelow("snapshot")).toEqual(good());
  server().behave();
  const next = await crawl();
  expect(next.code).toBe(0);
  expect(filesBelow("snapshot")).toEqual(good());
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
    ["that is unchanged, though nobody has asked that", status(304), /status 304; 200 was expected/],
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
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    const byItsClock = status(429, { date: inAnHour, "retry-after": inAnHour });
    for (const behaviour of [status(500), reset, status(429, { "retry-after": "0" }), byItsClock, drip]) {
      server().misbehave(first, behaviour, 2);
      const { code, stderr } = await crawl("--timeout", "0.3");
      expect({ code, said: stderr.includes("error") }).toEqual({ code: 0, said: false });
      expect(filesBelow("snapshot")).toEqual(good());
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

it("a module that asks for a password, and leads nowhere but to the start, is refused with 4", async () => {
  const links = '<a href="/forgot">Forgot it?</a> <a href="/documentation">Home</a>';
  server().misbehave("documentation/Finance", instead(loginPage.replace("</body>", `${links}</body>`)));
  await fails(4, /documentation\/Finance asks for a password/);
});

describe("a site", () => {
  it("that has lost its start is refused with 4, and is asked for it again", async () => {
    server().misbehave("documentation", status(404));
    await fails(4, /documentation answered with the status 404; 200 was expected/);
  });

  it("without end is refused with 4, and the next run goes on with none of its pages", async () => {
    const page = (number: number) => instead(`<p>Page</p><a href="/documentation/${number}">next</a>`);
    const begin = server().files.get("documentation") ?? "";
    server().misbehave("documentation", instead(`${begin}<a href="/documentation/1">1</a>`));
    for (let i = 1; i < 40; i++) server().misbehave(`documentation/${i}`, page(i + 1));
    await fails(4, /has more than 45 addresses[\s\S]*--max-pages allows for more/, ["--max-pages", "45"]);
  });

  it.each([
    ["99999999", /asks for 99999999 s between two requests; 300 s is the most/],
    ["Infinity", /asks for Infinity s/],
  ])("that asks for a pause of %s s is refused with 4", async (delay, message) => {
    server().misbehave("robots.txt", instead(`User-agent: *\nCrawl-delay: ${delay}`, "text/plain"));
    await fails(4, message);
  });

  it("whose robots.txt asks for less than no pause, or has moved, is read as it is meant", async () => {
    server().misbehave("robots.txt", instead("User-agent: *\nCrawl-delay: -5", "text/plain"));
    expect((await crawl()).code).toBe(0);
    server().files.set("static/robots.txt", "User-agent: *\nDisallow: /documentation");
    server().misbehave("robots.txt", redirect("/static/robots.txt"));
    await fails(4, /does not allow/);
    server().misbehave("robots.txt", redirect("http://example.org/robots.txt"));
    await fails(4, /robots\.txt leads to http:\/\/example\.org/);
  });

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

  it("with a page that has a line which no rule explains is refused at that line, and taken with --accept", async () => {
    const [path = "", other = ""] = pages.map((page) => addressOnSite(page).slice(1));
    const [text = "", otherText = ""] = [path, other].map((one) => server().files.get(one));
    server().files.set(path, text.replace("Supported formats", "Formats that it knows"));
    const ending = await crawl();
    expect(ending.stderr).toMatch(/snapshot\/\S+\.html:\d+ {2}guard\/misread\n.*not taken by any rule/);
    expect(ending.code).toBe(4);
    expect(filesBelow("snapshot")).toEqual(good());
    expect((await crawl("--accept")).code).toBe(0);
    // What one page has less of makes no room for another.
    server().files.set(path, text);
    server().files.set(other, otherText.replace("Supported formats", "Formats that it knows"));
    expect((await crawl()).stderr).toContain("guard/misread");
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
    expect(filesBelow("snapshot")).toEqual(good());
    expect((await crawl("--accept")).code).toBe(0);
    const pagesNow = JSON.parse(readFileSync("snapshot/snapshot.json", "utf8")).pages;
    expect(pagesNow.filter(({ missing }: { missing?: number }) => missing === 1).length).toBeGreaterThan(0);
    expect(filesBelow("snapshot").size).toBe(good().size);
  });
});
