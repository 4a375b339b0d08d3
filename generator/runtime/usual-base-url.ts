/** Where the API is for who says nothing else; the generator writes this file anew, with the document's server. */
export const usualBaseUrl: string = "https://api.rambase.net";
