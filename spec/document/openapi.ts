/**
 * The part of OpenAPI 3.0 and 3.1 that the project writes and reads, as plain JSON. Everything after the
 * scraper speaks these types only.
 */
export type Json =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

export interface Extensible {
  readonly [extension: `x-${string}`]: Json | undefined;
}

export interface Reference {
  readonly $ref: string;
}

export interface Xml {
  readonly name?: string;
  readonly wrapped?: boolean;
  readonly attribute?: boolean;
}

export type SchemaType = "null" | "boolean" | "object" | "array" | "number" | "integer" | "string";

/** A schema object; keys follow the order in which they are printed. */
export interface Schema extends Extensible {
  readonly $ref?: string;
  readonly $id?: string;
  readonly $anchor?: string;
  readonly $defs?: { readonly [name: string]: Schema | boolean };
  readonly type?: SchemaType | readonly SchemaType[];
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly default?: Json;
  readonly example?: Json;
  readonly examples?: readonly Json[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly exclusiveMinimum?: number | bigint | boolean;
  readonly exclusiveMaximum?: number | bigint | boolean;
  readonly multipleOf?: number;
  readonly minLength?: number | bigint;
  readonly maxLength?: number | bigint;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Schema | boolean };
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly prefixItems?: readonly (Schema | boolean)[];
  readonly contains?: Schema | boolean;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly unevaluatedItems?: Schema | boolean;
  readonly patternProperties?: { readonly [pattern: string]: Schema | boolean };
  readonly propertyNames?: Schema | boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: { readonly [name: string]: readonly string[] };
  readonly dependentSchemas?: { readonly [name: string]: Schema | boolean };
  readonly unevaluatedProperties?: Schema | boolean;
  readonly allOf?: readonly (Schema | boolean)[];
  readonly anyOf?: readonly (Schema | boolean)[];
  readonly oneOf?: readonly (Schema | boolean)[];
  readonly not?: Schema | boolean;
  readonly if?: Schema | boolean;
  readonly then?: Schema | boolean;
  readonly else?: Schema | boolean;
  readonly discriminator?: Discriminator;
  readonly nullable?: boolean;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly xml?: Xml;
}

/** Says by which property one sees which of several schemas a value follows. */
export interface Discriminator {
  readonly propertyName: string;
  /** Names of schemas, or references to them, by the property's value. */
  readonly mapping?: { readonly [value: string]: string };
}

export interface Parameter extends Extensible {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly schema?: Schema | boolean;
  readonly content?: { readonly [mediaType: string]: MediaType };
}

export interface MediaType extends Extensible {
  readonly schema?: Schema | boolean;
  /** How the members of a form are written, by their names. */
  readonly encoding?: { readonly [member: string]: Pick<Parameter, "style" | "explode"> };
}

export interface RequestBody extends Extensible {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: { readonly [mediaType: string]: MediaType };
}

export interface Response extends Extensible {
  readonly description: string;
  readonly content?: { readonly [mediaType: string]: MediaType };
}

export type SecurityRequirement = { readonly [scheme: string]: readonly string[] };

export interface Operation extends Extensible {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: { readonly [status: string]: Response | Reference };
  readonly security?: readonly SecurityRequirement[];
  readonly servers?: readonly Server[];
  readonly callbacks?: { readonly [name: string]: Json };
}

export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type HttpMethod = (typeof httpMethods)[number];

export type PathItem = { readonly [method in HttpMethod]?: Operation } & {
  /** Leads to another path item; what stands beside it counts before what stands there. */
  readonly $ref?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly servers?: readonly Server[];
} & Extensible;

export interface SecurityScheme extends Extensible {
  readonly type: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS";
  readonly description?: string;
  readonly name?: string;
  readonly in?: "query" | "header" | "cookie";
  readonly scheme?: string;
  readonly bearerFormat?: string;
  readonly flows?: { readonly [flow: string]: OAuthFlow };
}

/** Where one way to log in with OAuth 2 leads. */
export interface OAuthFlow extends Extensible {
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  readonly scopes?: { readonly [scope: string]: string };
}

export interface Components extends Extensible {
  readonly schemas?: { readonly [name: string]: Schema | boolean };
  readonly parameters?: { readonly [name: string]: Parameter };
  readonly responses?: { readonly [name: string]: Response };
  readonly requestBodies?: { readonly [name: string]: RequestBody };
  readonly securitySchemes?: { readonly [name: string]: SecurityScheme };
}

export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables?: { readonly [name: string]: { readonly default?: string } };
}

export interface OpenApiDocument extends Extensible {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string } & {
    readonly license?: { readonly name: string; readonly identifier?: string; readonly url?: string };
  };
  readonly servers?: readonly Server[];
  readonly security?: readonly SecurityRequirement[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths?: { readonly [path: string]: PathItem };
  readonly webhooks?: { readonly [name: string]: Json };
  readonly components?: Components;
  /** What these keys say is told beside their names (`extensionKeys`). */
  readonly "x-rambase-error-names"?: { readonly [code: string]: string };
  readonly "x-rambase-sdk-names"?: { readonly [name: string]: string };
}
