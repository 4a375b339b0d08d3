import * as sdk from "rambase-sdk";
import * as system from "rambase-sdk/system";
import * as validators from "rambase-sdk/validators";
import { tour } from "../tour.js";
import { troubles } from "../troubles.js";

/** The client that all requests to this worker share. */
let shared;

const steps = {
  "/tour": (url) => tour({ sdk, system, validators }, url),
  "/troubles": (url) => troubles(sdk, url),
  "/call": async () => (await shared.system.extensions.list()).items.length,
  // A request that ends while its call logs in.
  "/forget": async (baseUrl) => {
    shared = new sdk.RamBase({ auth: { clientId: "known", clientSecret: "hush" }, baseUrl });
    shared.system.extensions.list().catch(() => {});
    await new Promise((goOn) => setTimeout(goOn, 200));
    return "forgotten";
  },
};

export default {
  async fetch(request) {
    const { pathname, searchParams } = new URL(request.url);
    try {
      return Response.json(await steps[pathname](searchParams.get("url")));
    } catch (error) {
      return Response.json(`${error}`, { status: 500 });
    }
  },
};
