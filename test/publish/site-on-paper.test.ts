import { describe, expect, it } from "vitest";
import { browsedSamples } from "./support/browsed-document.js";
import { browsedSite } from "./support/browsed-site.js";
import { dimTexts } from "./support/dim-texts.js";
import { expectInView } from "./support/page-measures.js";
import { cutBoxes, printByKey, sheetsOf } from "./support/printed.js";
import { chromiumIsInstalled } from "./support/site-browser.js";

const longSample = Array.from({ length: 60 }, (_, line) => `console.log("line ${line}");\n`).join("");

describe.skipIf(!chromiumIsInstalled())("the site on paper", () => {
  const { browser } = browsedSite({
    samples: new Map([...browsedSamples, ["get /stock/shelves", longSample]]),
  });

  it("holds the whole of the module that is open in the reference, and nothing else", async () => {
    const page = await browser().open("reference.html#/stock-shelves/listshelves", {
      width: 690,
      height: 300,
    });
    await expectInView(page, "stock-shelves/listshelves");
    await printByKey(page);
    const sheets = await sheetsOf(page);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#api-content h2:visible").allInnerTexts()).toEqual([
      "Stock & Shelves",
      "Lists the shelves",
      "Empties a shelf",
      "Puts a box on a shelf",
      expect.stringContaining("Changes a shelf"),
    ]);
    const height = await page.locator("#api-content").evaluate((content) => content.clientHeight);
    expect(sheets).toBeGreaterThanOrEqual(Math.floor(height / 1000));
    expect(sheets).toBeLessThanOrEqual(Math.ceil(height / 800));
    expect(await cutBoxes(page)).toEqual([]);
    expect(
      await page.locator(".site-header, .menu-content, .skip-link").filter({ visible: true }).count(),
    ).toBe(0);

    await page.emulateMedia({ media: "screen" });
    await page.goto(`${browser().address}reference.html#/other`);
    await expectInView(page, "other");
    await printByKey(page);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#api-content h2:visible").count()).toBe(4);
  });

  it("says when a print of the reference that could not wait is not whole", async () => {
    const page = await browser().open("reference.html#/stock-shelves/listshelves", {
      width: 690,
      height: 300,
    });
    await expectInView(page, "stock-shelves/listshelves");
    const note = () =>
      page.locator("#redoc").evaluate((redoc) => {
        globalThis.dispatchEvent(new Event("beforeprint"));
        return getComputedStyle(redoc, "::before").content;
      });
    await page.emulateMedia({ media: "print" });
    expect(await note()).toContain("Print it again");
    await page.emulateMedia({ media: "screen" });
    await page.locator("[id='stock-shelves/createbox']").waitFor();
    await page.emulateMedia({ media: "print" });
    await expect.poll(note).toBe("none");
  });

  it.each(["index.html", "errors.html", "reference.html#/stock-shelves/updateshelf"])(
    "has dark letters and no search where %s was read in the dark",
    async (place) => {
      const page = await browser().open(place, { colorScheme: "dark" });
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => globalThis.dispatchEvent(new Event("beforeprint")));
      expect(await dimTexts(page)).toEqual([]);
      const ground = () => page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
      expect(await ground()).toBe("rgb(255, 255, 255)");
      expect(await page.getByRole("searchbox").count()).toBe(0);
      await page.evaluate(() => globalThis.dispatchEvent(new Event("afterprint")));
      await page.emulateMedia({ media: "screen" });
      expect(await ground()).not.toBe("rgb(255, 255, 255)");
    },
  );
});
