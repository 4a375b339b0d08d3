import { callOperation } from "../call/call-operation.js";
import type { CallOptions, OperationSpec } from "../call/operation.js";
import { type AnyClient, core } from "../client/client.js";
import { derivedClient } from "../client/derived-client.js";
import { AuthenticationError } from "../errors/authentication-error.js";
import { withDeadline } from "../http/deadline.js";
import { withAccept } from "../request/headers.js";
import type { TokenSource } from "./token-source.js";

const spec: OperationSpec = { id: "logOut", method: "POST", path: "/oauth2/logout" };

/**
 * Ends the session of the client's token at the server, or that of the `Authorization` which the client sends
 * in its place. Sends nothing when there is no token yet, and takes one that the server refuses for one that
 * has ended. Whoever shares the login is logged out, too: calls that are under way do not log in again. One
 * that is made afterwards does, where the credentials allow it.
 *
 * @param options signal, limits and headers of the request
 */
export async function logOut(client: AnyClient, options: CallOptions = {}): Promise<void> {
  const { tokens } = client[core];
  const isEnded = await endSession(client, options);
  if (!isEnded || !tokens.held) return;
  // A call that came meanwhile may have found the token too old.
  const newer = await withDeadline(options.signal, 0, spec.id, () => heldToken(tokens));
  if (newer !== "") await endSession(client, options);
}

/** Returns whether there was a token whose session it ended. */
async function endSession(client: AnyClient, options: CallOptions): Promise<boolean> {
  const { tokens } = client[core];
  let ended: string | undefined;
  const own: TokenSource = {
    current: async () => {
      const token = await heldToken(tokens);
      if (token === "") throw new AuthenticationError("There is no session to end.");
      ended = token;
      tokens.ending?.(token);
      return token;
    },
    // A token that is refused must not be renewed: who logs out is not to be asked for a password.
    refused: () => false,
  };
  // Nothing is known of the answer, which may be no JSON.
  const headers = withAccept("text/*, */*", options.headers);
  try {
    await callOperation(derivedClient(client, { tokens: own }), spec, { options: { ...options, headers } });
  } catch (error) {
    if (!(error instanceof AuthenticationError)) {
      tokens.ending?.("");
      throw error;
    }
  }
  if (ended !== undefined) tokens.refused(ended);
  return ended !== undefined;
}

/** A token is not asked for in order to end its session; a login that fails leaves the one that there was. */
async function heldToken(tokens: TokenSource): Promise<string> {
  if (!tokens.held) return tokens.current();
  try {
    return await tokens.held();
  } catch {
    return tokens.held();
  }
}
