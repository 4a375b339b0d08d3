import { createHmac } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  readWebhookEvent,
  type SignedWebhook,
  ValidationError,
  verifyWebhook,
} from "../../generator/runtime/index.js";

const secret = "secret-of-the-test";
const body = '{ "EventType": "SalesOrderCreated", "note": "blåbær" }';

const algorithms = ["SHA-1", "SHA-256", "SHA-384", "SHA-512"] as const;
const encodings = ["hex", "base64"] as const;
const every = algorithms.flatMap((algorithm) =>
  encodings.map((encoding): [SignedWebhook["algorithm"], "hex" | "base64"] => [algorithm, encoding]),
);

/** A signature by Node's own hand. */
function sign(algorithm: string, encoding: "hex" | "base64", text = body): string {
  return createHmac(algorithm.replace("-", ""), secret).update(text).digest(encoding);
}

describe("a signature", () => {
  test.each(every)(
    "of %s in %s is checked, with and without a word about how it is written",
    async (algorithm, encoding) => {
      const signature = sign(algorithm, encoding);
      const bytes = new TextEncoder().encode(body);
      for (const given of [{ encoding }, {}]) {
        for (const form of [body, bytes, bytes.buffer]) {
          expect(await verifyWebhook({ body: form, signature, secret, algorithm, ...given })).toBe(true);
        }
        expect(await verifyWebhook({ body: `${body} `, signature, secret, algorithm, ...given })).toBe(false);
        expect(await verifyWebhook({ body, signature, secret: `${secret}.`, algorithm, ...given })).toBe(
          false,
        );
      }
    },
  );

  test("in capital letters and with spaces around it is the same", async () => {
    const signature = ` ${sign("SHA-256", "hex").toUpperCase()}\n`;
    expect(await verifyWebhook({ body, signature, secret, algorithm: "SHA-256" })).toBe(true);
  });

  test("of a part of some bytes is that of this part", async () => {
    const bytes = new TextEncoder().encode(`xx${body}xx`).subarray(2, -2);
    const signature = sign("SHA-512", "base64");
    expect(await verifyWebhook({ body: bytes, signature, secret, algorithm: "SHA-512" })).toBe(true);
  });

  test.each([
    ["missing", undefined],
    ["missing in Headers", null],
    ["empty", ""],
    ["no text of this kind", "!?"],
    ["cut off", sign("SHA-256", "hex").slice(0, -2)],
    ["cut off in base64", sign("SHA-256", "base64").slice(0, -4)],
    ["longer", `${sign("SHA-256", "hex")}00`],
    ["of another hash function", sign("SHA-512", "hex")],
    [
      "one bit off",
      sign("SHA-256", "hex").replace(/^./, (digit) => (Number.parseInt(digit, 16) ^ 1).toString(16)),
    ],
  ])("that is %s is none", async (_, signature) => {
    expect(await verifyWebhook({ body, signature, secret, algorithm: "SHA-256" })).toBe(false);
    for (const encoding of encodings) {
      expect(await verifyWebhook({ body, signature, secret, algorithm: "SHA-256", encoding })).toBe(false);
    }
  });

  test.each([
    ["the only value of a list", true, [sign("SHA-256", "hex")]],
    ["one of several", false, [sign("SHA-256", "hex"), sign("SHA-256", "hex")]],
    ["in no list", false, []],
  ])("that is %s, as Node has headers: %j", async (_, isSigned, signature) => {
    expect(await verifyWebhook({ body, signature, secret, algorithm: "SHA-256" })).toBe(isSigned);
  });

  test("of bytes that another realm made is checked", async () => {
    const bytes: Uint8Array<ArrayBuffer> = runInNewContext("Uint8Array.from(bytes)", {
      bytes: Buffer.from(body),
    });
    expect(bytes instanceof Uint8Array).toBe(false);
    const signature = sign("SHA-256", "hex");
    for (const form of [bytes, bytes.buffer]) {
      expect(await verifyWebhook({ body: form, signature, secret, algorithm: "SHA-256" })).toBe(true);
    }
  });

  test.each<[unknown]>([[JSON.parse(body)], [undefined], [null], [[1]], [5]])(
    "of the body %j, which is not as it came, is a mistake of the program",
    async (parsed) => {
      // As a program without a type checker would call it.
      const webhook = { body: parsed as string, signature: sign("SHA-256", "hex"), secret };
      await expect(verifyWebhook({ ...webhook, algorithm: "SHA-256" })).rejects.toThrow(
        new TypeError("body must be the request's body as it came, as text or bytes: it must not be parsed."),
      );
    },
  );

  test.each(["SHA512", "sha-256", undefined])("cannot be checked by %s", async (algorithm) => {
    const given = { body, signature: "00", secret, algorithm: algorithm as "SHA-256" };
    await expect(verifyWebhook(given)).rejects.toThrow("algorithm must be one of SHA-256, SHA-384");
  });

  test.each(["Base64", "HEX", ""])("cannot be read as %j", async (encoding) => {
    const given = {
      body,
      signature: "00",
      secret,
      algorithm: "SHA-256",
      encoding: encoding as "hex",
    } as const;
    await expect(verifyWebhook(given)).rejects.toThrow("encoding must be hex or base64, or left out.");
  });

  test("cannot be checked without a secret", async () => {
    const webhook = { body, signature: sign("SHA-256", "hex"), algorithm: "SHA-256" } as const;
    await expect(verifyWebhook({ ...webhook, secret: "" })).rejects.toThrow("secret must be a text");
  });
});

