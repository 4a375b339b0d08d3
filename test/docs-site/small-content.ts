import type { PageContent } from "../../scraper/model/resource-page.js";

/** A small page with one of everything that the layouts treat differently. */
export const smallContent: PageContent = {
  breadcrumb: "Sales APIs",
  heading: "POST sales/orders/{orderId}/items?copyOf={itemId}",
  summary: "Adds a line & prices it.",
  isApiOperation: false,
  deprecation: {
    notice: "It is time to move on.",
    latest: { version: 3, released: "2025-11-28", note: "Prices have four decimals." },
    current: { version: 2, released: "2023-09-01" },
  },
  method: "POST",
  uri: {
    server: "https://api.rambase.net",
    path: "/sales/orders/{orderId}/items",
    query: [{ name: "copyOf", placeholder: "itemId" }],
  },
  formats: "Xml, Html, Json (ex. $format=json)",
  uriParameters: [{ name: "orderId", type: "String", pattern: "^[0-9]+|[A-Z]$" }],
  maximumPageSize: 80,
  customFields: true,
  status: 201,
  resource: { id: 77, version: 2 },
  request: {
    roots: [
      {
        kind: "object",
        xmlName: "Item",
        jsonName: "item",
        marker: "none",
        fields: [
          {
            kind: "leaf",
            xmlName: "Email",
            jsonName: "email",
            marker: "required",
            description: "Who asked for it.\n\nKinds (best first): person, team",
            type: "String",
            domainValues: true,
          },
          {
            kind: "array",
            xmlName: "VATCodes",
            jsonName: "vATCodes",
            marker: "optional",
            item: {
              xmlName: "VATCode",
              marker: "optional",
              fields: [
                {
                  kind: "leaf",
                  xmlName: "Rate",
                  jsonName: "rate",
                  marker: "optional",
                  description: "Rate in <percent>",
                  type: "Decimal",
                  minimum: "0",
                  maximum: "100",
                  default: "25",
                },
              ],
            },
          },
        ],
      },
    ],
  },
  queryParameters: [
    { name: "copyOf", type: "Integer", description: "Line to copy.", minimum: "1", default: "1" },
    { name: "$db", type: "String", description: "Company database." },
  ],
  filters: [],
  namedFilters: [],
  sortable: [],
  operations: [],
  errors: [{ code: 100001, status: 400, message: 'Line "1" is < 0' }],
};
