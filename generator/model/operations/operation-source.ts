import type {
  HttpMethod,
  Operation,
  Parameter,
  RequestBody,
  Response,
  Schema,
} from "../../../spec/document/openapi.js";
import type { RamBaseOperation } from "../../../spec/document/rambase-extensions.js";
import type { Found } from "../document/references.js";

/** What the document says about one operation, with references followed and nothing decided yet. */
export interface OperationSource {
  readonly id: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly pointer: string;
  readonly operation: Operation;
  readonly rambase?: RamBaseOperation;
  readonly parameters: readonly Found<Parameter>[];
  readonly body?: BodySource;
  readonly response?: ResponseSource;
  /** Every response that is no success, by status. */
  readonly failures: readonly { readonly status: number; readonly response: Response }[];
}

/** A body as the caller passes it: what stands inside the root, when there is one. */
export interface ContentSource {
  readonly mediaType: string;
  readonly schema?: Found<Schema>;
  readonly root?: string;
}

export interface BodySource extends ContentSource {
  readonly body: RequestBody;
}

export interface ResponseSource {
  readonly status: string;
  readonly content?: ContentSource;
}
