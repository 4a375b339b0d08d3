import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { httpMethods, type Json } from "../../spec/document/openapi.js";
import { jsonMediaType } from "../support/mock-server/document/described-operation.js";
import { isJsonObject } from "../support/mock-server/document/json-object.js";
import {
  type DescribedOperation,
  describedOperations,
  type MockServer,
  startMockServer,
} from "../support/mock-server/index.js";
import { createSchemaCheck } from "../support/mock-server/request/schema-check.js";
import { callSdk } from "./call-sdk.js";
import { type Extent, exampleCall, withoutRoot } from "./example-call.js";
import { type Exports, loadGeneratedSdk } from "./generated-sdk.js";

const sdk = await loadGeneratedSdk();
const { document, model, index, validators } = sdk;
const described = new Map(describedOperations(document).map((operation) => [operation.id, operation]));
const operations = model.modules.flatMap(({ resources }) =>
  resources.flatMap((resource) => resource.operations),
);
const check = createSchemaCheck(document);

let server: MockServer;
/** The text of the last answer, as the server sent it. */
let answered = "";
let rambase: Exports;

beforeAll(async () => {
  server = await startMockServer(document);
  const fetchAndKeep = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    answered = await response.clone().text();
    return response;
  };
  rambase = new index.RamBase({
    auth: { clientId: "contract", clientSecret: "hush" },
    baseUrl: server.url,
    fetch: fetchAndKeep,
    retries: 0,
    validateResponses: "throw",
    responseValidators: validators.responseValidators,
  });
});
afterAll(() => server?.close());

function describedAs(id: string): DescribedOperation {
  const operation = described.get(id);
  if (operation === undefined) throw new Error(`The document has no operation ${id}`);
  return operation;
}

/** The documented answer of success that has the lowest status, as the mock server gives it. */
function successOf({ responses }: DescribedOperation) {
  const status = Math.min(...[...responses.keys()].filter((one) => one >= 200 && one < 300));
  return responses.get(status);
}

test("the SDK has every operation of the document, and each of its errors", () => {
  const methods = Object.values(document.paths ?? {}).flatMap((item) =>
    httpMethods.flatMap((method) => item[method] ?? []),
  );
  expect(operations).toHaveLength(methods.length);
  expect(operations.length).toBeGreaterThan(60);
  expect(operations.map(({ id }) => id).sort()).toEqual(methods.map(({ operationId }) => operationId).sort());
  for (const { id, errors } of operations) {
    const codes = describedAs(id).errors.map(({ code }) => code);
    expect(errors, id).toEqual(codes.sort((one, other) => one - other));
  }
});

describe.each(["required", "everything"] as const)("with %s", (extent: Extent) => {
  test.each(["tree", "function"] as const)("every operation can be called through the %s", async (way) => {
    const called: string[] = [];
    for (const operation of operations) {
      const { id, answer } = operation;
      const call = exampleCall(document, describedAs(id), extent);
      const before = server.requests.length;
      const value: Exports = await callSdk(sdk, rambase, operation, call, way);

      const [request, ...others] = server.requests.slice(before);
      expect(others, id).toEqual([]);
      expect(request, id).toMatchObject({ operationId: id, ...call.arrives });
      // `toMatchObject` lets more pass than was expected.
      expect(request?.query, id).toEqual(call.arrives.query);
      expect(request?.body, id).toEqual(call.arrives.body);
      expect(request?.headers["content-type"], id).toBe(
        call.body === undefined ? undefined : "application/json",
      );

      const content = successOf(describedAs(id))?.content;
      const sent: Json | undefined = answered === "" ? undefined : JSON.parse(answered);
      const whole = sent === undefined ? undefined : withoutRoot(document, content, sent);
      expect(answer.kind === "started" ? value.instance : value, id).toEqual(givenValue(answer, whole));
      called.push(id);
    }
    expect(called.sort()).toEqual([...described.keys()].sort());
  });
});

/** What a call gives its caller for an answer whose root was taken off. */
function givenValue(
  { kind, ...list }: (typeof operations)[number]["answer"],
  answer: Json | undefined,
): unknown {
  // The mock server puts all that was started under the same root, though the
  // document may be silent about it.
  if (kind === "started" && isJsonObject(answer)) return answer.operationInstance ?? answer;
  if (kind !== "list") return answer;
  const { items = "items" } = list as { readonly items?: string };
  const { [items]: array = [], ...rest } = isJsonObject(answer) ? answer : {};
  return { ...rest, items: array };
}

test("every started operation is followed to its end", async () => {
  const started = operations.filter(({ answer }) => answer.kind === "started");
  for (const operation of started) {
    const call = exampleCall(document, describedAs(operation.id), "required");
    const run = (await callSdk(sdk, rambase, operation, call, "tree")) as Exports;
    expect(await run.finished({ interval: 1 }), operation.id).toMatchObject({ status: 9 });
  }
  const numbered = [...described.values()].filter(({ startsRun }) => startsRun);
  expect(started.map(({ id }) => id).sort()).toEqual(numbered.map(({ id }) => id).sort());
  expect(started.length).toBeGreaterThan(2);
});

describe("validators of answers", () => {
  const answers = operations.flatMap(({ id, answer }) => {
    const schema = jsonMediaType(successOf(describedAs(id))?.content)?.schema;
    return schema === undefined ? [] : [{ id, answer, schema }];
  });

  test("are there for every answer that the document describes", () => {
    const known = Object.keys(validators.responseValidators).sort();
    expect(known).toEqual(answers.map(({ id }) => id).sort());
  });

  test.each(answers)("of $id agrees with the schema on a good answer and on spoilt ones", async (given) => {
    const { id, schema } = given;
    const { content } = successOf(describedAs(id)) ?? {};
    const operation = operations.find((one) => one.id === id);
    if (operation === undefined) throw new Error(id);
    await callSdk(sdk, rambase, operation, exampleCall(document, describedAs(id), "required"), "tree");
    const good: Json = JSON.parse(answered);
    const verdicts = (body: Json) => ({
      schema: check(schema, body, id).length === 0,
      sdk: validators.responseValidators[id](withoutRoot(document, content, body)).length === 0,
    });
    expect(verdicts(good)).toEqual({ schema: true, sdk: true });
    const spoilt = spoiltCopies(good);
    for (const body of spoilt) {
      const { schema: bySchema, sdk: bySdk } = verdicts(body);
      expect({ body, valid: bySdk }).toEqual({ body, valid: bySchema });
    }
    expect(spoilt.filter((body) => !verdicts(body).sdk).length).toBeGreaterThan(0);
  });
});

/** Copies of a value, one for each place inside, in which that place holds something of another type. */
function spoiltCopies(value: Json): readonly Json[] {
  if (Array.isArray(value)) {
    const copies = value.flatMap((item, index) => spoiltCopies(item).map((bad) => value.with(index, bad)));
    return [...copies, "no list"];
  }
  if (!isJsonObject(value)) return [typeof value === "string" ? 7.5 : "of another type"];
  return Object.entries(value).flatMap(([name, inner]) =>
    inner === undefined ? [] : spoiltCopies(inner).map((bad) => ({ ...value, [name]: bad })),
  );
}
