/**
 * Texts that a page states in one place only. Field descriptions are not among them: both halves state them.
 */
export const textsOnce =
  /^(?:summary|deprecation\.notice|deprecation\.(?:latest|current)\.note|(?:uri|query)Parameters\/[^/]+\.description|errors\/\d+\.message|(?:filters|namedFilters|sortable|operations)\/row\.text'*|.*\(\)\.description)$/;

/** Rows that may be missing from a good page, and that no other part of the page names. */
export const rowsOnce =
  /^(queryParameters\/(?!\$access_token\.|\$db\.|\$useMinimumVersion\.)[^/]+|errors\/\d+|page size|custom fields|(?:filters|namedFilters|sortable|operations)\/row)(?:\.[^/]*|'*)$/;
