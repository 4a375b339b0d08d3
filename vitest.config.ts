import { configDefaults, defineConfig } from "vitest/config";

/** They time long pages, or run whole programs many times; `npm run test:slow` runs them. */
const slow = ["test/**/*.slow.test.ts"];

/** They run the whole program again and again; `npm run test:kills` runs them, and more kills. */
const killed = ["disk", "leftovers", "together"].map((name) => `test/sync/${name}.test.ts`);

/** They look at more of the site, and at every page once more; `npm run test:browser` runs them. */
const browsed = [
  "addresses",
  "by-keyboard",
  "errors",
  "for-weak-eyes",
  "on-paper",
  "reference",
  "without-server",
].map((name) => `test/publish/site-${name}.test.ts`);

/** They pack the SDK and install it in small projects; `npm run test:consumers` runs them. */
const consumers = process.env.CONSUMERS === undefined ? ["test/consumers/**"] : [];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/run-folder.ts",
    exclude: [
      ...configDefaults.exclude,
      ...(process.env.SLOW === undefined ? slow : []),
      ...(process.env.KILLS === undefined ? killed : []),
      ...(process.env.BROWSER === undefined ? browsed : []),
      ...consumers,
    ],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Compilers and parsers take longer to load than most files take to run; no test changes what it imports.
    isolate: false,
    // Left to itself vitest keeps one processor free, which on a machine with two is half of them.
    maxWorkers: "100%",
  },
});
