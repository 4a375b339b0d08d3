import { expect, test } from "vitest";
import { runServer } from "./running-server.js";

const path = "/system/domain-values/applicable-values";

test("values of a coded field are answered without a page that describes them", async () => {
  const server = await runServer();
  const { status, body } = await server.send("GET", `${path}?object=SOR&field=Status&$top=$max`);
  expect(status).toBe(200);
  expect(Object(body).domainValues.map(({ key }: { key: unknown }) => key)).toEqual([1, "OTHER"]);
  expect(server.requests.map(({ operationId }) => operationId)).toEqual(["listApplicableDomainValues"]);
});

test("object, field and a token are needed, and it is a GET", async () => {
  const server = await runServer();
  const { status, body } = await server.send("GET", `${path}?object=SOR`);
  expect([status, Object(body).innerErrors.length]).toEqual([400, 1]);
  expect((await server.send("GET", path, { headers: { authorization: "" } })).status).toBe(401);
  expect((await server.send("POST", path)).status).toBe(405);
});
