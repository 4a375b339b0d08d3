import { describe, expect, it } from "vitest";
import { browsedChangelog, browsedDocument as document } from "./support/browsed-document.js";
import { browsedSite } from "./support/browsed-site.js";
import { expectInView } from "./support/page-measures.js";
import { chromiumIsInstalled, takePicture } from "./support/site-browser.js";

describe.skipIf(!chromiumIsInstalled())("the page of errors in a browser", () => {
  const { browser } = browsedSite({ changelog: browsedChangelog, older: document });

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
});
