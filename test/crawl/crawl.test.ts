import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SnapshotManifest } from "../../scraper/crawl/snapshot/manifest.js";
import { runCommandLine } from "../cli/captured-terminal.js";
import { addressOnSite } from "../support/docs-site/index.js";
import { crawlingOf, filesBelow, somePages } from "./crawling.js";

const { server, pages, crawl } = crawlingOf(
  somePages.filter(({ address = "" }) => /Role\?|Webhook|Sales|Finance/.test(address)),
);

const manifest = () => JSON.parse(readFileSync("snapshot/snapshot.json", "utf8")) as SnapshotManifest;
const pathOf = (index: number) => addressOnSite(pages[index] ?? fail()).slice(1);
const fail = () => {
  throw new Error("there is such a page");
};

describe("crawl", () => {
  it("takes every page once, under the address that names its module, though the site has it under two", async () => {
    expect((await crawl()).code).toBe(0);
    const resources = manifest().pages.filter(({ isResource }) => isResource);
    expect(resources).toHaveLength(pages.length);
    expect(resources.filter(({ address }) => address.includes("tagview"))).toEqual([]);
    expect([...server().asked].filter(([, times]) => times !== 1)).toEqual([]);
    expect(filesBelow("snapshot").get("system/role-1916-v10.html")).toBe(
      server().files.get("documentation/System/Admittance/Role?resourceno=1916&version=10"),
    );
  });

  it("writes nothing when nothing has changed, whatever differs from visit to visit", async () => {
    let visit = 0;
    const noise = () =>
      `<!-- ${++visit} --><script nonce="n${visit}">var id = ${visit};</script>` +
      `<input type="hidden" value="${visit}"><p>Page generated in 0.0${visit} s</p></body>`;
    for (const path of server().files.keys()) {
      server().misbehave(path, (_, response, page) => {
        response.writeHead(200, { "content-type": "text/html" }).end(page.replace("</body>", noise()));
      });
    }
    await crawl();
    const before = filesBelow("snapshot");
    const { code, stderr } = await crawl();
    expect(code).toBe(0);
    expect(stderr).toContain("Nothing changed: all files were up to date.");
    expect(filesBelow("snapshot")).toEqual(before);
    expect((await crawl("--check")).code).toBe(0);
  });

  it("changes the file and the entry of a page that says something else, and no other", async () => {
    await crawl();
    const before = filesBelow("snapshot");
    const path = pathOf(0);
    server().files.set(path, (server().files.get(path) ?? "").replace(/<\/h1>/, " anew</h1>"));
    expect((await crawl("--check")).code).toBe(1);
    expect(filesBelow("snapshot")).toEqual(before);
    await crawl();
    const after = filesBelow("snapshot");
    const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
    expect(changed).toHaveLength(2);
    expect(changed).toContain("snapshot.json");
  });

  it("asks for what has changed only, where the site can tell", async () => {
    for (const path of server().files.keys()) {
      server().misbehave(path, (request, response, page) => {
        if (request.headers["if-none-match"] === '"one"') response.writeHead(304).end();
        else response.writeHead(200, { "content-type": "text/html", etag: '"one"' }).end(page);
      });
    }
    await crawl();
    const before = filesBelow("snapshot");
    expect(manifest().pages[0]?.validators).toEqual({ etag: '"one"' });
    const { code, stderr } = await crawl();
    expect(code).toBe(0);
    expect(stderr).toContain("Nothing changed");
    expect(filesBelow("snapshot")).toEqual(before);
    expect(server().headers.get(pathOf(0))?.["if-none-match"]).toBe('"one"');
    // Of a site that holds everything for unchanged.
    await crawl("--fresh");
    expect(server().headers.get(pathOf(0))?.["if-none-match"]).toBeUndefined();
  });

  it.each([
    ["another text", () => "<p>something else</p>"],
    ["a text of the same length", (page: string) => page.replace("version 10", "version 11")],
  ])("fetches a page whole that has %s on the disk, whatever the site says of it", async (_, edit) => {
    for (const always of [true, false]) {
      const path = "documentation/System/Admittance/Role?resourceno=1916&version=10";
      server().misbehave(path, (request, response, page) => {
        const etag = '"one"';
        const isKnown = always && request.headers["if-none-match"] === etag;
        response.writeHead(isKnown ? 304 : 200, { "content-type": "text/html", etag }).end(page);
      });
      await crawl();
      const file = "snapshot/system/role-1916-v10.html";
      const page = readFileSync(file, "utf8");
      writeFileSync(file, edit(page));
      expect(readFileSync(file, "utf8")).not.toBe(page);
      expect((await crawl("--accept")).code).toBe(0);
      expect(readFileSync(file, "utf8")).toBe(page);
    }
  });

  it("--check leaves what a killed run has left", async () => {
    await crawl();
    const staging = "snapshot/.rambase-openapi-write";
    mkdirSync(staging);
    writeFileSync(`${staging}/0`, "{}");
    writeFileSync(`${staging}/journal.json`, JSON.stringify([{ from: "0", to: "snapshot.json", size: 2 }]));
    const before = filesBelow("snapshot");
    expect((await crawl("--check")).code).toBe(0);
    expect(filesBelow("snapshot")).toEqual(before);
  });

  it("gives scrape the addresses of the pages", async () => {
    await crawl();
    const { code } = await runCommandLine("scrape", "snapshot", "--out", "snapshot.yaml", "--no-cache");
    expect(code).toBe(0);
    const text = readFileSync("snapshot.yaml", "utf8");
    expect(text).toContain(
      `page: ${server().origin}/documentation/System/Webhook?resourceno=2372&version=17`,
    );
  });

  it("obeys robots.txt: what is closed to programs, and how long to wait between two requests", async () => {
    server().files.set("robots.txt", "User-agent: *\nCrawl-delay: 0.05\nDisallow: /documentation/Sales\n");
    server().times.length = 0;
    const { code, stderr } = await crawl("--concurrency", "4");
    expect(code).toBe(0);
    expect(stderr).toContain("robots.txt keeps us from");
    expect([...server().asked.keys()].filter((path) => path.startsWith("documentation/Sales"))).toEqual([]);
    const { times } = server();
    const perRequest = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / (times.length - 1);
    // Half of what is asked for: the clock begins with robots.txt itself, and the first page may be late.
    expect(perRequest).toBeGreaterThan(25);
  });

  it("introduces itself", async () => {
    await crawl();
    expect(server().headers.get("documentation")?.["user-agent"]).toMatch(/^rambase-openapi\/\d/);
  });
});
