import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import type { JsonObject } from "./json-object.js";

/** The place of an object in the document, and where to say what became of it. */
export interface Site {
  /** The whole document before the change, for looking up references. */
  readonly root: JsonObject;
  readonly pointer: string;
  report(issue: Issue): void;
}

/**
 * One change of one object on the way to another version of OpenAPI; its members are still in the version
 * before and change later. A step leaves an object alone that is in the other version already.
 */
export type Step = (object: JsonObject, site: Site) => JsonObject;

/** Says that a value now stands under an `x-` key. */
export function reportMoved(site: Site, from: string, to: string): void {
  site.report(
    issue("export/moved", `OpenAPI 3.0 has no ${from}; it is kept as ${to}.`, { pointer: site.pointer }),
  );
}

/** Says that the 3.0 document states less than the 3.1 document. */
export function reportWeakened(site: Site, message: string): void {
  site.report(issue("export/weakened", message, { pointer: site.pointer }));
}
