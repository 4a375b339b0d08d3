import { renamed } from "../json-object.js";
import { reportMoved, reportWeakened, type Step } from "../step.js";

/** The version that the result declares: the last one of 3.0 that all generators know. */
export const withDocumentVersion: Step = (document, site) => {
  const changed = { ...document, openapi: "3.0.3" };
  if (!Object.hasOwn(changed, "jsonSchemaDialect")) return changed;
  reportMoved(site, "jsonSchemaDialect", "x-jsonSchemaDialect");
  return renamed(changed, "jsonSchemaDialect", "x-jsonSchemaDialect");
};

/** 3.1 allows a document of components only; 3.0 wants paths, even empty ones. */
export const withPaths: Step = (document) =>
  Object.hasOwn(document, "paths") ? document : { ...document, paths: {} };

export const withWebhooksAside: Step = (document, site) => {
  if (!Object.hasOwn(document, "webhooks")) return document;
  reportWeakened(site, "OpenAPI 3.0 has no webhooks; they are kept as x-webhooks, which few tools read.");
  return renamed(document, "webhooks", "x-webhooks");
};

/** Shared path items are written out where they are used; the originals stay for readers. */
export const withoutSharedPathItems: Step = (components, site) => {
  if (!Object.hasOwn(components, "pathItems")) return components;
  reportMoved(site, "components.pathItems", "x-pathItems");
  return renamed(components, "pathItems", "x-pathItems");
};
