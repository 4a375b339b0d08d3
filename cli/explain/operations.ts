import { type HttpMethod, httpMethods } from "../../spec/document/openapi.js";
import { follow, member, members, type Place } from "./document-place.js";

/** An operation of a document, and what it is called by. */
export interface OperationPlace {
  readonly method: HttpMethod;
  readonly path: string;
  readonly place: Place;
}

/** All operations of a document, in its order, those of path items that stand elsewhere among them. */
export function operationsOf(root: Place): readonly OperationPlace[] {
  const paths = member(root, "paths");
  return members(paths ?? { ...root, value: {} }).flatMap(({ key: path, place: item }) => {
    const referred = follow(root, item);
    return httpMethods.flatMap((method) => {
      const place = member(item, method) ?? member(referred, method);
      return place === undefined ? [] : [{ method, path, place }];
    });
  });
}

/** The operation that a way through the document ends at; `undefined` where it ends at something else. */
export function operationAt(root: Place, { pointer, trail }: Place): OperationPlace | undefined {
  const found = operationsOf(root).filter(({ place }) => place.pointer === pointer);
  // Several paths may lead to one place; the way says through which one it went.
  return found.find(({ place }) => place.trail.every((step) => trail.includes(step))) ?? found[0];
}
