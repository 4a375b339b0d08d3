/** What generated code outside validators calls of the runtime, by the runtime's file that exports it. */
export const runtimeFunctions: { readonly [file: string]: readonly string[] } = {
  "runtime/index": [
    ..."RamBaseClient callOperation fieldNames filterText formBody jsonBody listItems otherBody startOperation".split(
      " ",
    ),
  ],
  "runtime/internal": [
    ..."callForText callable deepObject errorGuard explodedForm jsonParameter lazyModule".split(" "),
    ..."objectAsList pipedList resourcesOf spacedList".split(" "),
  ],
};
