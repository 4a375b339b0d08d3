/** What a login has to know. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A RamBase system, as a refused login names it. */
export interface Target {
  readonly target_name: string;
  readonly description: string;
}

/** What the server asks of a login. */
export interface LoginRules {
  /** The client that may log in; any when left out. */
  readonly credentials?: Credentials | undefined;
  /** The one-time password of every user; none is asked for when left out. */
  readonly otp?: string | undefined;
  /** The systems of every user, of which one has to be chosen; left out, there is nothing to choose. */
  readonly targets?: readonly Target[] | undefined;
}

/** The answer of a login that lacks a one-time password or a target; `undefined` when it lacks neither. */
export function lackOf(fields: URLSearchParams, { otp, targets }: LoginRules): object | undefined {
  if (fields.get("grant_type") !== "password") return undefined;
  if (otp !== undefined && fields.get("otp") !== otp) {
    const message = "A one-time password is needed.";
    return { error_code: 5, message, otp_required: true, otp_method: "SMS", targets: [] };
  }
  const isChosen = targets?.some(({ target_name: name }) => name === fields.get("target")) ?? true;
  if (isChosen) return undefined;
  return { error_code: 10, message: "A target must be chosen.", otp_required: false, targets };
}
