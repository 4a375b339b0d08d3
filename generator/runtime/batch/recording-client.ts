import { type AnyClient, core } from "../client/client.js";
import { derivedClient } from "../client/derived-client.js";
import type { Settings } from "../client/settings.js";
import { RamBaseError } from "../errors/rambase-error.js";
import type { Answer } from "../http/answer.js";
import type { Exchange } from "../http/exchange.js";
import type { HttpRequest, Limits } from "../http/http-request.js";

/** A request that waits for its answer, and the ways to end the wait. */
export interface RecordedRequest {
  readonly request: HttpRequest;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** A client whose requests are kept instead of sent. */
export interface RecordingClient<Client extends AnyClient> {
  readonly client: Client;
  /** Resolves when the code of all resources is there that have been asked for. */
  loaded(): Promise<unknown>;
  /** Ends the recording, and returns what was recorded. */
  close(): readonly RecordedRequest[];
}

/**
 * Makes a client that does all that the given one does, but records its requests. Refuses what cannot be a
 * part of a batch.
 */
export function recordingClient<Client extends AnyClient>(client: Client): RecordingClient<Client> {
  const recorded: RecordedRequest[] = [];
  let isOpen = true;
  const { settings } = client[core];
  const exchange: Exchange = (request, limits) =>
    new Promise((resolve, reject) => {
      const fault = isOpen ? faultOf(request, limits, settings) : tooLate;
      if (fault === undefined) recorded.push({ request, resolve, reject });
      else reject(new RamBaseError(fault, { operation: request.operation }));
    });
  // The limits are those of the whole batch.
  const loads: Promise<unknown>[] = [];
  return {
    client: derivedClient(client, { settings: { ...settings, totalTimeout: 0 }, exchange, loads }),
    loaded: () => Promise.allSettled(loads),
    close: () => {
      isOpen = false;
      return recorded;
    },
  };
}

const tooLate = "A batch is sent at once: none of its calls can wait for another one, or be made later.";

/** What keeps a request from being a part of a batch: only those of the whole have headers and limits. */
function faultOf({ method, headers }: HttpRequest, limits: Limits, own: Settings): string | undefined {
  if (method !== "GET") return `A batch reads only: ${method} cannot be a part of it.`;
  const { signal, timeout, retries } = limits;
  const names = Object.keys({ ...own.headers, ...headers });
  const isAlike = names.every((name) => own.headers[name] === headers[name]);
  const isLimited = signal !== undefined || timeout !== own.timeout || retries !== own.retries;
  const what = isAlike ? (isLimited ? "signal, timeout and retries" : undefined) : "headers";
  return what && `A batch is one request: pass ${what} to the batch, not to a call in it.`;
}
