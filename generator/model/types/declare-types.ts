import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { References } from "../document/references.js";
import { kebabCase } from "../naming/identifier.js";
import { uniqueNames } from "../naming/unique-names.js";
import { listRule } from "../operations/list-rule.js";
import type { OperationSource } from "../operations/operation-source.js";
import type { TypeFileModel } from "../sdk-model.js";
import type { Makers, TypeDeclaration } from "../type-model.js";
import { breakCircles } from "./break-circles.js";
import { type Usage, usageOfComponents } from "./component-usage.js";
import { schemasWithCustomFields } from "./custom-fields.js";
import { declarePage } from "./declare-page.js";
import { declareType } from "./declare-type.js";
import type { TypeNames } from "./name-types.js";
import { oneWayFields } from "./one-way-fields.js";
import type { SchemaFamily } from "./schema-names.js";

/** All declarations, each in the file where it belongs. */
export interface DeclaredTypes {
  /** By file of the resource that alone uses them. */
  readonly ofResource: ReadonlyMap<string, readonly TypeDeclaration[]>;
  readonly shared: readonly SharedTypeFile[];
}

/** Types that the operations of several resources use, or none. */
export interface SharedTypeFile extends TypeFileModel {
  /** The files of those resources. */
  readonly usedBy: ReadonlySet<string>;
}

/**
 * Declares every named type: in the file of the one resource that uses it, else in a file of its own under
 * `src/types`.
 *
 * A schema that is a part or an alternative of itself is reported, and one that is sent and answered with
 * fields that are not.
 *
 * @param fileOf the resource file of each operation
 */
export function declareTypes(
  sources: readonly OperationSource[],
  types: TypeNames,
  references: References,
  fileOf: ReadonlyMap<string, string>,
  issues: Issue[],
): DeclaredTypes {
  const customized = schemasWithCustomFields(sources, references);
  const context = { references, known: types.known, customized };
  const declare = (family: SchemaFamily, makers: Makers): TypeDeclaration[] =>
    family.members.map((member) => declareType(member, context, makers));
  const usage = usageOfComponents(sources, types, references);
  const ofResource = new Map<string, TypeDeclaration[]>();
  const add = (file: string, declarations: readonly TypeDeclaration[]): void => {
    ofResource.set(file, [...(ofResource.get(file) ?? []), ...declarations]);
  };
  const shared: SharedTypeFile[] = [];
  const files = uniqueNames(["index", "common-options"]);
  for (const family of types.components) {
    const { operations, makers } = usage.get(family) ?? unused;
    const declarations = declare(family, makers);
    const oneWay = makers === "both" ? oneWayFields(family, references) : undefined;
    if (oneWay !== undefined) issues.push(oneWay);
    const usedBy = new Set([...operations].flatMap((id) => fileOf.get(id) ?? []));
    const [only, ...others] = usedBy;
    if (only !== undefined && others.length === 0) add(only, declarations);
    else shared.push({ file: `types/${files.take(kebabCase(family.name))}`, types: declarations, usedBy });
  }
  for (const source of sources) {
    const file = fileOf.get(source.id) ?? "";
    for (const family of types.inline.get(source.id) ?? []) {
      const isBody = family.schema === source.body?.schema?.value;
      const declarations = declare(family, isBody ? "program" : "server");
      add(
        file,
        declarations.filter(({ name }) => name !== types.pages.get(source.id)),
      );
    }
    add(file, pageOf(source, types, references));
  }
  return withoutCircles({ ofResource, shared }, types, issues);
}

/** Reports each schema that is a part or an alternative of itself. */
function withoutCircles(
  { ofResource, shared }: DeclaredTypes,
  { components, inline }: TypeNames,
  issues: Issue[],
): DeclaredTypes {
  const declared = [...ofResource.values(), ...shared.map((file) => file.types)].flat();
  const { types, circular } = breakCircles(declared);
  const members = [...components, ...inline.values()].flat().flatMap((family) => family.members);
  for (const name of circular) {
    const message = `The schema of ${name} is a part or an alternative of itself; its type leaves that out.`;
    const pointer = members.find((member) => member.name === name)?.pointer;
    issues.push(issue("generator/circle", message, pointer === undefined ? {} : { pointer }));
  }
  const unbroken = (list: readonly TypeDeclaration[]) => list.map((type) => types.get(type.name) ?? type);
  return {
    ofResource: new Map([...ofResource].map(([file, list]) => [file, unbroken(list)])),
    shared: shared.map((file) => ({ ...file, types: unbroken(file.types) })),
  };
}

const unused: Usage = { operations: new Set(), makers: "server" };

function pageOf(source: OperationSource, types: TypeNames, references: References): TypeDeclaration[] {
  const name = types.pages.get(source.id);
  const schema = source.response?.content?.schema;
  const rule = listRule(source, references);
  if (name === undefined || schema === undefined || rule === undefined) return [];
  const page = references.follow<Schema>(schema.value, schema.pointer);
  if (page === undefined) return [];
  const isPaged = source.rambase?.maximumPageSize !== undefined;
  return [declarePage(name, page, rule, isPaged, { references, known: types.known })];
}
