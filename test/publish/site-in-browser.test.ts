import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { browsedChangelog, browsedDocument as document } from "./support/browsed-document.js";
import { browsedSite } from "./support/browsed-site.js";
import { expectInView, roomInBox, widthOf } from "./support/page-measures.js";
import { chromiumIsInstalled, takePicture } from "./support/site-browser.js";

describe.skipIf(!chromiumIsInstalled())("the site in a browser", () => {
  const { files, browser } = browsedSite({ changelog: browsedChangelog, older: document });

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

  it.each(["index.html", "reference.html"])("says on %s what can be read without scripts", async (path) => {
    const silent = await browser().open(path, { scripts: false });
    expect(await silent.locator(".no-script").isVisible()).toBe(true);
    const links = await silent
      .locator(".no-script a")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(links).toEqual(expect.arrayContaining(["errors.html", "openapi.yaml"]));
    const page = await browser().open(path);
    expect(await page.locator(".no-script").count()).toBe(0);
  });

  it("leads from an error number to an operation that may answer it", async () => {
    const page = await browser().open("errors.html#error-101052");
    await takePicture(page, "errors-desktop");
    await page.locator("#filter").fill("full");
    expect(await page.locator(".error:visible h2").allTextContents()).toEqual(["101052"]);
    await page.locator("#error-101052").getByRole("link", { name: "Puts a box on a shelf" }).first().click();
    await page.waitForURL("**/reference.html#/stock-shelves/createbox");
    await expectInView(page, "stock-shelves/createbox");
    await takePicture(page, "reference-desktop");
  });

  it("leads from an operation in the reference to its error numbers", async () => {
    const page = await browser().open("reference.html#/stock-shelves/createbox");
    await expectInView(page, "stock-shelves/createbox");
    const operation = page.locator('[id="stock-shelves/createbox/responses"]');
    await operation.waitFor();
    const link = page.getByRole("link", { name: "101052" }).first();
    // The tab is there before it listens.
    await expect
      .poll(async () => {
        await page.getByText("404", { exact: true }).first().click();
        return link.isVisible();
      })
      .toBe(true);
    await link.click();
    await page.waitForURL("**/errors.html#error-101052");
  });

  it("finds an operation with the reference's own search", async () => {
    const page = await browser().open("reference.html");
    await page.getByText("Search").first().click();
    await page.keyboard.type("empties");
    const result = page.getByRole("link", { name: /Empties a shelf/ }).last();
    await result.waitFor();
    await takePicture(page, "reference-search");
    await result.click();
    await expectInView(page, "stock-shelves/emptyshelf");
  });

  it("shows the TypeScript sample of an operation", async () => {
    const page = await browser().open("reference.html#/stock-shelves/createbox");
    await expectInView(page, "stock-shelves/createbox");
    await page.getByText("warehouse.createBox").first().waitFor();
  });

  it("shows what changed, one click away from every page", async () => {
    const page = await browser().open("errors.html");
    await page.getByRole("link", { name: "Changes", exact: true }).click();
    await expectInView(page, "changelog");
    await takePicture(page, "reference-changes");
    await page.locator("strong", { hasText: "Boxes" }).waitFor();
    expect(await page.locator("h1, h2", { hasText: "1.1.0" }).count()).toBe(1);
    const menu = page.locator("[data-component-name='Menu/MenuItem'] a[href^='#/changelog/']");
    expect(await menu.allTextContents()).toEqual(["1.1.0"]);
  });

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

  it("fits a phone", async () => {
    for (const name of ["index", "errors", "reference"]) {
      const hash = name === "reference" ? "#/stock-shelves/createbox" : "";
      const page = await browser().open(`${name}.html${hash}`, {
        width: 390,
        height: 844,
        colorScheme: "dark",
      });
      if (name === "reference") await expectInView(page, "stock-shelves/createbox");
      await takePicture(page, `${name}-phone`);
      expect(await widthOf(page), name).toBeLessThanOrEqual(390);
      if (name === "reference") continue;
      expect(await roomInBox(page), name).toBeGreaterThanOrEqual(0);
      await page.locator("input[type=search]").fill("crates");
      expect(await widthOf(page), `${name}, with what was found`).toBeLessThanOrEqual(390);
    }
  });

  it("cuts no line of a sample", async () => {
    const page = await browser().open("reference.html#/stock-shelves/updateshelf", { width: 1280 });
    await expectInView(page, "stock-shelves/updateshelf");
    const sample = page.locator("pre", { hasText: "my-secret" }).first();
    expect(await sample.innerText()).toContain('  auth: {\n    clientId: "my-client",\n');
    expect(await sample.evaluate((block) => block.scrollWidth - block.clientWidth)).toBe(0);
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
