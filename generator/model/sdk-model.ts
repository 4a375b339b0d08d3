import type { ValidatorModel } from "./check-model.js";
import type { ErrorModel } from "./error-model.js";
import type { NameOwners } from "./naming/name-owners.js";
import type { OperationModel, OptionModel } from "./operation-model.js";
import type { NodeModel, PathTypeModel } from "./tree-model.js";
import type { TypeDeclaration } from "./type-model.js";

/** Types that several resources share, or none uses: one file under `src/types`. */
export interface TypeFileModel {
  /** Without ending, from `src`. */
  readonly file: string;
  readonly types: readonly TypeDeclaration[];
}

/** One resource: its part of the tree, its operations and the types that only they use. */
export interface ResourceModel extends TypeFileModel {
  /** The path it stands for. */
  readonly path: string;
  readonly pathTypes: readonly PathTypeModel[];
  readonly operations: readonly OperationModel[];
  readonly nodes: readonly NodeModel[];
}

/** A first path segment: an entry of the package and a property of the client. */
export interface ModuleModel {
  /** Folder under `src` and entry of the package. */
  readonly folder: string;
  /** Property of the client. */
  readonly property: string;
  /** The path that it stands for. */
  readonly path: string;
  /** What the document says about it. */
  readonly description?: string;
  /** Name of the module's own node. */
  readonly node: string;
  readonly resources: readonly ResourceModel[];
  /** What its operations use of the types that several resources share; its entry exports them, too. */
  readonly shared: readonly TypeFileModel[];
}

/** A validator file: the validators of the types that one file declares. */
export interface ValidatorFileModel {
  readonly file: string;
  readonly validators: readonly ValidatorModel[];
}

/** What the emitter makes files of, besides the document: each name, file and rule is decided here. */
export interface SdkModel {
  readonly clientName: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** Where the API is for a client that is told nothing else; absent when a client has to be told. */
  readonly baseUrl?: string;
  /** Where logins ask for tokens, from the base URL. */
  readonly tokenUrl: string;
  readonly modules: readonly ModuleModel[];
  readonly typeFiles: readonly TypeFileModel[];
  readonly commonOptions: readonly OptionModel[];
  readonly errors: readonly ErrorModel[];
  readonly validatorFiles: readonly ValidatorFileModel[];
  /** Who got which name. */
  readonly owners: NameOwners;
}
