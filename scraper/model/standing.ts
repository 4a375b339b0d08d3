/** Where on a page sentences stand that state nothing of its resource, in the order of the page. */
export const standingPlaces = [
  "top",
  "above summary",
  "below summary",
  "deprecation",
  "request",
  "query",
  "filters",
  "sortable",
  "response",
  "operations",
  "errors",
] as const;
export type StandingPlace = (typeof standingPlaces)[number];

/**
 * The sentences that pages repeat (section openings, hints for readers, notes), as one page words them: one
 * text a paragraph, line breaks as on the page. A page that words them anew can be told by them.
 */
export type Standing = { readonly [place in StandingPlace]?: readonly string[] };
