import type { ClientOptions } from "rambase-sdk";

/** Where each setting comes from, and what it is. Nothing is assumed: this program changes a real system. */
const variables = {
  RAMBASE_BASE_URL: "address of the API, for example https://api.rambase.net",
  RAMBASE_CLIENT_ID: "id of your API client",
  RAMBASE_CLIENT_SECRET: "secret of your API client",
  RAMBASE_DB: "company database, for example TEM-NO",
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** How to set up the client, or the lines that tell what is missing. */
export type Settings = { readonly client: ClientOptions } | { readonly missing: readonly string[] };

/** Reads the settings from the environment variables of the process. */
export function readSettings(environment: Environment): Settings {
  const {
    RAMBASE_BASE_URL: baseUrl,
    RAMBASE_CLIENT_ID: clientId,
    RAMBASE_CLIENT_SECRET: clientSecret,
    RAMBASE_DB: db,
  } = environment;
  if (baseUrl && clientId && clientSecret && db) {
    return { client: { baseUrl, db, auth: { clientId, clientSecret } } };
  }
  const missing = Object.entries(variables).filter(([name]) => !environment[name]);
  return { missing: missing.map(([name, meaning]) => `${name}: ${meaning}`) };
}
