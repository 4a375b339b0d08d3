/** The look of the `tables` structure: a top bar, a list of pages, white content, light code. */
export const tablesStyle = `
:root { --ink: #1f2933; --soft: #5f6c7b; --rule: #dfe4ea; --paper: #ffffff; --back: #f4f6f8; --brand: #0b4f6c; --accent: #01719c; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 15px/1.55 "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
a { color: var(--accent); }
header { display: flex; gap: 2rem; align-items: center; padding: .6rem 1.5rem; background: var(--brand); }
header a { color: #fff; text-decoration: none; }
header .brand { font-weight: 600; font-size: 1.15rem; letter-spacing: .04em; }
nav ul { list-style: none; margin: 0; padding: 0; }
header nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; }
header a[aria-current] { border-bottom: 2px solid #fff; }
.columns { display: flex; gap: 2rem; max-width: 78rem; margin: 0 auto; padding: 1.5rem; }
aside { flex: 0 0 17rem; font-size: .87rem; }
aside h3 { margin: 0 0 .5rem; color: var(--soft); font-size: .8rem; letter-spacing: .06em; text-transform: uppercase; }
aside li { margin: .25rem 0; overflow-wrap: anywhere; }
aside a { color: var(--ink); text-decoration: none; }
aside a:hover { color: var(--accent); }
aside a[aria-current] { color: var(--accent); font-weight: 600; }
main { flex: 1 1 auto; min-width: 0; padding: 1.5rem 2rem 2.5rem; background: var(--paper); border: 1px solid var(--rule); border-radius: 6px; }
.crumb { margin: 0; color: var(--soft); font-size: .87rem; }
h1 { margin: .2rem 0 .6rem; font-size: 1.5rem; font-weight: 600; overflow-wrap: anywhere; }
.lead { font-size: 1.05rem; }
.warning { margin: 1rem 0; padding: .7rem 1rem; background: #fff6e5; border-left: 4px solid #e0a100; }
.warning h2 { margin: 0; font-size: 1.05rem; }
.warning p { margin: .3rem 0 0; }
table { border-collapse: collapse; }
.facts, .parameters, .errors { width: 100%; margin: 1rem 0 1.5rem; }
.facts th, .facts td, .parameters th, .parameters td, .errors td { padding: .4rem .7rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.facts th { width: 16rem; color: var(--soft); font-weight: 500; }
.parameters th { width: 16rem; font: 500 .87rem ui-monospace, Consolas, monospace; }
.errors td { white-space: nowrap; }
.errors td:last-child { width: 100%; white-space: normal; }
.constraint { color: var(--soft); font-size: .87rem; }
.sample { margin: 0 0 1.5rem; }
.sample p { margin: 0 0 .3rem; color: var(--soft); }
.code { width: 100%; margin-bottom: .8rem; background: #f8fafb; border: 1px solid var(--rule); border-radius: 4px; font-size: .87rem; line-height: 1.5; }
.code td { padding: 0 .8rem; white-space: nowrap; }
.code .number { width: 1%; color: #9aa5b1; text-align: right; border-right: 1px solid var(--rule); user-select: none; }
code { font-family: ui-monospace, Consolas, Menlo, monospace; }
.field { position: relative; border-bottom: 1px dotted #9aa5b1; cursor: help; }
.tip { display: none; position: absolute; left: 1.5rem; top: 1.5em; z-index: 2; width: max-content; max-width: 26rem; padding: .6rem .9rem; background: #fff; border: 1px solid var(--rule); border-radius: 4px; box-shadow: 0 4px 14px rgb(31 41 51 / .18); font: .87rem/1.5 "Segoe UI", Arial, sans-serif; white-space: normal; cursor: auto; }
.field:hover > .tip, .field:focus > .tip, .field:focus-within > .tip { display: block; }
.title { font-weight: 600; }
footer { padding: 1rem 1.5rem 2rem; color: var(--soft); font-size: .83rem; text-align: center; }
footer p { margin: .2rem 0; }
`;
