import { type AnyClient, type Core, core } from "../client/client.js";
import { RamBaseError } from "../errors/rambase-error.js";
import type { Answer } from "../http/answer.js";
import type { HttpRequest } from "../http/http-request.js";

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
  const send: Core["send"] = (request) =>
    new Promise((resolve, reject) => {
      const fault = isOpen ? faultOf(request, settings.headers) : tooLate;
      if (fault === undefined) recorded.push({ request, resolve, reject });
      else reject(new RamBaseError(fault, { operation: request.operation }));
    });
  // The limits are those of the whole batch.
  const loads: Promise<unknown>[] = [];
  const recording = { ...client[core], settings: { ...settings, totalTimeout: 0 }, send, loads };
  return {
    // The tree of resources, where there is one, comes along.
    client: Object.create(client, { [core]: { value: recording } }),
    loaded: () => Promise.allSettled(loads),
    close: () => {
      isOpen = false;
      return recorded;
    },
  };
}

const tooLate = "A batch is sent at once: none of its calls can wait for another one, or be made later.";

function faultOf({ method, headers }: HttpRequest, own: HttpRequest["headers"]): string | undefined {
  if (method !== "GET") return `A batch reads only: ${method} cannot be a part of it.`;
  const isOwn = Object.entries(headers).every(([name, value]) => own[name] === value);
  return isOwn ? undefined : "A batch has one set of headers: pass them to the batch, not to a call in it.";
}
