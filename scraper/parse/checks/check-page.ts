import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import { checkLabels } from "../check-labels.js";
import { checkWitnesses } from "../check-witnesses.js";
import { checkParameters } from "./known-parameters.js";
import { checkValues } from "./known-values.js";
import { checkListItems } from "./list-items.js";
import { checkSwallowedRows } from "./swallowed-rows.js";

/** Holds what was read of a page against itself and against what all pages have in common. */
export function checkPage(page: ResourcePage): readonly Issue[] {
  return [
    checkWitnesses,
    checkLabels,
    checkParameters,
    checkValues,
    checkListItems,
    checkSwallowedRows,
  ].flatMap((check) => check(page));
}
