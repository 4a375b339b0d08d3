/** Where the API is for who says nothing else; the generator puts the server of the document here. */
export const usualBaseUrl: string = "https://api.rambase.net";

/** The option that says where the API is. The generator makes it required where the document does not. */
export interface ApiAddress {
  /** Where the API is; may have a path. May be left out where the API's document names an address. */
  readonly baseUrl?: string | undefined;
}
