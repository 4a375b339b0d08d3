import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files.js";

const files = sourceFiles();

describe("source files", () => {
  it("are there", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it("have no more than 400 lines", () => {
    expect(files.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    );
  });

  it("have no comment wider than 110 characters", () => {
    const wide = files.flatMap(({ path, wideComments }) => wideComments.map((line) => `${path}:${line}`));
    expect(wide).toEqual([]);
  });

  it("have fewer than 80 lines as a median", () => {
    const lines = files.map((file) => file.lines).toSorted((left, right) => left - right);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(80);
  });

  it("are named for what they make", () => {
    const catchAll = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.ts$)/;
    expect(files.filter(({ path }) => catchAll.test(path)).map(({ path }) => path)).toEqual([]);
  });
});
