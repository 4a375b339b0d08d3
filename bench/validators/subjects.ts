import { asSchema } from "../../spec/document/boolean-schema.js";
import type { Json, Schema } from "../../spec/document/openapi.js";
import { benchDocument } from "../sdk/document/bench-document.js";

/** Schemas by name. */
export type Schemas = Readonly<Record<string, Schema>>;

const whole = (minimum: number): Schema => ({ type: "integer", format: "int32", minimum });
const text = (maxLength: number, minLength = 0): Schema => ({
  type: "string",
  maxLength,
  ...(minLength === 0 ? {} : { minLength }),
});
const anyText: Schema = { type: "string" };
const date: Schema = { type: "string", format: "date" };
const dateTime: Schema = { type: "string", format: "date-time" };
const flag: Schema = { type: "boolean" };
const amount: Schema = { type: "number", minimum: 0 };

function object(properties: Schemas, required?: readonly string[]): Schema {
  return { type: "object", properties, ...(required === undefined ? {} : { required }) };
}

const orderFields: Schemas = {
  name: text(60, 1),
  status: { ...whole(0), maximum: 9 },
  description: text(4500),
  reference: text(20),
  quantity: amount,
  price: amount,
  priority: whole(1),
  dueDate: date,
  validFrom: date,
  confirmedAt: dateTime,
  isActive: flag,
  currency: { type: "string", pattern: "^[A-Z]{3}$" },
  customer: object({ customerId: whole(100), name: text(80), email: text(250) }, ["customerId"]),
  items: {
    type: "array",
    items: object({ productId: whole(100), quantity: amount, text: text(250) }, ["productId"]),
  },
};

const person = (name: string): Schema =>
  object({ [`${name}Id`]: whole(100), displayName: text(80), [`${name}Link`]: anyText });

/** A nested request of 20 fields, some required, and an answer of some 60, none of which is. */
export const subjects: { readonly [name in "OrderInput" | "OrderAnswer"]: Schema } = {
  OrderInput: object(orderFields, ["name", "customer"]),
  OrderAnswer: object({
    orderId: whole(100000),
    ...orderFields,
    ...Object.fromEntries(["customer", "supplier", "owner", "createdBy"].map((name) => [name, person(name)])),
    ...Object.fromEntries(["note", "phone", "url", "externalId", "keyword"].map((name) => [name, text(250)])),
    ...Object.fromEntries(["discount", "netAmount", "weight", "exchangeRate"].map((name) => [name, amount])),
    ...Object.fromEntries(
      ["lineNumber", "version", "revision", "deliveryDays"].map((name) => [name, whole(1)]),
    ),
    ...Object.fromEntries(["isDefault", "isLocked", "isBlocked"].map((name) => [name, flag])),
    validTo: date,
    deliveryDate: date,
    createdAt: dateTime,
    updatedAt: dateTime,
    address: object({ street: text(100), zip: text(10), city: text(60), country: text(2) }),
    orderLink: anyText,
    items: {
      type: "array",
      items: object({
        itemId: whole(1),
        productId: whole(100),
        name: text(60),
        quantity: amount,
        text: text(250),
      }),
    },
  }),
};

/** A thousand schemas as RamBase's documents have them. */
export function thousandSchemas(): Schemas {
  const schemas = Object.entries(benchDocument(1670).components?.schemas ?? {});
  return Object.fromEntries(schemas.slice(0, 1000).map(([name, schema]) => [name, asSchema(schema)]));
}

/** How many fields a schema describes, those of nested objects included. */
export function countFields(schema: Schema | boolean): number {
  const { properties = {}, items } = asSchema(schema);
  const inner = Object.values(properties).map((property) => 1 + countFields(property));
  return inner.reduce((sum, count) => sum + count, items === undefined ? 0 : countFields(items));
}

/** A legal value of every field. */
export function legalValue(schema: Schema | boolean, name = "order"): Json {
  const { type, format, minimum, maxLength = 100, pattern, properties = {}, items } = asSchema(schema);
  if (type === "object") {
    return Object.fromEntries(
      Object.entries(properties).map(([key, inner]) => [key, legalValue(inner, key)]),
    );
  }
  if (type === "array") return items === undefined ? [] : [legalValue(items, name), legalValue(items, name)];
  if (type === "boolean") return true;
  if (type === "integer") return Number(minimum ?? 0) + 1;
  if (type === "number") return 12.5;
  if (format === "date") return "2026-03-01";
  if (format === "date-time") return "2026-03-01T08:30:00.000Z";
  return pattern === undefined ? `Night ${name}`.slice(0, Number(maxLength)) : "NOK";
}

/** The same value with seven fields that break their rules. */
export function brokenValue(schema: Schema): Json {
  const value = legalValue(schema);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { customer } = value as { readonly customer: object };
  const broken = { name: "", status: 12, quantity: -1, dueDate: "2026-02-30", isActive: 1, currency: "nok" };
  return { ...value, ...broken, customer: { ...customer, customerId: "5" } };
}
