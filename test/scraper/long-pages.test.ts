import { describe, expect, test } from "vitest";
import { readPage } from "./read-page.js";

const xml =
  "HTTP method GET\nURI https://api.rambase.net/a\nThe following body must be added to the request\n";

// Each is so long that reading it in the square of its length would not end in the time of a test; what else
// may be repeated is timed by `npm run test:slow`.
describe("no page is too long to be read", () => {
  test.each([
    ["more issues than a call takes arguments", xml + "</A>\n".repeat(200_000)],
    [
      "more sections than a call takes arguments",
      `${xml}${"Possible error codes the response might return\n".repeat(150_000)}`,
    ],
    ["a line of five million characters", "x ".repeat(2_500_000)],
  ])("%s", (_, text) => {
    expect(readPage(text).found.some(({ severity }) => severity === "error")).toBe(true);
  });
});
