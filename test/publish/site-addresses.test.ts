import { describe, it } from "vitest";
import { listOperations } from "../../publish/operations.js";
import { operationAddress } from "../../publish/site-address.js";
import { browsedDocument as document } from "./support/browsed-document.js";
import { browsedSite } from "./support/browsed-site.js";
import { expectInView } from "./support/page-measures.js";
import { chromiumIsInstalled } from "./support/site-browser.js";

describe.skipIf(!chromiumIsInstalled())("addresses of the site", () => {
  const { browser } = browsedSite();

  it.each(listOperations(document).map((operation) => operationAddress(operation)))(
    "shows an operation of the document under the address %s, which the pages link to",
    async (address) => {
      const page = await browser().open(address);
      await expectInView(page, address.split("#/")[1] ?? "");
    },
  );
});
