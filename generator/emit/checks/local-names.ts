import { keywords } from "../../model/naming/reserved-names.js";

/** What generated checks call: exports of the runtime. */
export const checkFunctions: readonly string[] = [
  ..."codePointLength countPassing hasDuplicates isDate isDateTime isEmail isInt32 isMultipleOf".split(" "),
  ..."isObject isTime isUri isUuid jsonEqual report schema typeName".split(" "),
];

/** Names that the locals of a check function may not take. */
export const functionLocals: readonly string[] = [
  ...keywords,
  ...checkFunctions,
  ..."value path violations known Object Array Number RegExp".split(" "),
];
