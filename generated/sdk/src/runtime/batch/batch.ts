import type { CallOptions } from "../call/operation.js";
import { type AnyClient, core } from "../client/client.js";
import { ApiError } from "../errors/api-error.js";
import { isObject } from "../validate/is-object.js";
import type { BatchCalls, BatchOutcome, BatchResults } from "./batch-results.js";
import { recordingClient } from "./recording-client.js";
import { sendTogether } from "./send-together.js";

/**
 * Sends several GETs as one request, which the server works on in parallel, and returns what became of each
 * by its name. A list gives its first page.
 *
 * A part that the server refuses is an outcome with its `ApiError`. Whatever else goes wrong ends the batch:
 * calls that cannot be made before anything is sent, a refusal of the whole, time and aborts. What the calls
 * ask for is gathered for a moment, by a timer.
 *
 * @param calls makes the calls with the client that it is given, all at once
 * @param options those of the one request
 *
 * @example
 * ```ts
 * // `getOrder` and `listUnits` stand for the functions of any two operations.
 * const { order, units } = await batch(rambase, (part) => ({
 *   order: getOrder(part, { orderId: 100123 }),
 *   units: listUnits(part),
 * }));
 * if (order.ok) console.log(order.value);
 * ```
 */
export async function batch<Client extends AnyClient, Calls extends BatchCalls>(
  client: Client,
  calls: (part: Client) => Calls,
  options: CallOptions = {},
): Promise<BatchResults<Calls>> {
  const recording = recordingClient(client);
  const named = Object.entries<PromiseLike<unknown>>(callsIn(calls(recording.client)));
  const outcomes = Promise.all(named.map(async ([name, call]) => [name, await outcomeOf(call)] as const));
  // They are waited for further down; one that fails meanwhile must not end the program.
  outcomes.catch(() => {});
  await recording.loaded();
  try {
    // A call with wrong arguments says so within this turn of the event loop.
    await Promise.race([outcomes, client[core].environment.sleep(0)]);
  } catch (error) {
    for (const { reject } of recording.close()) reject(error);
    throw error;
  }
  const recorded = recording.close();
  if (recorded.length > 0) await sendTogether(client, recorded, options);
  // Each outcome has the type that its call promises.
  return Object.fromEntries(await outcomes) as BatchResults<Calls>;
}

/** Throws a `TypeError` for what is no object of calls. */
function callsIn(made: unknown): BatchCalls {
  // What has calls as its members has the type.
  if (isObject(made) && !isCall(made) && Object.values(made).every(isCall)) return made as BatchCalls;
  throw new TypeError(`calls must return an object of calls, { name: call }, and not ${whatIs(made)}.`);
}

function isCall(value: unknown): boolean {
  return typeof Object(value).then === "function";
}

function whatIs(made: unknown): string {
  if (made === undefined) return "nothing: (part) => ({ name: call }) returns one";
  if (Array.isArray(made)) return "an array, whose calls have no names";
  return isCall(made) ? "a call alone, or a promise of calls" : "something else";
}

function outcomeOf(call: PromiseLike<unknown>): PromiseLike<BatchOutcome<unknown>> {
  return call.then(
    (value) => ({ ok: true, value }),
    (error: unknown) => {
      if (error instanceof ApiError) return { ok: false, error };
      throw error;
    },
  );
}
