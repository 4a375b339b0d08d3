import { withoutQuery } from "../request/without-query.js";
import type { Hooks, RequestEvent } from "./hooks.js";

/** What a log takes: a line, and what a program may want to search for. `console` will do. */
export type LogLine = (line: string, facts: Readonly<Record<string, unknown>>) => void;

/** Where the lines go. */
export interface Logger {
  readonly debug: LogLine;
  readonly warn: LogLine;
}

/**
 * Hooks that write a log: a line for each answer, and a warning for each attempt without one, for each
 * repetition, and for answers that do not fit their documentation. Queries, headers, bodies and values are
 * not in it.
 */
export function logTo(logger: Logger): Hooks {
  return {
    onResponse: (event) => {
      const { status, milliseconds, requestId } = event;
      logger.debug(`${calledIn(event)} ${status}`, { ...factsOf(event), status, milliseconds, requestId });
    },
    onFailure: (event) => {
      const { milliseconds } = event;
      const { name, message } = Object(event.error);
      const facts = { ...factsOf(event), milliseconds, error: withoutQueries(message) };
      logger.warn(`${calledIn(event)}: no answer, ${name}`, facts);
    },
    onRetry: (event) => {
      const { status } = event;
      const delay = Math.round(event.delay);
      const why = status === undefined ? "no answer" : `HTTP ${status}`;
      logger.warn(`${calledIn(event)}: ${why}, again in ${delay} ms`, { ...factsOf(event), status, delay });
    },
    onInvalidResponse: ({ operation, violations }) => {
      const broken = violations.map(({ path, keyword }) => `${path.join(".")}: ${keyword}`);
      logger.warn(`${operation}: the answer does not fit its documentation`, { operation, broken });
    },
  };
}

function calledIn({ method, url }: RequestEvent): string {
  return `${method} ${withoutQuery(url)}`;
}

/** What a program may look for in all lines of one request. */
function factsOf({ request, operation, method, attempt }: RequestEvent): object {
  return { request, operation, method, attempt };
}

/** A fetch of the caller's may name the whole address. Apostrophes stand in a query as they are. */
function withoutQueries(message: string): string {
  return message.replace(/\?[^\s"]*/g, "");
}
