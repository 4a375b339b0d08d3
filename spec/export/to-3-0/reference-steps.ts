import { reportWeakened, type Step } from "../step.js";

/** In 3.0 nothing may stand beside the `$ref` of a parameter, header, body or response. */
export const withBareReference: Step = (object, site) => {
  if (typeof object.$ref !== "string") return object;
  const others = Object.keys(object).filter((key) => key !== "$ref");
  if (others.length === 0) return object;
  reportWeakened(site, `OpenAPI 3.0 reads nothing beside a $ref; left out: ${others.join(", ")}.`);
  return { $ref: object.$ref };
};
