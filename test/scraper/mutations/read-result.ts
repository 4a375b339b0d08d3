import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../../scraper/model/resource-page.js";
import type { Facts } from "./facts.js";

/** What the scraper made of one file. */
export interface ReadResult {
  /** Absent when the file was refused. */
  readonly page: ResourcePage | undefined;
  readonly issues: readonly Issue[];
  readonly facts: Facts;
}
