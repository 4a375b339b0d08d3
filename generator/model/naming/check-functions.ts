import { checkedFormats } from "../checks/formats.js";

/** What generated checks call: exports of the runtime. */
export const checkFunctions: readonly string[] = [
  ..."constant contains date dateTime dependent excluded exclusiveMaximum exclusiveMinimum flag format".split(
    " ",
  ),
  ..."inDepth int32 int64 integer isObject item items list listed listedDeep matching".split(" "),
  ..."maxItems maxLength maxProperties maximum maybeDate maybeDateTime maybeFlag maybeInt32".split(" "),
  ..."maybeInt64 maybeInteger maybeList maybeNested maybeNumeric maybeText minItems minLength".split(" "),
  ..."minProperties minimum multipleOf names nested noneFits notOneFits nothing numeric otherItems others own".split(
    " ",
  ),
  ..."pattern present refuse tag text uniqueItems".split(" "),
  ..."assertValid schema violationsOf".split(" "),
  ...Object.values(checkedFormats),
];
