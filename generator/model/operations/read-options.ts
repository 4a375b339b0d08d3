import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { Parameter } from "../../../spec/document/openapi.js";
import { parameterDoc } from "../docs/parameter-doc.js";
import type { Found, References } from "../document/references.js";
import { camelCase, isIdentifier } from "../naming/identifier.js";
import { uniqueNames } from "../naming/unique-names.js";
import type { OptionModel } from "../operation-model.js";
import type { KnownTypes } from "../types/known-types.js";
import { typeExpression } from "../types/type-expression.js";
import { type FieldContext, type FieldOption, fieldOption } from "./field-options.js";
import { impliedParameters } from "./implied-parameters.js";
import type { OperationSource } from "./operation-source.js";
import { parameterEncoder, parameterSchema } from "./parameter-form.js";
import { usualName } from "./usual-names.js";

/** Options that every call or list of the runtime takes anyway. */
export const callOptions = ["signal", "timeout", "totalTimeout", "headers", "retries", "limit"];

/**
 * Where the query parameters are described that are declared once in `CommonOptions`, by option name; of one
 * that is implied, its name.
 */
export type CommonParameters = ReadonlyMap<string, string>;

/**
 * The shared query parameters: those under `components/parameters` that at least two operations refer to, and
 * those that as many imply. Of several with one option name, the first counts.
 */
export function commonParameters(sources: readonly OperationSource[]): CommonParameters {
  const uses = new Map<string, number>();
  const common = new Map<string, string>();
  const count = (wireName: string, place: string): void => {
    const number = (uses.get(place) ?? 0) + 1;
    uses.set(place, number);
    const name = optionName(wireName);
    if (number === 2 && !common.has(name) && !callOptions.includes(name)) common.set(name, place);
  };
  for (const source of sources) {
    for (const { value, pointer } of source.parameters) {
      const isShared = pointer.startsWith("/components/parameters/");
      if (value.in === "query" && !value.required && isShared) count(value.name, pointer);
    }
    for (const { wireName } of impliedParameters(source)) count(wireName, wireName);
  }
  return common;
}

/** What reading options must know of the rest of the document. */
export interface OptionContext {
  readonly common: CommonParameters;
  readonly known: KnownTypes;
  readonly references: References;
  /** Whether names of fields are written as RamBase's server knows them. */
  readonly isRamBases: boolean;
  readonly issues: Issue[];
}

/**
 * The options of an operation: its query parameters under names without `$`. Reports parameters that must
 * be renamed.
 */
export function readOptions(fields: FieldContext, context: OptionContext): readonly OptionModel[] {
  const { source } = fields;
  const { common, issues, isRamBases } = context;
  const fieldOf = (wireName: string): FieldOption | undefined =>
    isRamBases ? fieldOption(wireName, fields) : undefined;
  const names = uniqueNames(callOptions);
  const nameOf = (wireName: string, pointer: string): string => {
    const wanted = optionName(wireName);
    const name = names.take(wanted, `${wanted}Parameter`);
    if (name !== wanted) {
      const message = `The query parameter ${JSON.stringify(wireName)} of ${source.id} is the option ${name}: ${wanted} is taken.`;
      issues.push(issue("generator/renamed", message, { pointer }));
    }
    return name;
  };
  const query = source.parameters.filter(({ value }) => value.in === "query");
  // Of two spellings of one name the usual one has it, wherever it stands.
  const usualFirst = [...query.filter(isUsual), ...query.filter((one) => !isUsual(one))];
  const given = new Map(usualFirst.map((one) => [one, nameOf(one.value.name, one.pointer)]));
  const documented = query.map((parameter) => {
    const { value, pointer } = parameter;
    const name = given.get(parameter) ?? "";
    const option = optionOf(parameter, name, common.get(name) === pointer, context);
    const field = fieldOf(value.name);
    return field === undefined ? option : asField(option, field);
  });
  const implied = impliedParameters(source).map((parameter): OptionModel => {
    const { wireName } = parameter;
    const name = nameOf(wireName, source.pointer);
    const option = { ...parameter, name, required: false, common: common.get(name) === wireName };
    const field = fieldOf(wireName);
    return field === undefined ? option : asField(option, field);
  });
  return [...documented, ...implied];
}

function isUsual({ value }: Found<Parameter>): boolean {
  return usualName(value.name) === value.name;
}

function asField(option: OptionModel, { note, ...field }: FieldOption): OptionModel {
  const paragraphs = [...option.doc.paragraphs, ...(note === undefined ? [] : [note])];
  return { ...option, ...field, doc: { ...option.doc, paragraphs }, common: field.common && option.common };
}

/** What there is to know of a parameter of the API besides what documents say. */
const documentedNotes: ReadonlyMap<string, readonly string[]> = new Map([
  ["$format", ["In another notation than JSON the answer is the text that came, whatever its type says."]],
]);

function optionOf(
  parameter: Found<Parameter>,
  name: string,
  common: boolean,
  { known, references }: OptionContext,
): OptionModel {
  const { value } = parameter;
  const schema = parameterSchema(value) ?? {};
  const encoder = parameterEncoder(parameter, references);
  const type = typeExpression(schema, known, "program");
  return {
    name,
    wireName: value.name,
    doc: parameterDoc(value, schema, documentedNotes.get(value.name.toLowerCase())),
    type,
    required: value.required === true,
    common,
    ...(encoder === undefined ? {} : { encoder }),
  };
}

/**
 * `$select` → `select`; a name that code can hold stays as documented, but for the case of letters in those
 * that many resources share (`$orderby` → `orderBy`).
 */
function optionName(wireName: string): string {
  const plain = usualName(wireName).replace(/^\$/, "");
  return isIdentifier(plain) && plain !== "__proto__" ? plain : camelCase(plain);
}
