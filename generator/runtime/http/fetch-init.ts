import type { HttpRequest } from "./http-request.js";

/** What `fetch` is handed for an attempt. Its signal is made when it is first looked at: that is dear. */
export class FetchInit {
  declare readonly method: string;
  declare readonly headers: Record<string, string>;
  declare readonly body: NonNullable<RequestInit["body"]> | null;
  declare readonly redirect: "manual";
  #end: Pick<RequestInit, "signal">;

  constructor(
    { method, headers, body = null }: HttpRequest,
    token: string | undefined,
    end: Pick<RequestInit, "signal">,
  ) {
    this.method = method;
    // A copy: a fetch of the caller's own may add to it.
    this.headers = { ...headers, ...(token && { authorization: `Bearer ${token}` }) };
    this.body = body;
    // Redirects are not followed: they could carry a body or a secret to another host.
    this.redirect = "manual";
    this.#end = end;
    Object.defineProperty(this, "signal", FetchInit.#signal);
  }

  // All share these two functions: with a pair of its own for each call, engines would make slow objects.
  static #signal: PropertyDescriptor & ThisType<FetchInit> = {
    configurable: true,
    enumerable: true,
    get() {
      return this.#end.signal;
    },
    // A fetch of the caller's own may add another reason to end.
    set(signal) {
      this.#end = { signal };
    },
  };
}
