/**
 * The fixed sentences of a page. Each begins as a parser has to know it; the part after the beginning
 * is ours, and a parser must not depend on it.
 */
export const wording = {
  operation:
    "This is an API operation. How operations are started and followed is described on the page about operations.",
  deprecatedHeading: "This is a deprecated API version",
  body: "The following body must be added to the request. Point at a name to read about it; a name in bold has to be sent.",
  query:
    "The query string is placed after the resource URL, behind a question mark, as name=value pairs joined by ampersands. More about them on the page about query parameters.",
  filters: "Read more about filters and sorting on how to use filter parameters and named filters.",
  namedFilters: "Named filters",
  sorting: "Read more about filters and sorting on how to use sortable parameters",
  response:
    "Requesting this resource will yield the following response. Point at a name, or at a group of names, to read about it.",
  removed:
    "Please note that some fields may be removed from the response, depending on what the calling user is allowed to see.",
  format: "Format:",
  operations: "List of available operations/actions for this resource.",
  operationsMore: "See the page about operations on what all of them have in common.",
  errors: "Possible error codes the response might return:",
} as const;
