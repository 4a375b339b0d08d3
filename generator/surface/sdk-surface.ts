/**
 * What users of a generated SDK can write against: everything its entry points export, and the types that the
 * exported signatures mention. Comments, bodies and the order of members play no part.
 */
export interface SdkSurface {
  /** Name of the package: `rambase-sdk`. */
  readonly packageName: string;
  /** The package itself first, then its other entry points by path. */
  readonly entries: readonly SurfaceEntry[];
  /** By name, then kind. */
  readonly declarations: readonly Declaration[];
}

/** What can be imported from one path. */
export interface SurfaceEntry {
  /** As an import names it: `rambase-sdk/system`. */
  readonly path: string;
  /** By name. */
  readonly exports: readonly SurfaceExport[];
}

export interface SurfaceExport {
  /** As an import names it. */
  readonly name: string;
  /** The declarations it stands for: all that have this name. */
  readonly declaration: string;
}

export type DeclarationKind = "class" | "const" | "function" | "interface" | "type";

/**
 * A declaration of the SDK, with types as normal text: one line, members of a union in order, no comments.
 */
export interface Declaration {
  readonly kind: DeclarationKind;
  /**
   * What signatures call it, and nothing else in the surface; only a constant and a type may share a name, as
   * `ErrorCode` does. It is the name in the code, with a number where that is taken.
   */
  readonly name: string;
  readonly typeParameters: readonly TypeParameter[];
  /** What a class or an interface extends. */
  readonly extends: readonly string[];
  /** What a class implements. */
  readonly implements: readonly string[];
  /** Members of a class, an interface, an object type or an object constant; the signatures of a function. */
  readonly members: readonly Member[];
  /** What a constant holds or an alias stands for, where that is no object type. */
  readonly type?: string;
}

export interface TypeParameter {
  readonly name: string;
  readonly constraint?: string;
  readonly default?: string;
}

export type MemberKind = "property" | "method" | "call" | "construct" | "index";

/**
 * A member as users see it: a getter is a property that can be read, a default value
 * makes a parameter optional.
 */
export interface Member {
  readonly kind: MemberKind;
  /** As code writes it: `name`, `"a b"`, `[Symbol.iterator]`; `[number]` for an index, empty for a call. */
  readonly name: string;
  readonly static: boolean;
  readonly readonly: boolean;
  readonly optional: boolean;
  readonly typeParameters: readonly TypeParameter[];
  /** Of methods, calls and constructors; none for others. */
  readonly parameters: readonly Parameter[];
  /** Type of a property, or what a call returns; empty for a constructor of a class. */
  readonly type: string;
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly rest: boolean;
}
