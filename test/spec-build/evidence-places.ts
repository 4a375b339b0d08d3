import { documentPlace, member, members, type Place } from "../../cli/explain/document-place.js";
import { operationsOf } from "../../cli/explain/operations.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

/** What a place is; each kind of statement shows on its page in its own way. */
export type Kind = "property" | "parameter" | "response" | "error" | "request body" | "operation";

export interface StatedPlace {
  readonly kind: Kind;
  readonly place: Place;
}

/** Every place of a document that must have evidence of its own. */
export function statedPlaces(document: OpenApiDocument): readonly StatedPlace[] {
  const root = documentPlace(document);
  const below = (place: Place | undefined, key: string) => (place ? membersOf(member(place, key)) : []);
  const components = member(root, "components");
  return [
    ...operationsOf(root)
      .map(({ place }) => place)
      .flatMap((operation) => {
        const request = member(operation, "requestBody");
        const responses = below(operation, "responses");
        return [
          { kind: "operation" as const, place: operation },
          ...below(operation, "parameters").flatMap(parameter),
          ...(request ? [{ kind: "request body" as const, place: request }, ...content(request)] : []),
          ...responses.flatMap((place) => [
            { kind: "response" as const, place },
            ...content(place),
            ...below(place, "x-rambase-errors").map((error) => ({ kind: "error" as const, place: error })),
          ]),
        ];
      }),
    ...below(components, "parameters").flatMap(parameter),
    ...below(components, "responses").map((place) => ({ kind: "response" as const, place })),
    ...below(components, "schemas").flatMap(properties),
  ];

  function parameter(place: Place): readonly StatedPlace[] {
    return [{ kind: "parameter", place }];
  }

  function content(place: Place): readonly StatedPlace[] {
    return below(place, "content").flatMap((medium) => {
      const schema = member(medium, "schema");
      return schema ? properties(schema) : [];
    });
  }

  function properties(schema: Place): readonly StatedPlace[] {
    const items = member(schema, "items");
    const own = below(schema, "properties");
    return [
      ...own.flatMap((place) => [{ kind: "property" as const, place }, ...properties(place)]),
      ...(items ? properties(items) : []),
    ];
  }
}

function membersOf(place: Place | undefined): readonly Place[] {
  return place ? members(place).map((one) => one.place) : [];
}
