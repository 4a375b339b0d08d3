import { hasMembers } from "./parameter-texts.js";
import { percentEncode } from "./percent-encode.js";
import { addPair, type Encode, textOf } from "./query.js";

/** A list repeats the name of its parameter, and each member of an object is a parameter by its own name. */
export const explodedForm: Encode = (value, _operation, name = "", query = []) => {
  if (Array.isArray(value)) query.push(...value.map((one) => [name, textOf(name, one)] as const));
  else if (!hasMembers(value)) return value;
  else for (const [member, one] of Object.entries(value)) addPair(query, percentEncode(member), one);
  return undefined;
};

/**
 * Members of an object by their names in brackets behind that of the parameter: `filter[name]=a`. What
 * OpenAPI leaves open is written as most servers read it: `filter[address][city]=a`, `filter[tags][0]=a`.
 */
export const deepObject: Encode = (value, operation, name = "", query = []) => {
  if (!hasMembers(value) && !Array.isArray(value)) return value;
  for (const [member, one] of Object.entries(value)) {
    const inner = `${name}%5B${percentEncode(member)}%5D`;
    addPair(query, inner, deepObject(one, operation, inner, query));
  }
  return undefined;
};
