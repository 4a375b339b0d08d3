import { runtimeFunctions } from "./runtime-functions.js";

/** Words that TypeScript does not accept as the name of a function or variable in a module. */
export const keywords: readonly string[] = [
  ..."arguments as async await break case catch class const continue debugger default delete do else enum".split(
    " ",
  ),
  ..."eval export extends false finally for function get if implements import in instanceof interface let".split(
    " ",
  ),
  ..."new null of package private protected public return set static super switch this throw true try".split(
    " ",
  ),
  ..."type typeof undefined var void while with yield".split(" "),
];

/**
 * Parameters of the generated functions, and what these call: a function of the same name would be shadowed,
 * or shadow it.
 */
const locals = [
  ..."rambase path body options value violationsOf".split(" "),
  ...Object.values(runtimeFunctions).flat(),
];

/**
 * Names that a generated function may not have; a module that exports `then` is taken for
 * a promise by `import()`.
 */
export const reservedFunctionNames: readonly string[] = [...keywords, ...locals, "then"];

/** Globals that generated files use, and names of types that TypeScript refuses or readers would mistake. */
const globalTypes = [
  ..."Array Date Error Function Map Object Partial Pick Promise Readonly Record RegExp Set String".split(" "),
  ..."Number Boolean Symbol BigInt Blob File FormData Response Request Headers URL Iterator".split(" "),
  ..."URLSearchParams Uint8Array AbortSignal Any Unknown Never Void Undefined Null".split(" "),
];

/** Names that the runtime exports to users of the package: a type of the same name would hide one of them. */
const runtimeTypes = [
  ..."AbortError TokenSource AnsweredCall ApiError Auth AuthenticationError AuthorizationPage".split(" "),
  ..."BatchCalls BatchOutcome BatchResults BodySpec EncodedBody ExactNumbers SignedWebhook WebhookBody WebhookEvent".split(
    " ",
  ),
  ..."AuthorizationRequest ApiCall CallOptions AnyClient ClientCredentials ClientOptions CodeCredentials".split(
    " ",
  ),
  ..."LoginConnection LogLine Logger CoreOptions LoginMethod OperationInput OperationSpec RawResponse Method".split(
    " ",
  ),
  ..."ConnectionError ErrorDetails ErrorParameter NumberedError Fetch Hooks InvalidResponseEvent ListOptions".split(
    " ",
  ),
  ..."LoginTarget OpenCode OperationFailedError OperationHandle Page PagedList Paging Path".split(" "),
  ..."PasswordCredentials RamBaseClient RamBaseError RefreshCredentials RequestEvent ResponseEvent".split(
    " ",
  ),
  ..."ResponseValidators RetryEvent Schema StandardIssue StandardResult StandardSchema TimeoutError".split(
    " ",
  ),
  ..."CustomFields DomainField DomainValue DomainValuesOptions Interceptor OutgoingRequest SendOn".split(" "),
  ..."TokenCredentials TokenListener Tokens Validate ValidationError Violation WaitOptions".split(" "),
  ..."LinkOptions ResumeOptions SharedLoginOptions OperationState".split(" "),
  ..."CheckAnswer Checked EncodedParameter FailureEvent GivenHeaders SignatureEncoding".split(" "),
];

/** Types by which options name fields, and the type parameter of functions whose answer follows from them. */
const fieldTypes = [
  ..."AnyField AnyFields AnyNamedFilters BooleanField ComparableField Condition FieldNames Filter Given".split(
    " ",
  ),
  ..."NumberField Only OrderBy Select Selected SelectedList SelectedPage TextField".split(" "),
];

/** Texts of a certain form. */
const dateTypes = [..."DateInput DateText DateTimeInput DateTimeText TimeInput TimeText".split(" ")];

/** Names of the package's own files, and what generated code takes from the runtime beside the above. */
const packageTypes = [
  ..."RamBase CatalogueEntry CommonOptions ErrorCode ErrorParametersOf ErrorsOf Check ErrorGuard Findings".split(
    " ",
  ),
];

/** Names that a generated type may not have. */
export const reservedTypeNames: readonly string[] = [
  ...globalTypes,
  ...runtimeTypes,
  ...fieldTypes,
  ...dateTypes,
  ...packageTypes,
];

/**
 * Members of the runtime's client, which a module would hide; with `then` it would be taken for a promise.
 */
export const clientMembers: readonly string[] = [
  ..."constructor then".split(" "),
  ..."toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable".split(" "),
];

/** Folders and files of the package beside the modules. */
export const reservedModuleFolders: readonly string[] = [
  ..."chunks client core error-catalogue error-codes errors index node paths runtime types validators".split(
    " ",
  ),
];
