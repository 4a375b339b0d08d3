import type { Sources } from "../../spec/evidence/evidence.js";
import { follow, members, type Place } from "./document-place.js";
import type { Explanation, Statement } from "./explanation.js";
import { evidenceOf } from "./found-evidence.js";

/** Explains one place of a document. */
export function explainPlace(root: Place, place: Place, sources: Sources): Explanation {
  const title = `#${place.pointer}`;
  // What a reference says of its own comes before what it leads to.
  const asked = Object.hasOwn(sources, place.pointer) ? place : follow(root, place);
  const items = listed(place, sources);
  if (items.length > 0 && asked === follow(root, place) && !Object.hasOwn(sources, asked.pointer))
    return { kind: "pointer", heading: [title], sections: [{ statements: items }] };
  const evidence = evidenceOf(sources, asked);
  return {
    kind: "pointer",
    heading: [title, ...(evidence ? [] : [saysInside(place.pointer, sources)])],
    sections: [{ statements: [{ title, place, evidence }] }],
  };
}

/**
 * A list whose items have evidence of their own is explained by them: what is
 * required, which errors there are.
 */
function listed(place: Place, sources: Sources): readonly Statement[] {
  if (!Array.isArray(place.value)) return [];
  const items = members(place).filter((item) => Object.hasOwn(sources, item.place.pointer));
  return items.map((item) => ({
    title: `#${item.place.pointer}`,
    place: item.place,
    evidence: evidenceOf(sources, item.place),
  }));
}

/** For the large containers of a document, which hold statements and state nothing themselves. */
function saysInside(pointer: string, sources: Sources): string {
  const inside = Object.entries(sources).filter(([key]) => key.startsWith(`${pointer}/`));
  const pages = new Set(inside.flatMap(([, one]) => (one.kind === "page" ? [one.file] : [])));
  if (inside.length === 0) return "Nothing stands behind this; it was not made from pages.";
  return `It states nothing by itself; ${inside.length} places inside have evidence, from ${pages.size} pages.`;
}
