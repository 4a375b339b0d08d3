import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { listOperations } from "../../publish/operations.js";
import { buildSite } from "../../publish/site.js";
import { operationAddress } from "../../publish/site-address.js";
import { browsedSamples, browsedDocument as document } from "./support/browsed-document.js";
import { expectInView } from "./support/page-measures.js";
import { chromiumIsInstalled, openSiteBrowser, type SiteBrowser } from "./support/site-browser.js";
import { templateFiles } from "./support/template-files.js";

describe.skipIf(!chromiumIsInstalled())("addresses of the site", () => {
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

  it.each(listOperations(document).map((operation) => operationAddress(operation)))(
    "shows an operation of the document under the address %s, which the pages link to",
    async (address) => {
      const page = await browser.open(address);
      await expectInView(page, address.split("#/")[1] ?? "");
    },
  );
});
