import { BaseResolver, ResolveError, type Source } from "@redocly/openapi-core";

/**
 * A resolver that opens nothing. A document that refers to another file or address would otherwise make
 * lint read the disk or the network on behalf of whoever wrote it.
 */
export class ClosedResolver extends BaseResolver {
  override loadExternalRef(address: string): Promise<Source> {
    const name = address.split(/[\\/]/).at(-1) ?? "";
    return Promise.reject(
      new ResolveError(
        new Error(`references to other files are not followed (${name}); bundle the document into one file`),
      ),
    );
  }
}
