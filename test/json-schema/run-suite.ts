import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Schema } from "../../spec/document/openapi.js";
import { type Compiled, compileSchemas } from "./compile-schemas.js";

/** What came of one case of the official test suite. */
export interface CaseResult {
  /** `format.json > email format > all string formats ignore integers` */
  readonly name: string;
  readonly passed: boolean;
  /** Whether the generator said of the schema that it does not check all of it. */
  readonly reported: boolean;
}

interface Group {
  readonly description: string;
  readonly schema: Schema | boolean;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

/**
 * Runs all cases of a folder with files of the JSON Schema test suite; of the whole suite those of draft
 * 2020-12. Formats are asserted where the files are about formats only, as the suite asks for.
 */
export function runSuite(folder: string): readonly CaseResult[] {
  const draft = path.join(folder, "tests", "draft2020-12");
  const root = existsSync(draft) ? draft : folder;
  const groups = filesIn(root).flatMap((file) =>
    (JSON.parse(readFileSync(path.join(root, file), "utf8")) as readonly Group[]).map((group) => ({
      file: file.split(path.sep).join("/"),
      group,
    })),
  );
  return [true, false].flatMap((formats) => {
    const chosen = groups.filter(({ file }) => /(^|\/)format\//.test(file) === formats);
    const { validators } = compileSchemas(
      chosen.map(({ group }) => group.schema),
      { formats },
    );
    return chosen.flatMap(({ file, group }, index) => {
      const compiled = validators[index];
      return compiled === undefined ? [] : resultsOf(file, group, compiled);
    });
  });
}

function resultsOf(file: string, group: Group, { is, list, issues }: Compiled): readonly CaseResult[] {
  return group.tests.map(({ description, data, valid }) => ({
    name: `${file} > ${group.description} > ${description}`,
    passed: is(data) === valid && (list(data).length === 0) === valid,
    reported: issues.length > 0,
  }));
}

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort();
}
