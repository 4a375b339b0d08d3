import { checkFunctions } from "../../model/naming/check-functions.js";
import { keywords } from "../../model/naming/reserved-names.js";

/** Names that nothing in a file of validators may take beside the validators themselves. */
export const fileNames: readonly string[] = [
  ...keywords,
  ...checkFunctions,
  ..."value found name index element Findings Schema Array Number Object Set".split(" "),
];
