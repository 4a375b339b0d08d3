import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";

/** The pages that are made from a template, by file name without `.hbs`. */
export type PageTemplate = "index" | "errors" | "reference";

const partials = ["head", "header", "footer"];
const assets = [
  "errors.css",
  "filter.js",
  "index.css",
  "pages.css",
  "reference.css",
  "search.js",
  "site.css",
];

/** The site's templates and the files that its pages load, read from the package's own `templates/site/`. */
export interface SiteTemplates {
  /** Fills a template; every value is escaped, and a value that is missing is an error of ours. */
  readonly fill: (page: PageTemplate, view: object) => string;
  /** Text of each asset by file name. */
  readonly assets: ReadonlyMap<string, string>;
}

/** Reads the templates. They lie beside the sources in a checkout and one folder higher beside `dist/`. */
export function siteTemplates(): SiteTemplates {
  const engine = Handlebars.create();
  for (const name of partials) engine.registerPartial(name, read(`${name}.hbs`));
  const compiled = new Map<PageTemplate, (view: object) => string>();
  const fill = (page: PageTemplate, view: object): string => {
    const template = compiled.get(page) ?? engine.compile(read(`${page}.hbs`), { strict: true });
    compiled.set(page, template);
    return template(view);
  };
  return { fill, assets: new Map(assets.map((name) => [name, read(`assets/${name}`)])) };
}

function read(name: string): string {
  const here = import.meta.url;
  const root = here.includes("/dist/publish/") ? new URL("../../", here) : new URL("../", here);
  return readFileSync(fileURLToPath(new URL(`templates/site/${name}`, root)), "utf8");
}
