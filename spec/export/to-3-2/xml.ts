import { without } from "../json-object.js";
import type { Step } from "../step.js";

/** What kind of node a value makes is one word in 3.2, and was a flag for each kind before. */
export const withNodeType: Step = (xml) => {
  const type = xml.attribute === true ? "attribute" : xml.wrapped === true ? "element" : undefined;
  const rest = without(xml, "attribute", "wrapped");
  return type === undefined ? rest : { ...rest, nodeType: type };
};
