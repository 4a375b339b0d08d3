import { expect, test } from "vitest";
import { callForText } from "../../generator/runtime/call/call-for-text.js";
import { ApiError, accessToken, createClient, type OperationSpec } from "../../generator/runtime/index.js";
import { serve } from "./loopback-server.js";

const report: OperationSpec = { id: "readReport", method: "GET", path: "/report", accept: "text/csv" };

async function answering(text: string, status = 200) {
  const server = await serve(() => ({ status, text }));
  return { server, client: createClient({ auth: accessToken("t"), baseUrl: server.baseUrl, retries: 0 }) };
}

test.each(["a,b\n1,2\n", "12", '"quoted"', "{}", ""])("%j is handed on as it came", async (text) => {
  const { server, client } = await answering(text);
  expect(await callForText(client, report)).toBe(text);
  const { value, response } = await callForText(client, report).withResponse();
  expect([value, response.text, response.status]).toEqual([text, text, 200]);
  expect(server.received[0]?.headers.accept).toBe("text/csv");
});

test("a call may ask for another form of the text", async () => {
  const { server, client } = await answering("a");
  await callForText(client, report, { options: { headers: { Accept: "text/csv; header=present" } } });
  expect(server.received[0]?.headers.accept).toBe("text/csv; header=present");
});

test.each(["*/*", "application/*"])("a call that takes %s asks for the text first", async (range) => {
  const { server, client } = await answering("a;b");
  expect(await callForText(client, report, { options: { headers: { Accept: range } } })).toBe("a;b");
  expect(server.received[0]?.headers.accept).toBe(`text/csv, ${range}`);
});

test("an error is one, whatever way it is awaited", async () => {
  const { client } = await answering('{ "message": "Gone" }', 404);
  await expect(callForText(client, report)).rejects.toThrow(ApiError);
  await expect(callForText(client, report).withResponse()).rejects.toThrow("Gone");
});
