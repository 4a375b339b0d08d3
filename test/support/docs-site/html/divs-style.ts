/** The look of the `divs` structure: a dark menu at the left, dark code, grids in place of tables. */
export const divsStyle = `
body { margin: 0; color: #24292f; background: #fff; font: 14px/1.5 system-ui, sans-serif; }
.page { display: grid; grid-template-columns: 15rem minmax(0, 1fr); min-height: 100vh; }
.bar { grid-row: 1 / 3; padding: 1rem; background: #16202a; color: #9fb3c8; }
.bar a { color: #d9e2ec; text-decoration: none; overflow-wrap: anywhere; }
.site { color: #fff; font-size: 1.2rem; }
.menu-title { margin: 1rem 0 .3rem; font-size: .75rem; text-transform: uppercase; }
.content { padding: 1.5rem 2.5rem; }
.crumb { color: #627d98; }
.heading { margin: .2rem 0 .8rem; font-size: 1.5rem; overflow-wrap: anywhere; }
.summary { font-size: 1.1rem; }
.notice { margin: 1rem 0; padding: .8rem 1rem; border-radius: 6px; background: #fdecea; }
.notice-title { font-weight: 600; }
.text { margin: .9rem 0; }
.grid { display: grid; gap: .35rem 0; margin: 1rem 0; }
.row { display: grid; grid-template-columns: 18rem 1fr; gap: 1rem; padding-bottom: .35rem; border-bottom: 1px solid #e4e7eb; }
.row .label { color: #627d98; overflow-wrap: anywhere; }
.code { margin: .5rem 0; padding: .8rem 1rem; border-radius: 6px; background: #1f2933; color: #cbd2d9; font: 13px/1.6 ui-monospace, Consolas, monospace; }
.inner { padding-left: 2.2rem; }
.line { position: relative; min-height: 1.6em; }
.number { display: inline-block; min-width: 1.6rem; color: #616e7c; }
.type { color: #8eedc7; }
.line b { color: #fff; }
.tip { display: none; position: absolute; left: 30%; top: 1.6em; z-index: 1; width: 24rem; padding: .7rem 1rem; border-radius: 6px; background: #fff; color: #24292f; box-shadow: 0 3px 12px rgb(0 0 0 / .3); font: 13px/1.5 system-ui, sans-serif; }
.line:hover > .tip { display: block; }
.tip-title { font-weight: 600; }
.errors p { margin: .3rem 0; }
.foot { padding: 1rem 2.5rem; color: #829ab1; font-size: .85rem; }
`;
