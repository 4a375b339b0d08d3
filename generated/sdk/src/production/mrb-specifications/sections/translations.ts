// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  jsonBody,
  type OperationSpec,
} from "../../../runtime/index.js";
import { violationsOf } from "../../../runtime/internal.js";
import type { CommonOptions } from "../../../types/common-options.js";
import {
  checkMrbSpecificationSectionTranslationInput,
} from "../../../validators/production/mrb-specifications/sections/translations.js";
import type { ProductionMrbSpecificationSectionPath } from "../sections.js";

/** `/production/mrb-specifications/{mrbSpecificationId}/sections/{sectionId}/translations` */
export interface ProductionMrbSpecificationSectionTranslationsResource {
  /**
   * Translates the title of a section of a manufacturing record book. Function
   * `createMrbSpecificationSectionTranslation`.
   *
   * @see https://api.rambase.net/documentation/Production/MRB%20Specification/Section/Translation?resourceno=5569&version=2
   */
  create(
    body: MrbSpecificationSectionTranslationInput,
    options?: CreateMrbSpecificationSectionTranslationOptions,
  ): ApiCall<unknown>;
}

/**
 * Makes a `ProductionMrbSpecificationSectionTranslationsResource`, whose members are made when they
 * are read.
 */
export function productionMrbSpecificationSectionTranslationsResource(
  rambase: AnyClient,
  path: ProductionMrbSpecificationSectionPath,
): ProductionMrbSpecificationSectionTranslationsResource {
  return {
    create: (body, options) => createMrbSpecificationSectionTranslation(rambase, path, body, options),
  };
}

/** Options of `createMrbSpecificationSectionTranslation`. */
export type CreateMrbSpecificationSectionTranslationOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang">;

/**
 * Translates the title of a section of a manufacturing record book.
 *
 * Resource 5569, version 2.
 *
 * @see https://api.rambase.net/documentation/Production/MRB%20Specification/Section/Translation?resourceno=5569&version=2
 */
export function createMrbSpecificationSectionTranslation(
  rambase: AnyClient,
  path: ProductionMrbSpecificationSectionPath,
  body: MrbSpecificationSectionTranslationInput,
  options?: CreateMrbSpecificationSectionTranslationOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createMrbSpecificationSectionTranslationOperation, { path, body, options });
}

const createMrbSpecificationSectionTranslationOperation: OperationSpec = {
  id: "createMrbSpecificationSectionTranslation",
  method: "POST",
  path: "/production/mrb-specifications/{mrbSpecificationId}/sections/{sectionId}/translations",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
  },
  body: {
    encode: jsonBody,
    root: "translation",
    required: true,
    check: (body) => violationsOf(checkMrbSpecificationSectionTranslationInput, body),
  },
};

/** Body of `createMrbSpecificationSectionTranslation`. */
export interface MrbSpecificationSectionTranslationInput {
  /** Title of the section in that language. */
  title: string;
  /** Language that the title is written in. The legal values are domain values of the API. */
  language: string;
}
