// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  type OperationSpec,
} from "../runtime/index.js";
import type { CommonOptions } from "../types/common-options.js";

/** `/finance/departments` */
export interface FinanceDepartmentsResource {
  /** `/finance/departments/{departmentId}` */
  (departmentId: number): FinanceDepartmentById;
}

/** Makes a `FinanceDepartmentsResource`, whose members are made when they are read. */
export function financeDepartmentsResource(rambase: AnyClient): FinanceDepartmentsResource {
  return (departmentId: number) => financeDepartmentById(rambase, { departmentId });
}

/** `/finance/departments/{departmentId}` */
export interface FinanceDepartmentById {
  /**
   * Deletes a department. Function `deleteDepartment`.
   *
   * @see https://api.rambase.net/documentation/tagview/Finance/Department?resourceno=3109&version=3
   */
  delete(options?: DeleteDepartmentOptions): ApiCall<void>;
}

/** Makes a `FinanceDepartmentById`, whose members are made when they are read. */
export function financeDepartmentById(
  rambase: AnyClient,
  path: FinanceDepartmentPath,
): FinanceDepartmentById {
  return {
    delete: (options) => deleteDepartment(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type FinanceDepartmentPath = {
  /** The department to delete. Minimum 1. */
  departmentId: number;
};

/** Options of `deleteDepartment`. */
export type DeleteDepartmentOptions = CallOptions & Pick<CommonOptions, "db" | "useMinimumVersion">;

/**
 * Deletes a department.
 *
 * Resource 3109, version 3.
 *
 * @see https://api.rambase.net/documentation/tagview/Finance/Department?resourceno=3109&version=3
 */
export function deleteDepartment(
  rambase: AnyClient,
  path: FinanceDepartmentPath,
  options?: DeleteDepartmentOptions,
): ApiCall<void> {
  return callOperation(rambase, deleteDepartmentOperation, { path, options });
}

const deleteDepartmentOperation: OperationSpec = {
  id: "deleteDepartment",
  method: "DELETE",
  path: "/finance/departments/{departmentId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion" },
};
