/** The rules that read something from a line. `docs/reading-rules.md` says what each takes. */
export const usingRules = [
  "breadcrumb",
  "heading",
  "summary",
  "API operation sentence",
  "deprecation heading",
  "deprecation notice",
  "header row: latest version",
  "header row: this version",
  "header row: method",
  "header row: URI",
  "header row: formats",
  "header row: URI parameter",
  "header row: page size",
  "header row: custom fields",
  "header row: status",
  "header row: resource",
  "header row: version",
  "code",
  "tooltip",
  "query parameter",
  "filter row",
  "sortable row",
  "operation row",
  "error",
] as const;
export type UsingRule = (typeof usingRules)[number];

/** The rules that know a line and find that it states nothing about the resource. */
export const ignoringRules = [
  "blank line",
  "line number",
  "page label",
  "page frame",
  "page control",
  "standing note",
  "standing sentence",
  "section opening",
  "section heading",
  "table head",
  "code label",
] as const;
export type IgnoringRule = (typeof ignoringRules)[number];

/** The name of the rule that took a line; empty where none did. */
export type RuleName = UsingRule | IgnoringRule | "";
