import { expect, onTestFinished } from "vitest";
import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { describedOperations, type MockServerOptions, startMockServer } from "../mock-server/index.js";
import { programsIn, type Ran, runPrograms } from "./run-programs.js";

/** What the readme's programs know of the server. */
const users: MockServerOptions = {
  tokens: { accessTokens: ["my-token"], refreshTokens: ["my-refresh-token", "our-refresh-token"] },
  otp: "123456",
  targets: [{ target_name: "HATTELAND", description: "The group's own system" }],
};

/**
 * Runs every program of a readme and expects that each comes to an end, that it writes what is said beside
 * its lines, and that the server has nothing to object to what is sent.
 *
 * @returns what came of each
 */
export async function checkReadme(
  readme: string,
  folder: string,
  document: OpenApiDocument,
): Promise<readonly Ran[]> {
  const served = withFilters(document);
  const server = await startMockServer(served, { ...users, lists: undescribedLists(served) });
  onTestFinished(server.close);
  const { operation, code } = documentedError(readme, document);
  const programs = programsIn(readme);
  // Once as the calls go well, and again with the refusal that a program takes.
  const refusable =
    operation === undefined ? [] : programs.filter((program) => program.includes("isErrorOf("));
  const ran = await runPrograms(programs, folder, server, document);
  for (const { program, out, err, failure } of ran) {
    expect(failure, program).toBeUndefined();
    expect(err, program).toEqual([]);
    const said = [...program.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
    expect(out, program).toEqual(expect.arrayContaining(said));
    // A program that would print something in any case has printed it.
    if (/^console\.log|^ {2}console\.log/m.test(program) && !program.includes("isErrorOf(")) {
      expect(out.length, program).toBeGreaterThan(0);
    }
  }
  if (operation !== undefined && code !== undefined) {
    server.answerNext(operation, { error: code });
    const [taken] = await runPrograms(refusable, folder, server, document);
    const message = describedOperations(document)
      .flatMap(({ errors }) => errors)
      .find((error) => error.code === code);
    expect(taken?.out).toEqual([message?.message]);
  }
  return ran;
}

/** The error that the readme shows how to take. */
function documentedError(readme: string, document: OpenApiDocument) {
  const operation = /isErrorOf\(error, "(.*?)"\)/.exec(readme)?.[1];
  const name = /ErrorCode\.(\w+)/.exec(readme)?.[1];
  const names = document["x-rambase-error-names"];
  const code = Object.entries(names ?? {}).find(([, given]) => given === name)?.[0];
  return { operation, code: code === undefined ? undefined : Number(code) };
}

/** A server that filters and sorts all lists: a program may describe what the document lacks. */
function withFilters(document: OpenApiDocument): OpenApiDocument {
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => {
    const { get } = item ?? {};
    if (get === undefined) return [path, item];
    const known = JSON.stringify([item?.parameters, get.parameters]);
    const further = ["$filter", "$orderBy"]
      .filter((name) => !known.toLowerCase().includes(name.slice(1).toLowerCase()))
      .map((name) => ({ name, in: "query", schema: { type: "string" } }));
    return [path, { ...item, get: { ...get, parameters: [...(get.parameters ?? []), ...further] } }];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

/** Items for lists whose answers the document does not describe. */
function undescribedLists(document: OpenApiDocument): NonNullable<MockServerOptions["lists"]> {
  const lists = describedOperations(document).filter(
    ({ maximumPageSize, responses }) =>
      maximumPageSize !== undefined && [...responses.values()].every(({ content }) => content === undefined),
  );
  const items = Array.from({ length: 25 }, (_, index) => ({ id: index + 1, name: `Number ${index + 1}` }));
  return Object.fromEntries(lists.map(({ id }) => [id, { name: "items", items }]));
}
