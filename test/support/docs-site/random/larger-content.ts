import type { Body, Field } from "../../../../scraper/model/body.js";
import type { PageContent } from "../../../../scraper/model/resource-page.js";
import { type Random, randomFrom } from "./random.js";
import { randomContent } from "./random-content.js";
import { containerMarker, type FieldRules, jsonNameOf, randomFields } from "./random-fields.js";
import { objectNames } from "./vocabulary.js";

/**
 * Returns the content of `randomContent` with more objects in its bodies, so that they hold about so many
 * fields in all. A page without bodies stays as it is.
 */
export function largerContent(seed: number, fields: number): PageContent {
  const { request, response, ...content } = randomContent(seed);
  const random = randomFrom(~seed);
  const each = request && response ? fields / 2 : fields;
  const mayRequire = content.method === "POST";
  return {
    ...content,
    ...(request && { request: enlarge(random, { role: "request", mayRequire }, request, each) }),
    ...(response && { response: enlarge(random, { role: "response", mayRequire: false }, response, each) }),
  };
}

function enlarge(random: Random, rules: FieldRules, body: Body, count: number): Body {
  const [root, ...others] = body.roots;
  if (!root || root.kind === "leaf") return body;
  const fields = [...(root.kind === "object" ? root.fields : root.item.fields)];
  for (let number = 2; countAll(fields) < count; number++) {
    const xmlName = `${random.pick(objectNames)}${number}`;
    const inner = randomFields(random, rules, 2);
    const marker = containerMarker(inner, rules);
    fields.push({ kind: "object", xmlName, jsonName: jsonNameOf(xmlName), marker, fields: inner });
  }
  const marker = containerMarker(fields, rules);
  const larger: Field =
    root.kind === "object"
      ? { ...root, marker, fields }
      : { ...root, marker, item: { ...root.item, marker, fields } };
  return { ...body, roots: [larger, ...others] };
}

function countAll(fields: readonly Field[]): number {
  return fields.reduce((sum, field) => {
    if (field.kind === "leaf") return sum + 1;
    return sum + 1 + countAll(field.kind === "object" ? field.fields : field.item.fields);
  }, 0);
}
