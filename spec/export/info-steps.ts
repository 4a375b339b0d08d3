import { isObject, renamed } from "./json-object.js";
import { reportMoved, type Step } from "./step.js";

export const withoutInfoSummary: Step = (info, site) => {
  if (!Object.hasOwn(info, "summary")) return info;
  reportMoved(site, "info.summary", "x-summary");
  return renamed(info, "summary", "x-summary");
};

/**
 * A license identifier becomes the address of that license, where SPDX has one page for it: not for an expression
 * of several, nor for a reference to a text that somebody keeps elsewhere.
 */
export const withLicenseAddress: Step = (info, site) => {
  const license = info.license;
  if (!isObject(license) || typeof license.identifier !== "string") return info;
  reportMoved(site, "license.identifier", "license.x-identifier");
  const isListed = /^(?!LicenseRef-|DocumentRef-)[A-Za-z0-9.-]+$/.test(license.identifier);
  const address = isListed ? { url: `https://spdx.org/licenses/${license.identifier}.html` } : {};
  return { ...info, license: { ...address, ...renamed(license, "identifier", "x-identifier") } };
};
