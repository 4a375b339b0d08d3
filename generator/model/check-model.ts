import type { Json, SchemaType } from "../../spec/document/openapi.js";
import type { CheckedFormat } from "./checks/formats.js";

/**
 * What a validator has to look at. `reference` names another validator, so recursion needs no special case.
 */
export type Check =
  | { readonly kind: "anything" }
  | { readonly kind: "nothing" }
  | { readonly kind: "reference"; readonly validator: string }
  | ValueCheck;

export interface ValueCheck {
  readonly kind: "value";
  /** Whether null passes, whatever the other rules say. */
  readonly nullable: boolean;
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
  readonly conditional?: ConditionalCheck;
  /** Tells at once which of the alternatives a value follows; there are no other rules beside them then. */
  readonly discriminator?: DiscriminatorCheck;
  readonly unevaluatedProperties?: { readonly check: Check; readonly evaluated: Evaluated };
  readonly unevaluatedItems?: { readonly check: Check; readonly evaluated: Evaluated };
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
  readonly pattern?: PatternCheck;
  readonly format?: CheckedFormat;
}

export interface PatternCheck {
  readonly source: string;
  /** Length of the longest text on which it can be tried without running for ever. */
  readonly tried?: number;
}

export interface ArrayCheck {
  /** Checks of the first elements, by position. */
  readonly prefix: readonly Check[];
  /** Of the elements after those. */
  readonly items?: Check;
  readonly contains?: { readonly check: Check; readonly least: number; readonly most?: number };
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems: boolean;
}

export interface ObjectCheck {
  readonly required: readonly string[];
  readonly properties: readonly NamedCheck[];
  readonly patterns: readonly { readonly pattern: PatternCheck; readonly check: Check }[];
  /** What a property without a schema of its own must satisfy. */
  readonly additional?: Check;
  /** What every name must satisfy. */
  readonly names?: Check;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** Properties that must be there when `name` is. */
  readonly dependentRequired: readonly { readonly name: string; readonly required: readonly string[] }[];
  /** What the object must satisfy when `name` is there. */
  readonly dependentSchemas: readonly NamedCheck[];
}

export interface NamedCheck {
  readonly name: string;
  readonly check: Check;
}

export interface ConditionalCheck {
  readonly if: Check;
  readonly ifTrue?: Check;
  readonly ifFalse?: Check;
}

export interface DiscriminatorCheck {
  readonly property: string;
  readonly choices: readonly { readonly tag: string; readonly check: Check }[];
  /** What a value without any of the tags breaks. */
  readonly otherwise: ValueCheck;
}

/** Which properties, or elements, the other keywords of a schema look at, in a value that satisfies them. */
export interface Evaluated {
  readonly all: boolean;
  readonly names: readonly string[];
  readonly patterns: readonly PatternCheck[];
  /** So many elements from the first on. */
  readonly prefix: number;
  /** Elements that satisfy one of these. */
  readonly contains: readonly Check[];
  readonly parts: readonly EvaluatedPart[];
}

/** What else is looked at in values that satisfy a check, or do not, or have a property. */
export interface EvaluatedPart {
  readonly when?: Check;
  readonly unless?: Check;
  readonly having?: string;
  readonly evaluated: Evaluated;
}

/** A validator of one schema. */
export interface ValidatorModel {
  /** Name of the type it proves; absent where no type has that shape. */
  readonly typeName?: string;
  /** Whether null passes, which the type leaves out. */
  readonly takesNull?: boolean;
  readonly validator: string;
  readonly check: Check;
  /** Whether its schema holds itself, directly or through others. */
  readonly recursive: boolean;
}
