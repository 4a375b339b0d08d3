import type { Schema } from "../../../spec/document/openapi.js";
import type { Random } from "../../../test/support/docs-site/random/random.js";

type Fields = Record<string, Schema>;

const texts =
  "name description comment reference email phone url note externalId keyword unit currency".split(" ");
const amounts = "quantity price discount vatAmount netAmount weight exchangeRate totalAmount".split(" ");
const counts = "priority lineNumber version numberOfItems sortOrder revision deliveryDays".split(" ");
const dates = "registrationDate dueDate validFrom validTo deliveryDate".split(" ");
const times = "createdAt updatedAt confirmedAt".split(" ");
const flags = "isActive isDefault isLocked isBlocked requiresApproval".split(" ");
const people = "customer supplier owner createdBy assignee".split(" ");

/**
 * The fields of one element as a page describes them: ten to fifteen beside its number, with an object or two
 * inside. The first two are always the same, so that every contender can be called the same way.
 */
export function elementFields(element: string, random: Random): Fields {
  const fields: Fields = {
    name: described({ type: "string", minLength: 1, maxLength: 60 }, `What the ${element} is called.`),
    status: described(
      { type: "integer", format: "int32", minimum: 0, maximum: 9, "x-rambase-domain-values": true },
      "How far it has come.",
    ),
  };
  const add = (names: readonly string[], count: number, make: (name: string) => Schema): void => {
    const taken = new Set(Object.keys(fields));
    for (let i = 0; i < count; i++) {
      const name = random.pickNew(names, taken);
      if (name !== undefined) fields[name] = make(name);
    }
  };
  add(texts, random.whole(2, 4), (name) =>
    described({ type: "string", maxLength: 250 }, about(name, element)),
  );
  add(amounts, random.whole(2, 3), (name) => described({ type: "number", minimum: 0 }, about(name, element)));
  add(counts, random.whole(1, 2), (name) =>
    described({ type: "integer", format: "int32", minimum: 1 }, about(name, element)),
  );
  add(dates, random.whole(1, 2), (name) =>
    described({ type: "string", format: "date" }, about(name, element)),
  );
  add(times, 1, (name) => described({ type: "string", format: "date-time" }, about(name, element)));
  add(flags, random.whole(1, 2), (name) =>
    described({ type: "boolean", default: false }, about(name, element)),
  );
  add(people, random.whole(1, 2), (name) => described(person(name), about(name, element)));
  return fields;
}

/** What a POST takes: the fields of the element, the first of them required. */
export function inputSchema(fields: Fields): Schema {
  return { type: "object", required: ["name"], properties: fields };
}

/** What a PUT takes: the same, nothing required. */
export function updateSchema(fields: Fields): Schema {
  return { type: "object", properties: fields };
}

/** What a GET answers: the number, the fields and the link; nothing of it is promised. */
export function answerSchema(element: string, idName: string, fields: Fields): Schema {
  return {
    type: "object",
    properties: {
      [idName]: described({ type: "integer", format: "int32", minimum: 100000 }, `Number of the ${element}.`),
      ...fields,
      [`${idName.slice(0, -2)}Link`]: described({ type: "string" }, `Address of the ${element}.`),
    },
  };
}

function person(name: string): Schema {
  return {
    type: "object",
    properties: {
      [`${name}Id`]: { type: "integer", format: "int32", minimum: 100, description: "Their number." },
      displayName: { type: "string", maxLength: 80, description: "Their name as it is shown." },
      [`${name}Link`]: { type: "string", description: "Where they can be read." },
    },
  };
}

function described(schema: Schema, description: string): Schema {
  return { ...schema, description };
}

function about(name: string, element: string): string {
  return `The ${name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} of the ${element}.`;
}
