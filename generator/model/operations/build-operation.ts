import type { Issue } from "../../../issues/issue.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { References } from "../document/references.js";
import { exampleValue } from "../examples/example-value.js";
import type {
  AnswerModel,
  BodyModel,
  ExampleModel,
  OperationModel,
  OptionModel,
} from "../operation-model.js";
import type { Makers, TypeExpression } from "../type-model.js";
import type { KnownTypes } from "../types/known-types.js";
import { keyword, union } from "../types/type-algebra.js";
import { typeExpression } from "../types/type-expression.js";
import { isJson, isText, typingSchema } from "./content.js";
import { filterFieldsOf } from "./field-options.js";
import { formMembers } from "./form-members.js";
import { headersOf } from "./headers.js";
import { listRule } from "./list-rule.js";
import { namedFiltersOf } from "./named-filters.js";
import { operationDoc, resourceText } from "./operation-doc.js";
import type { OperationNames } from "./operation-names.js";
import type { ContentSource, OperationSource } from "./operation-source.js";
import { parameterSchema } from "./parameter-form.js";
import { type CommonParameters, readOptions } from "./read-options.js";
import { readPath } from "./read-path.js";

/** What building an operation must know of the rest of the document. */
export interface OperationContext {
  readonly references: References;
  readonly known: KnownTypes;
  /** What the validators of types are called. */
  readonly called: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, OperationNames>;
  /** Names of the pages of lists, by operation. */
  readonly pages: ReadonlyMap<string, string>;
  readonly common: CommonParameters;
  /** Whether the document tells what is special to RamBase. */
  readonly isRamBases: boolean;
  /** Names of the validators of answers whose type has no name, by operation. */
  readonly unnamedAnswers: ReadonlyMap<string, string>;
  /** Numbers and names of the errors an operation documents. */
  readonly errorsOf: (operationId: string) => readonly { readonly code: number; readonly name: string }[];
  readonly issues: Issue[];
}

/** Decides everything about one operation. The name of its path argument's type comes with the tree. */
export function buildOperation(source: OperationSource, context: OperationContext): OperationModel {
  const names = context.names.get(source.id);
  if (names === undefined) throw new Error(`The operation ${source.id} was not named.`);
  const errors = context.errorsOf(source.id);
  const answer = answerOf(source, context);
  const content = answer.kind === "list" ? answer.item : answer.type;
  const named = content.kind === "named" && answer.kind !== "started" ? content : undefined;
  const headers = headersOf(source, names.headersType, context.known, context.references);
  const filterFields = filterFieldsOf(source, names.filterFieldsType);
  const namedFilters = namedFiltersOf(source, names.namedFiltersType);
  const fields = { source, answer: named, filterFields, namedFilters };
  const options = readOptions(fields, context);
  const body = bodyOf(source, context);
  const [tag] = source.operation.tags ?? [];
  const madeFrom = resourceText(source.rambase);
  return {
    id: source.id,
    functionName: names.functionName,
    specName: names.specName,
    method: source.method,
    path: source.path,
    doc: operationDoc(
      source,
      errors.map(({ name }) => name),
    ),
    ...(madeFrom === "" ? {} : { madeFrom }),
    ...(tag === undefined ? {} : { tag }),
    pathParameters: readPath(source, context.known, context.issues),
    options,
    optionsType: names.optionsType,
    ...(headers === undefined ? {} : { headers }),
    ...(filterFields === undefined ? {} : { filterFields }),
    ...(namedFilters === undefined ? {} : { namedFilters }),
    isNarrowed: options.some(({ type }) => type.kind === "applied" && type.name === "Select"),
    hasCustomFields: source.rambase?.customFields === true,
    ...(body === undefined ? {} : { body }),
    answer,
    errors: errors.map(({ code }) => code),
    example: exampleOf(source, options, context.references),
  };
}

