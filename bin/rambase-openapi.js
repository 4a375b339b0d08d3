#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/cli/main.js", import.meta.url);

if (existsSync(main)) {
  const { run } = await import(main.href);
  await run();
} else {
  console.error("rambase-openapi is not built yet. Run: npm ci (or npm run build)");
  process.exitCode = 2;
}
