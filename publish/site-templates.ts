import Handlebars from "handlebars";
import type { GeneratedFile } from "../generator/generated-file.js";

/** The pages that are made from a template, by file name without `.hbs`. */
export type PageTemplate = "index" | "errors" | "reference";

const partials = ["head", "header", "footer"];
const assetFolder = "assets/";

/** The site's templates and the files that its pages load. */
export interface SiteTemplates {
  /** Fills a template; every value is escaped, and a value that is missing is an error of ours. */
  readonly fill: (page: PageTemplate, view: object) => string;
  /** Copied into the site as they are. */
  readonly assets: readonly GeneratedFile[];
}

/** Makes the templates ready. @param files those under `templates/site`, by path inside it (`index.hbs`) */
export function siteTemplates(files: readonly GeneratedFile[]): SiteTemplates {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const engine = Handlebars.create();
  for (const name of partials) engine.registerPartial(name, texts.get(`${name}.hbs`) ?? "");
  const compiled = new Map<PageTemplate, (view: object) => string>();
  const fill = (page: PageTemplate, view: object): string => {
    const template = compiled.get(page) ?? engine.compile(texts.get(`${page}.hbs`) ?? "", { strict: true });
    compiled.set(page, template);
    return template(view);
  };
  return { fill, assets: files.filter(({ path }) => path.startsWith(assetFolder)) };
}
