import Handlebars from "handlebars";

/** The texts under `templates/release`, by path inside it (`entry.md.hbs`). */
export interface ReleaseTemplates {
  readonly entry: string;
  readonly report: string;
}

/** Fills a template whose view holds finished Markdown; a value that is missing is an error of ours. */
export function fillTemplate(template: string, view: object): string {
  return Handlebars.compile(template, { strict: true, noEscape: true })(view);
}
