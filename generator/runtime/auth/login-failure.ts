import { AuthenticationError, type LoginTarget } from "../errors/authentication-error.js";
import { readErrorDetails } from "../errors/error-details.js";
import { type Answer, jsonOf, requestIdOf } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import { isObject } from "../validate/is-object.js";

/** Turns the answer of a refused login into an error that says what the login lacks. */
export function loginFailure(answer: Answer, operation: string): AuthenticationError {
  const { status, text, secrets } = answer;
  const body = jsonOf(text, secrets);
  const fields = isObject(body) ? body : {};
  const code = Number(fields.error_code ?? readErrorDetails(body)?.code);
  const said = fields.message ?? fields.error_description ?? fields.error;
  const message = typeof said === "string" ? said : `The login was refused with HTTP ${status}.`;
  return new AuthenticationError(
    message,
    {
      status,
      code: code || undefined,
      requestId: requestIdOf(answer),
      otpRequired: fields.otp_required === true || fields.otp_required === "true" || code === 5,
      otpMethod: typeof fields.otp_method === "string" ? fields.otp_method : undefined,
      targets: targetsOf(fields.targets),
    },
    // What a proxy says instead is in the excerpt of its answer.
    { operation, cause: isObject(body) ? undefined : apiErrorOf(answer, operation) },
  );
}

function targetsOf(targets: unknown): readonly LoginTarget[] {
  if (!Array.isArray(targets)) return [];
  return targets.filter(isObject).map((target) => ({
    name: String(target.target_name ?? ""),
    description: String(target.description ?? ""),
  }));
}
