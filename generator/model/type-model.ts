/** What the generated types look like, decided down to every name; nothing here needs the document. */

/** A type as it is written where it is used. */
export type TypeExpression =
  | {
      readonly kind: "keyword";
      readonly name: "string" | "number" | "boolean" | "null" | "unknown" | "never" | "void";
    }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** Known values plus whatever else the base type holds: a value added later breaks nobody's code. */
  | {
      readonly kind: "openUnion";
      readonly values: readonly (string | number)[];
      readonly base: "string" | "number";
    }
  | { readonly kind: "named"; readonly name: string }
  /** A type of the runtime with its arguments: `Select<Role>`. */
  | { readonly kind: "applied"; readonly name: string; readonly arguments: readonly TypeExpression[] }
  | { readonly kind: "array"; readonly items: TypeExpression }
  | { readonly kind: "map"; readonly values: TypeExpression }
  /** Fields that stand beside other things; those of an object alone are an interface. */
  | {
      readonly kind: "fields";
      readonly fields: readonly Omit<PropertyModel, "doc">[];
      /** Whether a caller may write `undefined` for one that is optional. */
      readonly written: boolean;
    }
  | { readonly kind: "union" | "intersection"; readonly members: readonly TypeExpression[] };

/** Who makes the values of a type: programs that ask, the server that answers, or both. */
export type Makers = "program" | "server" | "both";

/** Text for a comment, not yet escaped. */
export interface Doc {
  /** Paragraphs, in reading order. */
  readonly paragraphs: readonly string[];
  readonly deprecated?: string;
  /** Address of the page that describes the thing. */
  readonly see?: string;
}

export interface PropertyModel {
  /** As it travels; quoted in code when it is no identifier. */
  readonly name: string;
  readonly doc: Doc;
  readonly type: TypeExpression;
  readonly optional: boolean;
}

interface Declared {
  readonly name: string;
  readonly doc: Doc;
  /** A request holds it, so a caller may write `undefined` for an optional property. */
  readonly written: boolean;
}

/** A named, exported type. */
export type TypeDeclaration =
  | (Declared & {
      readonly kind: "interface";
      readonly extends: readonly string[];
      readonly properties: readonly PropertyModel[];
      /** Type of the properties that have no name of their own. */
      readonly index?: TypeExpression;
    })
  | (Declared & { readonly kind: "alias"; readonly type: TypeExpression });
