import { readFileSync } from "node:fs";
import { token } from "../contender.js";
import type { SampleOrder } from "../document/sample-order.js";

/** Where all contenders send their requests. */
export const apiAddress = "https://api.rambase.net";

/** What an app exports. */
export type Call = (...args: readonly unknown[]) => Promise<unknown>;

/** Arguments and answers of the calls that are measured. */
export interface Sample {
  readonly orderId: number;
  readonly select: string;
  readonly sent: unknown;
  /** JSON, with its root. */
  readonly answer: string;
}

export function readSample(file: string): Sample {
  const { sent, answered }: SampleOrder = JSON.parse(readFileSync(file, "utf8"));
  return { orderId: 100001, select: "name", sent, answer: JSON.stringify({ order: answered }) };
}

/** Imports the `call` of a program. */
export async function importCall(address: string): Promise<Call> {
  const program: { readonly call?: unknown } = await import(address);
  if (typeof program.call !== "function") throw new Error("The program has no export `call`.");
  // Each contender's file says what its `call` takes and that it returns a promise.
  return program.call as Call;
}

/** Throws when a request is not the one that every contender has to make. */
export async function checkRequest(request: Request, sample: Sample): Promise<void> {
  const { pathname, searchParams } = new URL(request.url);
  const problems: string[] = [];
  if (request.headers.get("authorization") !== `Bearer ${token}`) problems.push("no token");
  if (request.method === "GET") {
    if (pathname !== `/sales/orders/${sample.orderId}`) problems.push(`path ${pathname}`);
    if (searchParams.get("$select") !== sample.select) problems.push(`query ${searchParams}`);
  } else {
    if (pathname !== "/sales/orders") problems.push(`path ${pathname}`);
    const body: unknown = JSON.parse(await request.text());
    if (JSON.stringify(body) !== JSON.stringify({ order: sample.sent })) problems.push("another body");
  }
  if (problems.length > 0) throw new Error(`A wrong ${request.method} request: ${problems.join(", ")}.`);
}

/** Throws when what a call returned is not the order that was answered. */
export function checkResult(result: unknown): void {
  const text = JSON.stringify(result) ?? "nothing";
  if (!text.includes('"The name of the night shift"'))
    throw new Error(`A wrong result: ${text.slice(0, 300)}`);
}
