/**
 * Hands a validator of the SDK to libraries that take any Standard Schema, each time with a legal value and
 * with one whose user id is too small. Prints what came of it.
 */
import { sValidator } from "@hono/standard-validator";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import type { RoleUserAssignmentInput } from "rambase-sdk/system";
import { roleUserAssignmentInputSchema as schema } from "rambase-sdk/validators";

const legal: RoleUserAssignmentInput = { user: { userId: 100 }, comment: "Night" };
const wrong: RoleUserAssignmentInput = { user: { userId: 1 } };

const trpc = initTRPC.create();
const router = trpc.router({
  assign: trpc.procedure.input(schema).mutation(({ input }): number => input.user.userId),
});
const caller = router.createCaller({});
const assigned = await caller.assign(legal);
const refused: unknown = await caller.assign(wrong).catch((error: { code: string }) => error.code);

const app = new Hono().post("/assignments", sValidator("json", schema), (context) => {
  const { user }: RoleUserAssignmentInput = context.req.valid("json");
  return context.json(user);
});
const post = (body: unknown) => {
  const headers = { "content-type": "application/json" };
  return app.request("/assignments", { method: "POST", headers, body: JSON.stringify(body) });
};
const created = await post(legal);
const rejected = await post(wrong);

const resolver = standardSchemaResolver(schema);
const options = { fields: {}, shouldUseNativeValidation: false };
const filledIn = await resolver(legal, undefined, options);
const { errors } = await resolver(wrong, undefined, options);

console.log(
  JSON.stringify({
    trpc: [assigned, refused],
    hono: [await created.json(), rejected.status],
    form: [filledIn.values, errors.user?.userId?.message],
  }),
);
