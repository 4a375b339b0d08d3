import type { PageContent } from "../../scraper/model/resource-page.js";
import { largerContent } from "../../test/support/docs-site/index.js";

/**
 * The content of one page among many: with bodies of so many fields, and a path that no other page has, so
 * that every page ends up in the document.
 *
 * @returns `undefined` for a seed whose page has no body, and so cannot be of any size
 */
export function benchContent(seed: number, fields: number): PageContent | undefined {
  const content = largerContent(seed, fields);
  if (!content.request && !content.response) return undefined;
  const [, module = "", ...rest] = content.uri.path.split("/");
  const path = `/${module}/area-${seed}/${rest.join("/")}`;
  const heading = content.heading?.replace(`${module}/`, `${module}/area-${seed}/`);
  return { ...content, uri: { ...content.uri, path }, ...(heading !== undefined && { heading }) };
}
