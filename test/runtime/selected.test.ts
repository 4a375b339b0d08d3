import { expectTypeOf, test } from "vitest";
import type { Selected, SelectedPage } from "../../generator/runtime/index.js";

interface Role {
  readonly name?: string;
  readonly roleId?: number;
  readonly duties?: readonly string[];
}
interface Page {
  readonly items: readonly Role[];
  readonly paging?: string;
}

test("without select, and with a text, an answer is whole", () => {
  expectTypeOf<Selected<Role, object>>().toEqualTypeOf<Role>();
  expectTypeOf<Selected<Role, { readonly select: "Name" }>>().toEqualTypeOf<Role>();
  expectTypeOf<Selected<Role, { readonly select: readonly string[] }>>().toEqualTypeOf<Role>();
  expectTypeOf<Selected<Role, { readonly select: readonly [] }>>().toEqualTypeOf<Role>();
  expectTypeOf<Selected<Role, { readonly expand: readonly ["duties"] }>>().toEqualTypeOf<Role>();
});

test("select leaves what it lists, and expand adds to it", () => {
  type One = { readonly select: readonly ["name"] };
  expectTypeOf<Selected<Role, One>>().toEqualTypeOf<Pick<Role, "name">>();
  type Both = One & { readonly expand: readonly ["duties"] };
  expectTypeOf<Selected<Role, Both>>().toEqualTypeOf<Pick<Role, "name" | "duties">>();
});

test("where one of several options comes, the answer is what any of them leaves", () => {
  type Either = { readonly select: readonly ["name"] } | { readonly expand: readonly ["duties"] };
  expectTypeOf<Selected<Role, Either>>().toEqualTypeOf<Pick<Role, "name"> | Role>();
});

test("pages hold what select leaves of their items", () => {
  expectTypeOf<SelectedPage<Page, Role, object>>().toEqualTypeOf<Page>();
  type One = { readonly select: readonly ["name"] };
  expectTypeOf<SelectedPage<Page, Role, One>["items"]>().toEqualTypeOf<Pick<Role, "name">[]>();
  expectTypeOf<SelectedPage<Page, Role, One>["paging"]>().toEqualTypeOf<string | undefined>();
});
