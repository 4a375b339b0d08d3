import type { GeneratedFile } from "../../../generator/generated-file.js";
import { listSurface } from "../../../generator/surface/list-surface.js";
import type { SdkSurface } from "../../../generator/surface/sdk-surface.js";

/** The files of an SDK whose entry points are the sources in `src` that are no files of others. */
export function smallSdk(sources: { readonly [file: string]: string }): readonly GeneratedFile[] {
  const entries = Object.keys(sources).filter((file) => !file.includes("/") || file.endsWith("/index.ts"));
  const exports = entries.map((file) => {
    const path = file === "index.ts" ? "." : `./${file.replace(/(\/index)?\.ts$/, "")}`;
    return [path, { types: `./dist/${file.replace(/\.ts$/, ".d.ts")}` }];
  });
  const manifest = {
    name: "sdk",
    exports: { ...Object.fromEntries(exports), "./package.json": "./package.json" },
  };
  return [
    { path: "package.json", text: JSON.stringify(manifest) },
    ...Object.entries(sources).map(([file, text]) => ({ path: `src/${file}`, text })),
  ];
}

/** The surface of an SDK with one source file. */
export function surfaceOf(index: string): SdkSurface {
  return listSurface(smallSdk({ "index.ts": index }));
}
