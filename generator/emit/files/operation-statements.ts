import { StructureKind } from "ts-morph";
import { validatorName } from "../../model/naming/validator-names.js";
import type { AnswerModel, BodyModel, OperationModel, OptionModel } from "../../model/operation-model.js";
import { typesBeside } from "../../model/operations/types-beside.js";
import { docsOf } from "../code/doc-comment.js";
import type { Imports } from "../code/imports.js";
import { type Parameter, parameterList } from "../code/parameter-list.js";
import { ownParameters, returnType, typeParameters } from "../code/signature.js";
import type { Statement } from "../code/source-files.js";
import { type Code, listText, objectText } from "../code/value-text.js";
import { stringLiteral } from "../text/escape.js";
import { optionsStatement } from "./options-statement.js";
import { typeStatement } from "./type-statements.js";

/** One operation: the type of its options, its function, and what the runtime must know about it. */
export function operationStatements(operation: OperationModel, imports: Imports): readonly Statement[] {
  return [
    optionsStatement(operation, imports),
    ...typesBeside(operation).map((type) => typeStatement(type, imports)),
    functionStatement(operation, imports),
    specStatement(operation, imports),
  ];
}

function functionStatement(operation: OperationModel, imports: Imports): Statement {
  const { functionName: name, specName, doc, answer, pathType } = operation;
  const caller = callerOf(answer);
  const path: Parameter[] = pathType === undefined ? [] : [{ name: "path", type: imports.type(pathType) }];
  const own = ownParameters(operation, imports);
  const result = returnType(operation, imports);
  const generic = typeParameters(operation, imports, `export function ${name}(`);
  const parameters = [{ name: "rambase", type: imports.type("AnyClient") }, ...path, ...own];
  const input = [...path, ...own].map((parameter) => parameter.name).join(", ");
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: `${name}${generic}`,
    ...docsOf(doc),
    parameters: parameterList(parameters, `export function ${name}${generic}(): ${result} {`),
    returnType: result,
    statements: [`return ${imports.value(caller)}(rambase, ${specName}, { ${input} });`],
  };
}

/** The function of the runtime that makes a call of the answer's kind. */
function callerOf(answer: AnswerModel): string {
  const callers = { value: "callOperation", list: "listItems", started: "startOperation" };
  return acceptOf(answer) === undefined ? callers[answer.kind] : "callForText";
}

function acceptOf(answer: AnswerModel): string | undefined {
  return answer.kind === "value" ? answer.accept : undefined;
}

function specStatement(operation: OperationModel, imports: Imports): Statement {
  const { id, method, path, options, body, answer } = operation;
  const query = options.map((option) => [option.name, { code: parameterText(option, imports) }] as const);
  const properties = [
    ...property("id", stringLiteral(id)),
    ...property("method", stringLiteral(method.toUpperCase())),
    // Documents tell operations of the same path apart by what follows a hash, which is not sent.
    ...property("path", stringLiteral(path.replace(/#.*/s, ""))),
    ...property("query", query.length === 0 ? undefined : objectText(query, 100)),
    ...property("body", body && bodyText(body, imports)),
    ...property("responseRoot", text(answer.kind === "list" ? undefined : answer.root)),
    ...property("accept", text(acceptOf(answer))),
    ...property("items", text(answer.kind === "list" ? answer.items : undefined)),
  ];
  const literal = listText(
    "{",
    properties.map(([name, { code }]) => `${name}: ${code}`),
    "}",
    0,
  );
  return `\nconst ${operation.specName}: ${imports.type("OperationSpec")} = ${literal};`;
}

/** `"$db"`, or `["$select", fieldNames]` where it takes a function to make the text. */
function parameterText({ wireName, encoder }: OptionModel, imports: Imports): string {
  const name = stringLiteral(inAddress(wireName));
  return encoder === undefined ? name : `[${name}, ${imports.value(encoder)}]`;
}

/** A name as it stands in an address. A dollar sign in front may, and is easier to read there. */
function inAddress(wireName: string): string {
  return encodeURIComponent(wireName.toWellFormed()).replace(/^%24/, "$");
}

/** `{ encode: jsonBody, root: "note", required: true, … }`: what the body becomes on the wire. */
function bodyText(body: BodyModel, imports: Imports): string {
  const { encoder, members, root, mediaType, required, checkedAs } = body;
  const written = [...(members ?? [])].map(
    ([name, encode]) => [name, { code: imports.value(encode) }] as const,
  );
  const properties = [
    ...property("encode", imports.value(encoder)),
    ...property("members", members && objectText(written, 100)),
    ...property("root", text(root)),
    ...property("mediaType", text(mediaType)),
    ...property("required", required ? "true" : undefined),
    ...property("check", checkedAs && validation(checkedAs, imports)),
  ];
  return objectText(properties, 100);
}

function property(name: string, value: string | undefined): [string, Code][] {
  return value === undefined ? [] : [[name, { code: value }]];
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : stringLiteral(value);
}

/** In a function, so that a bundler can see that the constant does nothing by itself. */
function validation(called: string, imports: Imports): string {
  return `(body) => ${imports.check("violationsOf")}(${imports.check(validatorName(called))}, body)`;
}
