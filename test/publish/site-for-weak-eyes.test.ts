import { describe, expect, it } from "vitest";
import { browsedSite } from "./support/browsed-site.js";
import { dimTexts } from "./support/dim-texts.js";
import { expectInView } from "./support/page-measures.js";
import { chromiumIsInstalled, takePicture } from "./support/site-browser.js";

describe.skipIf(!chromiumIsInstalled())("the site for weak eyes", () => {
  const { browser } = browsedSite();

  describe.each(["light", "dark"] as const)("when it is %s", (colorScheme) => {
    it.each(["index.html", "errors.html", "reference.html#/stock-shelves/updateshelf"])(
      "%s can be read by people with weak eyes",
      async (place) => {
        const page = await browser().open(place, { height: 2400, colorScheme });
        if (place.includes("#/")) await expectInView(page, "stock-shelves/updateshelf");
        await takePicture(page, `${place.split(".")[0]}-${colorScheme}`);
        expect(await dimTexts(page)).toEqual([]);
      },
    );
  });
});
