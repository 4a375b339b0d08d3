import type { PathParameterModel } from "./operation-model.js";
import type { Doc } from "./type-model.js";

/** A method of a node: calls the single function of one operation. */
export interface MethodModel {
  readonly name: string;
  readonly operationId: string;
  readonly doc: Doc;
  /** Arguments of the operation's path, by the name that the tree gave the same position. */
  readonly renamed?: { readonly [parameter: string]: string };
}

export interface ChildModel {
  readonly property: string;
  readonly node: string;
}

/** A place in the resource tree: `rambase.system.roles`, `rambase.system.roles(100123)`. */
export interface NodeModel {
  /** Name of its interface. */
  readonly name: string;
  /** Name of the function that makes it. */
  readonly factory: string;
  readonly doc: Doc;
  /** Path parameters bound on the way here. */
  readonly bound: readonly PathParameterModel[];
  readonly boundType?: string;
  /** Calling the node with these arguments answers the node named. */
  readonly call?: { readonly parameters: readonly PathParameterModel[]; readonly node: string };
  readonly children: readonly ChildModel[];
  readonly methods: readonly MethodModel[];
}

/** The type of the path arguments of the operations at and below a node. */
export interface PathTypeModel {
  readonly name: string;
  /** Name of the type that holds the values bound further up. */
  readonly outer?: string;
  readonly parameters: readonly PathParameterModel[];
}
