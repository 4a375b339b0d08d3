/** The look of the `lists` structure: one wide column in a serif face, notes that open beside the code. */
export const listsStyle = `
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem; color: #222; background: #fffdf8; font: 17px/1.6 Georgia, "Times New Roman", serif; }
h2 { margin: 0 0 1rem; font-size: 1.4rem; overflow-wrap: anywhere; }
h4 { margin: 0; color: #8a6d3b; font-weight: normal; }
a { color: #7a3b00; }
details { margin: 1rem 0; padding: .6rem 1rem; border: 1px solid #d9a441; }
dl.facts { display: grid; grid-template-columns: 17rem 1fr; gap: .3rem 1rem; }
dl.facts dt { grid-column: 1; color: #666; }
dl.facts dd { grid-column: 2; margin: 0; overflow-wrap: anywhere; }
dl.parameters dt { margin-top: .6rem; }
dl.parameters dd p { margin: 0; color: #666; }
figure { margin: 1rem 0; }
ol { margin: .5rem 0; padding: .6rem .6rem .6rem 3.2rem; background: #f6f1e4; font: 14px/1.6 "Courier New", monospace; }
ol li { position: relative; }
ol li::marker { color: #b09c72; }
pre { display: inline-block; min-height: 1.6em; margin: 0; font: inherit; }
[role=tooltip] { display: none; position: absolute; left: 50%; top: 0; z-index: 1; width: 20rem; padding: .4rem .8rem; background: #fff; border: 1px solid #b09c72; font: 15px/1.4 Georgia, serif; }
li:hover > [role=tooltip], [role=tooltip]:hover { display: block; }
[role=tooltip] h5 { margin: 0; font-size: 1rem; }
[role=tooltip] p { margin: .3rem 0 0; }
nav { margin-top: 3rem; border-top: 1px solid #ddd; font-size: .9rem; }
footer { margin-top: 1rem; color: #888; font-size: .85rem; }
`;
