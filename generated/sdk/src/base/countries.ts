// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  fieldNames,
  listItems,
  type ListOptions,
  type OperationSpec,
  type PagedList,
} from "../runtime/index.js";
import { callable } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";

/** `/base/countries` */
export interface BaseCountriesResource {
  /** `/base/countries/{countryId}` */
  (countryId: number): BaseCountryById;
  /**
   * Lists countries. Function `listCountries`.
   *
   * @see https://api.rambase.net/documentation/Base/Country?resourceno=469&version=12
   */
  list(options?: ListCountriesOptions): PagedList<unknown>;
}

/** Makes a `BaseCountriesResource`, whose members are made when they are read. */
export function baseCountriesResource(rambase: AnyClient): BaseCountriesResource {
  return callable((countryId: number) => baseCountryById(rambase, { countryId }), {
    list: (options?: ListCountriesOptions) => listCountries(rambase, options),
  });
}

/** `/base/countries/{countryId}` */
export interface BaseCountryById {
  /**
   * Reads one country. Function `getCountry`.
   *
   * @see https://api.rambase.net/documentation/Base/Country?resourceno=470&version=6
   */
  get(options?: GetCountryOptions): ApiCall<unknown>;
}

/** Makes a `BaseCountryById`, whose members are made when they are read. */
export function baseCountryById(rambase: AnyClient, path: BaseCountryPath): BaseCountryById {
  return {
    get: (options) => getCountry(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type BaseCountryPath = {
  /** The country to read. Minimum 10000. */
  countryId: number;
};

/** Options of `listCountries`. */
export type ListCountriesOptions = ListOptions &
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
  >;

/**
 * Lists countries.
 *
 * A page has at most 300 items.
 *
 * Resource 469, version 12.
 *
 * @see https://api.rambase.net/documentation/Base/Country?resourceno=469&version=12
 */
export function listCountries(rambase: AnyClient, options?: ListCountriesOptions): PagedList<unknown> {
  return listItems(rambase, listCountriesOperation, { options });
}

const listCountriesOperation: OperationSpec = {
  id: "listCountries",
  method: "GET",
  path: "/base/countries",
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
  },
};

/** Options of `getCountry`. */
export type GetCountryOptions = CallOptions &
  Pick<
    CommonOptions,
    "showDomainDescriptions" | "lang" | "db" | "format" | "useMinimumVersion" | "select"
  >;

/**
 * Reads one country.
 *
 * Resource 470, version 6.
 *
 * @see https://api.rambase.net/documentation/Base/Country?resourceno=470&version=6
 */
export function getCountry(
  rambase: AnyClient,
  path: BaseCountryPath,
  options?: GetCountryOptions,
): ApiCall<unknown> {
  return callOperation(rambase, getCountryOperation, { path, options });
}

const getCountryOperation: OperationSpec = {
  id: "getCountry",
  method: "GET",
  path: "/base/countries/{countryId}",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    format: "$format",
    useMinimumVersion: "$useMinimumVersion",
    select: ["$select", fieldNames],
  },
};
