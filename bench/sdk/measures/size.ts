import { statSync } from "node:fs";
import { bundleApp, gzippedSize } from "../bundle.js";
import { contenders } from "../contenders/index.js";
import { type Findings, figure, type Row, type Table } from "../table.js";
import type { Workshop } from "../workshop.js";

/** The size of apps that make one call each, bundled and minified; kB are 1000 bytes. */
export function measureSize({ operations, placesOf }: Workshop): Findings {
  const rows = placesOf(contenders).flatMap((place) =>
    place.contender.apps
      .filter(({ measures }) => measures.includes("size"))
      .map((app): Row => {
        try {
          const get = bundleApp(place, app, "get");
          const post = bundleApp(place, app, "post");
          const bytes = [statSync(get).size, gzippedSize(get), statSync(post).size, gzippedSize(post)];
          return { name: app.name, figures: bytes.map((size) => size / 1000) };
        } catch (error) {
          return { name: app.name, figures: [String(error)] };
        }
      }),
  );
  const table: Table = {
    title: `size: an app with one call of ${operations} operations, minified, kB`,
    columns: ["GET", "GET gzipped", "POST", "POST gzipped"],
    rows,
  };
  const gzipped = (name: string) => figure(table, name, "GET gzipped");
  return {
    table,
    ratios: [
      { name: "one GET with a token, kB gzipped", value: gzipped("ours, token"), atMost: 2.5 },
      {
        name: "one GET with client credentials, kB gzipped",
        value: gzipped("ours, client credentials"),
        atMost: 4,
      },
      {
        name: "size with a token / hey-api",
        value: gzipped("ours, token") / gzipped("hey-api"),
        atMost: 0.625,
      },
    ],
  };
}
