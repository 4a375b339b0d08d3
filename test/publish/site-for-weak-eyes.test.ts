import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../publish/site.js";
import { browsedSamples, browsedDocument as document } from "./support/browsed-document.js";
import { dimTexts } from "./support/dim-texts.js";
import { expectInView } from "./support/page-measures.js";
import {
  chromiumIsInstalled,
  openSiteBrowser,
  type SiteBrowser,
  takePicture,
} from "./support/site-browser.js";
import { templateFiles } from "./support/template-files.js";

describe.skipIf(!chromiumIsInstalled())("the site for weak eyes", () => {
  let browser: SiteBrowser;
  beforeAll(async () => {
    const files = await buildSite(document, { samples: browsedSamples, templates: templateFiles });
    browser = await openSiteBrowser(files.value);
  });
  afterEach(async () => {
    await browser.closePages();
  });
  afterAll(async () => {
    await browser.close();
  });

  describe.each(["light", "dark"] as const)("when it is %s", (colorScheme) => {
    it.each(["index.html", "errors.html", "reference.html#/stock-shelves/updateshelf"])(
      "%s can be read by people with weak eyes",
      async (place) => {
        const page = await browser.open(place, { height: 2400, colorScheme });
        if (place.includes("#/")) await expectInView(page, "stock-shelves/updateshelf");
        await takePicture(page, `${place.split(".")[0]}-${colorScheme}`);
        expect(await dimTexts(page)).toEqual([]);
      },
    );
  });
});
