import type { SurfaceVerdict } from "../../generator/surface/surface-change.js";
import type { Bump } from "../../spec/diff/change.js";
import type { Verdict } from "../../spec/diff/verdict.js";
import { documentReasons, type NamedReason } from "../words/reason-words.js";

/** What is known about two states of the SDK. */
export interface SdkEvidence {
  /** Of the documents that they were made from. */
  readonly document: Pick<Verdict, "bump" | "reasons">;
  /** Of what users can write against; `undefined` when the earlier SDK has no listing of it. */
  readonly surface: SurfaceVerdict | undefined;
  /** Whether any file of the package differs. */
  readonly differs: boolean;
}

/** Which part of the SDK's version has to be raised, and why. */
export interface SdkVerdict {
  readonly bump: Bump | "none";
  readonly reasons: readonly NamedReason[];
}

const order: readonly Bump[] = ["major", "minor", "patch"];

/**
 * Judges an SDK by what its users meet: the declarations they compile against, and the API behind them, where
 * a narrower request fails though it compiles. What changes neither and yet changes a file is a patch.
 */
export function judgeSdk({ document, surface, differs }: SdkEvidence): SdkVerdict {
  const bumps = [document.bump, surface?.bump ?? "none"];
  const bump = order.find((one) => bumps.includes(one));
  if (bump === undefined)
    return differs
      ? { bump: "patch", reasons: [{ says: "the code inside changed", count: 1 }] }
      : { bump: "none", reasons: [] };
  const ofSurface = surface?.bump === bump ? surface.reasons : [];
  // What the code shows as well need not be said twice.
  const isTold = ({ says }: NamedReason) => ofSurface.some((one) => one.says === says);
  const ofApi = document.bump === bump ? documentReasons(document).filter((one) => !isTold(one)) : [];
  const inApi = ofApi.map(({ says, count }) => ({ says: `${says} (API)`, count }));
  return { bump, reasons: [...ofSurface.map(({ says, count }) => ({ says, count })), ...inApi] };
}
