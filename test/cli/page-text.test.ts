import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { changingPages } from "../release/changing-pages.js";
import { runCommandLine } from "./captured-terminal.js";

const assignments = "system/roles-user-assignments-post-1925-v10.yaml";
const pages = changingPages([assignments]);
const sentence =
  "Use *abc* or _x_, a <script>alert(1)</script>, <b onclick=x> and [link](javascript:alert(1))";

it("what looks like markup on a page breaks no rule, and reads in the SDK as on the page", async () => {
  pages.change(assignments, ["Why the user is given the role.", `"${sentence}"`]);
  expect((await runCommandLine("scrape", "pages", "--out", "api.yaml")).code).toBe(0);
  const { code, stderr } = await runCommandLine("lint", "api.yaml");
  expect([code, stderr]).toEqual([0, ""]);
  expect((await runCommandLine("generate", "api.yaml", "--out", "sdk")).code).toBe(0);
  const comment = readFileSync("sdk/src/system/roles/user-assignments.ts", "utf8").replace(/\n +\* /g, " ");
  expect(comment).toContain(sentence);
}, 120_000);
