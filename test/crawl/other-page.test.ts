import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { addressOnSite } from "../support/docs-site/index.js";
import { instead } from "../support/unruly-server/behaviours.js";
import { crawlingOf, filesBelow, somePages, withGoodSnapshot } from "./crawling.js";

const crawling = crawlingOf(somePages);
const { server, crawl } = crawling;
const good = withGoodSnapshot(crawling);

/** Paths on the site, as the crawler asks for them. */
function pathOf(part: string): string {
  const page = somePages.find(({ name }) => name.includes(part));
  if (!page) throw new Error(`${part} is a page`);
  return addressOnSite(page).slice(1);
}

const role = pathOf("roles-post-1916-v14");
const assignment = pathOf("roles-user-assignments-post-1925");
const copyRole = pathOf("roles-operation-100147");
const leave = pathOf("users-operation-100759");

function textOf(path: string): string {
  const text = server().files.get(path);
  if (text === undefined) throw new Error(`${path} is on the site`);
  return text;
}

it.each([
  ["resource", assignment, role, /guard\/other-resource[\s\S]*"resource 1925"[\s\S]*"resource 1916"/],
  ["API operation", copyRole, leave, /guard\/other-resource[\s\S]*"API operation 100147"[\s\S]*100759/],
])("an address that answers with the page of another %s is refused with 4", async (_, path, other, said) => {
  server().misbehave(path, instead(textOf(other)));
  const ending = await crawl();
  expect(ending.stderr).toMatch(said);
  expect(ending.code).toBe(4);
  expect(filesBelow("snapshot")).toEqual(good());
});

it("the first crawl refuses it as well", async () => {
  server().misbehave(assignment, instead(textOf(role)));
  expect((await crawl("--out", "snapshot-first")).code).toBe(4);
});

it("a person may accept it, and is not asked again about that page", async () => {
  server().misbehave(assignment, instead(textOf(role)));
  expect((await crawl("--accept")).code).toBe(0);
  const accepted = readFileSync("snapshot/snapshot.json", "utf8");
  expect((await crawl()).code).toBe(0);
  expect(readFileSync("snapshot/snapshot.json", "utf8")).toBe(accepted);
});

it.each([
  ["another version", (text: string) => text.replaceAll("version 10", "version 11")],
  ["another module", (text: string) => text.replaceAll("System APIs", "Access APIs")],
  ["no number", (text: string) => text.replace(/<tr>[^\n]*1925, version 10[^\n]*/g, "")],
])("a page that states %s is taken", async (_, change) => {
  const text = textOf(assignment);
  const changed = change(text);
  expect(changed).not.toBe(text);
  server().misbehave(assignment, instead(changed));
  const { code, stderr } = await crawl();
  expect(stderr).not.toContain("guard/");
  expect(code).toBe(0);
});
