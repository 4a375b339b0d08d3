import type { SdkModel } from "../../model/sdk-model.js";

/** Where the API is in samples when the document does not say it. */
const exampleAddress = "https://api.example.com";

/** Where the API of the samples is. */
export function sampleAddress({ baseUrl = exampleAddress }: Pick<SdkModel, "baseUrl">): string {
  return baseUrl;
}

/** The option with which a sample says where the API is, before others; empty where the document says it. */
export function addressOption({ baseUrl }: Pick<SdkModel, "baseUrl">, between: string): string {
  return baseUrl === undefined ? `baseUrl: "${exampleAddress}",${between}` : "";
}
