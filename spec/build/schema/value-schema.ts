import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { ValueFacts } from "../../../scraper/model/value.js";
import { toCommonMark } from "../../document/common-mark.js";
import type { Schema } from "../../document/openapi.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import { constraintKeywords, type Subject } from "./constraint-keywords.js";
import { schemaOfType } from "./data-type.js";

/** What a page states of a value: a field, a plain item of a list, or a parameter. */
export interface StatedValue extends ValueFacts {
  readonly description?: string;
}

/**
 * Makes the schema of a value: its datatype, description, constraints and domain values.
 *
 * Reports, into `issues`, an unknown datatype and constraints that no keyword can hold; both are kept under
 * `x-rambase-` keys.
 */
export function valueSchema(stated: StatedValue, subject: Subject, issues: Issue[]): Schema {
  const type = schemaOfType(subject.type);
  if (!type) {
    const message = `${subject.name} has the datatype ${subject.type}, which is not known; it was kept as x-rambase-type.`;
    issues.push(issue("type/unknown", message, subject.place));
  }
  return {
    ...(type ?? { [extensionKeys.type]: subject.type }),
    ...(stated.description !== undefined && { description: toCommonMark(stated.description) }),
    ...constraintKeywords(stated, subject, issues),
    ...(stated.domainValues !== undefined && { [extensionKeys.domainValues]: stated.domainValues }),
  };
}
