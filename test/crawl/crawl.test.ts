import { describe, expect, it } from "vitest";
import { crawlingOf, filesBelow } from "./crawling.js";

const { server, pages, crawl } = crawlingOf();

describe("crawl", () => {
  it("takes every resource once", async () => {
    const ending = await crawl();
    console.log(ending.stderr, ending.stdout);
    expect(ending.code).toBe(0);
    const files = filesBelow("snapshot");
    console.log([...files.keys()].join("\n"));
    console.log(files.get("snapshot.json")?.slice(0, 1500));
    expect([...server().asked.values()].every((n) => n === 1)).toBe(true);
    console.log(pages.length);
  });
});
