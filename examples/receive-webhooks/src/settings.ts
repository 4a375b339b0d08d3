/** Hash functions that a webhook can be set up with. */
const algorithms = ["SHA-1", "SHA-256", "SHA-384", "SHA-512"] as const;

/** How the receiver is set up. */
export interface Settings {
  readonly secret: string;
  readonly algorithm: (typeof algorithms)[number];
  readonly port: number;
  /** File with the numbers of the events that were handled. */
  readonly journal: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment variables of the process; else the lines that tell what is wrong.
 */
export function readSettings(environment: Environment): Settings | { readonly wrong: readonly string[] } {
  const { RAMBASE_WEBHOOK_SECRET: secret = "", RAMBASE_WEBHOOK_ALGORITHM = "SHA-512" } = environment;
  const { PORT = "8080", RAMBASE_WEBHOOK_JOURNAL: journal = "events.log" } = environment;
  const algorithm = algorithms.find((name) => name === RAMBASE_WEBHOOK_ALGORITHM);
  const port = /^\d{1,5}$/.test(PORT) && Number(PORT) < 65_536 ? Number(PORT) : undefined;
  if (secret !== "" && algorithm !== undefined && port !== undefined) {
    return { secret, algorithm, port, journal };
  }
  return {
    wrong: [
      ...(secret === "" ? ["RAMBASE_WEBHOOK_SECRET: the secret that the webhook was given"] : []),
      ...(algorithm === undefined ? [`RAMBASE_WEBHOOK_ALGORITHM: one of ${algorithms.join(", ")}`] : []),
      ...(port === undefined ? ["PORT: where to listen, for example 8080"] : []),
    ],
  };
}
