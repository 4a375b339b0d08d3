import { afterAll, afterEach, beforeAll } from "vitest";
import { buildSite, type SiteFile } from "../../../publish/site.js";
import { browsedDocument, browsedSamples } from "./browsed-document.js";
import { openSiteBrowser, type SiteBrowser } from "./site-browser.js";
import { templateFiles } from "./template-files.js";

/** A site, and the browser in which the tests of a block open its pages; there while they run. */
export interface BrowsedSite {
  readonly files: () => readonly SiteFile[];
  readonly browser: () => SiteBrowser;
}

/** What the site has besides the document and its samples. */
type Extras = Partial<Omit<Parameters<typeof buildSite>[1], "templates">>;

/** Builds the site before the tests of a block and closes the browser behind them. */
export function browsedSite(extras: Extras = {}): BrowsedSite {
  let files: readonly SiteFile[];
  let browser: SiteBrowser;
  beforeAll(async () => {
    const content = { samples: browsedSamples, templates: templateFiles, ...extras };
    files = (await buildSite(browsedDocument, content)).value;
    browser = await openSiteBrowser(files);
  });
  afterEach(() => browser.closePages());
  afterAll(() => browser.close());
  return { files: () => files, browser: () => browser };
}
