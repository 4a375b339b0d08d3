import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { sampleCode, sampleDocument } from "../sample-document.js";

/** A text that tries whatever a page could do with it. */
const hostile =
  '<script>alert("script")</script><img src=x onerror=alert("image")> [link](javascript:alert("link")) ' +
  '![picture](https://other.example/picture.png) {% partial file="x" %} </script>';

/** The sample document with operations and texts that only a browser shows to be right. */
export const browsedDocument: OpenApiDocument = {
  ...sampleDocument,
  info: { ...sampleDocument.info, description: hostile },
  paths: {
    ...sampleDocument.paths,
    "/crates": {
      delete: {
        operationId: "deleteCratesThatNobodyHasLookedIntoForYears",
        responses: { "204": { description: "Gone." } },
      },
    },
    "/hostile": {
      get: { summary: hostile, description: hostile, responses: { "200": { description: hostile } } },
    },
  },
};

const longSample = `const warehouse = new Warehouse({
  auth: { clientId: "my-client", clientSecret: "my-secret" },
});
const answer = await warehouse.shelves(100000).boxes.create({ owner: { objectType: "Example", objectId: 1 } });
`;
export const browsedSamples = new Map([...sampleCode, ["put /stock/shelves/{shelfId}", longSample]]);

export const browsedChangelog = `# Changelog

## 1.1.0

### New fields

- **Boxes**: may be \`empty\`
- ${hostile}
`;
