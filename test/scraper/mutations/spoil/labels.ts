import { type Mutation, matches, oneOf, quote, replace } from "./mutation.js";

/** Labels of good pages, and what someone could write instead. */
const renamed: readonly (readonly [string, readonly string[]])[] = [
  ["HTTP method", ["Method", "HTTP verb", "Http method"]],
  ["Supported formats", ["Formats", "Supported format"]],
  ["- URI parameter", ["Path parameter", "URI parameter", "- Uri parameter"]],
  ["Maximum page size ($top)", ["Max page size ($top)", "Maximum page size", "Page size"]],
  ["Custom fields supported", ["Supported", "Yes"]],
  ["Successful HTTP status code", ["Success status code", "HTTP status code"]],
  ["API resource identifier", ["Resource identifier", "API resource id"]],
  ["The following body must be added", ["Add the following body"]],
  ["The query string is placed", ["Query strings are placed"]],
  ["Read more about filters and sorting", ["Read about filters", "See filters and sorting"]],
  ["Requesting this resource will yield", ["This resource yields"]],
  ["Please note that some fields", ["Some fields"]],
  ["List of available operations/actions", ["Operations"]],
  ["Possible error codes the response", ["Errors the response"]],
  ["Format:", ["Formats:", "Format"]],
  ["Required/mandatory field", ["Required field", "Mandatory", "Required/mandatory field!"]],
  ["This field is optional.", ["Optional.", "This field is optional", "This field may be left out."]],
  ["Minimum value:", ["Min value:", "Minimum:", "Minimum value", "Minimum value is"]],
  ["Maximum value:", ["Max:", "Maximum length:", "Maximum value"]],
  ["Default value:", ["Default:", "Standard value:", "Default value"]],
  [
    "Input must match the following regular expression pattern:",
    ["Pattern:", "Input must match:", "Regexp:"],
  ],
  ["Applicable domain values can be found", ["Domain values can be found", "Applicable values are"]],
  ["Possible domain values can be found", ["Domain values are"]],
  [", optional", ["", ", required", ", Optional", " optional"]],
  ["Minimum: ", ["Min: ", "Minimum "]],
  ["Default: ", ["Standard: ", "Default "]],
  [", minimum ", [", min ", ", minimum: ", " minimum ", ", at least "]],
  [", default ", [", standard ", ", default: "]],
  [", regular expression: ", [", pattern: ", ", regexp: "]],
  ["Error 1", ["Err 1", "Error: 1", "Fault 1"]],
  [" HTTP ", [" Status ", " "]],
  ["HTTP 4", ["Status 4", "HTTP: 4", "4"]],
  [" APIs", [" API", ""]],
  [", version ", [" version ", ", v", ", revision "]],
  ["This is an API operation.", ["This is an operation of the API.", "An API operation."]],
  ["This is a deprecated API version", ["Deprecated API version"]],
  ["Latest version", ["Newest version"]],
  ["This version", ["Current version"]],
  ["Released ", ["Published "]],
];

/** Renames a label, where it stands once or everywhere. */
export const renameLabel: Mutation = {
  name: "rename a label",
  spoil: ({ text }, random) => {
    const found = oneOf(
      renamed.filter(([label]) => text.includes(label)),
      random,
    );
    const [label, others] = found ?? [];
    if (label === undefined || others === undefined) return undefined;
    const by = oneOf(others, random) ?? "";
    const places = matches(text, new RegExp(label.replaceAll(/[$()*+.?[\\\]^{|}/]/g, "\\$&"), "g"));
    const place = oneOf(places, random);
    if (!place) return undefined;
    if (random.chance(0.7)) {
      return replace(text, place, by, `renamed ${quote(text, place)} at ${place.from} to "${by}"`);
    }
    const all = text.replaceAll(label, by);
    const at = { from: places[0]?.from ?? 0, to: (places.at(-1)?.to ?? 0) + all.length - text.length };
    return {
      text: all,
      at: { ...at, to: Math.max(at.from, at.to) },
      what: `renamed every "${label}" to "${by}"`,
    };
  },
};
