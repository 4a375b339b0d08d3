import Handlebars from "handlebars";
import type { GeneratedFile } from "../../generated-file.js";
import type { SdkModel } from "../../model/sdk-model.js";
import { stringLiteral } from "../text/escape.js";
import { readmeView } from "./readme-view.js";

/** Name and version of the package to be. */
export interface PackageIdentity {
  readonly name: string;
  readonly version: string;
}

/**
 * Manifest, compiler settings and readme, made by the templates of the same name. A template decides
 * nothing: every value arrives as finished JSON or finished Markdown.
 */
export function packageFiles(
  model: SdkModel,
  identity: PackageIdentity,
  templates: readonly GeneratedFile[],
): readonly GeneratedFile[] {
  const view = {
    name: stringLiteral(identity.name),
    version: stringLiteral(identity.version),
    description: stringLiteral(`TypeScript SDK of the ${model.title}`),
    exports: JSON.stringify(exportsOf(model), null, 2).replace(/\n/g, "\n  "),
    readme: readmeView(model, identity.name),
  };
  return templates.map(({ path, text }) => ({
    path: path.replace(/\.hbs$/, ""),
    // What the view holds is escaped already, for the language of the file and not for HTML.
    text: Handlebars.compile(text, { strict: true, noEscape: true })(view),
  }));
}

function exportsOf({ modules }: SdkModel): object {
  const entry = (file: string) => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });
  return {
    ".": entry("index"),
    "./core": entry("core"),
    ...Object.fromEntries(modules.map(({ folder }) => [`./${folder}`, entry(`${folder}/index`)])),
    "./errors": entry("errors"),
    "./validators": entry("validators/index"),
    "./paths": { types: "./paths.d.ts" },
    "./package.json": "./package.json",
  };
}
