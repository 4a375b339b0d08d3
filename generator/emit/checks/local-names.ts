import { checkedFormats } from "../../model/checks/formats.js";
import { keywords } from "../../model/naming/reserved-names.js";

/** What generated checks call: exports of the runtime. */
export const checkFunctions: readonly string[] = [
  ..."constant contains date dateTime dependent exclusiveMaximum exclusiveMinimum flag format".split(" "),
  ..."inDepth int32 int64 integer isObject item items list listed listedDeep matching".split(" "),
  ..."maxItems maxLength maxProperties maximum maybeDate maybeDateTime maybeFlag maybeInt32".split(" "),
  ..."maybeInt64 maybeInteger maybeList maybeNested maybeNumeric maybeText minItems minLength".split(" "),
  ..."minProperties minimum multipleOf names nested nothing numeric otherItems others own".split(" "),
  ..."pattern present refuse tag text uniqueItems".split(" "),
  ..."assertValid schema violationsOf".split(" "),
  ...Object.values(checkedFormats),
];

/** Names that nothing in a file of validators may take beside the validators themselves. */
export const fileNames: readonly string[] = [
  ...keywords,
  ...checkFunctions,
  ..."value found name index element Findings Schema Array Number Object Set".split(" "),
];
