import type { Json } from "../spec/document/openapi.js";
import { type Facts, members, words } from "./stated-facts.js";

/**
 * What the page of a deprecated version says of it and of the one that replaces it, in Markdown: the notice, then a
 * table of the two with their dates and notes.
 *
 * @param facts what an operation states under `x-rambase`
 * @returns nothing where the page says nothing of that
 */
export function versionNotes(facts: Facts): readonly string[] {
  const notice = words(facts.deprecationNotice);
  const rows = [
    row("the latest", facts.latestVersion, facts.latestVersionReleased, facts.latestVersionNote),
    row("this one", members(facts.resource).version, facts.thisVersionReleased, facts.thisVersionNote),
  ].flat();
  const table = ["| Version | Released | Note |", "| --- | --- | --- |", ...rows].join("\n");
  return [...(notice === "" ? [] : [`**${notice}**`]), ...(rows.length === 0 ? [] : [table])];
}

function row(
  which: string,
  version: Json | undefined,
  released: Json | undefined,
  note: Json | undefined,
): readonly string[] {
  const cells = [words(released), words(note)];
  if (cells.every((cell) => cell === "")) return [];
  const name = typeof version === "number" ? `${version}, ${which}` : which;
  return [`| ${[name, ...cells].join(" | ")} |`];
}
