/** What only generated code uses. It may change with any release of the generator. */
export { callable } from "./callable.js";
export { type ErrorGuard, errorGuard } from "./errors/error-guard.js";
export { filterText } from "./filter/filter-text.js";
export { lazyModule, resourcesOf } from "./lazy-module.js";
export { fieldNames } from "./request/field-names.js";
export { type Check, schema } from "./schema.js";
export {
  codePointLength,
  countPassing,
  hasDuplicates,
  isDate,
  isDateTime,
  isEmail,
  isInt32,
  isMultipleOf,
  isObject,
  isTime,
  isUri,
  isUuid,
  jsonEqual,
  report,
  typeName,
} from "./validate/index.js";
