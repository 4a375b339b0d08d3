import type { Issue } from "../../../issues/issue.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { Check } from "../check-model.js";
import type { TargetOf } from "../document/all-parts.js";
import type { Found } from "../document/references.js";

/** What building a check must know of the rest of the document. */
export interface CheckContext {
  /** Name of the validator of a schema that has a name; undefined of others. */
  readonly validatorOf: (schema: Schema) => string | undefined;
  /**
   * What a schema's reference leads to; undefined when it has none, or when that is
   * nothing that can be checked.
   */
  readonly follow: (schema: Schema, pointer: string) => Found<Schema | boolean> | undefined;
  /** What a schema stands for; reports nothing. */
  readonly targetOf: TargetOf;
  /** Name of the validator of a schema that has no name and that others refer to. */
  readonly validatorOfPart: (found: Found<Schema>) => string;
  /** Whether requests hold a schema and no answer does. */
  readonly isOnlySent: (schema: Schema) => boolean;
  /** Whether texts are held against their formats. */
  readonly formats: boolean;
  /** Checks that were built before: one schema has one check, wherever it is looked at. */
  readonly built: Map<Schema, Check>;
  readonly issues: Issue[];
}
