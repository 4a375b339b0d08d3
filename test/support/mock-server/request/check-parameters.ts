import type { OpenApiDocument, Parameter } from "../../../../spec/document/openapi.js";
import type { Route } from "../document/find-operation.js";
import { followReference } from "../document/follow-reference.js";
import { impliedParameters } from "./implied-parameters.js";
import type { ReceivedRequest } from "./received-request.js";
import type { SchemaCheck } from "./schema-check.js";
import { typedText } from "./typed-text.js";
import type { Violation } from "./violation.js";

/** Every way in which the path, the query and the headers of a request break the rules of its operation. */
export function checkParameters(
  { operation, values }: Route,
  request: ReceivedRequest,
  document: OpenApiDocument,
  check: SchemaCheck,
): readonly Violation[] {
  const declared = [...operation.parameters, ...impliedParameters(operation)];
  const checkValues = (parameter: Parameter, texts: readonly string[]): readonly Violation[] => {
    const place = `${parameter.in}.${parameter.name}`;
    const [text, ...others] = texts;
    if (text === undefined) return parameter.required ? [{ place, message: "is missing" }] : [];
    if (others.length > 0) return [{ place, message: "is given more than once" }];
    const { schema = {} } = parameter;
    return check(schema, typedText(text, followReference(document, schema)), place);
  };
  return [
    ...declared.flatMap((parameter) => {
      const { name } = parameter;
      if (parameter.in === "path") {
        const value = decoded(values[name] ?? "");
        if (value !== undefined) return checkValues(parameter, [value]);
        return [{ place: `path.${name}`, message: "is not percent-encoded as it has to be" }];
      }
      if (parameter.in === "query") return checkValues(parameter, request.query.getAll(name));
      if (parameter.in === "header") return checkValues(parameter, headerValues(request, name));
      return [];
    }),
    ...unknownQuery(declared, request),
  ];
}

function unknownQuery(declared: readonly Parameter[], { query }: ReceivedRequest): readonly Violation[] {
  const known = new Set(declared.filter((parameter) => parameter.in === "query").map(({ name }) => name));
  return [...new Set(query.keys())]
    .filter((name) => !known.has(name))
    .map((name) => ({ place: `query.${name}`, message: "is not a parameter of this operation" }));
}

function headerValues({ headers }: ReceivedRequest, name: string): readonly string[] {
  return [headers[name.toLowerCase()] ?? []].flat();
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
