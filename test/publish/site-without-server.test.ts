import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { browsedChangelog, browsedDocument as document } from "./support/browsed-document.js";
import { browsedSite } from "./support/browsed-site.js";
import { expectInView } from "./support/page-measures.js";
import { chromiumIsInstalled } from "./support/site-browser.js";

describe.skipIf(!chromiumIsInstalled())("the site in a folder", () => {
  const { files, browser } = browsedSite({ changelog: browsedChangelog, older: document });

  it("works without a server", async () => {
    const folder = mkdtempSync(join(tmpdir(), "site-test-"));
    for (const { path, text } of files()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const page = await browser().open(pathToFileURL(join(folder, "index.html")).href);
    await page.locator("#search").fill("empties");
    await page.locator(".result-list a").first().click();
    await expectInView(page, "stock-shelves/emptyshelf");
    await page.goBack();
    expect(await page.locator("#search").inputValue()).toBe("empties");
    expect(await page.locator(".result-list a").count()).toBe(1);
    await page.locator("#search").fill("");
    expect(new URL(page.url()).hash).toBe("");
    await page.goto(`${page.url()}#q=empties`);
    expect(await page.locator(".result-list a").count()).toBe(1);
    expect(await page.locator(".site-header").evaluate((bar) => getComputedStyle(bar).position)).toBe(
      "sticky",
    );
    rmSync(folder, { recursive: true });
  });
});
