import { withoutQuery } from "../request/without-query.js";
import type { Hooks } from "./hooks.js";

/** What a log takes: a line, and what a program may want to search for. `console` will do. */
export type LogLine = (line: string, facts: Readonly<Record<string, unknown>>) => void;

/** Where the lines go. */
export interface Logger {
  readonly debug: LogLine;
  readonly warn: LogLine;
}

/**
 * Hooks that write a log: a line for each answer, and a warning for each repetition and for answers that do
 * not fit their documentation. Queries, headers, bodies and values are not in it.
 */
export function logTo(logger: Logger): Hooks {
  return {
    onResponse: ({ operation, method, url, attempt, status, milliseconds, requestId }) =>
      logger.debug(`${method} ${withoutQuery(url)} ${status}`, {
        operation,
        attempt,
        milliseconds,
        requestId,
      }),
    onFailure: ({ operation, method, url, attempt, milliseconds, error }) =>
      logger.warn(
        `${method} ${withoutQuery(url)}: no answer, ${error instanceof Error ? error.name : error}`,
        {
          operation,
          attempt,
          milliseconds,
        },
      ),
    onRetry: ({ operation, method, url, attempt, status, delay }) => {
      const why = status === undefined ? "no answer" : `HTTP ${status}`;
      logger.warn(`${method} ${withoutQuery(url)}: ${why}, again in ${Math.round(delay)} ms`, {
        operation,
        attempt,
      });
    },
    onInvalidResponse: ({ operation, violations }) => {
      const broken = violations.map(({ path, keyword }) => `${path.join(".")}: ${keyword}`);
      logger.warn(`${operation}: the answer does not fit its documentation`, { operation, broken });
    },
  };
}
