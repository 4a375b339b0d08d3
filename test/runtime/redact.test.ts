import { expect, test } from "vitest";
import { redact } from "../../generator/runtime/redact.js";

test.each([
  ["https://x/y?$access_token=abc&z=1#f", "https://x/y?$access_token=[redacted]&z=1#f"],
  ["https://x/y?%24ACCESS_TOKEN=abc", "https://x/y?%24ACCESS_TOKEN=[redacted]"],
  ["grant_type=password&password=a%20b&otp=123", "grant_type=password&password=[redacted]&otp=[redacted]"],
  ['{"access_token": "abc", "expires_in": 5}', '{"access_token": "[redacted]", "expires_in": 5}'],
  ['{"sent": "{\\"password\\": \\"abc\\", \\"a\\": 1}"}', '{"sent": "{\\"password\\": \\"[redacted]"}'],
  ["Authorization: Bearer abcdefghij0123456789", "Authorization: Bearer [redacted]"],
  ["Bearer token is missing", "Bearer token is missing"],
  ["The password is too short", "The password is too short"],
])("%s", (text, expected) => {
  expect(redact(text)).toBe(expected);
});

test("given secrets are removed as they are and percent-encoded, the longest first", () => {
  const text = "sent p/w & more, p%2Fw%20%26%20more, and p/w alone";
  expect(redact(text, ["p/w ", "p/w & more", "p/w "])).toBe(
    "sent [redacted], [redacted], and [redacted]alone",
  );
});

test("given secrets are removed as JSON writes them", () => {
  const secret = 'abc"def\\ghi';
  expect(redact(`got ${JSON.stringify({ secret })}`, [secret])).toBe('got {"secret":"[redacted]"}');
});

test("a secret too short to be one leaves the text readable", () => {
  expect(redact("a cat", ["a", ""])).toBe("a cat");
});

// Where others use the machine a measure may go wrong; the square would go wrong each time.
test("time grows with the length of a run of blanks, not with its square", { retry: 5 }, () => {
  const time = (length: number) => {
    const text = " ".repeat(length);
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      redact(text);
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  time(20_000);
  // Four times as long; the square would be sixteen.
  expect(time(80_000) / time(20_000)).toBeLessThan(9);
});

test("some blanks may stand before a token", () => {
  expect(redact(`Bearer  \t ${"x".repeat(20)}`)).toBe("Bearer  \t [redacted]");
});
