/** Where one resource lies, and what its elements are called. */
export interface ResourceName {
  /** `Sales`, the tag. */
  readonly module: string;
  /** `/sales/orders` */
  readonly path: string;
  /** `Order`, `WorkOrder`: unique in the document. */
  readonly element: string;
  /** `orders`, `workOrders`: member of a list answer. */
  readonly plural: string;
}

const modules = [
  "Sales",
  "Base",
  "Collaboration",
  "Finance",
  "Logistics",
  "Procurement",
  "Product",
  "Production",
  "Rental",
  "Service",
  "System",
] as const;

const nouns = "order quote invoice customer product unit task role budget location contract shipment".split(
  " ",
);
const kinds =
  " work stock blanket credit draft spare return price tax cost export import transfer planned customs sample " +
  "purchase service repair rental license deposit freight quality safety storage packing pickup report archive " +
  "payment reminder assembly machine tool color season region branch project campaign partner vehicle route";

/**
 * Names of so many resources, the same ones for the same number; the first is always `/sales/orders`. At most
 * as many as there are pairs of words; a `RangeError` beyond that.
 */
export function resourceNames(count: number): readonly ResourceName[] {
  const pairs = kinds.split(" ").flatMap((kind) => nouns.map((noun) => [kind, noun] as const));
  if (count > pairs.length)
    throw new RangeError(`There are names for ${pairs.length} resources, not ${count}.`);
  return pairs.slice(0, count).map(([kind, noun], index) => {
    const module = modules[index % modules.length] ?? "Base";
    const element = capital(kind) + capital(noun);
    const segment = kind === "" ? `${noun}s` : `${kind}-${noun}s`;
    return {
      module,
      path: `/${module.toLowerCase()}/${segment}`,
      element,
      plural: `${element.charAt(0).toLowerCase()}${element.slice(1)}s`,
    };
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
