/** Where the API is for who says nothing else; the generator puts the server of the document here. */
export const usualBaseUrl: string = "https://api.rambase.net";
