import { StructureKind } from "ts-morph";
import type { ModuleModel, SdkModel } from "../../model/sdk-model.js";
import type { NodeModel } from "../../model/tree-model.js";
import { docsOf } from "../code/doc-comment.js";
import { type Imports, importsOf, relative } from "../code/imports.js";
import type { SourceFile, Statement } from "../code/source-files.js";
import type { Symbols } from "../code/symbols.js";
import { memberOf, objectText } from "../code/value-text.js";
import { stringLiteral } from "../text/escape.js";
import { lineWidth } from "../text/wrap.js";

/** The client: the runtime's, with a property for each module, whose code is loaded when it is first used. */
export function clientFile(model: SdkModel, symbols: Symbols, node: (name: string) => NodeModel): SourceFile {
  const file = "client";
  // By way of the entries: declarations of programs name types by those that the compiler has come across.
  const entries = model.modules.map((module) => [node(module.node).name, `${module.folder}/index`] as const);
  const imports = importsOf(file, { ...symbols, types: new Map([...symbols.types, ...entries]) });
  const base = imports.value("RamBaseClient");
  const lazy = model.modules.filter((module) => canBeLate(module, node));
  const getAccessors = model.modules.map((module) => {
    const { name, factory } = node(module.node);
    return {
      name: module.property,
      ...docsOf({ paragraphs: [module.description ?? `Resources below \`${module.path}\`.`] }),
      returnType: imports.type(name),
      statements: [
        lazy.includes(module)
          ? lateResources(module, factory, imports)
          : `return ${imports.value(factory)}(this);`,
      ],
    };
  });
  const code = lazy.length === 0 ? [] : [moduleCode(lazy, file, symbols, node, imports)];
  return {
    file,
    statements: [
      ...imports.structures(),
      {
        kind: StructureKind.Class,
        isExported: true,
        name: model.clientName,
        ...docsOf({
          paragraphs: [`Client of the ${model.title}: each property leads to the resources of a module.`],
        }),
        extends: base,
        getAccessors,
      },
      ...code,
    ],
  };
}

/**
 * Whether what stands in for a module until its code is there can be used like it: what a
 * call gave is not called.
 */
function canBeLate({ resources }: ModuleModel, node: (name: string) => NodeModel): boolean {
  const nodes = resources.flatMap((resource) => resource.nodes);
  return nodes.every(({ call }) => call === undefined || node(call.node).call === undefined);
}

/** `return resourcesOf(this, modules.sales, ({ salesResource }) => salesResource(this));` */
function lateResources({ property }: ModuleModel, factory: string, imports: Imports): string {
  const head = `return ${imports.value("resourcesOf")}(`;
  const args = ["this", memberOf("modules", property), `({ ${factory} }) => ${factory}(this)`];
  const line = `${head}${args.join(", ")});`;
  return line.length <= lineWidth - "    ".length
    ? line
    : `${head}\n${args.map((argument) => `  ${argument},\n`).join("")});`;
}

/** The constant that knows where the code of each module is. */
function moduleCode(
  modules: readonly ModuleModel[],
  file: string,
  symbols: Symbols,
  node: (name: string) => NodeModel,
  imports: Imports,
): Statement {
  const lazyModule = imports.value("lazyModule");
  const members = modules.map(({ property, node: name }) => {
    const home = symbols.functions.get(node(name).factory);
    if (home === undefined) throw new Error(`No file declares ${node(name).factory}.`);
    const code = `import(${stringLiteral(relative(file, home))})`;
    return [property, { code: `/* @__PURE__ */ ${lazyModule}(() => ${code})` }] as const;
  });
  return `\n/** Where the code of each module is. */\nconst modules = ${objectText(members)};`;
}
