import { AuthenticationError, type LoginTarget } from "../errors/authentication-error.js";
import { readErrorDetails } from "../errors/error-details.js";
import { type Answer, jsonOf, requestIdOf } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import { filledText } from "../validate/filled-text.js";
import { isObject, objectsIn } from "../validate/is-object.js";

/** Turns the answer of a refused login into an error that says what the login lacks. */
export function loginFailure(answer: Answer, operation: string): AuthenticationError {
  const { status, text, secrets } = answer;
  const body = jsonOf(text, secrets);
  const fields = Object(body);
  const code = Number(fields.error_code ?? readErrorDetails(body)?.code);
  const said = filledText(fields.message || fields.error_description || fields.error);
  return new AuthenticationError(
    said ?? `The login was refused with HTTP ${status}.`,
    {
      status,
      code: code || undefined,
      requestId: requestIdOf(answer),
      otpRequired: String(fields.otp_required) === "true" || code === 5,
      otpMethod: filledText(fields.otp_method),
      targets: objectsIn(fields.targets).map(targetOf),
    },
    // What a proxy says instead is in the excerpt of its answer.
    { operation, cause: isObject(body) ? undefined : apiErrorOf(answer, operation) },
  );
}

function targetOf({ target_name: name, description }: Record<string, unknown>): LoginTarget {
  return { name: String(name ?? ""), description: String(description ?? "") };
}
