import { isObject, renamed } from "../json-object.js";
import { reportMoved, type Step } from "../step.js";

export const withoutInfoSummary: Step = (info, site) => {
  if (!Object.hasOwn(info, "summary")) return info;
  reportMoved(site, "info.summary", "x-summary");
  return renamed(info, "summary", "x-summary");
};

/**
 * A license identifier becomes the address of that license, where SPDX has one page for it. An expression of
 * several, and a reference to a text that somebody keeps elsewhere, have none: they stand as a name within
 * the document, so that 3.0 says which license it is and makes no page up.
 */
export const withLicenseAddress: Step = (info, site) => {
  const license = info.license;
  if (!isObject(license) || typeof license.identifier !== "string") return info;
  reportMoved(site, "license.identifier", "license.x-identifier");
  const { identifier } = license;
  const isListed = /^(?!LicenseRef-|DocumentRef-)[A-Za-z0-9.-]+$/.test(identifier);
  const url = isListed
    ? `https://spdx.org/licenses/${identifier}.html`
    : `#${encodeURIComponent(identifier)}`;
  return { ...info, license: { url, ...renamed(license, "identifier", "x-identifier") } };
};
