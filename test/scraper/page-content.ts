import type { Field } from "../../scraper/model/body.js";
import type { PageContent, ResourcePage } from "../../scraper/model/resource-page.js";

/** Keys of single facts that no page is written from. */
const unwritten = new Set(["at", "sister", "domainValuesAre"]);

/**
 * What a page states, without where it states it: for comparing a page that was read with the facts it was
 * written from. Left out are lines that only some layouts have (the heading), what content that was not read
 * from a page lacks, empty lines inside texts, which HTML does not show, and the text of a row whose parts
 * were told apart: what stands between them varies.
 */
export function bareContent(page: PageContent | ResourcePage): unknown {
  const facts: { [key: string]: unknown } = { ...page };
  for (const key of ["file", "layout", "address", "evidence", "lines", "heading", "headerRows", "standing"])
    delete facts[key];
  for (const key of ["filters", "namedFilters", "sortable", "operations"] as const)
    facts[key] = page[key].map(({ text, ...row }) => (row.name === undefined ? { ...row, text } : row));
  const text = JSON.stringify(facts, (key, value) =>
    unwritten.has(key) || value === undefined ? undefined : value,
  );
  return JSON.parse(text.replaceAll(/(?:\\n\s*)+/g, "\\n"));
}

/** The names and types of fields, indented: for reading a structure at a glance. */
export function outline(fields: readonly Field[], indent = ""): string {
  return fields
    .map((field) => {
      if (field.kind === "leaf") return `${indent}${field.jsonName}: ${field.type}\n`;
      if (field.kind === "object")
        return `${indent}${field.jsonName}\n${outline(field.fields, `${indent}  `)}`;
      return `${indent}${field.jsonName}[] of ${field.item.xmlName}\n${outline(field.item.fields, `${indent}  `)}`;
    })
    .join("");
}
