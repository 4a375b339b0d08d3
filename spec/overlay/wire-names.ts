import type { DocumentChanges } from "./document-changes.js";

/**
 * Changes of names that travel on the wire: names of properties, XML elements, parameters and paths. The
 * vendor's own spelling, typos included, is what the server understands.
 *
 * @returns what each such change does, in words
 */
export function wireNameChanges({ changed, removed }: DocumentChanges): readonly string[] {
  const touched = [
    ...changed.map((pointer) => ({ pointer, verb: "adds or changes" })),
    ...removed.map(({ pointer }) => ({ pointer, verb: "removes" })),
  ];
  return touched.flatMap(({ pointer, verb }) => {
    const kind = kindOf(pointer);
    return kind === undefined ? [] : [`${verb} ${kind} (#${pointer})`];
  });
}

function kindOf(pointer: string): string | undefined {
  if (/\/xml(?:\/name)?$/.test(pointer)) return "an XML name";
  if (/\/properties\/[^/]+$/.test(pointer) && !/\/properties\/properties$/.test(pointer)) return "a property";
  if (/\/parameters\/[^/]+\/name$/.test(pointer)) return "the name of a parameter";
  if (/^\/paths\/[^/]+$/.test(pointer)) return "a path";
  return undefined;
}
