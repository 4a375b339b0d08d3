import type { Json, OpenApiDocument } from "../../../spec/document/openapi.js";
import type { Random } from "../../support/docs-site/random/random.js";

const names = ["A", "B", "C", "D"] as const;
const fields = ["id", "name", "value"] as const;

type JsonObject = { readonly [key: string]: Json };

/** A small document that keeps to the form of OpenAPI 3.0 or 3.1, and makes little sense otherwise. */
export function randomDocument(random: Random): OpenApiDocument {
  const paths = some(random, ["/a", "/b", "/a/{id}"]).map(
    (path) =>
      [path, { get: operation(random), ...(random.chance(0.5) && { post: operation(random) }) }] as const,
  );
  const schemas = names.map((name) => [name, schema(random, 3)] as const);
  const document = {
    openapi: random.pick(["3.0.3", "3.1.0"]),
    info: { title: "Random", version: "1.0.0" },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas) },
  };
  // The parts are plain JSON; that they are all that the types ask for, no test relies on.
  return document as unknown as OpenApiDocument;
}

function operation(random: Random): JsonObject {
  const parameters = some(random, ["id", "db", "top"]).map((name) => ({
    name,
    in: random.pick(["query", "header"]),
    required: random.chance(0.5),
    schema: schema(random, 1),
  }));
  const responses = some(random, ["200", "201", "404"]).map(
    (status) => [status, { description: random.pick(["Done.", "No."]), content: content(random) }] as const,
  );
  return {
    parameters,
    requestBody: { required: random.chance(0.5), content: content(random) },
    responses: Object.fromEntries(responses),
  };
}

function content(random: Random): JsonObject {
  const types = some(random, ["application/json", "application/xml"]);
  return Object.fromEntries(types.map((type) => [type, { schema: schema(random, 2) }]));
}

/** A schema with references to components, which may go round in circles. */
function schema(random: Random, depth: number): JsonObject {
  const kind = random.whole(0, depth > 0 ? 6 : 1);
  if (kind === 0) return { $ref: `#/components/schemas/${random.pick(names)}` };
  if (kind <= 2) return scalar(random);
  if (kind === 3) return { type: "array", items: schema(random, depth - 1) };
  if (kind === 4) return object(random, depth);
  const parts = [1, 2, 3].slice(random.whole(0, 2));
  if (kind === 5) return { [random.pick(["oneOf", "anyOf"])]: parts.map(() => schema(random, depth - 1)) };
  // Whole schemas behind references could contain themselves as a part, which no value fits.
  return { allOf: parts.map(() => object(random, depth - 1)) };
}

function scalar(random: Random): JsonObject {
  const keywords: readonly (readonly [string, Json])[] = [
    ["type", random.pick(["string", "integer", "number", ["string", "null"]])],
    ["nullable", random.chance(0.5)],
    ["minimum", random.whole(0, 3)],
    ["exclusiveMaximum", random.whole(4, 7)],
    ["maxLength", random.whole(0, 3)],
    ["enum", some(random, ["a", "b", 1, null])],
    ["default", random.pick(["a", 1])],
    ["description", random.pick(["One.", "Two."])],
    ["readOnly", random.chance(0.5)],
  ];
  return Object.fromEntries(keywords.filter(() => random.chance(0.3)));
}

function object(random: Random, depth: number): JsonObject {
  const properties = some(random, fields).map((name) => [name, schema(random, depth - 1)] as const);
  return {
    type: "object",
    required: some(random, fields),
    properties: Object.fromEntries(properties),
    ...(random.chance(0.3) && { additionalProperties: random.chance(0.5) }),
  };
}

/** At least one of the choices, each at most once. */
function some<T>(random: Random, choices: readonly T[]): readonly T[] {
  const picked = choices.filter(() => random.chance(0.5));
  return picked.length > 0 ? picked : choices.slice(0, 1);
}
