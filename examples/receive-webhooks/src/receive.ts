import {
  readWebhookEvent,
  type SignedWebhook,
  ValidationError,
  verifyWebhook,
  type WebhookEvent,
} from "rambase-sdk";
import type { Journal } from "./journal.js";
import type { Settings } from "./settings.js";

/** What came: the body as it was sent, and the value of `X-RamBase-Signature`. */
export interface Delivery {
  readonly body: Uint8Array;
  readonly signature: SignedWebhook["signature"];
}

/** What the receiver is made from. */
export interface Parts extends Pick<Settings, "secret" | "algorithm"> {
  readonly journal: Journal;
  /** Does what an event asks for. It may come twice when the program is killed in between. */
  readonly handle: (event: WebhookEvent) => Promise<void>;
  readonly print: (line: string) => void;
}

/**
 * Receives one delivery and returns the status to answer. Only 200 ends a delivery: what must not come again,
 * a forged one among it, is answered so, and what failed here is not.
 */
export async function receive({ body, signature }: Delivery, parts: Parts): Promise<200 | 500> {
  const { secret, algorithm, journal, handle, print } = parts;
  if (!(await verifyWebhook({ body, signature, secret, algorithm }))) {
    print("A delivery with a wrong signature was passed over.");
    return 200;
  }
  try {
    const event = readWebhookEvent(body);
    const isNew = await journal.once(event.eventId, () => handle(event));
    if (!isNew) print(`Event ${event.eventId} came again.`);
    return 200;
  } catch (error) {
    if (error instanceof ValidationError) {
      // It is signed, and would be as unreadable the next time.
      print(`A delivery could not be read: ${error.message}`);
      return 200;
    }
    print(`An event could not be handled, and will come again: ${String(error)}`);
    return 500;
  }
}
