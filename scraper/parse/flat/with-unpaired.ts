import type { Body } from "../../model/body.js";

/**
 * The body with what its halves leave open: wherever its structure is from, no other page can tell where a
 * field stands that only the JSON half shows, or whether one that only the XML half shows is in JSON, too.
 */
export function withUnpaired(body: Body): Body {
  const { recovered, unpaired } = body;
  if (!recovered || !unpaired) return body;
  const unplaced = [...(recovered.unplaced ?? []), ...unpaired.fields];
  return {
    ...body,
    recovered: {
      ...recovered,
      uncertain: [...recovered.uncertain, unpaired.doubt],
      ...(unplaced.length > 0 && { unplaced }),
    },
  };
}
