import { isObject, type JsonObject, without } from "./json-object.js";
import { reportWeakened, type Step } from "./step.js";

/** 3.0 wants at least one response. */
export const withResponses: Step = (operation) => {
  const given = operation.responses;
  if (isObject(given) && Object.keys(given).length > 0) return operation;
  return { ...operation, responses: { default: { description: "The document states no response." } } };
};

/** A reference to a shared path item, which 3.0 does not have, becomes the path item. */
export const withInlinedPathItem: Step = (pathItem, site) => {
  const prefix = "#/components/pathItems/";
  if (typeof pathItem.$ref !== "string" || !pathItem.$ref.startsWith(prefix)) return pathItem;
  const shared = sharedPathItem(site.root, pathItem.$ref.slice(prefix.length));
  if (shared === undefined) {
    reportWeakened(
      site,
      `The path item ${pathItem.$ref} does not exist, so the path is left without operations.`,
    );
  }
  return { ...shared, ...without(pathItem, "$ref") };
};

function sharedPathItem(root: JsonObject, name: string): JsonObject | undefined {
  const components = isObject(root.components) ? root.components : {};
  const items = isObject(components.pathItems) ? components.pathItems : {};
  const item = items[name.replaceAll("~1", "/").replaceAll("~0", "~")];
  return isObject(item) ? item : undefined;
}
