import { afterEach, expect, it } from "vitest";
import { loadFacts, type ServedSite, serveSite, siteFiles } from "../support/docs-site/index.js";

let site: ServedSite | undefined;
afterEach(() => site?.close());

it("serves an index page that links to every page, and counts requests", async () => {
  const files = siteFiles(loadFacts("examples/facts").pages.slice(0, 2), "html-divs");
  site = await serveSite(files);
  const index = await (await fetch(site.url)).text();
  const paths = [...index.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? "");
  expect(paths).toEqual([...files.keys()].map((path) => `/${path}`));
  const page = await fetch(new URL(paths[0] ?? "", site.url));
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await page.text()).toBe([...files.values()][0]);
  expect((await fetch(new URL("/missing", site.url))).status).toBe(404);
  expect(site.requests).toEqual(["/", paths[0], "/missing"]);
});

it("matches the query of addresses like those of the real site", async () => {
  site = await serveSite(new Map([["documentation/System/User?resourceno=3688&version=4", "<p>User</p>"]]));
  const address = new URL("/documentation/System/User?resourceno=3688&version=4", site.url);
  expect(await (await fetch(address)).text()).toBe("<p>User</p>");
  expect((await fetch(new URL("/documentation/System/User", site.url))).status).toBe(404);
});
