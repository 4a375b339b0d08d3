/** The checks that generated validators call. Each stands alone, so that a bundler keeps only those used. */
export { codePointLength } from "./code-point-length.js";
export { countPassing } from "./count-passing.js";
export { hasDuplicates } from "./has-duplicates.js";
export { isDate } from "./is-date.js";
export { isDateTime } from "./is-date-time.js";
export { isEmail } from "./is-email.js";
export { isInt32 } from "./is-int32.js";
export { isMultipleOf } from "./is-multiple-of.js";
export { isObject } from "./is-object.js";
export { isTime } from "./is-time.js";
export { isUri } from "./is-uri.js";
export { isUuid } from "./is-uuid.js";
export { jsonEqual } from "./json-equal.js";
export { report } from "./report.js";
export { typeName } from "./type-name.js";
