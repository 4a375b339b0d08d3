import { expect, expectTypeOf, test } from "vitest";
import {
  callOperation,
  exactNumber,
  jsonBody,
  type OperationSpec,
  RamBaseClient,
} from "../../generator/runtime/index.js";
import { Digits } from "../../generator/runtime/numbers/digits.js";
import { serve } from "./loopback-server.js";

const spec: OperationSpec = {
  id: "createOrder",
  method: "POST",
  path: "/orders",
  body: { encode: jsonBody, root: "order" },
};
const isAble = "rawJSON" in JSON;

test.runIf(isAble)("a number is sent with all the digits that are given", async () => {
  const server = await serve(() => ({ json: {} }));
  const client = new RamBaseClient({
    auth: { token: "t" },
    baseUrl: server.baseUrl,
    validateRequests: false,
  });
  const digits = ["12345678901234567890", "-0.1234567890123456789", "1E+400", "0", "12.50"];
  const body = { amounts: digits.map(exactNumber), name: "x" };
  expectTypeOf(body.amounts).toEqualTypeOf<number[]>();
  await callOperation(client, spec, { body });
  expect(server.received[0]?.body).toBe(`{"order":{"amounts":[${digits.join(",")}],"name":"x"}}`);
});

test.runIf(isAble)("one that JavaScript writes with the same digits is a JavaScript number", () => {
  expect(["12.5", "0", "-3", "1e+21"].map(exactNumber)).toEqual([12.5, 0, -3, 1e21]);
  for (const digits of ["12.50", "-0", "1e21", "9007199254740993"]) {
    expect(typeof exactNumber(digits), digits).toBe("object");
  }
});

test("elsewhere it is its digits in a text, and the nearest number in sums", () => {
  const exact: unknown = new Digits("9007199254740993");
  expect(String(exact)).toBe("9007199254740993");
  expect(Number(exact)).toBe(9007199254740992);
});

test.skipIf(isAble)("a platform that cannot says so", () => {
  expect(() => exactNumber("1")).toThrow(/lacks JSON.rawJSON/);
});

test.runIf(isAble).each(["", " 1", "1 ", "01", "1.", "0x1", "1n", "NaN", "true", '"1"', "{}", "1\n"])(
  "%j is no number",
  (text) => {
    expect(() => exactNumber(text)).toThrow(TypeError);
  },
);
