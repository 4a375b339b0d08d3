import { type BodySpec, checkBody, otherBody } from "./body.js";
import { hasMembers } from "./parameter-texts.js";
import { percentEncode } from "./percent-encode.js";
import { addPair, type Encode, type QueryPair, queryText } from "./query.js";

/**
 * Encodes the members of an object as a form. What is a form or a text already is sent as it is. Throws a
 * `ValidationError` when an object breaks the operation's rules and `isChecked`.
 */
export const formBody: BodySpec["encode"] = (spec, body, operation, isChecked) => {
  const { check: _, ...unchecked } = spec;
  if (!hasMembers(body)) return otherBody(unchecked, body, operation, isChecked);
  if (isChecked) checkBody(spec, body, operation);
  const { members = {}, mediaType = "application/x-www-form-urlencoded" } = spec;
  const pairs: QueryPair[] = [];
  for (const [name, value] of Object.entries(body)) {
    const key = percentEncode(name);
    const encode: Encode | undefined = Object.hasOwn(members, name) ? members[name] : undefined;
    addPair(pairs, key, encode ? encode(value, operation, key, pairs) : value);
  }
  return { content: queryText(pairs), headers: { "content-type": mediaType } };
};
