import type { OpenApiDocument } from "../document/openapi.js";
import { extensionKeys } from "../document/rambase-extensions.js";
import type { Change, OperationName } from "./change.js";
import { compareUnusedComponents } from "./document/components.js";
import { compareDocumentDetails } from "./document/document-details.js";
import { compareErrorNames } from "./document/error-names.js";
import { pairOperations } from "./document/operation-pairs.js";
import { reachableComponents } from "./document/reachable.js";
import { compareSecurity } from "./document/security.js";
import { compareSecuritySchemes, renamedSchemes } from "./document/security-schemes.js";
import { compareOwnServers, compareServers } from "./document/servers.js";
import { compareWebhooks } from "./document/webhooks.js";
import { compareOperations, type OperationPair } from "./operations/compare-operations.js";
import { operationText } from "./report/words.js";
import { compareOtherKeys } from "./walk/compare-other-keys.js";
import { compareTexts } from "./walk/compare-texts.js";
import { Comparison } from "./walk/comparison.js";
import { documentSide, keysOfBoth, member, memberOfBoth, type Pair } from "./walk/side.js";

/**
 * Compares two OpenAPI documents (3.0 or 3.1, also one of each) by what they mean: references are followed,
 * the order of keys, paths and parameters plays no part, and a change is judged by who meets it, the one who
 * sends or the one who receives.
 *
 * @returns all changes, the worst first; none when the documents mean the same
 */
export function diffDocuments(old: OpenApiDocument, now: OpenApiDocument): readonly Change[] {
  const pair = { old: documentSide(old), new: documentSide(now) };
  const comparison = new Comparison(pair);
  compareDocumentDetails(pair, comparison);
  compareErrorNames(memberOfBoth(pair, extensionKeys.errorNames), comparison);
  const components = memberOfBoth(pair, "components");
  const schemes = memberOfBoth(components, "securitySchemes");
  const renamed = renamedSchemes(schemes);
  compareSecuritySchemes(schemes, renamed, comparison);
  compareAccess(pair, pair, renamed, comparison);
  compareServers(memberOfBoth(pair, "servers"), comparison);
  comparePaths(pair, renamed, comparison);
  compareWebhooks(memberOfBoth(pair, "webhooks"), comparison);
  const reached = { old: reachableComponents(pair.old), new: reachableComponents(pair.new) };
  compareUnusedComponents(components, reached, comparison);
  return comparison.list();
}

function comparePaths(pair: Pair, renamed: ReadonlyMap<string, string>, comparison: Comparison): void {
  const { old, new: now } = memberOfBoth(pair, "paths");
  const both = { old, new: now };
  const extensions = keysOfBoth(both).filter((key) => key.startsWith("x-"));
  compareOtherKeys(both, extensions, "paths", comparison);
  const { paired, removed, added, paths } = pairOperations(old, now);
  for (const { name, side } of removed)
    comparison.operation(name, () =>
      comparison.report("operation/removed", { subject: "operation", old: side.pointer }),
    );
  for (const { name, side } of added)
    comparison.operation(name, () =>
      comparison.report("operation/added", { subject: "operation", new: side.pointer }),
    );
  for (const operation of paired)
    comparison.operation(operation.name, () => {
      if (operation.from) reportMove(operation, operation.from, comparison);
      compareOperations(operation, comparison);
      compareAccess(operation, pair, renamed, comparison);
      compareOwnServers(operation.servers, memberOfBoth(pair, "servers"), comparison);
    });
  for (const { path, pair: items } of paths) {
    compareTexts(items, `path ${path}`, ["summary", "description"], comparison);
    const others = keysOfBoth(items).filter((key) => key.startsWith("x-"));
    compareOtherKeys(items, others, `path ${path}`, comparison);
  }
}

function reportMove(
  { name, old, new: now }: OperationPair,
  from: OperationName,
  comparison: Comparison,
): void {
  comparison.report("operation/moved", {
    subject: "operation",
    old: old?.pointer,
    new: now?.pointer,
    before: operationText(from),
    after: operationText(name),
  });
}

/** Compares ways to get access; an operation without its own has those of the document. */
function compareAccess(
  pair: Pair,
  document: Pair,
  renamed: ReadonlyMap<string, string>,
  comparison: Comparison,
): void {
  const own = memberOfBoth(pair, "security");
  const isWhole = pair.old?.pointer === "";
  if (!isWhole && own.old === undefined && own.new === undefined) return;
  const effective = {
    old: own.old ?? member(document.old, "security"),
    new: own.new ?? member(document.new, "security"),
  };
  compareSecurity(effective, pair, renamed, comparison);
}
