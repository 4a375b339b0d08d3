import type { ListedRow, PageContent } from "../../../../scraper/model/resource-page.js";
import { type Random, randomFrom } from "./random.js";
import type { PageKind } from "./random-parameters.js";
import { leafNames, sentences } from "./vocabulary.js";

const types = ["String", "Integer", "Boolean", "Decimal", "Date", "Datetime"] as const;

/** Returns rows of the sections that only some pages have; the same for the same seed and kind of page. */
export function randomRows(
  seed: number,
  kind: PageKind,
): Pick<PageContent, "filters" | "namedFilters" | "sortable" | "operations"> {
  // A stream of its own, so that the rest of a page is what it was before it had such rows.
  const random = randomFrom(seed + 1_000_003);
  if (kind !== "list" || random.chance(0.5))
    return { filters: [], namedFilters: [], sortable: [], operations: [] };
  const taken = new Set<string>();
  const filters = Array.from({ length: random.whole(1, 4) }, () => filterField(random, taken));
  const named = { name: random.pick(["myOrders()", "lateOnes", "OpenItems"]), ...said(random) };
  return {
    filters,
    namedFilters: random.chance(0.3) ? [withText(named)] : [],
    sortable: random.chance(0.5) ? [withText({ name: "createdAt" })] : [],
    operations: random.chance(0.5) ? [withText({ id: random.whole(100001, 102000), name: "Copy it" })] : [],
  };
}

function filterField(random: Random, taken: Set<string>): ListedRow {
  const type = random.pick(types);
  const name = random.pickNew<string>(leafNames[type], taken) ?? `own${taken.size}`;
  return withText({ name: name.charAt(0).toLowerCase() + name.slice(1), type, ...said(random) });
}

function said(random: Random) {
  return { description: random.pick(sentences) };
}

function withText(row: Omit<ListedRow, "text">): ListedRow {
  const parts = [row.id, row.name, row.type, row.description].filter((part) => part !== undefined);
  return { ...row, text: parts.join(" ") };
}
