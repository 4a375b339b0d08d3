import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { MockServer } from "../support/mock-server/index.js";
import { exampleRuns } from "./running-example.js";

const { server: startServer, start } = exampleRuns("quote-to-order");
const lists = { listSalesQuoteItems: { name: "items", items: [{ itemId: 1 }] } };

/** The states of a run, as the server tells them one after the other. */
function orderStates(server: MockServer, states: readonly object[]): void {
  const body = (state: object) => ({
    operationInstance: {
      operationInstanceId: 5,
      operationInstanceLink: `${server.url}/system/api/operation-instances/5`,
      ...state,
    },
  });
  const [first, ...others] = states;
  server.answerNext("turnQuoteIntoNewSalesOrder", { status: 200, body: body(first ?? {}) });
  for (const state of others) server.answerNext("getOperationInstance", { status: 200, body: body(state) });
}

test("the order is made, waited for and named, as the README shows it", async () => {
  const server = await startServer({ lists });
  orderStates(server, [
    { status: 2 },
    { status: 2, systemJob: { percentComplete: 50 } },
    { status: 9, systemJob: { percentComplete: 100 }, objectReference: { objectId: "200456" } },
  ]);
  const { code, stdout, stderr } = await start(["100123"], server).ended;
  expect([code, stderr]).toEqual([0, ""]);
  expect(readFileSync("examples/quote-to-order/README.md", "utf8")).toContain(`\`\`\`\n${stdout}\`\`\``);
  expect(server.requests.map(({ operationId }) => operationId)).toEqual([
    "listSalesQuoteItems",
    "turnQuoteIntoNewSalesOrder",
    "getOperationInstance",
    "getOperationInstance",
  ]);
});

test("work that fails tells every reason, also those inside", async () => {
  const server = await startServer({ lists });
  const inner = { message: "Line 1 has no price", errorMessage: { errorMessageId: 100002 } };
  const error = {
    message: "The quote can not be turned into an order",
    errorMessage: { errorMessageId: 100001 },
    innerErrors: [{ ...inner, innerErrors: [{ message: "Ask the salesman" }] }],
  };
  orderStates(server, [{ status: 2 }, { status: 7, error }]);
  expect(await start(["100123"], server).ended).toMatchObject({
    code: 1,
    stderr:
      "The quote can not be turned into an order (error 100001)\n" +
      "  Line 1 has no price (error 100002)\n" +
      "    Ask the salesman\n",
  });
});

test("a quote without lines is not turned into anything", async () => {
  const server = await startServer({ lists: { listSalesQuoteItems: { name: "items", items: [] } } });
  expect(await start(["100123"], server).ended).toMatchObject({
    code: 1,
    stderr: "Quote 100123 has no lines.\n",
  });
  expect(server.requests).toHaveLength(1);
});

test("Ctrl-C ends the waiting, and says that the work goes on", async () => {
  const server = await startServer({ lists });
  orderStates(server, [{ status: 2 }, ...Array.from({ length: 50 }, () => ({ status: 2 }))]);
  const { child, ended } = start(["100123"], server);
  child.stdout?.once("data", () => child.kill("SIGINT"));
  expect(await ended).toMatchObject({
    code: 130,
    stderr:
      "turnQuoteIntoNewSalesOrder failed: Aborted by the caller.\nWhat was started goes on at the server.\n",
  });
});

test.each([
  ["a gateway's", { status: 504, body: "<html>Gateway timeout</html>" }],
  ["a refusal that is not the API's", { status: 403, body: "<html>Blocked</html>" }],
  ["one that is no JSON", { status: 201, body: "<html>Created</html>" }],
])("a start that the API did not answer (%s) may have made an order, and says so", async (_, answer) => {
  const server = await startServer({ lists });
  server.answerNext("turnQuoteIntoNewSalesOrder", answer);
  expect(await start(["100123"], server).ended).toMatchObject({
    code: 3,
    stderr:
      "The start was not answered, and may have been carried out.\n" +
      "Look at the quote in RamBase before you try again.\n",
  });
  expect(server.requests).toHaveLength(2);
});

test.each([
  ["cannot be found", {}],
  ["may not be looked at", { operationInstanceId: 5 }],
])("work that %s goes on, so that nobody knows", async (_, operationInstance) => {
  const server = await startServer({ lists });
  server.answerNext("turnQuoteIntoNewSalesOrder", { status: 200, body: { operationInstance } });
  const refusal = { httpStatusCode: 403, message: "You may not", errorMessage: { errorMessageId: 100003 } };
  server.answerNext("getOperationInstance", { status: 403, body: refusal });
  const { code, stderr } = await start(["100123"], server).ended;
  expect([code, stderr.split("\n").at(1)]).toEqual([
    3,
    expect.stringMatching(/^It goes on at the server \(operation instance (?:5|not shown)\)\.$/),
  ]);
});

test("a start that failed at once made no order", async () => {
  const server = await startServer({ lists });
  orderStates(server, [{ status: 7, error: { message: "No price" } }]);
  expect(await start(["100123"], server).ended).toMatchObject({
    code: 1,
    stderr: "turnQuoteIntoNewSalesOrder failed: No price\n",
  });
});

test("a refused start tells why, and what is missing is told before anything is sent", async () => {
  const server = await startServer({ lists });
  const refusal = {
    httpStatusCode: 403,
    message: "You may not",
    errorMessage: { errorMessageId: 100003 },
    innerErrors: [{ message: "Duty SALES is needed" }],
  };
  server.answerNext("turnQuoteIntoNewSalesOrder", { status: 403, body: refusal });
  expect(await start(["100123"], server).ended).toMatchObject({
    code: 1,
    stderr: "turnQuoteIntoNewSalesOrder failed: You may not (error 100003)\n  Duty SALES is needed\n",
  });
  const sent = server.requests.length;
  expect((await start(["12x"], server).ended).code).toBe(2);
  expect((await start(["100123"], {}).ended).code).toBe(2);
  expect(server.requests).toHaveLength(sent);
});
