import { BaseResolver, type Document, ResolveError, Source } from "@redocly/openapi-core";
import type { Json } from "../document/openapi.js";

/** Addresses that no server has: everything is in memory. */
const base = "https://overlay.invalid";

/** A value of ours as a document of Redocly's. */
export function memoryDocument(name: string, value: unknown): Document {
  return { source: new Source(`${base}/${name}`, ""), parsed: value };
}

/** A resolver that knows one overlay and opens nothing, neither disk nor network. */
export class MemoryResolver extends BaseResolver {
  readonly overlayAddress = `${base}/overlay`;
  private readonly overlay: Document;

  constructor(overlay: Json) {
    super();
    this.overlay = memoryDocument("overlay", overlay);
  }

  override resolveDocument<T>(
    from: string | null,
    reference: string,
    isRoot?: boolean,
  ): ReturnType<typeof BaseResolver.prototype.resolveDocument<T>> {
    if (reference !== this.overlayAddress) return super.resolveDocument<T>(from, reference, isRoot);
    // Who asks for the overlay knows what it holds.
    return Promise.resolve(this.overlay as Document<T>);
  }

  override loadExternalRef(address: string): Promise<Source> {
    const name = address.replace(`${base}/`, "");
    return Promise.reject(
      new ResolveError(new Error(`references to other files are not followed (${name})`)),
    );
  }
}
