import { checkCredentials } from "./check-credentials.js";
import type { ClientCredentials } from "./credentials.js";
import { renewedTokens } from "./renewed-tokens.js";
import { requestTokens } from "./token-request.js";
import type { LoginMethod } from "./token-source.js";

/**
 * A program acts as itself.
 *
 * @throws `TypeError` when the id or the secret is missing
 */
export function clientCredentials(credentials: ClientCredentials): LoginMethod {
  checkCredentials(credentials, ["clientId", "clientSecret"]);
  const { clientId, clientSecret, target, customerId, supplierId, endClientIp, onTokens } = credentials;
  const fields = {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    target,
    customerid: customerId,
    supplierid: supplierId,
    endclientip: endClientIp,
  };
  const grant = { fields, secrets: [clientSecret], repeatable: true };
  return (connection) => renewedTokens(connection, () => requestTokens(connection, grant), { onTokens });
}
