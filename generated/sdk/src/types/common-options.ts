// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { FieldNames } from "../runtime/index.js";

/** Options that many operations take; each takes those it documents. */
export interface CommonOptions {
  /** Language of translated texts in the answer, as a three-letter code such as nob or eng. */
  lang?: string | undefined;
  /** Company database in which the request runs. */
  db?: string | undefined;
  /**
   * Names of expandable fields to add to the answer, separated by commas. They are left out otherwise
   * because they cost time.
   */
  expand?: FieldNames | undefined;
  /** Names of the fields to answer, separated by commas. All others are left out. */
  select?: FieldNames | undefined;
  /**
   * Lowest version of this resource to run. Lets a client move to a newer version before the old one
   * expires.
   */
  useMinimumVersion?: number | undefined;
  /**
   * Notation of the answer: "xml", "html", "jsonstream" or "json".
   *
   * In another notation than JSON the answer is the text that came, whatever its type says.
   */
  format?: string | undefined;
  /** How many items a page has; "$max" asks for as many as the resource allows. */
  top?: number | "$max" | undefined;
  /** How many items to pass over. */
  skip?: number | undefined;
  /**
   * With "true", the answer holds a readable text beside every field that holds a domain value. Left
   * out, it is false.
   */
  showDomainDescriptions?: boolean | undefined;
  /** Whether the answer has the custom fields of the company. */
  showCustomFields?: boolean | undefined;
}
