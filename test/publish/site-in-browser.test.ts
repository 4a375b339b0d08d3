import { describe, expect, it } from "vitest";
import { browsedChangelog, browsedDocument as document } from "./support/browsed-document.js";
import { browsedSite } from "./support/browsed-site.js";
import { expectInView } from "./support/page-measures.js";
import { chromiumIsInstalled, takePicture } from "./support/site-browser.js";

describe.skipIf(!chromiumIsInstalled())("the site in a browser", () => {
  const { browser } = browsedSite({ changelog: browsedChangelog, older: document });

  it("finds operations and errors with the search box of the first page", async () => {
    const page = await browser().open("index.html");
    await takePicture(page, "index-desktop");
    await page.keyboard.press("/");
    await page.keyboard.type("shelf full");
    expect(await page.locator(".result-list code").allTextContents()).toEqual(["101052 ShelfIsFull"]);
    await page.locator("#search").fill("box");
    expect(await page.locator("#results [role=status]").textContent()).toBe("1 result");
    await takePicture(page, "index-search");
    await page.locator("#search").press("Enter");
    await page.waitForURL("**/reference.html#/stock-shelves/createbox");
    await expectInView(page, "stock-shelves/createbox");
  });

  it.each([
    ["1925", "/stock/shelves/{shelfId}/boxes"],
    ["apiOperations", "/stock/shelves/{shelfId}/api-operations/100147/instances"],
    ["API-Operations", "/stock/shelves/{shelfId}/api-operations/100147/instances"],
  ])("finds with %s what a reader means by it", async (query, path) => {
    const page = await browser().open("index.html");
    await page.locator("#search").fill(query);
    expect(await page.locator(".result-list code").allTextContents()).toEqual([path]);
    expect(await page.locator("#search-hint").isVisible()).toBe(false);
  });

  it("points to the reference's own search for what it does not find", async () => {
    const page = await browser().open("index.html");
    await page.locator("#search").fill("firstName");
    expect(await page.locator("#results [role=status]").textContent()).toBe("0 results");
    expect(await page.locator("#search-hint a").getAttribute("href")).toBe("reference.html");
    expect(await page.locator("#search-hint").isVisible()).toBe(true);
  });

  it("runs nothing that a document brings along, breaks nowhere and asks no other host", async () => {
    const page = await browser().open("reference.html#/other/get-hostile");
    await expectInView(page, "other/get-hostile");
    expect(
      await page.locator("#redoc img:not([alt='redocly logo']), #redoc [href^='javascript:']").count(),
    ).toBe(0);
    expect(browser().complaints).toEqual([]);
    expect(browser().outside).toEqual([]);
  });
});
