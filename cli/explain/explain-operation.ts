import type { Json } from "../../spec/document/openapi.js";
import type { Sources } from "../../spec/evidence/evidence.js";
import { bodyStatements } from "./body-statements.js";
import { follow, member, members, type Place } from "./document-place.js";
import type { Explanation, Section, Statement } from "./explanation.js";
import { evidenceOf } from "./found-evidence.js";
import type { OperationPlace } from "./operations.js";
import { schemaWords } from "./schema-words.js";

/** Explains all of an operation: itself, its parameters, bodies and errors, also where they are shared. */
export function explainOperation(
  root: Place,
  { method, path, place: operation }: OperationPlace,
  sources: Sources,
): Explanation {
  const own = sources[operation.pointer];
  const page = own?.kind === "page" ? own.file : undefined;
  const state = (title: string, place: Place, detail?: string): Statement => ({
    title,
    ...(detail !== undefined && { detail }),
    place,
    evidence: evidenceOf(sources, Object.hasOwn(sources, place.pointer) ? place : follow(root, place), page),
  });
  const inside = (key: string) => member(operation, key);
  const request = inside("requestBody");
  const responses = members(inside("responses") ?? nothing(operation));
  const successes = responses.filter(({ key }) => /^[123]/.test(key));
  const failures = responses.filter(({ key }) => !/^[123]/.test(key));
  const sections: readonly Section[] = [
    {
      title: "Operation",
      statements: [
        state("method", operation, method.toUpperCase()),
        ...["operationId", "summary", "description", "tags", "deprecated"].flatMap((key) =>
          one(key, inside(key)),
        ),
        ...members(inside("x-rambase") ?? nothing(operation)).flatMap(({ key, place }) => one(key, place)),
      ],
    },
    {
      title: "Parameters",
      statements: members(inside("parameters") ?? nothing(operation)).map(({ place }) => parameter(place)),
    },
    { title: "Request body", statements: request ? fields(request) : [] },
    ...successes.map(({ key, place }) => ({
      title: `Response ${key}`,
      statements: [state("status", place, key), ...fields(place)],
    })),
    { title: "Errors", statements: failures.flatMap(({ key, place }) => errors(key, place)) },
  ];
  return {
    kind: "operation",
    heading: [`${textOf(inside("operationId"))}  ${method.toUpperCase()} ${path}`, `#${operation.pointer}`],
    sections: sections.filter(({ statements }) => statements.length > 0),
  };

  function one(title: string, place: Place | undefined): readonly Statement[] {
    return place ? [state(title, place, short(place.value))] : [];
  }

  function parameter(place: Place): Statement {
    const target = follow(root, place);
    const schema = member(target, "schema");
    const required = member(target, "required")?.value === true ? ["required"] : [];
    const words = [textOf(member(target, "in")), schemaWords(schema?.value), ...required];
    return state(textOf(member(target, "name")), place, words.join(" · "));
  }

  function fields(body: Place): readonly Statement[] {
    return bodyStatements(root, member(follow(root, body), "content"), sources, page);
  }

  function errors(status: string, place: Place): readonly Statement[] {
    const documented = members(member(follow(root, place), "x-rambase-errors") ?? nothing(place));
    if (documented.length === 0) return [state(status, place, "general")];
    return documented.map(({ place: error }) =>
      state(`${status} ${textOf(member(error, "code"))}`, error, textOf(member(error, "message"))),
    );
  }
}

function nothing(place: Place): Place {
  return { ...place, value: {} };
}

function textOf(place: Place | undefined): string {
  return place === undefined ? "" : String(place.value);
}

/** Short values are shown beside their names; longer ones are in the quoted lines anyway. */
function short(value: Json): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 72 ? `${text.slice(0, 71)}…` : text;
}
