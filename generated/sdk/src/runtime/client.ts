import { type AuthorizedExchange, createAuthorizedExchange } from "./auth/authorized-exchange.js";
import { createRequestToken } from "./auth/token-request.js";
import { tokenSource } from "./auth/token-source.js";
import { TokenStore } from "./auth/token-store.js";
import type { ClientOptions } from "./client-options.js";
import { type Environment, realEnvironment } from "./environment.js";
import { createExchange } from "./http/exchange.js";
import type { HttpRequest } from "./http/http-request.js";
import type { NextPage } from "./list/next-page.js";
import { type Page, pageOf } from "./list/page.js";
import { PagedList } from "./list/paged-list.js";
import type { CallOptions, ListOptions, OperationInput, OperationSpec } from "./operation.js";
import { OperationHandle } from "./operations/operation-handle.js";
import { isFinished, type OperationInstance } from "./operations/operation-instance.js";
import { instanceSpec, pollTarget } from "./operations/poll.js";
import { buildRequest, callQuery, requestTo } from "./request/build-request.js";
import { followableLink } from "./request/link.js";
import { readAnswer } from "./request/read-answer.js";
import { type Settings, settingsFrom } from "./settings.js";

/** Calls operations of the API. Generated code says which operations there are. */
export class RamBaseClient {
  readonly #settings: Settings;
  readonly #environment: Environment;
  readonly #send: AuthorizedExchange;

  /** @param environment for tests only */
  constructor(options: ClientOptions, environment: Environment = realEnvironment) {
    const settings = settingsFrom(options);
    const { fetch, hooks, baseUrl, timeout, retries } = settings;
    const exchange = createExchange({ fetch, hooks, environment });
    // A token request serves many calls, so no single call's signal may end it.
    const limits = { signal: undefined, timeout, retries };
    const source = tokenSource(options.auth, createRequestToken({ exchange, environment, baseUrl, limits }));
    this.#settings = settings;
    this.#environment = environment;
    this.#send = createAuthorizedExchange(exchange, new TokenStore(source, environment), environment);
  }

  /** Calls an operation and returns its answer without the JSON root; `undefined` when it is empty. */
  async call<T>(operation: OperationSpec, input: OperationInput = {}): Promise<T> {
    const request = buildRequest(operation, input, this.#settings);
    // The generator takes T from the schema of the answer; `validateResponses` checks it.
    return (await this.#answer(operation, request, input.options)) as T;
  }

  /** A list: await it for the first page, iterate it for the items of all pages. */
  list<Item, PageType = Page<Item>>(
    operation: OperationSpec,
    input: OperationInput<ListOptions> = {},
  ): PagedList<Item, PageType> {
    const fetchPage = async (next: NextPage | undefined): Promise<Page<Item>> => {
      const request = this.#pageRequest(operation, input, next);
      return pageOf(await this.#answer(operation, request, input.options), operation.items);
    };
    return new PagedList(fetchPage, input.options?.limit);
  }

  /** Starts an API operation. Throws an `OperationFailedError` when it has failed already. */
  async start<Instance = OperationInstance>(
    operation: OperationSpec,
    input: OperationInput = {},
  ): Promise<OperationHandle<Instance>> {
    const spec = { responseRoot: instanceSpec.responseRoot, ...operation };
    const instance = await this.call<Instance>(spec, input);
    isFinished(instance, operation.id);
    const poll = (instance: Instance, signal: AbortSignal): Promise<Instance> =>
      this.#instance(operation, instance, { ...input.options, signal });
    return new OperationHandle(instance, operation.id, poll, this.#environment);
  }

  #pageRequest(spec: OperationSpec, input: OperationInput, next: NextPage | undefined): HttpRequest {
    if (next === undefined) return buildRequest(spec, input, this.#settings);
    // The pointer to the page says where it begins.
    const rest = callQuery(spec, input, this.#settings).filter(([name]) => !/^\$(skip|pagekey)$/i.test(name));
    if ("link" in next) {
      const address = followableLink(next.link, this.#settings.baseUrl, spec.id);
      return requestTo(address, spec, input, this.#settings, rest);
    }
    const first = buildRequest({ ...spec, query: {} }, input, this.#settings);
    return requestTo(first.url, spec, input, this.#settings, [...rest, ["$pageKey", next.key]]);
  }

  async #instance<Instance>(
    operation: OperationSpec,
    instance: Instance,
    options: CallOptions,
  ): Promise<Instance> {
    const { baseUrl } = this.#settings;
    const spec: OperationSpec = { id: operation.id, ...instanceSpec };
    const target = pollTarget(instance, baseUrl, spec.id);
    if ("id" in target) return this.call(spec, { path: { operationInstanceId: target.id }, options });
    const address = followableLink(target.link, baseUrl, spec.id);
    const request = requestTo(address, spec, { options }, this.#settings);
    // The server describes the same instance again.
    return (await this.#answer(spec, request, options)) as Instance;
  }

  async #answer(
    spec: OperationSpec,
    request: HttpRequest,
    options: CallOptions | undefined,
  ): Promise<unknown> {
    const { timeout, retries } = this.#settings;
    const answer = await this.#send(request, {
      signal: options?.signal,
      timeout: options?.timeout ?? timeout,
      retries: options?.retries ?? retries,
    });
    const value = readAnswer(spec, request, answer, this.#environment.now());
    this.#settings.checkAnswer(spec, value);
    return value;
  }
}
