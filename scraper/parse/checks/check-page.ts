import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import { checkBorders } from "./cell-borders.js";
import { checkConstraints } from "./constraint-sense.js";
import { checkParameters } from "./known-parameters.js";
import { checkValues } from "./known-values.js";
import { checkLabels } from "./labels.js";
import { checkListItems } from "./list-items.js";
import { checkListedRows } from "./listed-rows.js";
import { checkSenses } from "./parameter-senses.js";
import { checkSwallowedRows } from "./swallowed-rows.js";
import { checkTexts } from "./unclear-texts.js";
import { checkWitnesses } from "./witnesses.js";

/** Holds what was read of a page against itself and against what all pages have in common. */
export function checkPage(page: ResourcePage): readonly Issue[] {
  return [
    checkWitnesses,
    checkLabels,
    checkParameters,
    checkSenses,
    checkValues,
    checkConstraints,
    checkListItems,
    checkListedRows,
    checkSwallowedRows,
    checkTexts,
    checkBorders,
  ].flatMap((check) => check(page));
}
