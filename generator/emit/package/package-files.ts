import Handlebars from "handlebars";
import type { GeneratedFile } from "../../generated-file.js";
import type { SdkModel } from "../../model/sdk-model.js";
import { stringLiteral } from "../text/escape.js";
import { moduleViews } from "./module-view.js";
import { readmeView } from "./readme-view.js";

/** Name and version of the package to be. */
export interface PackageIdentity {
  readonly name: string;
  readonly version: string;
}

const parts = "readme/";
const modulePage = "docs/module.md.hbs";

/**
 * Manifest, compiler settings, readme, `llms.txt` and a page for each module, made by the templates of the
 * same name; those below `readme/` are parts of others. A template decides nothing: every value arrives as
 * finished JSON or finished Markdown.
 */
export function packageFiles(
  model: SdkModel,
  identity: PackageIdentity,
  templates: readonly GeneratedFile[],
): readonly GeneratedFile[] {
  const handlebars = Handlebars.create();
  // What a view holds is escaped already, for the language of the file and not for HTML.
  const compile = (text: string) => handlebars.compile(text, { strict: true, noEscape: true });
  for (const { path, text } of templates) {
    if (path.startsWith(parts)) handlebars.registerPartial(path.replace(/\.md\.hbs$/, ""), compile(text));
  }
  const view = {
    name: stringLiteral(identity.name),
    version: stringLiteral(identity.version),
    description: stringLiteral(`TypeScript SDK of the ${model.title}`),
    exports: JSON.stringify(exportsOf(model), null, 2).replace(/\n/g, "\n  "),
    entryPoints: JSON.stringify(entryPointsOf(model), null, 2).replace(/\n/g, "\n  "),
    ...readmeView(model, identity.name),
  };
  return templates.flatMap(({ path, text }) => {
    if (path.startsWith(parts)) return [];
    const render = compile(text);
    if (path !== modulePage) return [{ path: path.replace(/\.hbs$/, ""), text: render(view) }];
    return moduleViews(model, identity.name).map((module) => ({
      path: `docs/${module.folder}.md`,
      text: render(module),
    }));
  });
}

/** The sources of the package's entries, for tools that read types. */
function entryPointsOf({ modules }: SdkModel): readonly string[] {
  const indexes = modules.map(({ folder }) => `${folder}/index`);
  const entries = ["index", ...indexes, "validators/index", "runtime/node/index"];
  return entries.map((file) => `src/${file}.ts`);
}

function exportsOf({ modules }: SdkModel): object {
  const entry = (file: string) => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });
  return {
    ".": entry("index"),
    "./core": entry("core"),
    ...Object.fromEntries(modules.map(({ folder }) => [`./${folder}`, entry(`${folder}/index`)])),
    "./errors": entry("errors"),
    "./node": entry("runtime/node/index"),
    "./validators": entry("validators/index"),
    "./paths": { types: "./paths.d.ts" },
    "./package.json": "./package.json",
  };
}
