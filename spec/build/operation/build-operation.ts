import type { Json, Operation, RequestBody, Response } from "../../document/openapi.js";
import { pointer } from "../../document/pointer.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import type { EvidenceBook } from "../../evidence/evidence-book.js";
import { printEntries } from "../../evidence/evidence-lines.js";
import type { YamlTexts } from "../../print/yaml-texts.js";
import type { ChosenPage } from "../choose-pages.js";
import type { BodyDraft } from "../draft/body-draft.js";
import { bodyUse } from "../names/body-uses.js";
import { bodyContent, type NamingPlace } from "../schema/body-content.js";
import type { ComponentBook } from "../schema/component-book.js";
import type { SharedParameters } from "./shared-parameters.js";

/** What all operations are built with. */
export interface Workshop {
  readonly shared: SharedParameters;
  readonly components: ComponentBook;
  readonly evidence: EvidenceBook;
  readonly texts: YamlTexts;
}

/** Makes the operation of a page, filing its schemas and the sources of its facts. */
export function buildOperation(chosen: ChosenPage, operationId: string, workshop: Workshop): Operation {
  const { page, key } = chosen;
  const place = { ...workshop, file: page.file };
  const requestBody = page.request && requestOf(page.request, bodyUse(key, "request"), place);
  const content = page.response && bodyContent(page.response, "response", bodyUse(key, "response"), place);
  const { responses = {}, ...stated } = page.operation;
  // The draft has a response of its own there; only errors refer to general ones.
  const success = responses[page.successKey] as Response;
  const operation: Operation = {
    operationId,
    ...withOtherVersions(stated, chosen),
    parameters: page.parameters.map(({ parameter }) => {
      const name = workshop.shared.nameOf(parameter);
      return name === undefined ? parameter : { $ref: `#/components/parameters/${name}` };
    }),
    ...(requestBody && { requestBody }),
    responses: content ? { ...responses, [page.successKey]: { ...success, content } } : responses,
  };
  noteSources(chosen, workshop);
  return operation;
}

function requestOf(body: BodyDraft, use: string, place: NamingPlace): RequestBody {
  return {
    required: body.roots.some(({ isRequired }) => isRequired),
    content: bodyContent(body, "request", use, place),
  };
}

/** Pages that state no version are not in the list. */
function withOtherVersions(operation: Operation, { others }: ChosenPage): Operation {
  const otherVersions = others.flatMap(({ resource }) => (resource ? [{ ...resource }] : []));
  if (otherVersions.length === 0) return operation;
  // `rambaseKeys` gives an object.
  const keys = operation[extensionKeys.operation] as { readonly [key: string]: Json };
  return { ...operation, [extensionKeys.operation]: { ...keys, otherVersions } };
}

function noteSources({ page, others }: ChosenPage, { shared, evidence }: Workshop): void {
  const path = pointer("", "paths", page.uri.path);
  const at = pointer(path, page.method.toLowerCase());
  evidence.add(path, page.sources.uri);
  evidence.addPart(at, { entries: page.evidence, file: page.file });
  const versions = others.flatMap(({ resource, sources }) => (resource ? [sources.resource] : []));
  for (const [i, source] of versions.entries())
    if (source)
      evidence.addPart(at, {
        entries: Buffer.from(printEntries([[pointer("/x-rambase/otherVersions", i), source]])),
        file: source.file,
      });
  for (const { parameter, source } of page.parameters) {
    const name = shared.nameOf(parameter);
    if (name !== undefined) evidence.add(pointer("", "components", "parameters", name), source);
  }
  for (const { code, source } of page.errors)
    evidence.add(pointer("", extensionKeys.errorNames, code), source);
}
