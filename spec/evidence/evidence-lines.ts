import { allSources, type Evidence, evidenceOf, type Source } from "./evidence.js";

/** Evidence by JSON pointer, in the order of the pointers. */
export type EvidenceEntries = readonly (readonly [pointer: string, evidence: Evidence])[];

/** Pages that share a component say the same: what equals the first source is left out of the others. */
type Shortened = Source & { readonly also?: readonly Partial<Source>[] };

const repeated = ["kind", "rule", "text"] as const;

/** Evidence as text, one line a pointer: the inside of a JSON object. */
export function printEntries(entries: EvidenceEntries): string {
  return entries
    .map(([pointer, evidence]) => `${JSON.stringify(pointer)}: ${JSON.stringify(shortened(evidence))}`)
    .join(",\n");
}

/** Reads what `printEntries` wrote. */
export function parseEntries(text: string): EvidenceEntries {
  return completeEntries(JSON.parse(`{${text}}`) as { readonly [pointer: string]: Shortened });
}

/** The same of an object whose values `printEntries` wrote, which is what the casts here rely on. */
export function completeEntries(object: { readonly [pointer: string]: unknown }): EvidenceEntries {
  return Object.entries(object).map(([pointer, evidence]) => [pointer, completed(evidence as Shortened)]);
}

/** Printed evidence of what is now at that pointer, whose own pointers were relative to it. */
export function placeEntries(text: string, pointer: string): string {
  // JSON writes line feeds inside a text in another way, so that a quote behind one begins a pointer.
  const start = JSON.stringify(pointer).slice(0, -1);
  return start + text.slice(1).split('\n"').join(`\n${start}`);
}

/** Printed evidence of a page whose file had no name. */
export function nameEntries(text: string, file: string): string {
  // Inside a text JSON writes quotes in another way, so that this is always the key of a source.
  return text.split('"file":""').join(`"file":${JSON.stringify(file)}`);
}

/** Puts printed evidence of the same thing from several pages together. */
export function joinEntries(texts: readonly string[]): string {
  const sources = new Map<string, readonly Source[]>();
  for (const text of texts)
    for (const [pointer, evidence] of parseEntries(text))
      sources.set(pointer, [...(sources.get(pointer) ?? []), ...allSources(evidence)]);
  return printEntries(sortEntries([...sources].map(([pointer, all]) => [pointer, evidenceOf(all)])));
}

export function sortEntries(entries: EvidenceEntries): EvidenceEntries {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function shortened(evidence: Evidence): Shortened {
  if (!evidence.also) return evidence as Source;
  const { also, ...first } = evidence;
  const isSame = (source: Source, key: string) =>
    repeated.some((one) => one === key) &&
    JSON.stringify(Reflect.get(source, key)) === JSON.stringify(Reflect.get(first, key));
  const others = also.map(
    (source) =>
      Object.fromEntries(Object.entries(source).filter(([key]) => !isSame(source, key))) as Partial<Source>,
  );
  return { ...first, also: others };
}

function completed(evidence: Shortened): Evidence {
  const { also, ...first } = evidence;
  if (!also) return first;
  return { ...first, also: also.map((source) => completedBy(first, source)) };
}

/**
 * `shortened` left out only what the first source holds. The keys are in the order in which sources are made.
 */
function completedBy({ kind, rule, text }: Source, source: Partial<Source>): Source {
  const { numbers, ...stated } = { numbers: undefined, kind, rule, ...source };
  return { ...stated, text: stated.text ?? text, ...(numbers && { numbers }) } as Source;
}
