export type { FactProblem } from "./facts/fact-problem.js";
export { type FactPage, type LoadedFacts, loadFacts } from "./facts/load-facts.js";
export type { PageOptions } from "./html/write-html.js";
export { writeMixedHtml } from "./mixed/write-mixed-html.js";
export { randomContent } from "./random/random-content.js";
export type { SitePage } from "./site/menu.js";
export { type ServedSite, serveSite } from "./site/serve-site.js";
export { siteFiles } from "./site/site-files.js";
export { layouts, type PageLayout, writePage } from "./write-page.js";
