import type { ClientOptions } from "rambase-sdk";

/** Where each setting comes from, and what it is. Nothing is assumed: this program changes a real system. */
const variables = {
  RAMBASE_BASE_URL: "address of the API, for example https://api.rambase.net",
  RAMBASE_CLIENT_ID: "id of your API client",
  RAMBASE_CLIENT_SECRET: "secret of your API client",
  RAMBASE_DB: "company database, for example TEM-NO",
} as const;

type Environment = Readonly<Record<string, string | undefined>>;

/** How to set up the client, or the lines that tell what is missing or cannot be used. */
export type Settings = { readonly client: ClientOptions } | { readonly missing: readonly string[] };

/** Reads the settings from the environment variables of the process. */
export function readSettings(environment: Environment): Settings {
  const {
    RAMBASE_BASE_URL: baseUrl,
    RAMBASE_CLIENT_ID: clientId,
    RAMBASE_CLIENT_SECRET: clientSecret,
    RAMBASE_DB: db,
  } = environment;
  const missing = Object.entries(variables).filter(([name]) => !isSet(name, environment[name]));
  if (baseUrl && clientId && clientSecret && db && missing.length === 0) {
    return { client: { baseUrl, db, auth: { clientId, clientSecret } } };
  }
  return { missing: missing.map(([name, meaning]) => `${name}: ${meaning}`) };
}

/** Whether a variable holds what the client takes: it would throw otherwise. */
function isSet(name: string, value = ""): boolean {
  if (name !== "RAMBASE_BASE_URL") return value.trim() !== "";
  const { href = "" } = URL.canParse(value) ? new URL(value) : {};
  // Without credentials, query and fragment.
  return /^https?:\/\/[^/@]+\/[^?#]*$/.test(href);
}
