import {
  assertionName,
  calledBy,
  guardName,
  schemaConstant,
  validatorName,
} from "../../model/naming/validator-names.js";
import type { OperationModel } from "../../model/operation-model.js";
import type { SdkModel } from "../../model/sdk-model.js";
import { exportOf } from "../code/exports.js";
import { importsOf, relative } from "../code/imports.js";
import type { SourceFile } from "../code/source-files.js";
import type { Symbols } from "../code/symbols.js";
import { propertyKey } from "../code/value-text.js";
import { lineWidth } from "../text/wrap.js";

/** The entry `./validators`: every validator by name, and the table of those for answers. */
export function validatorIndex(model: SdkModel): SourceFile {
  const file = "validators/index";
  const exports = model.validatorFiles.flatMap(({ file: home, validators }) => {
    const names = validators.flatMap(({ typeName, validator }) => {
      const called = calledBy(validator);
      return typeName === undefined ? [] : [assertionName(called), guardName(called), schemaConstant(called)];
    });
    return names.length === 0 ? [] : [exportOf(names, relative(file, home), false)];
  });
  return {
    file,
    statements: [...exports, exportOf(["responseValidators"], "./response-validators.js", false)],
  };
}

/**
 * The validators of answers, by operation. They stand in a table of their own, which a client is given when
 * it shall check answers, so that programs which do not check them do not carry them.
 */
export function responseValidators(operations: readonly OperationModel[], symbols: Symbols): SourceFile {
  const file = "validators/response-validators";
  const imports = importsOf(file, symbols);
  const entries = operations.flatMap(({ id, answer }) => {
    if (answer.checkedAs === undefined) return [];
    const check = imports.check(validatorName(answer.checkedAs));
    const head = `  ${propertyKey(id)}: (answer: unknown) =>`;
    const call = `${imports.check("violationsOf")}(${check}, answer),\n`;
    return [`${head}${head.length + call.length > lineWidth ? "\n    " : " "}${call}`];
  });
  const type = imports.type("ResponseValidators");
  const text = [
    "/** Checks of answers, by operation: the client's option of the same name. */",
    `export const responseValidators: ${type} = {\n${entries.join("")}};`,
  ].join("\n");
  return { file, statements: [...imports.structures(), `\n${text}`] };
}
