import { runSuite } from "./run-suite.js";
import { isSkipped } from "./skipped.js";

/**
 * Runs the cases of a folder of the JSON Schema test suite and prints how many passed,
 * failed and were skipped.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name the folder: that of the whole suite, or one with some of its files.");
  process.exit(2);
}
const results = runSuite(folder);
const failed = results.filter(({ name, passed }) => !passed && !isSkipped(name));
const skips = results.filter(({ name, passed }) => !passed && isSkipped(name)).length;
for (const { name } of failed) console.log(`failed: ${name}`);
console.log(`${results.length - failed.length - skips} passed, ${failed.length} failed, ${skips} skipped`);
process.exitCode = failed.length > 0 || results.length === 0 ? 1 : 0;
