import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { camelCase, pascalCase } from "../naming/identifier.js";
import { reservedFunctionNames } from "../naming/reserved-names.js";
import { type OwnedNames, uniqueNames } from "../naming/unique-names.js";
import { validatorName } from "../naming/validator-names.js";
import { fieldName } from "./field-options.js";
import { headerParameters } from "./headers.js";
import { keyOf } from "./named-filters.js";
import type { OperationSource } from "./operation-source.js";

/** The names that one operation contributes to the package. */
export interface OperationNames {
  readonly functionName: string;
  readonly specName: string;
  /** Begins the names of the operation's types: `CreateRole` of `CreateRoleOptions`. */
  readonly typeStem: string;
  readonly optionsType: string;
  readonly headersType: string;
  readonly filterFieldsType: string;
  readonly namedFiltersType: string;
}

/**
 * Names every operation, and the type of its options, after its identifier. A name that had to differ from it
 * is reported. The functions come first: `getWorkOrderOperation` is one that people call, and for
 * `getWorkOrder` only a constant that nobody sees.
 */
export function nameOperations(
  document: OpenApiDocument,
  sources: readonly OperationSource[],
  types: OwnedNames,
  issues: Issue[],
): ReadonlyMap<string, OperationNames> {
  const schemas = Object.keys(document.components?.schemas ?? {}).map(pascalCase);
  // These stand beside the functions of operations in a resource's file.
  const checks = [...schemas, ...sources.map(({ id }) => `${pascalCase(id)}Body`)].map(validatorName);
  // In scripts without capitals, and behind digits, a function may be called like a type.
  const values = uniqueNames([...reservedFunctionNames, ...checks, ...schemas]);
  const functions = sources.map((source) => {
    const wanted = camelCase(source.id);
    const functionName = values.take(wanted, `${wanted}Operation`);
    if (functionName !== source.id) {
      const message = `The function of operation ${JSON.stringify(source.id)} is called ${functionName}.`;
      issues.push(issue("generator/renamed", message, { pointer: source.pointer }));
    }
    return { source, functionName };
  });
  return new Map(
    functions.map(({ source, functionName }) => {
      const specName = values.take(`${functionName}Operation`, `${functionName}Spec`);
      const typeStem = pascalCase(functionName);
      const optionsType = types.takeFor(
        `options of ${source.id}`,
        `${typeStem}Options`,
        `${typeStem}CallOptions`,
      );
      // Taken where there is one only: a name that nothing has must not stand in another's way.
      const headersType =
        headerParameters(source).length > 0
          ? types.takeFor(`headers of ${source.id}`, `${typeStem}Headers`, `${typeStem}CallHeaders`)
          : "";
      const filterFieldsType = (source.rambase?.filters ?? []).some(
        ({ name }) => fieldName(name) !== undefined,
      )
        ? types.takeFor(`filter fields of ${source.id}`, `${typeStem}FilterFields`, `${typeStem}Filterable`)
        : "";
      const namedFiltersType = (source.rambase?.namedFilters ?? []).some((row) => keyOf(row) !== undefined)
        ? types.takeFor(`named filters of ${source.id}`, `${typeStem}NamedFilters`, `${typeStem}ReadyFilters`)
        : "";
      const typeNames = { optionsType, headersType, filterFieldsType, namedFiltersType };
      return [source.id, { functionName, specName, typeStem, ...typeNames }];
    }),
  );
}
