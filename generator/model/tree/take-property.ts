import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { OwnedNames } from "../naming/unique-names.js";
import { placeOf, propertyOf } from "./node-names.js";
import { type PathNode, templateOf } from "./path-tree.js";

/** Names the property under which a place stands. One that is not called as its path says is reported. */
export function takeProperty(node: PathNode, take: OwnedNames["takeFor"], issues: Issue[]): string {
  const wanted = propertyOf(node);
  const property = take(placeOf(node), wanted, `${wanted}Resource`);
  if (property !== wanted) {
    const message = `${templateOf(node)} is the property ${property}, because ${wanted} is taken there.`;
    issues.push(issue("generator/renamed", message, { pointer: "/paths" }));
  }
  return property;
}
