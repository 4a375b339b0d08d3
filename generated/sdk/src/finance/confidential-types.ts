// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type FinanceConfidentialTypesUserAssignmentsResource,
  financeConfidentialTypesUserAssignmentsResource,
} from "./confidential-types/user-assignments.js";

/** `/finance/confidential-types` */
export interface FinanceConfidentialTypesResource {
  /** `/finance/confidential-types/{confidentialTypeId}` */
  (confidentialTypeId: number): FinanceConfidentialTypesItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function financeConfidentialTypesResource(rambase: RamBaseClient): FinanceConfidentialTypesResource {
  return (confidentialTypeId: number) => financeConfidentialTypesItem(rambase, { confidentialTypeId });
}

/** `/finance/confidential-types/{confidentialTypeId}` */
export interface FinanceConfidentialTypesItem {
  /** `/finance/confidential-types/{confidentialTypeId}/user-assignments` */
  readonly userAssignments: FinanceConfidentialTypesUserAssignmentsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function financeConfidentialTypesItem(
  rambase: RamBaseClient,
  path: FinanceConfidentialTypesPath,
): FinanceConfidentialTypesItem {
  return {
    get userAssignments() {
      return financeConfidentialTypesUserAssignmentsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type FinanceConfidentialTypesPath = {
  /** The confidential type that is opened to the user. Minimum 100000. */
  confidentialTypeId: number;
};
