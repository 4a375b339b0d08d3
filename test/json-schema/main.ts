import { runSuite } from "./run-suite.js";

for (const { name, passed, reported } of runSuite(process.argv[2] ?? ""))
  if (!passed) console.log(name, reported);
