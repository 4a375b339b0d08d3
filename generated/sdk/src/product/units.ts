// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  type CustomFields,
  fieldNames,
  jsonBody,
  listItems,
  type ListOptions,
  type OperationSpec,
  type PagedList,
} from "../runtime/index.js";
import { callable, violationsOf } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";
import { checkProductUnitUpdate } from "../validators/product/units.js";

/** `/product/units` */
export interface ProductUnitsResource {
  /** `/product/units/{productUnitId}` */
  (productUnitId: number): ProductUnitById;
  /** Lists product units, the single pieces behind serial numbers. Function `listProductUnits`. */
  list(options?: ListProductUnitsOptions): PagedList<unknown>;
}

/** Makes a `ProductUnitsResource`, whose members are made when they are read. */
export function productUnitsResource(rambase: AnyClient): ProductUnitsResource {
  return callable((productUnitId: number) => productUnitById(rambase, { productUnitId }), {
    list: (options?: ListProductUnitsOptions) => listProductUnits(rambase, options),
  });
}

/** `/product/units/{productUnitId}` */
export interface ProductUnitById {
  /** Reads one product unit. Function `getProductUnit`. */
  get(options?: GetProductUnitOptions): ApiCall<unknown>;
  /**
   * Changes a product unit, the single piece behind a serial number. Function `updateProductUnit`.
   *
   * @see https://api.rambase.net/documentation/Product/Product%20unit?resourceno=3472&version=5
   */
  update(body?: ProductUnitUpdate, options?: UpdateProductUnitOptions): ApiCall<unknown>;
}

/** Makes a `ProductUnitById`, whose members are made when they are read. */
export function productUnitById(rambase: AnyClient, path: ProductUnitPath): ProductUnitById {
  return {
    get: (options) => getProductUnit(rambase, path, options),
    update: (body, options) => updateProductUnit(rambase, path, body, options),
  };
}

/** Values in the path, by name. */
export type ProductUnitPath = {
  /** Minimum 100000. */
  productUnitId: number;
};

/** Options of `listProductUnits`. */
export type ListProductUnitsOptions = ListOptions &
  Pick<
    CommonOptions,
    | "showDomainDescriptions"
    | "lang"
    | "db"
    | "expand"
    | "select"
    | "useMinimumVersion"
    | "format"
    | "top"
    | "skip"
    | "showCustomFields"
  >;

/**
 * Lists product units, the single pieces behind serial numbers.
 *
 * A page has at most 80 items.
 *
 * Resource 459, version 27.
 */
export function listProductUnits(rambase: AnyClient, options?: ListProductUnitsOptions): PagedList<unknown> {
  return listItems(rambase, listProductUnitsOperation, { options });
}

const listProductUnitsOperation: OperationSpec = {
  id: "listProductUnits",
  method: "GET",
  path: "/product/units",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    expand: ["$expand", fieldNames],
    select: ["$select", fieldNames],
    useMinimumVersion: "$useMinimumVersion",
    format: "$format",
    top: "$top",
    skip: "$skip",
    showCustomFields: "$showCustomFields",
  },
};

/** Options of `getProductUnit`. */
export type GetProductUnitOptions = CallOptions &
  Pick<
    CommonOptions,
    | "showDomainDescriptions"
    | "lang"
    | "db"
    | "format"
    | "useMinimumVersion"
    | "select"
    | "showCustomFields"
  >;

/**
 * Reads one product unit.
 *
 * Resource 460, version 21.
 */
export function getProductUnit(
  rambase: AnyClient,
  path: ProductUnitPath,
  options?: GetProductUnitOptions,
): ApiCall<unknown> {
  return callOperation(rambase, getProductUnitOperation, { path, options });
}

const getProductUnitOperation: OperationSpec = {
  id: "getProductUnit",
  method: "GET",
  path: "/product/units/{productUnitId}",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    format: "$format",
    useMinimumVersion: "$useMinimumVersion",
    select: ["$select", fieldNames],
    showCustomFields: "$showCustomFields",
  },
};

/** Options of `updateProductUnit`. */
export type UpdateProductUnitOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang" | "showCustomFields">;

/**
 * Changes a product unit, the single piece behind a serial number.
 *
 * Resource 3472, version 5.
 *
 * @see https://api.rambase.net/documentation/Product/Product%20unit?resourceno=3472&version=5
 */
export function updateProductUnit(
  rambase: AnyClient,
  path: ProductUnitPath,
  body?: ProductUnitUpdate,
  options?: UpdateProductUnitOptions,
): ApiCall<unknown> {
  return callOperation(rambase, updateProductUnitOperation, { path, body, options });
}

const updateProductUnitOperation: OperationSpec = {
  id: "updateProductUnit",
  method: "PUT",
  path: "/product/units/{productUnitId}",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    showCustomFields: "$showCustomFields",
  },
  body: {
    encode: jsonBody,
    root: "productUnit",
    check: (body) => violationsOf(checkProductUnitUpdate, body),
  },
};

/** Body of `updateProductUnit`. */
export interface ProductUnitUpdate {
  /** Serial number that tells the unit from others of its product. */
  serialNumber?: string | undefined;
  /** Text that is stamped or printed on the unit's body. */
  marking?: string | undefined;
  /** Fields that the company has added; answers have them where `showCustomFields` asks for it. */
  customFields?: CustomFields | undefined;
}
