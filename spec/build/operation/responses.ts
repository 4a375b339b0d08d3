import type { DocumentedError, ResourcePage } from "../../../scraper/model/resource-page.js";
import type { Reference, Response } from "../../document/openapi.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import { generalErrors, statusMeanings } from "../general/error-schemas.js";

/** The key of the success response: any success where the page does not state its status. */
export function successKey({ status }: ResourcePage): string {
  return status === undefined ? "2XX" : String(status);
}

const successes: { readonly [status: number]: string } = {
  200: "The request succeeded.",
  201: "The new resource was created.",
  202: "The request was accepted.",
  204: "The request succeeded; there is nothing to answer.",
};

/**
 * The responses of an operation: its success, the errors its page lists, and the general errors.
 * The success has no body yet.
 */
export function pageResponses(page: ResourcePage): { readonly [status: string]: Response | Reference } {
  const success: Response = {
    description: (page.status && successes[page.status]) || "The request succeeded.",
  };
  const byStatus = new Map<string, DocumentedError[]>();
  for (const error of page.errors) {
    const status = String(error.status);
    byStatus.set(status, [...(byStatus.get(status) ?? []), error]);
  }
  const documented = [...byStatus].map(
    ([status, errors]) => [status, errorResponse(status, errors)] as const,
  );
  const general = Object.entries(generalErrors)
    .filter(([status]) => !byStatus.has(status))
    .map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }] as const);
  const all = [[successKey(page), success] as const, ...documented, ...general];
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function errorResponse(status: string, errors: readonly DocumentedError[]): Response {
  return {
    description: statusMeanings[status] ?? "The request failed.",
    content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
    [extensionKeys.errors]: errors.map(({ code, message }) => ({ code, message })),
  };
}
