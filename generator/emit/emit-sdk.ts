import type { Outcome } from "../../issues/issue.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import type { GeneratedFile } from "../generated-file.js";
import type { OperationModel } from "../model/operation-model.js";
import type { SdkModel } from "../model/sdk-model.js";
import type { NodeModel } from "../model/tree-model.js";
import { printSourceFiles, type SourceFile } from "./code/source-files.js";
import { symbolsOf } from "./code/symbols.js";
import { clientFile } from "./files/client-file.js";
import { coreFile } from "./files/core-file.js";
import { errorCatalogueFile } from "./files/error-catalogue-file.js";
import { errorCodesFile } from "./files/error-codes-file.js";
import { errorsFile } from "./files/errors-file.js";
import { indexFile } from "./files/index-file.js";
import { moduleIndex } from "./files/module-index.js";
import { pathsFile } from "./files/paths-file.js";
import { resourceFile } from "./files/resource-file.js";
import { commonOptionsFile, typeFile } from "./files/type-file.js";
import { validatorFile } from "./files/validator-file.js";
import { responseValidators, validatorIndex } from "./files/validator-index.js";
import { type PackageIdentity, packageFiles } from "./package/package-files.js";
import { stringLiteral } from "./text/escape.js";

/** What the emitter copies or fills in beside the model. */
export interface EmitInput {
  readonly document: OpenApiDocument;
  readonly identity: PackageIdentity;
  /** Sources of the runtime, by path inside its folder. */
  readonly runtime: readonly GeneratedFile[];
  /** Templates of the package's own files. */
  readonly templates: readonly GeneratedFile[];
}

/**
 * What the runtime calls itself: in what tells its errors and clients from those of an SDK with another name.
 */
const runtimeName = "rambase-sdk";

/** All files of the package, sorted by path. */
export async function emitSdk(model: SdkModel, input: EmitInput): Promise<Outcome<readonly GeneratedFile[]>> {
  const { name, version } = input.identity;
  const written = new Map([
    // The runtime's name for itself is the package's name and version.
    ["user-agent.ts", withConstant(`${name}/${version}`)],
    ["usual-base-url.ts", withBaseUrl(model.baseUrl)],
    ["token-url.ts", withConstant(model.tokenUrl)],
  ]);
  const asWritten = (text: string, path: string): string => written.get(path)?.(text) ?? text;
  const copied = input.runtime.map(({ path, text }) => ({
    path: `src/runtime/${path}`,
    text: asWritten(text.replaceAll(runtimeName, name), path),
  }));
  const paths = await pathsFile(input.document);
  const files = [
    ...packageFiles(model, input.identity, input.templates),
    ...printSourceFiles(sourceFiles(model)),
    paths.value,
    ...copied,
  ];
  return { value: files.sort((one, other) => (one.path < other.path ? -1 : 1)), issues: paths.issues };
}

/** Puts another text in the place of the one that a file of the runtime holds. */
function withConstant(value: string): (text: string) => string {
  return (text) => text.replace(/"[^"]*"(?=;)/, () => stringLiteral(value));
}

/** Says where the API is, or makes the option required that does. */
function withBaseUrl(baseUrl: string | undefined): (text: string) => string {
  const write = withConstant(baseUrl ?? "");
  if (baseUrl !== undefined) return write;
  return (text) => write(text).replace("baseUrl?: string | undefined;", "baseUrl: string;");
}

function sourceFiles(model: SdkModel): readonly SourceFile[] {
  const symbols = symbolsOf(model);
  const resources = model.modules.flatMap((module) => module.resources);
  const operations = resources.flatMap((resource) => resource.operations);
  const operation = lookUp(operations, ({ id }: OperationModel) => id);
  const node = lookUp(
    resources.flatMap((resource) => resource.nodes),
    ({ name }: NodeModel) => name,
  );
  return [
    indexFile(model),
    coreFile(model),
    clientFile(model, symbols, node),
    errorCodesFile(model, symbols),
    errorCatalogueFile(model),
    errorsFile,
    ...model.modules.map(moduleIndex),
    ...resources.map((resource) => resourceFile(resource, symbols, { operation, node })),
    ...model.typeFiles.map((file) => typeFile(file, symbols)),
    ...(model.commonOptions.length === 0 ? [] : [commonOptionsFile(model.commonOptions, symbols)]),
    ...model.validatorFiles.map((file) => validatorFile(file, symbols)),
    responseValidators(operations, symbols),
    validatorIndex(model),
  ];
}

/** Finds by key what the model promises to hold. */
function lookUp<T>(values: readonly T[], keyOf: (value: T) => string): (key: string) => T {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return (key) => {
    const value = byKey.get(key);
    if (value === undefined) throw new Error(`The model names ${key} and does not hold it.`);
    return value;
  };
}