describe("an event", () => {
  const payload = {
    SystemID: "HATTELAND",
    RamBaseEventId: 123,
    EventType: "SalesOrderCreated",
    Database: "TEM-NO",
    RegisterTime: "2026-03-01T12:00:00+01:00",
    RegisterPid: 4711,
    Parameters: [
      { ParameterName: "SalesOrderId", ParameterValue: 100001 },
      { ParameterName: "__proto__" },
      5,
    ],
  };

  test("is read from text and bytes, with and without a byte order mark", () => {
    const text = JSON.stringify(payload);
    const event = {
      eventId: "123",
      eventType: "SalesOrderCreated",
      systemId: "HATTELAND",
      database: "TEM-NO",
      registerTime: "2026-03-01T12:00:00+01:00",
      registerPid: "4711",
    };
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    for (const form of [text, `\uFEFF${text}`, bytes, bytes.buffer]) {
      const read = readWebhookEvent(form);
      expect(read).toMatchObject(event);
      expect(read.parameters.SalesOrderId).toBe("100001");
    }
  });

  test("keeps the digits of numbers that JavaScript rounds", () => {
    const text =
      '{"RamBaseEventId":9007199254740993,"EventType":"X","Parameters":[{"ParameterName":"p","ParameterValue":12345678901234567890}]}';
    expect(readWebhookEvent(text)).toMatchObject({
      eventId: "9007199254740993",
      parameters: { p: "12345678901234567890" },
    });
  });

  test("needs a number and a type, and no more", () => {
    expect(readWebhookEvent('{"RamBaseEventId":"7","EventType":"X","Parameters":null}')).toEqual({
      eventId: "7",
      eventType: "X",
      parameters: {},
    });
    expect(() => readWebhookEvent('{"EventType":"X"}')).toThrow("RamBaseEventId: must be a text");
    expect(() => readWebhookEvent('{"RamBaseEventId":7}')).toThrow("EventType: must be a text");
    expect(() => readWebhookEvent('{"EventType":"","RamBaseEventId":{}}')).toThrow(
      "RamBaseEventId: must be a text that is not empty, or a number; EventType: must be",
    );
  });

  test.each<[unknown]>([
    ["<Event/>"],
    [""],
    ["null"],
    ["[]"],
    ['{"a":'],
    [undefined],
    [null],
    [5],
    [{}],
    [new Uint8Array([0xff, 0xfe, 0])],
  ])("that is %j is refused in clear words", (value) => {
    // As a program without a type checker would call it.
    expect(() => readWebhookEvent(value as string)).toThrow(ValidationError);
  });
});
