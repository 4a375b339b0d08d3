import type { Bump, SurfaceChange } from "../../generator/surface/surface-change.js";
import { type Section, section } from "../section.js";
import type { SectionTerms } from "./change-sections.js";

const titles: readonly (readonly [Bump, string])[] = [
  ["major", "Breaking"],
  ["minor", "New and changed"],
  ["patch", "Smaller changes"],
];

/** Sorts changes of what an SDK's users can write against into sections, the worst first. */
export function surfaceSections(
  changes: readonly SurfaceChange[],
  { most, elsewhere }: SectionTerms,
): readonly Section[] {
  return titles.flatMap(([bump, title]) => {
    const lines = changes.filter((one) => one.bump === bump).map(({ message }) => message);
    return section(title, lines, most, elsewhere);
  });
}
