import { subjectOf } from "../walk/context.js";
import { items, type Side } from "../walk/side.js";
import { compareAnnotations } from "./annotations.js";
import { named, stemOfNew } from "./branches.js";
import { directed, finding, type SchemaPair } from "./schema-comparer.js";
import { isNull, type SchemaView } from "./schema-view.js";

/** Keywords that may stand beside alternatives without saying which values are allowed. */
const beside: ReadonlySet<string> = new Set(["oneOf", "anyOf", "title", "description", "discriminator"]);

/**
 * Compares a schema with one that has the same schema as one of its alternatives: `X` → `oneOf: [X, Y]`
 * adds an alternative, and the other way round removes one.
 *
 * @returns whether it was such a case; nothing is left to compare then
 */
export function compareWrapped(pair: SchemaPair): boolean {
  const [before, after] = [choicesOf(pair.old), choicesOf(pair.new)];
  if ((before === undefined) === (after === undefined) || pair.old.isNullable !== pair.new.isNullable)
    return false;
  const choices = after ?? before ?? [];
  const own = choices.findIndex((choice) => {
    const inner = after ? { old: pair.side.old, new: choice } : { old: choice, new: pair.side.new };
    return pair.meanTheSame(inner);
  });
  if (own < 0) return false;
  for (const choice of choices.filter((_, i) => i !== own)) {
    const { pointer } = choice;
    const place = after
      ? { old: undefined, new: pointer, after: named(choice) }
      : { old: pointer, new: undefined, before: named(choice) };
    const stem = after ? stemOfNew(choice, pair) : "choice-removed";
    pair.comparison.report(directed(pair.context.direction, stem), {
      ...finding(pair),
      subject: subjectOf(pair.context),
      ...place,
    });
  }
  const onlyTexts = (view: SchemaView): SchemaView => ({
    ...view,
    keywords: new Map([...view.keywords].filter(([key]) => key === "title" || key === "description")),
  });
  compareAnnotations({ ...pair, old: onlyTexts(pair.old), new: onlyTexts(pair.new) });
  return true;
}

/** The alternatives of a schema that says nothing else; `undefined` for any other schema. */
function choicesOf({ keywords, properties, required }: SchemaView): readonly Side[] | undefined {
  const list = keywords.get("oneOf") ?? keywords.get("anyOf");
  const isPlain =
    properties.size > 0 || required.size > 0 || [...keywords.keys()].some((key) => !beside.has(key));
  if (list === undefined || isPlain) return undefined;
  return items(list).filter(({ value }) => !isNull(value));
}
