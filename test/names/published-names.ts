import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { SdkModel } from "../../generator/model/sdk-model.js";
import type { NodeModel } from "../../generator/model/tree-model.js";
import type { TypeDeclaration } from "../../generator/model/type-model.js";
import { httpMethods, type OpenApiDocument } from "../../spec/document/openapi.js";

/**
 * Every name that people who use the document or the SDK may have written down, with what it stands for: what
 * is called, or what a type holds, without a word of description. A rename shows as a name that is not there
 * any more, or that stands for something else.
 */
export type PublishedNames = ReadonlyMap<string, string>;

export function publishedNames(document: OpenApiDocument): PublishedNames {
  return new Map([...documentNames(document), ...sdkNames(buildSdkModel(document).value)]);
}

type Entry = readonly [name: string, meaning: string];

function documentNames(document: OpenApiDocument): readonly Entry[] {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    httpMethods.flatMap((method): Entry[] => {
      const operation = item[method];
      if (!operation) return [];
      const where = wire(method, path);
      const success = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith("2"));
      return [
        [`operationId ${operation.operationId}`, where],
        [`request of ${where}`, references(operation.requestBody)],
        [`answer of ${where}`, references(success)],
      ];
    }),
  );
  const components = Object.entries(document.components ?? {}).flatMap(([kind, members]) =>
    Object.keys(members ?? {}).map((name): Entry => [`${kind} ${name}`, ""]),
  );
  const errors = Object.entries(document["x-rambase-error-names"] ?? {}).map(
    ([code, name]): Entry => [`error ${name}`, code],
  );
  return [...operations, ...components, ...errors];
}

/** Which components a part of the document refers to. */
function references(part: unknown): string {
  const found = [...JSON.stringify(part ?? "").matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = ""]) => ref);
  return [...new Set(found)].join(" ");
}

/** The address without the names in its braces and its letter case, in which pages may differ. */
function wire(method: string, path: string): string {
  return `${method.toUpperCase()} ${path.replace(/\{[^{}]*\}/g, "{}").toLowerCase()}`;
}

function sdkNames(model: SdkModel): readonly Entry[] {
  const modules = model.modules.flatMap((module) => {
    const entry = `rambase-sdk/${module.folder}`;
    const resources = module.resources.flatMap(({ operations, types, pathTypes, nodes }): Entry[] => [
      ...operations.flatMap(({ functionName, method, path, optionsType }): Entry[] => [
        [`${functionName} from ${entry}`, wire(method, path)],
        [`${optionsType} from ${entry}`, wire(method, path)],
      ]),
      ...types.map((type): Entry => [`${type.name} from ${entry}`, shape(type)]),
      ...pathTypes.map(({ name }): Entry => [`${name} from ${entry}`, "path"]),
      ...nodes.map(({ name, doc }): Entry => [`${name} from ${entry}`, wire("", doc.paragraphs.join())]),
    ]);
    const common = module.shared.flatMap(({ types }) =>
      types.map((type): Entry => [`${type.name} from ${entry}`, shape(type)]),
    );
    return [...resources, ...common];
  });
  const shared = model.typeFiles.flatMap(({ types }) =>
    types.map((type): Entry => [`${type.name} from rambase-sdk`, shape(type)]),
  );
  const validators = model.validatorFiles.flatMap(({ validators }) =>
    validators.map(({ validator, typeName = "" }): Entry => [`validator ${validator}`, typeName]),
  );
  const errors = model.errors.map(({ name, code }): Entry => [`ErrorCode.${name}`, String(code)]);
  return [...modules, ...shared, ...validators, ...errors, ...ways(model)];
}

/** What a type holds, without its words. Types that only other types name stand for themselves. */
function shape(type: TypeDeclaration): string {
  if (type.kind === "alias") return JSON.stringify(type.type);
  return type.properties
    .map(({ name, type: of }) => `${name}: ${JSON.stringify(of)}`)
    .sort()
    .join("; ");
}

/** The ways through the tree to every method: `rambase.system.roles().userAssignments.create`. */
function ways({ modules }: SdkModel): readonly Entry[] {
  const resources = modules.flatMap((module) => module.resources);
  const nodes = new Map(resources.flatMap((resource) => resource.nodes).map((node) => [node.name, node]));
  const operations = new Map(
    resources.flatMap((resource) => resource.operations).map((one) => [one.id, one]),
  );
  const below = (way: string, node: NodeModel | undefined): Entry[] => {
    if (!node) return [];
    const methods = node.methods.map(({ name, operationId }): Entry => {
      const { method = "", path = "" } = operations.get(operationId) ?? {};
      return [`${way}.${name}`, wire(method, path)];
    });
    const children = node.children.flatMap(({ property, node: child }) =>
      below(`${way}.${property}`, nodes.get(child)),
    );
    return [...methods, ...children, ...(node.call ? below(`${way}()`, nodes.get(node.call.node)) : [])];
  };
  return modules.flatMap(({ property, node }) => below(`rambase.${property}`, nodes.get(node)));
}

/** Published names that are gone or stand for something else, in words. */
export function renames(published: PublishedNames, now: PublishedNames): readonly string[] {
  return [...published].flatMap(([name, meaning]) => {
    const today = now.get(name);
    if (today === meaning) return [];
    return [today === undefined ? `${name} is gone` : `${name} was ${meaning} and is ${today}`];
  });
}
