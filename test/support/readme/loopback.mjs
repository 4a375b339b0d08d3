/**
 * Imported before a readme's programs: what they send to the API's own address goes to the server of the
 * test, whose links look like the API's own, and nothing goes anywhere else.
 */
const { fetch } = globalThis;
const server = process.env.MOCK_SERVER ?? "";

globalThis.fetch = async (url, init) => {
  const { origin, pathname, search } = new URL(url);
  if (origin !== process.env.API) throw new Error(`A program calls ${origin}.`);
  const response = await fetch(server + pathname + search, init);
  return new Response((await response.text()).replaceAll(server, origin) || null, response);
};
