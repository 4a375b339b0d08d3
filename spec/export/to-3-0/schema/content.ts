import { renamed, without } from "../../json-object.js";
import { reportMoved, type Step } from "../../step.js";

/** Encoded and binary texts have a `format` of their own in 3.0. */
export const withoutContentKeywords: Step = (schema, site) => {
  const { contentEncoding: encoding, contentMediaType: media, format } = schema;
  if (encoding === undefined && media === undefined) return schema;
  if (format === undefined && encoding === "base64") {
    return aside({ ...without(schema, "contentEncoding"), format: "byte" }, site);
  }
  if (format === undefined && encoding === undefined && media === "application/octet-stream") {
    return { ...without(schema, "contentMediaType"), format: "binary" };
  }
  return aside(schema, site);
};

const aside: Step = (schema, site) =>
  ["contentEncoding", "contentMediaType"].reduce((object, keyword) => {
    if (!Object.hasOwn(object, keyword)) return object;
    reportMoved(site, keyword, `x-${keyword}`);
    return renamed(object, keyword, `x-${keyword}`);
  }, schema);
