import Handlebars from "handlebars";

/** The texts of `entry.md.hbs`, for changelogs, and of `report.md.hbs` in `templates/release`. */
export interface ReleaseTemplates {
  readonly entry: string;
  readonly report: string;
}

/** Fills a template whose view holds finished Markdown; a value that is missing is an error of ours. */
export function fillTemplate(template: string, view: object): string {
  return Handlebars.compile(template, { strict: true, noEscape: true })(view);
}
