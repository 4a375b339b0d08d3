import fc from "fast-check";
import type { OpenApiDocument } from "../../../spec/document/openapi.js";

/** Names that documents hold and code cannot, or would read as something else. */
const oddNames = [
  ..."class __proto__ constructor toString then default await name length call role roles Role".split(" "),
  ..."user-name userName user_name Error Promise Page Path RamBase options body path value".split(" "),
  "",
  "größe",
  "数量",
  "1st",
  "a b",
  "$select",
];
const componentNames = ["Role", "role", "class", "__proto__", "1st", "Role-Item", "größe", "Page", "Node"];

const name = fc.constantFrom(...oddNames);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
/** A record whose keys may be anything, `__proto__` too. */
const record = <T>(keys: readonly string[], value: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 4 })
    .map((entries) => fromEntries(entries));

function fromEntries<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries);
}

const reference = fc.constantFrom(...componentNames, "Missing").map((key) => ({
  $ref: `#/components/schemas/${key}`,
}));

const leaf = fc.oneof(
  fc.constantFrom("string", "integer", "number", "boolean").map((type) => ({ type })),
  fc.record({ type: fc.constant("string"), format: fc.constantFrom("date", "uuid", "odd", "binary") }),
  fc.record({ type: fc.constant("string"), pattern: fc.constantFrom("^a+$", "(", "[/*]", "\\d{2}") }),
  fc.record({ type: fc.constant("integer"), nullable: fc.boolean(), minimum: fc.integer() }),
  fc.record({ type: fc.constant(["string", "null"]), maxLength: fc.nat() }),
  fc.record({ enum: fc.array(fc.oneof(name, fc.integer(), fc.constant(null)), { minLength: 1 }) }),
  fc.record({ const: fc.oneof(name, fc.double({ noNaN: true }), fc.constant(null)) }),
  fc.constant({}),
);

/** Always an object: a schema that is an alternative of itself would say nothing. */
const node = { type: "object", properties: { next: { $ref: "#/components/schemas/Node" }, role: {} } };
const toNode = { $ref: "#/components/schemas/Node" };

const schema = fc.letrec((tie) => {
  const structures = [tie("object"), tie("array"), tie("choice")];
  const inner = fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, reference, ...structures);
  const part = fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, fc.constant(toNode), ...structures);
  return {
    inner,
    object: fc.record(
      {
        type: fc.constant("object"),
        description: name,
        properties: record(oddNames, inner),
        required: fc.uniqueArray(name, { maxLength: 3 }),
        additionalProperties: fc.oneof(fc.boolean(), inner),
        "x-rambase-root": fc.boolean(),
      },
      { requiredKeys: ["type", "properties"] },
    ),
    array: fc.record({ type: fc.constant("array"), items: inner, uniqueItems: fc.boolean() }),
    choice: fc
      .tuple(fc.constantFrom("allOf", "anyOf", "oneOf"), fc.array(part, { minLength: 1, maxLength: 3 }))
      .map(([keyword, parts]) => ({ [keyword]: parts })),
  };
}).inner;

const content = fc
  .tuple(fc.constantFrom("application/json", "application/vnd.x+json", "text/csv", "image/png"), schema)
  .map(([mediaType, inner]) => ({ [mediaType]: { schema: inner } }));
const body = fc.oneof(
  fc.record({ required: fc.boolean(), content }),
  fc.constant({ $ref: "#/components/requestBodies/Shared" }),
);
const response = fc.oneof(
  fc.record({ description: name, content: maybe(content) }).map(defined),
  fc.constant({ $ref: "#/components/responses/Shared" }),
);
const parameter = fc.oneof(
  fc.record({ name, in: fc.constantFrom("query", "header", "cookie"), required: fc.boolean(), schema }),
  fc.constant({ $ref: "#/components/parameters/Shared" }),
);

const rambase = fc
  .record({
    operation: maybe(fc.nat()),
    maximumPageSize: maybe(fc.nat()),
    resource: fc.constant({ id: 1, version: 1 }),
  })
  .map(defined);

const operation = fc
  .record({
    operationId: maybe(name),
    summary: maybe(name),
    tags: maybe(fc.array(name, { maxLength: 2 })),
    parameters: maybe(fc.array(parameter, { maxLength: 4 })),
    requestBody: maybe(body),
    responses: fc
      .record({ "200": maybe(response), default: maybe(response), "400": maybe(response) })
      .map(defined),
    "x-rambase": maybe(rambase),
  })
  .map(defined);

const segment = fc.oneof(
  name.filter((text) => text !== ""),
  name.filter((text) => text !== "").map((text) => `{${text}}`),
  fc.constant("report.{class}"),
);
const path = fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join("/")}`);

/** Described for the whole path: each of its places, some of them with odd types. */
const pathItem = fc.record({
  get: maybe(operation),
  post: maybe(operation),
  delete: maybe(operation),
  places: leaf,
});

/** Small OpenAPI documents, 3.0 and 3.1, with everything in them that is legal somewhere and odd anywhere. */
export const oddDocuments: fc.Arbitrary<OpenApiDocument> = fc
  .record({
    openapi: fc.constantFrom("3.0.3", "3.1.0"),
    info: fc.record({ title: name, version: fc.constantFrom("1.0.0", "next") }),
    paths: fc.array(fc.tuple(path, pathItem), { maxLength: 6 }),
    schemas: record(componentNames, schema),
    shared: fc.record({ parameter: schema, content, response: content }),
  })
  .map(({ openapi, info, paths, schemas, shared }) => {
    const items = paths.map(([template, { places, ...operations }]) => {
      const names = [...new Set([...template.matchAll(/\{([^}]*)\}/g)].map(([, place = ""]) => place))];
      const parameters = names.map((place) => ({ name: place, in: "path", required: true, schema: places }));
      return [template, { ...defined(operations), parameters }] as const;
    });
    const document = {
      openapi,
      info,
      paths: fromEntries(items),
      components: {
        schemas: { ...schemas, Node: node },
        parameters: { Shared: { name: "$shared", in: "query", schema: shared.parameter } },
        requestBodies: { Shared: { content: shared.content } },
        responses: { Shared: { description: "Shared.", content: shared.response } },
      },
    };
    // What is made here is partly what the types forbid: that is the point.
    return document as unknown as OpenApiDocument;
  });

/** Without members that are undefined, which JSON has not. */
function defined<T extends object>(value: T): Partial<T> {
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  // Only members were left out.
  return Object.fromEntries(entries) as Partial<T>;
}
