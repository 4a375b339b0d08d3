import { onTestFinished } from "vitest";
import { exampleDocument } from "../examples/example-document.js";
import { type MockServer, startMockServer } from "../support/mock-server/index.js";

/** What every consumer's tour comes home with. */
export const wholeTour = {
  assignment: 1,
  refused: 400,
  names: ["Crane", "Scale", "Scanner"],
  wrong: ["user"],
  signed: true,
};

/** Starts a mock server that knows what the tour asks for; it stops with the test. */
export async function serveTour(): Promise<MockServer> {
  const server = await startMockServer(exampleDocument());
  onTestFinished(server.close);
  server.answerNext("createRoleUserAssignment", {
    status: 201,
    body: { userAssignment: { userAssignmentId: 1 } },
  });
  server.answerNext("createRoleUserAssignment", { error: 102139 });
  const page = (names: readonly string[], paging: object) => ({
    status: 200,
    body: { extensions: names.map((name) => ({ name })), paging },
  });
  server.answerNext("listExtensions", page(["Crane", "Scale"], { nextPageKey: "2" }));
  server.answerNext("listExtensions", page(["Scanner"], {}));
  return server;
}
