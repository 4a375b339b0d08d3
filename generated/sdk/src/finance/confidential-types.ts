// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type FinanceConfidentialTypeUserAssignmentsResource,
  financeConfidentialTypeUserAssignmentsResource,
} from "./confidential-types/user-assignments.js";

/** `/finance/confidential-types` */
export interface FinanceConfidentialTypesResource {
  /** `/finance/confidential-types/{confidentialTypeId}` */
  (confidentialTypeId: number): FinanceConfidentialTypeById;
}

/** Makes a `FinanceConfidentialTypesResource`, whose members are made when they are read. */
export function financeConfidentialTypesResource(rambase: AnyClient): FinanceConfidentialTypesResource {
  return (confidentialTypeId: number) => financeConfidentialTypeById(rambase, { confidentialTypeId });
}

/** `/finance/confidential-types/{confidentialTypeId}` */
export interface FinanceConfidentialTypeById {
  /** `/finance/confidential-types/{confidentialTypeId}/user-assignments` */
  readonly userAssignments: FinanceConfidentialTypeUserAssignmentsResource;
}

/** Makes a `FinanceConfidentialTypeById`, whose members are made when they are read. */
export function financeConfidentialTypeById(
  rambase: AnyClient,
  path: FinanceConfidentialTypePath,
): FinanceConfidentialTypeById {
  return {
    get userAssignments() {
      return financeConfidentialTypeUserAssignmentsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type FinanceConfidentialTypePath = {
  /** The confidential type that is opened to the user. Minimum 100000. */
  confidentialTypeId: number;
};
