import { expect, test } from "vitest";
import { type RunningServer, runServer } from "./running-server.js";

const start = (server: RunningServer) =>
  server.send("POST", "/roles/100001/api-operations/100147/instances", {
    json: { parameters: { name: "A" } },
  });

test("a start answers status 2 and a link; looking at it gives 2, then 9 for good", async () => {
  const server = await runServer();
  const started = await start(server);
  const path = "/system/api/operation-instances/1";
  const instance = {
    operationInstanceId: 1,
    status: 2,
    createdAt: "2024-01-15T08:30:00+01:00",
    operationInstanceLink: server.url + path,
  };
  expect(started).toMatchObject({ status: 200, body: { operationInstance: instance } });
  expect(Object(started.body).operationInstance).not.toHaveProperty("error");
  const looks = [
    await server.send("GET", path),
    await server.send("GET", path),
    await server.send("GET", path),
  ];
  expect(looks.map(({ body }) => body)).toEqual(
    [2, 9, 9].map((status) => ({ operationInstance: { ...instance, status } })),
  );
});

test("an ordered failure ends with status 7 and the whole error", async () => {
  const server = await runServer();
  server.answerNext("copyRole", { failure: 101052 });
  expect(Object((await start(server)).body).operationInstance).not.toHaveProperty("error");
  await server.send("GET", "/system/api/operation-instances/1");
  const { status, body } = await server.send("GET", "/system/api/operation-instances/1?$db=TEM-NO");
  expect(status).toBe(200);
  expect(body).toMatchObject({
    operationInstance: {
      status: 7,
      error: { httpStatusCode: 400, errorMessage: { errorMessageId: 101052 }, innerErrors: [] },
    },
  });
});

test("every start is a run of its own", async () => {
  const server = await runServer();
  await start(server);
  expect((await start(server)).body).toMatchObject({ operationInstance: { operationInstanceId: 2 } });
});

test("a run that was never started is answered 404, and one without a good number 400", async () => {
  const server = await runServer();
  expect((await server.send("GET", "/system/api/operation-instances/5")).status).toBe(404);
  expect((await server.send("GET", "/system/api/operation-instances/x")).status).toBe(400);
  expect((await server.send("GET", "/system/api/operation-instances/0")).status).toBe(400);
});

test("asking for a run takes a token", async () => {
  const server = await runServer();
  const headers = { authorization: "" };
  expect((await server.send("GET", "/system/api/operation-instances/1", { headers })).status).toBe(401);
});
