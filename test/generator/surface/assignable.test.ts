import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { compareSurfaces } from "../../../generator/surface/compare-surfaces.js";
import { surfaceVerdict } from "../../../generator/surface/surface-verdict.js";
import { sdkPairs } from "./random-sdks.js";
import { surfaceOf } from "./small-sdk.js";

/** A program may be given the newer SDK where it was written for the older one, if the compiler says so. */
const program = `import * as old from "./old.js";
import * as now from "./now.js";
export const sdk: typeof old = now;
`;

/** What the compiler says of each pair; nothing for pairs that do not compile by themselves. */
function complaints(pairs: readonly (readonly [string, string])[]): readonly (string | undefined)[] {
  const files = new Map<string, string>();
  for (const [index, [old, now]] of pairs.entries()) {
    files.set(`/${index}/old.ts`, old);
    files.set(`/${index}/now.ts`, now);
    files.set(`/${index}/program.ts`, program);
  }
  const compiled = programOf(files);
  const said = (file: string): string => {
    const diagnostics = compiled.getSemanticDiagnostics(compiled.getSourceFile(file));
    return diagnostics
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
      .join("\n");
  };
  return pairs.map((_, index) => {
    const own = said(`/${index}/old.ts`) + said(`/${index}/now.ts`);
    return own === "" ? said(`/${index}/program.ts`) : undefined;
  });
}

function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.directoryExists = () => true;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = files.get(file);
    if (text === undefined) return getSourceFile(file, version, ...rest);
    return ts.createSourceFile(file, text, version);
  };
  return ts.createProgram([...files.keys()], options, host);
}

const pairs = fc.sample(sdkPairs, { seed: 20261122, numRuns: 800 });
const said = complaints(pairs);
const judged = pairs.flatMap(([old, now], index) => {
  const changes = compareSurfaces(surfaceOf(old), surfaceOf(now));
  const complaint = said[index];
  return complaint === undefined ? [] : [{ old, now, changes, complaint, ...surfaceVerdict(changes) }];
});

test("what asks for no major version takes the place of the older SDK, says the compiler", () => {
  const harmless = judged.filter(({ bump }) => bump !== "major");
  expect(harmless.length).toBeGreaterThan(50);
  expect(harmless.filter(({ complaint }) => complaint !== "")).toEqual([]);
});

test("most of what asks for a major version does not", () => {
  // The rest is what assignability does not see: types that no function mentions, `readonly`, members taken
  // away from what programs pass.
  const major = judged.filter(({ bump }) => bump === "major");
  const confirmed = major.filter(({ complaint }) => complaint !== "");
  expect(confirmed.length / major.length).toBeGreaterThan(0.6);
});

test("swapped, the two show what was taken away where the one showed what was added", () => {
  for (const { old, now, changes } of judged) {
    const back = compareSurfaces(surfaceOf(now), surfaceOf(old));
    const names = (list: typeof changes, rule: RegExp) =>
      list
        .filter((one) => rule.test(one.rule))
        .map(({ name, member }) => `${name} ${member}`)
        .sort();
    expect(names(back, /^member\/removed$/)).toEqual(
      names(changes, /^(in|out)put\/(optional-|required-)?added$/),
    );
  }
});
