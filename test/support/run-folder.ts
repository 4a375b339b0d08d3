import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const variable = "RAMBASE_TEST_RUN";

/** Before all test files: makes the folder of this run, which is removed after the last one. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "rambase-test-run-"));
  process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A folder for what test files share: a worker is ended too suddenly to clean up behind the last of them. */
export function runFolder(): string {
  const folder = process.env[variable];
  if (folder === undefined) throw new Error("The tests run without their global set-up.");
  return folder;
}
