import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { extensionKeys } from "../../spec/document/rambase-extensions.js";
import { defaultBaseUrl } from "./base-url.js";
import { buildValidators } from "./checks/build-validators.js";
import { familiesByFile } from "./checks/families-by-file.js";
import { onlySent } from "./checks/only-sent.js";
import { nameValidated, untypedNames } from "./checks/validated-names.js";
import { followAll } from "./document/follow-all.js";
import { isRamBases } from "./document/is-rambases.js";
import { referencesOf } from "./document/references.js";
import { wellShaped } from "./document/shape/well-shaped.js";
import { withoutIgnored } from "./document/without-ignored.js";
import type { ErrorModel } from "./error-model.js";
import { readErrors } from "./errors/read-errors.js";
import { nameOwners } from "./naming/name-owners.js";
import { reservedFunctionNames, reservedTypeNames } from "./naming/reserved-names.js";
import { ownedNames, uniqueNames } from "./naming/unique-names.js";
import type { OperationModel } from "./operation-model.js";
import { buildOperation } from "./operations/build-operation.js";
import { nameOperations } from "./operations/operation-names.js";
import { readOperations } from "./operations/read-operations.js";
import { commonParameters } from "./operations/read-options.js";
import { reportCookies } from "./operations/unsupported/cookies.js";
import { reportUnsupported } from "./operations/unsupported/report-unsupported.js";
import type { ModuleModel, SdkModel } from "./sdk-model.js";
import { tokenUrlOf } from "./token-url.js";
import { buildTree } from "./tree/build-tree.js";
import { type DeclaredTypes, declareTypes, type SharedTypeFile } from "./types/declare-types.js";
import { describeTypes } from "./types/describe-types.js";
import { nameTypes } from "./types/name-types.js";

/** Name of the generated client class. */
export const clientName = "RamBase";

/** What can be decided otherwise than usual. */
export interface ModelOptions {
  /** Whether validators hold texts and whole numbers against their formats; they do when it is left out. */
  readonly formats?: boolean | undefined;
}

/**
 * Decides everything about the SDK of a document: every name, type, file, method and rule.
 *
 * Takes any OpenAPI 3.0 or 3.1 document. Reports what has not the shape of one, what had to be renamed, what
 * the SDK cannot send or check, and references that lead nowhere; nothing is left out in silence.
 */
export function buildSdkModel(given: OpenApiDocument, options?: ModelOptions): Outcome<SdkModel> {
  const { value: document, issues: slips } = wellShaped(given);
  const { value, issues } = modelOfShaped(document, options);
  return { value, issues: [...slips, ...issues] };
}

/** The same for a document that has the shape of one, as `wellShaped` gives it. */
export function modelOfShaped(
  shaped: OpenApiDocument,
  { formats = true }: ModelOptions = {},
): Outcome<SdkModel> {
  const document = withoutIgnored(shaped);
  const issues: Issue[] = [];
  const references = referencesOf(document, issues);
  const referred = followAll(document, references);
  const sources = readOperations(document, references, issues);
  if (sources.length === 0) {
    issues.push(
      issue("generator/no-operations", "The document describes no operation.", { pointer: "/paths" }),
    );
  }
  reportUnsupported(document, sources, references, issues);
  reportCookies(sources, issues);
  const owners = nameOwners(document[extensionKeys.sdkNames]);
  const typeScope = ownedNames(reservedTypeNames, owners);
  const operationNames = nameOperations(document, sources, typeScope, issues);
  const types = nameTypes(document, sources, operationNames, typeScope, references, referred, issues);
  const called = nameValidated(types, referred, owners);
  const errors = readErrors(document, sources, issues);
  const errorsOf = errorsByOperation(errors);
  const unnamedAnswers = new Map([...types.unnamedAnswers].map(([id, { name }]) => [id, name]));
  const common = commonParameters(sources);
  const rambases = isRamBases(document);
  const operations = sources.map(
    (source): OperationModel =>
      buildOperation(source, {
        references,
        known: types.known,
        called,
        names: operationNames,
        common,
        isRamBases: rambases,
        pages: types.pages,
        unnamedAnswers,
        errorsOf: (id) => errorsOf.get(id) ?? [],
        issues,
      }),
  );
  const functionScope = uniqueNames([
    ...reservedFunctionNames,
    ...[...operationNames.values()].flatMap(({ functionName, specName }) => [functionName, specName]),
  ]);
  const scopes = { types: typeScope, functions: functionScope, owners };
  const modules = buildTree(document, sources, operations, scopes, issues);
  const files = filesOfOperations(modules);
  const declared = describeTypes(declareTypes(sources, types, references, files, issues), operations);
  const families = familiesByFile(types, files, declared);
  const baseUrl = defaultBaseUrl(document);
  return {
    value: {
      clientName,
      title: document.info.title,
      version: document.info.version,
      description: document.info.description ?? "",
      ...(baseUrl === undefined ? {} : { baseUrl }),
      tokenUrl: tokenUrlOf(document),
      modules: modules.map((module) => withTypes(module, declared)),
      typeFiles: declared.shared.map(({ file, types }) => ({ file, types })),
      commonOptions: commonOptions(operations),
      owners,
      errors,
      validatorFiles: buildValidators(
        {
          families,
          referred,
          called,
          untyped: untypedNames(types),
          references,
          known: types.known,
          formats,
          onlySent: onlySent(sources, references),
        },
        issues,
      ),
    },
    issues,
  };
}

function filesOfOperations(modules: readonly ModuleModel[]): ReadonlyMap<string, string> {
  const resources = modules.flatMap((module) => module.resources);
  return new Map(
    resources.flatMap(({ file, operations }) => operations.map(({ id }) => [id, file] as const)),
  );
}

function withTypes(module: ModuleModel, { ofResource, shared }: DeclaredTypes): ModuleModel {
  const resources = module.resources.map((resource) => ({
    ...resource,
    types: ofResource.get(resource.file) ?? [],
  }));
  const isUsed = ({ usedBy }: SharedTypeFile) => module.resources.some(({ file }) => usedBy.has(file));
  return {
    ...module,
    resources,
    shared: shared.filter(isUsed).map(({ file, types }) => ({ file, types })),
  };
}

/** Each shared option once, in the order of its first use. */
function commonOptions(operations: readonly OperationModel[]): SdkModel["commonOptions"] {
  const shared = operations.flatMap(({ options }) => options.filter(({ common }) => common));
  return [...new Map(shared.map((option) => [option.name, option])).values()];
}

/** The errors that each operation documents, by its id. */
function errorsByOperation(errors: readonly ErrorModel[]): ReadonlyMap<string, readonly ErrorModel[]> {
  const found = new Map<string, ErrorModel[]>();
  for (const error of errors) {
    for (const id of error.operations) {
      const own = found.get(id) ?? [];
      own.push(error);
      found.set(id, own);
    }
  }
  return found;
}
