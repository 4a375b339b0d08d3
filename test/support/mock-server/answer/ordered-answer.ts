import type { DescribedOperation } from "../document/described-operation.js";
import type { DocumentedError } from "../document/documented-error.js";
import type { MockAnswer } from "./mock-answer.js";

/** What a test orders for the next request of an operation. */
export type OrderedAnswer =
  /** A documented error, by its number. */
  | { readonly error: number }
  /** Of an API operation: starts, and ends with this documented error (status 7). */
  | { readonly failure: number }
  /**
   * Any answer. Without a body, a status that the document gives the API's error object has one.
   */
  | MockAnswer;

/** An order whose error number was looked up. */
export type Order =
  | { readonly error: DocumentedError }
  | { readonly failure: DocumentedError }
  | { readonly answer: MockAnswer };

/** What was ordered, by operation. */
export interface OrderBook {
  /** Throws when the operation does not document what is ordered. */
  readonly add: (operationId: string, ordered: OrderedAnswer) => void;
  /** Takes the oldest order of an operation, if it has one. */
  readonly take: (operationId: string) => Order | undefined;
}

/** Makes an empty order book. `others` names what can be ordered besides, with free answers only. */
export function createOrderBook(
  operations: readonly DescribedOperation[],
  others: readonly string[],
): OrderBook {
  const described = new Map(operations.map((operation) => [operation.id, operation]));
  const orders = new Map<string, Order[]>();
  return {
    add: (operationId, ordered) => {
      const operation = described.get(operationId);
      if (operation === undefined && !others.includes(operationId)) {
        throw new Error(`The document has no operation ${operationId}.`);
      }
      const order = lookUp(ordered, operationId, operation);
      orders.set(operationId, [...(orders.get(operationId) ?? []), order]);
    },
    take: (operationId) => orders.get(operationId)?.shift(),
  };
}

function lookUp(ordered: OrderedAnswer, id: string, operation: DescribedOperation | undefined): Order {
  if ("error" in ordered) return { error: documented(ordered.error, id, operation) };
  if (!("failure" in ordered)) return { answer: ordered };
  if (!operation?.startsRun) throw new Error(`${id} starts no API operation, so nothing can fail later.`);
  return { failure: documented(ordered.failure, id, operation) };
}

function documented(code: number, id: string, operation: DescribedOperation | undefined): DocumentedError {
  const errors = operation?.errors ?? [];
  const error = errors.find((error) => error.code === code);
  if (error !== undefined) return error;
  const codes = errors.map(({ code }) => code).join(", ") || "none";
  throw new Error(`${id} does not document the error ${code}; it documents ${codes}.`);
}
