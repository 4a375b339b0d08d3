import type { HttpMethod, Json } from "../../spec/document/openapi.js";
import type { SchemaFacts } from "./docs/schema-doc.js";
import type { Doc, TypeDeclaration, TypeExpression } from "./type-model.js";

export interface PathParameterModel {
  readonly name: string;
  readonly doc: Doc;
  /** What `doc` is made of; absent when nothing describes the parameter. */
  readonly facts?: SchemaFacts;
  readonly type: TypeExpression;
}

/** A query parameter, as the caller's options show it. */
export interface OptionModel {
  /** Name in the options. */
  readonly name: string;
  /** Name on the wire. */
  readonly wireName: string;
  readonly doc: Doc;
  readonly type: TypeExpression;
  readonly required: boolean;
  /** Declared once in `CommonOptions` because many operations take the same parameter. */
  readonly common: boolean;
  /** Function of the runtime that makes the text which is sent, where a value is more than text. */
  readonly encoder?: string;
}

export interface BodyModel {
  readonly type: TypeExpression;
  readonly required: boolean;
  /** Property that wraps the body on the wire. */
  readonly root?: string;
  /** The function of the runtime that writes it. */
  readonly encoder: "jsonBody" | "formBody" | "otherBody";
  /** What writes the members of a form that are more than one text. */
  readonly members?: ReadonlyMap<string, string>;
  /** Absent for `application/json`. */
  readonly mediaType?: string;
  /** What its validator is called: like its type, as a rule. */
  readonly checkedAs?: string;
}

/** What a call answers. */
export type AnswerModel =
  | {
      readonly kind: "value";
      readonly type: TypeExpression;
      readonly root?: string;
      readonly checkedAs?: string;
      /** Media type of what is asked for and handed on as a text; absent for JSON. */
      readonly accept?: string;
    }
  | {
      readonly kind: "list";
      readonly item: TypeExpression;
      /** Absent, like `items`, when the document does not describe the answer. */
      readonly page?: TypeExpression;
      /** Property of the answer that holds the items. */
      readonly items?: string;
      readonly checkedAs?: string;
    }
  | {
      readonly kind: "started";
      readonly type: TypeExpression;
      readonly root?: string;
      readonly checkedAs?: string;
    };

/** Values that make a call a reader can follow and the validators accept. */
export interface ExampleModel {
  readonly path: { readonly [name: string]: Json };
  readonly body?: Json;
  readonly options: { readonly [name: string]: Json };
}

export interface OperationModel {
  /** `operationId` of the document, or one made from method and path. */
  readonly id: string;
  readonly functionName: string;
  /** Name of the constant that holds what the runtime must know. */
  readonly specName: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly doc: Doc;
  /** `Resource 1925, version 10.`, from whose documentation it was made, where the document says so. */
  readonly madeFrom?: string;
  readonly tag?: string;
  readonly pathParameters: readonly PathParameterModel[];
  /** Name of the type of the path argument; absent when there is no path parameter. */
  readonly pathType?: string;
  readonly options: readonly OptionModel[];
  readonly optionsType: string;
  /** The headers that the document describes; absent when it describes none. */
  readonly headers?: TypeDeclaration;
  /** The fields that a filter of this list may use; absent when the document does not list them. */
  readonly filterFields?: TypeDeclaration;
  /** Its ready-made filters; absent when the document tells no keys of any. */
  readonly namedFilters?: TypeDeclaration;
  /** Whether the type of the answer follows from the fields that a call selects. */
  readonly isNarrowed: boolean;
  /** Whether the resource may have fields that a company has added. */
  readonly hasCustomFields: boolean;
  readonly body?: BodyModel;
  readonly answer: AnswerModel;
  /** Numbers of the documented errors, ascending. */
  readonly errors: readonly number[];
  readonly example: ExampleModel;
}
