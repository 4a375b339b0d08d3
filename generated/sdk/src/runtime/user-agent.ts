/** What the SDK calls itself; the generator writes this file anew, with the package's name and version. */
export const sdkUserAgent: string = "rambase-sdk/8.2.0";
