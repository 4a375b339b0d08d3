import type { Unseen } from "./unseen.js";

/** Names that are others. */
export const names: readonly Unseen[] = [
  {
    name: "another error number",
    reason: "The number is stated once; status and message show that it is the same entry.",
    explains: ({ key, before, after }, { differences }) => {
      const part = /^errors\/\d+(\..*)$/.exec(key)?.[1];
      return differences.some(
        (other) =>
          part !== undefined &&
          other.key !== key &&
          other.key.startsWith("errors/") &&
          other.key.endsWith(part) &&
          (before === undefined ? other.before === after : other.after === before),
      );
    },
  },
  {
    name: "another name of an own query parameter",
    reason: "Its row alone states the name, unless the URI has it in its template.",
    explains: ({ key, before, after }, { differences }) => {
      const part = /^queryParameters\/[^$][^/]*?(\.[^/]*)$/.exec(key)?.[1];
      return differences.some(
        (other) =>
          part !== undefined &&
          other.key !== key &&
          other.key.startsWith("queryParameters/") &&
          other.key.endsWith(part) &&
          (before === undefined ? other.before === after : other.after === before),
      );
    },
  },
  {
    name: "another name of an item in the flat export",
    reason:
      "The JSON half names no item and the export loses its closing tag, so that the name is stated once.",
    explains: ({ key, before, after }) =>
      /^(?:request|response)\/\d+\(\)\.name$/.test(key) && before !== undefined && after !== undefined,
  },
  {
    name: "another placeholder of a query without a heading",
    reason: "Placeholders of a query are called otherwise than their parameters on sound pages, too.",
    explains: ({ key, before, after }, { hasHeading }) =>
      /^uri\?./.test(key) && !hasHeading && before !== undefined && after !== undefined,
  },
];
