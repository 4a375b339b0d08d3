import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type AnyClient,
  callOperation,
  filterText,
  jsonBody,
  type OperationSpec,
  RamBaseClient,
  ValidationError,
} from "../../generator/runtime/index.js";

const spec: OperationSpec = {
  id: "createRole",
  method: "POST",
  path: "/roles/{module}",
  query: { filter: ["$filter", filterText] },
  body: { encode: jsonBody, check: () => [{ path: ["name"], keyword: "required", message: "is missing" }] },
};
const client = new RamBaseClient({ auth: { token: "t" } });

// As generated code calls: a method of the tree, which calls the function of the operation.
const createRole = (rambase: AnyClient, module: string, options = {}) =>
  callOperation(rambase, spec, { path: { module }, body: {}, options });
const tree = { create: (module: string, options = {}) => createRole(client, module, options) };

// The limit of a program; tests have a higher one.
const limit = Error.stackTraceLimit;
beforeEach(() => {
  Error.stackTraceLimit = 10;
});
afterEach(() => {
  Error.stackTraceLimit = limit;
});

async function failing(call: () => Promise<unknown>): Promise<Error> {
  return call().then(
    () => expect.fail("The call is to fail."),
    (error) => error,
  );
}

test.each<[string, () => Promise<unknown>]>([
  [
    "a method",
    async function programOf() {
      await tree.create("sales");
    },
  ],
  [
    "a method with a wrong path",
    async function programOf() {
      await tree.create("");
    },
  ],
  [
    "a function",
    async function programOf() {
      await createRole(client, "sales");
    },
  ],
  [
    "a method after an await",
    async function programOf() {
      await 0;
      await tree.create("sales");
    },
  ],
  [
    "a method with a limit of time",
    async function programOf() {
      await tree.create("sales", { totalTimeout: 1000 });
    },
  ],
])("what the check of %s throws shows where the program calls", async (_, call) => {
  const error = await failing(call);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error.stack).toMatch(/^ValidationError: The request is not valid: /);
  expect(error.stack).toContain("programOf");
});

test("what a function of the caller's throws keeps its own place", async () => {
  const filter = function ownFilter(): never {
    throw new TypeError("own");
  };
  const error = await failing(() => tree.create("sales", { filter }));
  expect(error.stack).toContain("ownFilter");
});
