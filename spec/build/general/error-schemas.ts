import type { Response, Schema } from "../../document/openapi.js";

const text = (description: string): Schema => ({ type: "string", description });
const number = (description: string): Schema => ({ type: "integer", format: "int32", description });

/**
 * What an error and the errors inside it have in common. Made for each: one object in two places of a
 * document is another document to who tells schemas apart by identity than the same one read from its file.
 */
const common = (): { readonly [name: string]: Schema } => ({
  message: text("The message in English, its parameters filled in."),
  translatedMessage: text("The message in the language asked for with `$lang`."),
  stackTrace: text("Where the server was when the error happened; sent in some cases only."),
  errorMessage: {
    type: "object",
    description: "The error message as a resource of its own.",
    properties: {
      errorMessageId: {
        type: ["integer", "string"],
        description:
          "The stable number of the error. Compare this, never the texts. Some clients have met it as text.",
      },
      errorMessageLink: text("Address of the error message resource."),
    },
  },
  parameters: {
    type: "array",
    description: "The values that were filled into the message.",
    items: {
      type: "object",
      properties: { index: number("Place of the value in the message."), value: text("The value.") },
    },
  },
  innerErrors: {
    type: "array",
    description: "The errors that led to this one.",
    items: { $ref: "#/components/schemas/InnerError" },
  },
});

/** The one shape of all errors but 401, which has no body that could be relied on. */
export const errorSchemas: { readonly [name: string]: Schema } = {
  Error: {
    type: "object",
    description: "What the API answers when a request fails.",
    properties: {
      httpStatusCode: number("The HTTP status, once more."),
      httpStatusDescription: text("The HTTP status in words."),
      ...common(),
    },
  },
  InnerError: { type: "object", description: "An error inside another error.", properties: common() },
};

const content = { "application/json": { schema: { $ref: "#/components/schemas/Error" } } };

/** What each error status means, for operations that document errors of their own with it. */
export const statusMeanings: { readonly [status: string]: string } = {
  "400": "The request has to be corrected before it is sent again.",
  "401": "The access token is missing, wrong or expired. The answer has no error object.",
  "403": "The API client lacks access to the resource, or the user lacks the role or duty it takes.",
  "404": "The resource, or something that the request refers to, does not exist.",
  "500": "The server failed to carry out the request.",
};

/** Responses that every operation may give. */
export const errorResponses: { readonly [name: string]: Response } = {
  BadRequest: { description: statusMeanings["400"] ?? "", content },
  Unauthorized: { description: statusMeanings["401"] ?? "" },
  Forbidden: { description: statusMeanings["403"] ?? "", content },
  NotFound: { description: statusMeanings["404"] ?? "", content },
  ServerError: { description: statusMeanings["500"] ?? "", content },
};

/** Which general response answers with which status. */
export const generalErrors: { readonly [status: string]: keyof typeof errorResponses } = {
  "400": "BadRequest",
  "401": "Unauthorized",
  "403": "Forbidden",
  "404": "NotFound",
  "500": "ServerError",
};
