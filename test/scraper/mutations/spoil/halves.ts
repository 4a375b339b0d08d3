import { type Mutation, oneOf, replace } from "./mutation.js";

/** Leaves out the XML half or the JSON half of a body. */
export const dropHalf: Mutation = {
  name: "drop a half",
  spoil: ({ text, bodies }, random) => {
    const body = oneOf(bodies, random);
    if (!body) return undefined;
    const half = random.pick(["xml", "json"] as const);
    return replace(text, body[half], "", `dropped the ${half} half at ${body[half].from}`);
  },
};

/** Puts the JSON half of a body before its XML half. */
export const swapHalves: Mutation = {
  name: "swap the halves",
  spoil: ({ text, bodies }, random) => {
    const body = oneOf(bodies, random);
    if (!body) return undefined;
    const { xml, json } = body;
    const swapped = text.slice(json.from, json.to) + text.slice(xml.from, xml.to);
    return replace(text, { from: xml.from, to: json.to }, swapped, `swapped the halves at ${xml.from}`);
  },
};
