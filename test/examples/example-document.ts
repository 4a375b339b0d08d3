import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scrape } from "../../scraper/scrape.js";
import { emptyNames } from "../../spec/build/name-lock.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { buildDocument } from "../support/build-document.js";

const folder = "examples/docs";

let made: OpenApiDocument | undefined;

/** The document of the pages that come with the project, always the same one. */
export function exampleDocument(): OpenApiDocument {
  made ??= makeDocument();
  return made;
}

function makeDocument(): OpenApiDocument {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:html|txt)$/.test(name))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  return buildDocument(scrape(files).value.pages, emptyNames).value.document;
}
