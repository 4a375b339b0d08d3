import type { RuleId } from "../../spec/diff/rules/all-rules.js";

/** What a phrase is filled with; everything is Markdown already. */
export interface PhraseWords {
  /** One name or several: `` `comment` and `until` ``. */
  readonly names: string;
  /** The first of them with where it stands: `` `comment` in requests ``. */
  readonly whole: string;
  readonly before: string;
  readonly after: string;
  /** What the operation does, in the words of its page; empty when nothing says so. */
  readonly summary: string;
  /** Which rows of a list came and went. */
  readonly rows: string;
}

type Phrase = (words: PhraseWords) => string;

/**
 * How a reader of a changelog is told of the changes that matter to most. All others are told in the words
 * of the rule, which are less smooth and as exact.
 */
export const phrases: { readonly [rule in RuleId]?: Phrase } = {
  "operation/added": ({ summary }) =>
    summary === "" ? "new operation" : `new operation, “${summary.replace(/\.$/, "")}”`,
  "operation/removed": () => "this operation is gone",
  "operation/moved": ({ before }) => `moved here from ${before}`,
  "operation/deprecated": () => "this operation is deprecated now",
  "operation/undeprecated": () => "no longer deprecated",
  "operation/resource-version": ({ before, after }) =>
    `now described in version ${after}; it was ${before} before`,
  "operation/other-version-added": ({ after }) => `version ${after} is documented as well`,
  "operation/other-version-removed": ({ before }) => `version ${before} is no longer documented`,
  "operation/rows-changed": ({ rows }) => rows,
  "operation/custom-fields-added": () => "custom fields are supported now",
  "operation/custom-fields-removed": () => "custom fields are no longer supported",
  "operation/answer-documented": ({ after }) =>
    after === "" ? "the page shows what an answer holds now" : "the page does not show what an answer holds",
  "operation/page-details": ({ names, before, after }) =>
    before === ""
      ? `the page states ${names} now: ${after}`
      : after === ""
        ? `the page no longer states ${names}; it was ${before}`
        : `the page states ${names} otherwise: ${after}; it was ${before}`,
  "operation/page-size-lowered": ({ before, after }) =>
    `a page holds at most ${after} items now; it was ${before}`,
  "operation/page-size-raised": ({ before, after }) =>
    `a page may hold up to ${after} items now; it was ${before}`,
  "operation/id-changed": ({ before, after }) => `called ${after} now, which was ${before}`,

  "parameter/required-added": ({ names }) => `requests must carry the ${names} now`,
  "parameter/added": ({ names }) => `requests may now carry the ${names}`,
  "parameter/removed": ({ names }) => `requests can no longer carry the ${names}`,
  "parameter/became-required": ({ names }) => `requests must carry the ${names} now`,
  "parameter/became-optional": ({ names }) => `requests need not carry the ${names} any more`,

  "request/required-property-added": ({ names }) => `requests must carry ${names} now, which is new`,
  "request/property-added": ({ names }) => `requests may now carry ${names}`,
  "request/property-removed": ({ names }) => `requests no longer carry ${names}`,
  "request/property-refused": ({ names }) => `requests with ${names} are refused now`,
  "request/property-became-required": ({ names }) => `requests must carry ${names} now`,
  "request/property-became-optional": ({ names }) => `requests need not carry ${names} any more`,
  "request/property-hidden": ({ names }) => `what requests send in ${names} no longer counts`,
  "request/property-shown": ({ names }) => `requests may now send ${names}, which could only be read before`,
  "request/body-required-added": () => "requests must carry a body now",
  "request/body-added": () => "requests may now carry a body",
  "request/body-removed": () => "requests no longer carry a body",
  "request/body-became-required": () => "requests must carry a body now",
  "request/body-became-optional": () => "requests need not carry a body any more",

  "response/required-property-added": ({ names }) => `answers now always carry ${names}`,
  "response/property-added": ({ names }) => `answers now carry ${names}`,
  "response/property-removed": ({ names }) => `answers no longer carry ${names}`,
  "response/property-became-required": ({ names }) => `answers always carry ${names} now`,
  "response/property-became-optional": ({ names }) => `answers may lack ${names} now`,
  "response/body-added": () => "it is now documented what an answer holds",
  "response/body-removed": () => "it is no longer documented what an answer holds",

  "server/added": ({ after }) => `the API is reached at ${after}, too`,
  "server/removed": ({ before }) => `the API is no longer reached at ${before}`,
  "security/way-added": ({ after }) => `access is given with ${after}, too`,
  "security/way-removed": ({ before }) => `access is no longer given with ${before}`,
  "security/required": () => "access needs a proof of who calls now",
  "security/dropped": () => "access needs no proof of who calls any more",
  "component/renamed": ({ before, after }) => `the type ${before} is called ${after} now`,
  "error-name/changed": ({ names, before, after }) =>
    `${names} is called ${after} in code now; it was ${before}`,

  "document/tag": ({ names, before, after }) =>
    before === "" ? `${names} is new` : after === "" ? `${names} is gone` : `${names} changed`,
  "schema/xml-changed": ({ whole }) => `${whole} is written otherwise in XML`,
  "schema/domain-values-changed": ({ whole }) => `${whole}: the list of its values is documented otherwise`,

  "error/added": ({ names, after }) => `may now answer with ${names}: “${after}”`,
  "error/removed": ({ names, before }) => `no longer answers with ${names}: “${before}”`,
  "error/reworded": ({ names, before, after }) => `${names} now reads “${after}”; it was “${before}”`,
  "error/moved": ({ names, before, after }) => `${names} now comes with status ${after}; it was ${before}`,
};

/** Changes that differ in one name only are told together. */
export const canBeJoined = (rule: RuleId) =>
  /^(?:request|response)\/(?:required-)?property-|^parameter\/(?:required-)?(?:added|removed|became)/.test(
    rule,
  );
