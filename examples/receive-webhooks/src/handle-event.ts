import type { WebhookEvent } from "rambase-sdk";

/** Does what an event asks for. Put your own work here; throw, and the event comes again. */
export async function handleEvent({ eventId, eventType, database, parameters }: WebhookEvent): Promise<void> {
  const given = Object.entries(parameters).map(([name, value]) => `${name} ${value ?? "not shown"}`);
  console.log([`Event ${eventId}: ${eventType}`, database, ...given].filter(Boolean).join(", "));
}
