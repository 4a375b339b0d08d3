import type { OperationInstance } from "rambase-sdk";
import {
  AbortError,
  OperationFailedError,
  type OperationHandle,
  type RamBase,
  RamBaseError,
} from "rambase-sdk";
import { isRefusal } from "./is-refusal.js";
import { reasonsOf } from "./reasons.js";

/** Told a line about every step. */
export type Print = (line: string) => void;

/** How it ended. Nobody knows whether there is an order when the outcome is `unknown`. */
export interface Outcome {
  readonly kind: "done" | "refused" | "unknown";
  readonly lines: readonly string[];
}

/** How the waiting is limited. */
export interface Limits {
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Turns a quote into a new sales order and waits until the order is there, or says why it is not. */
export async function turnQuote(
  rambase: RamBase,
  quoteId: number,
  { signal, timeout }: Limits,
  print: Print,
): Promise<Outcome> {
  const quote = rambase.sales.quotes(quoteId);
  const { items } = await quote.items.list({ signal });
  if (items.length === 0) return { kind: "refused", lines: [`Quote ${quoteId} has no lines.`] };

  const run = await startOnce(() => quote.operations.turnQuoteIntoNewSalesOrder({ signal }));
  if (run === undefined) {
    const advice = "Look at the quote in RamBase before you try again.";
    return { kind: "unknown", lines: ["The start was not answered, and may have been carried out.", advice] };
  }
  print(`Turning quote ${quoteId} into an order …`);
  try {
    const { objectReference } = await run.finished({
      signal,
      timeout,
      onProgress: ({ systemJob }) => {
        if (systemJob?.percentComplete !== undefined) print(`${systemJob.percentComplete} %`);
      },
    });
    const order = objectReference?.objectId ?? "not shown";
    return { kind: "done", lines: [`Quote ${quoteId} is now order ${order}.`] };
  } catch (error) {
    if (error instanceof OperationFailedError) return { kind: "refused", lines: reasonsOf(error) };
    if (error instanceof AbortError || !(error instanceof RamBaseError)) throw error;
    // Whatever ended the looking, a refusal too, ended that alone.
    const number = run.instance?.operationInstanceId ?? "not shown";
    return {
      kind: "unknown",
      lines: [error.message, `It goes on at the server (operation instance ${number}).`],
    };
  }
}

/** A start that was not answered may have been carried out, so it must not be repeated unseen. */
async function startOnce(
  start: () => Promise<OperationHandle<OperationInstance>>,
): Promise<OperationHandle<OperationInstance> | undefined> {
  try {
    return await start();
  } catch (error) {
    if (error instanceof AbortError || !(error instanceof RamBaseError) || isRefusal(error)) throw error;
    return undefined;
  }
}
