import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadFacts, type PageLayout, writePage } from "../support/docs-site/index.js";
import { skeleton } from "./seed-skeleton.js";

const seedFolder = new URL("../../../shared/seeds/", import.meta.url);
const present = existsSync(seedFolder);
const { pages } = loadFacts("examples/facts");

const seeds: readonly [file: string, page: string, layout: PageLayout][] = [
  ["000_9bfa08f6e6034740.txt", "system/users-operation-100759-post-3607-v2", "flat"],
  ["001_704d96fdd3f3f86d.txt", "system/roles-operation-100147-post-2215-v4", "lines"],
  ["002_7ae4c2470cc9e5ab.txt", "system/users-system-permissions-post-3688-v4", "lines"],
  ["003_7dbef05d87792d19.txt", "system/roles-user-assignments-post-1925-v10", "lines"],
  ["004_02cd594b96f6aec6.txt", "finance/confidential-types-user-assignments-post-7037-v2", "lines"],
];

describe.skipIf(!present)(
  "pages written from our facts, beside the real pages (skipped without them)",
  () => {
    it.each(seeds)("%s has the same lines once the descriptions are masked", (file, name, layout) => {
      const real = readFileSync(new URL(file, seedFolder), "utf8");
      const page = pages.find((candidate) => candidate.name === name);
      expect(page).toBeDefined();
      const written = page === undefined ? "" : writePage(page.content, layout);
      expect(skeleton(written)).toEqual(skeleton(real));
    });

    it.each(seeds)("%s shares no descriptive sentence with ours", (file, name, layout) => {
      const real = readFileSync(new URL(file, seedFolder), "utf8").split("\n");
      const page = pages.find((candidate) => candidate.name === name);
      const written = page === undefined ? "" : writePage(page.content, layout);
      const masked = skeleton(written);
      const sentences = written.split("\n").filter((_, index) => masked[index] === "·");
      expect(sentences.filter((sentence) => real.includes(sentence))).toEqual([]);
    });
  },
);
