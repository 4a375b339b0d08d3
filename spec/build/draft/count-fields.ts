import type { Field } from "../../../scraper/model/body.js";
import type { ResourcePage } from "../../../scraper/model/resource-page.js";

/** How many fields the bodies of a page have, objects and lists included. */
export function countFields({ request, response }: ResourcePage): number {
  return below([...(request?.roots ?? []), ...(response?.roots ?? [])]);
}

function below(fields: readonly Field[]): number {
  let count = fields.length;
  for (const field of fields)
    if (field.kind !== "leaf") count += below(field.kind === "object" ? field.fields : field.item.fields);
  return count;
}
