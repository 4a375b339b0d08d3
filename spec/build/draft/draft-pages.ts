import type { ResourcePage } from "../../../scraper/model/resource-page.js";
import { YamlTexts } from "../../print/yaml-texts.js";
import type { DraftedPage } from "../choose-pages.js";
import { draftPage, type PageDraft } from "./page-draft.js";

/**
 * Drafts all pages of a run.
 *
 * @param known the draft that a page had before, where it is still that of the page
 */
export function draftPages(
  pages: readonly ResourcePage[],
  known: (page: ResourcePage) => PageDraft | undefined = () => undefined,
): readonly DraftedPage[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const texts = new YamlTexts();
  return pages.map((page) => ({
    draft: known(page) ?? draftPage(page, { byFile, texts }),
    open: () => page,
  }));
}
