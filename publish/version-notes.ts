import type { Json } from "../spec/document/openapi.js";
import { type Facts, members, words } from "./stated-facts.js";

/**
 * What the page of a deprecated version says of it and of the one that replaces it, in Markdown: the notice,
 * then a list of the two with their dates and notes.
 *
 * @param facts what an operation states under `x-rambase`
 * @returns nothing where the page says nothing of that
 */
export function versionNotes(facts: Facts): readonly string[] {
  const notice = words(facts.deprecationNotice);
  const { version } = members(facts.resource);
  const versions = [
    versionLine("the latest", facts.latestVersion, facts.latestVersionReleased, facts.latestVersionNote),
    versionLine("this one", version, facts.thisVersionReleased, facts.thisVersionNote),
  ].flat();
  return [
    ...(notice === "" ? [] : [`**${notice}**`]),
    ...(versions.length === 0 ? [] : [versions.join("\n")]),
  ];
}

function versionLine(
  which: string,
  version: Json | undefined,
  released: Json | undefined,
  note: Json | undefined,
): readonly string[] {
  const [date, said] = [words(released), words(note)];
  if (date === "" && said === "") return [];
  const name = typeof version === "number" ? `Version ${version} (${which})` : `Version (${which})`;
  return [`- ${name}${date === "" ? "" : `, released ${date}`}${said === "" ? "" : `: ${said}`}`];
}
