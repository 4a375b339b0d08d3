import type { RamBase } from "orders-sdk";

declare const rambase: RamBase;

const order = await rambase.sales.orders(1).get({ select: ["name"] });
export const name: string | undefined = order.name;
// @ts-expect-error the amount was not selected
order.totalAmount;
await rambase.sales.orders.list({ filter: (f) => f.name.startsWith("Nils").and(f.totalAmount.gt(100)) });
