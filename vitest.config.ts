import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Left to itself vitest keeps one processor free, which on a machine with two is half of them.
    maxWorkers: "100%",
  },
});
