import type { PathItem } from "../../document/openapi.js";
import { wholePathItem } from "../../document/path-item.js";
import { follow } from "../../document/reference.js";
import { isObject, type JsonObject } from "../json-object.js";
import { reportWeakened, type Step } from "../step.js";

/** 3.0 wants at least one response. */
export const withResponses: Step = (operation) => {
  const given = operation.responses;
  if (isObject(given) && Object.keys(given).length > 0) return operation;
  return { ...operation, responses: { default: { description: "The document states no response." } } };
};

/** A reference to a shared path item, which 3.0 does not have, becomes the path item. */
export const withInlinedPathItem: Step = (pathItem, site) => {
  if (typeof pathItem.$ref !== "string" || !pathItem.$ref.startsWith("#/components/pathItems/"))
    return pathItem;
  if (follow(site.root, pathItem) === undefined) {
    reportWeakened(
      site,
      `The path item ${pathItem.$ref} does not exist, so the path is left without operations.`,
    );
  }
  // Steps work on plain JSON, which a path item is, too.
  return wholePathItem(site.root, pathItem as PathItem) as JsonObject;
};
