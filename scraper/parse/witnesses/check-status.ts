import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import { placeOf } from "./disagreement.js";

/** The statuses that the pages give for success. */
const usual: { readonly [method: string]: readonly number[] } = {
  GET: [200],
  POST: [200, 201],
  PUT: [200, 202],
  DELETE: [200, 202],
};

/** Compares the status of success with the method; the status row is followed. */
export function checkStatus(page: ResourcePage): readonly Issue[] {
  const { method, status } = page;
  const { status: at, method: methodAt } = page.evidence;
  const expected = usual[method] ?? [];
  if (!at || status === undefined || expected.length === 0 || expected.includes(status)) return [];
  const line = placeOf(methodAt, page).line;
  const isSuccess = status >= 200 && status < 300;
  const message = `The status row says ${status}, but the method (line ${line ?? "?"}) is ${method}, whose pages say ${expected.join(" or ")}; the row was followed.`;
  return [issue(isSuccess ? "page/status-unusual" : "page/status-no-success", message, placeOf(at, page))];
}
