import Handlebars from "handlebars";
import type { Json } from "../spec/document/openapi.js";
import { sampleLanguage } from "./code-samples.js";
import { pageFrame, type SiteExtras } from "./page-frame.js";
import { sitePaths } from "./site-address.js";

/**
 * What our own template of the reference shows. The result is a template again, which Redocly fills: where
 * text of the document belongs there stands one of Redocly's names, so that no text is read as a template.
 */
export function referenceView(extras: SiteExtras) {
  return {
    ...pageFrame("Reference · {{title}}", "{{title}}", sitePaths.reference, extras),
    redocHead: new Handlebars.SafeString("{{{redocHead}}}"),
    redocHTML: new Handlebars.SafeString("{{{redocHTML}}}"),
  };
}

/** Redocly's configuration. */
export function redoclySettings({ older }: SiteExtras): Json {
  const downloads = [sitePaths.yaml, sitePaths.json, ...(older === undefined ? [] : [sitePaths.older])];
  return {
    telemetry: "off",
    openapi: {
      hidePropertiesPrefix: true,
      jsonSamplesExpandLevel: 4,
      schemasExpansionLevel: 2,
      // A sample that is no entry of this list is not shown at all.
      codeSamples: {
        languages: [{ ...sampleLanguage }, { lang: "curl" }, { lang: "payload" }],
      },
      downloadUrls: downloads.map((path) => ({ title: path, url: path })),
    },
  };
}
