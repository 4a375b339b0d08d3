/** What may stand at a place of the document. */
export type Shape = ScalarName | RecordName | { readonly list: Shape } | MapShape;

/** An object whose keys the author chose. */
export interface MapShape {
  readonly map: Shape;
  /** Whether keys with `x-` are no names but additions, which the SDK does not read. */
  readonly extensible?: true;
}

export type ScalarName =
  | "text"
  | "flag"
  | "number"
  | "count"
  | "bound"
  | "error number"
  | "place of a parameter"
  | "type"
  | "data";

export type RecordName =
  | "document"
  | "info"
  | "server"
  | "server variable"
  | "tag"
  | "components"
  | "security scheme"
  | "flow"
  | "path item"
  | "operation"
  | "parameter"
  | "request body"
  | "response"
  | "media type"
  | "schema"
  | "discriminator"
  | "RamBase operation"
  | "row"
  | "error"
  | "version";

/** An object whose keys the standard names; keys that are not among them may hold anything. */
export interface RecordShape {
  readonly members: { readonly [key: string]: Shape };
  /** Without these it says nothing. */
  readonly required?: readonly string[];
  /** Where components of its kind stand; only such an object may be a reference. */
  readonly group?: string;
}
