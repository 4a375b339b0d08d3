import { expect, test } from "vitest";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";

/** Operations that share components, each of which refers to the next ones. */
function largeDocument(size: number): OpenApiDocument {
  const numbers = Array.from({ length: size }, (_, i) => i);
  const reference = (i: number): Schema => ({ $ref: `#/components/schemas/S${i % size}` });
  const content = (i: number) => ({ "application/json": { schema: reference(i) } });
  const fields = Object.fromEntries(
    numbers.slice(0, 20).map((i) => [`field${i}`, { type: "string", maxLength: 40 } as const]),
  );
  return {
    openapi: "3.1.0",
    info: { title: "Large", version: "1.0.0" },
    paths: Object.fromEntries(
      numbers.map((i) => [
        `/things${i}`,
        {
          post: {
            requestBody: { content: content(i) },
            responses: { "200": { description: "The thing.", content: content(i + 1) } },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        numbers.map((i) => [
          `S${i}`,
          { type: "object", properties: { ...fields, next: reference(i + 1), other: reference(i * 7) } },
        ]),
      ),
    },
  };
}

function timeFor(size: number): number {
  const [old, now] = [largeDocument(size), largeDocument(size)];
  const begin = process.cpuUsage().user;
  expect(diffDocuments(old, now)).toEqual([]);
  return process.cpuUsage().user - begin;
}

test("eight times the document takes no more than about eight times as long", () => {
  timeFor(400);
  const small = Math.min(timeFor(100), timeFor(100), timeFor(100));
  // Twice the linear time is left for the garbage collector and a busy machine; quadratic would be 64 times.
  expect(timeFor(800)).toBeLessThan(8 * 2.5 * small);
});