function bodyOf(source: OperationSource, context: OperationContext): BodyModel | undefined {
  const { body } = source;
  if (body === undefined) return undefined;
  const schema = typingSchema(body);
  const named = schema && context.known.nameOf(schema.value);
  const checkedAs = named && (context.called.get(named) ?? named);
  const encoder = isJson(body.mediaType) ? "jsonBody" : schema ? "formBody" : "otherBody";
  const { encoding } = body.body.content[body.mediaType] ?? {};
  const members =
    encoder === "formBody" && schema ? formMembers(schema, encoding, context.references) : undefined;
  const typed = typeOfContent(body, context, "program");
  const types = { jsonBody: typed, formBody: union([typed, ...formTypes]), otherBody: rawBody };
  return {
    type: types[encoder],
    required: body.body.required === true,
    encoder,
    ...(members === undefined || members.size === 0 ? {} : { members }),
    ...(body.root === undefined ? {} : { root: body.root }),
    ...(body.mediaType === "application/json" ? {} : { mediaType: body.mediaType }),
    ...(checkedAs === undefined ? {} : { checkedAs }),
  };
}

/** A form that is made already. */
const formTypes: readonly TypeExpression[] = [{ kind: "named", name: "URLSearchParams" }, keyword("string")];

/** What is sent as it stands when the body is not JSON. */
const rawBody: TypeExpression = union(
  ["Blob", "FormData", "URLSearchParams", "Uint8Array"]
    .map((name): TypeExpression => ({ kind: "named", name }))
    .concat(keyword("string")),
);

function answerOf(source: OperationSource, context: OperationContext): AnswerModel {
  const { response } = source;
  const content = response?.content;
  const paged = source.method === "get" && source.rambase?.maximumPageSize !== undefined;
  if (content === undefined && paged) return { kind: "list", item: keyword("unknown") };
  if (content === undefined) {
    const silent =
      response?.status === "204" || (response !== undefined && source.rambase?.responseDocumented !== false);
    const type = keyword(silent ? "void" : "unknown");
    return { kind: source.rambase?.operation === undefined ? "value" : "started", type };
  }
  const named = content.schema === undefined ? undefined : context.known.nameOf(content.schema.value);
  const name = named ?? context.unnamedAnswers.get(source.id);
  const checkedAs = name && (context.called.get(name) ?? name);
  const checked = checkedAs === undefined || !isJson(content.mediaType) ? {} : { checkedAs };
  const rule = listRule(source, context.references);
  if (rule !== undefined) {
    const item = typeExpression(rule.item.value, context.known, "server");
    const page = context.pages.get(source.id);
    const type: TypeExpression = page === undefined ? keyword("unknown") : { kind: "named", name: page };
    return { kind: "list", item, page: type, items: rule.property, ...checked };
  }
  if (source.rambase?.operation === undefined && isText(content.mediaType)) {
    return { kind: "value", type: keyword("string"), accept: content.mediaType };
  }
  return {
    kind: source.rambase?.operation === undefined ? "value" : "started",
    type: typeOfContent(content, context, "server"),
    ...(content.root === undefined ? {} : { root: content.root }),
    ...checked,
  };
}

function typeOfContent(content: ContentSource, context: OperationContext, makers: Makers): TypeExpression {
  const schema = typingSchema(content);
  return schema === undefined ? keyword("unknown") : typeExpression(schema.value, context.known, makers);
}

function exampleOf(
  source: OperationSource,
  options: readonly OptionModel[],
  references: References,
): ExampleModel {
  const parameter = (place: string, name: string): Schema | undefined => {
    const found = source.parameters.find(({ value }) => value.in === place && value.name === name);
    return found && parameterSchema(found.value);
  };
  const example = (schema: Schema | undefined, name: string) =>
    schema === undefined ? name : exampleValue(schema, references, name);
  const path = source.parameters.filter(({ value }) => value.in === "path").map(({ value }) => value.name);
  const sent = typingSchema(source.body);
  return {
    path: Object.fromEntries(path.map((name) => [name, example(parameter("path", name), name)])),
    options: Object.fromEntries(
      options
        .filter((option) => option.required)
        .map(({ name, wireName }) => [name, example(parameter("query", wireName), name)]),
    ),
    ...(sent === undefined ? {} : { body: example(sent.value, "body") }),
  };
}
