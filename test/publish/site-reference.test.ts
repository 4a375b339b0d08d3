import { describe, expect, it } from "vitest";
import { browsedChangelog, browsedDocument as document } from "./support/browsed-document.js";
import { browsedSite } from "./support/browsed-site.js";
import { expectInView, roomInBox, widthOf } from "./support/page-measures.js";
import { chromiumIsInstalled, takePicture } from "./support/site-browser.js";

describe.skipIf(!chromiumIsInstalled())("the reference in a browser", () => {
  const { browser } = browsedSite({ changelog: browsedChangelog, older: document });

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

  it("asks no other host, and complains of nothing", () => {
    expect(browser().complaints).toEqual([]);
    expect(browser().outside).toEqual([]);
  });
});
