import { httpMethods } from "../../spec/document/openapi.js";
import { member, members, type Place } from "./document-place.js";

/** All operations of a document, in its order. */
export function operationsOf(root: Place): readonly Place[] {
  const paths = member(root, "paths");
  return members(paths ?? { ...root, value: {} }).flatMap(({ place }) =>
    httpMethods.flatMap((method) => member(place, method) ?? []),
  );
}

/** Whether a place is an operation. */
export function isOperation({ pointer }: Place): boolean {
  const [, paths, , method, ...rest] = pointer.split("/");
  return paths === "paths" && rest.length === 0 && httpMethods.some((one) => one === method);
}
