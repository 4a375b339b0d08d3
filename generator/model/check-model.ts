import type { Json, SchemaType } from "../../spec/document/openapi.js";
import type { CheckedFormat } from "./checks/keywords.js";

/** What a validator has to look at. `reference` names another validator, so recursion needs no special case. */
export type Check =
  | { readonly kind: "anything" }
  | { readonly kind: "nothing" }
  | { readonly kind: "reference"; readonly validator: string }
  | ValueCheck;

export interface ValueCheck {
  readonly kind: "value";
  /** Absent when any type will do. */
  readonly types?: readonly SchemaType[];
  readonly enum?: readonly Json[];
  readonly const?: { readonly value: Json };
  readonly number?: NumberCheck;
  readonly string?: StringCheck;
  readonly array?: ArrayCheck;
  readonly object?: ObjectCheck;
  readonly allOf: readonly Check[];
  readonly anyOf: readonly Check[];
  readonly oneOf: readonly Check[];
  readonly not?: Check;
}

export interface NumberCheck {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly format?: "int32" | "int64";
}

export interface StringCheck {
  /** In code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: CheckedFormat;
}

export interface ArrayCheck {
  readonly items?: Check;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems: boolean;
}

export interface ObjectCheck {
  readonly required: readonly string[];
  readonly properties: readonly { readonly name: string; readonly check: Check }[];
  /** What a property without a schema of its own must satisfy. */
  readonly additional?: Check;
}

/** A validator of one named schema. */
export interface ValidatorModel {
  /** Name of the type it proves; absent where no type has that shape. */
  readonly typeName?: string;
  readonly validator: string;
  readonly check: Check;
}
