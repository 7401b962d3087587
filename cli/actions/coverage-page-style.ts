/** The look of the page: light or dark as the reader's system is, black on white on paper. */
export const coveragePageStyle = `
:root { color-scheme: light dark;
  --ground: #fff; --ink: #1c2430; --quiet: #56606e; --line: #d5dae1; --soft: #f4f6f8;
  --yes: #d9efdf; --yes-ink: #0d4a24; --bar: #2f7d4f; --no: #fde3dc; --no-ink: #8a1f0b; --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #14181e; --ink: #e6e9ee; --quiet: #a3acb8; --line: #363d48; --soft: #1d232b;
  --yes: #17402a; --yes-ink: #c5f0d3; --bar: #4fb37a; --no: #4d1d13; --no-ink: #ffc9bb; --link: #86bdff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 84rem; background: var(--ground); color: var(--ink);
  font: 15px/1.5 system-ui, 'Segoe UI', sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.7rem; line-height: 1.2; }
h2 { margin: 2.75rem 0 .25rem; font-size: 1.2rem; }
h3 { margin: 0 0 .1rem; font-size: 1rem; }
p { margin: .25rem 0 .75rem; max-width: 48rem; }
a { color: var(--link); }
.quiet { color: var(--quiet); }
.figures { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.figures li { flex: 1 1 14rem; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.figures strong { display: block; font-size: 1.9rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.track { height: .5rem; border-radius: .25rem; background: var(--line); overflow: hidden; }
.track span { display: block; height: 100%; background: var(--bar); }
.scroll { overflow-x: auto; padding-bottom: .5rem; }
table { border-collapse: separate; border-spacing: 2px; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); padding-bottom: .25rem; }
th { font-weight: 600; text-align: left; vertical-align: bottom; }
thead th small, tbody th small { display: block; font-weight: 400; color: var(--quiet); line-height: 1.25; }
.matrix { font-size: .8rem; }
.matrix thead th { padding: .2rem .3rem; min-width: 3.1rem; }
.matrix thead span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; }
.matrix tbody th { padding: .15rem .6rem .15rem 0; min-width: 12rem; max-width: 17rem; vertical-align: middle; }
.matrix td { height: 2.1rem; min-width: 3.1rem; text-align: center; border-radius: .25rem; background: var(--soft); }
.matrix td.yes { background: var(--yes); color: var(--yes-ink); }
.matrix td.yes a { color: inherit; }
.matrix td.no { background: var(--no); color: var(--no-ink); outline: 1.5px solid var(--no-ink); outline-offset: -2px; }
.matrix td.never { color: var(--quiet); background: repeating-linear-gradient(135deg, var(--soft) 0 5px, transparent 5px 9px); cursor: help; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .85rem; }
.legend i { display: inline-block; width: 1.6rem; height: 1.1rem; margin-right: .4rem; border-radius: .2rem; vertical-align: -.2rem; font-style: normal; text-align: center; line-height: 1.1rem; }
.legend .yes { background: var(--yes); color: var(--yes-ink); }
.legend .no { background: var(--no); color: var(--no-ink); outline: 1.5px solid var(--no-ink); outline-offset: -2px; }
.legend .never { background: repeating-linear-gradient(135deg, var(--line) 0 5px, transparent 5px 9px); }
.dimensions { columns: 2 26rem; column-gap: 2.5rem; }
.dimension { break-inside: avoid; margin: 1rem 0 1.5rem; }
.dimension table { width: 100%; font-size: .85rem; }
.dimension tbody th { font-weight: 400; padding: .1rem .75rem .1rem 0; }
.dimension td { vertical-align: middle; }
.dimension td.count { text-align: right; width: 4rem; }
.dimension td.bar { width: 28%; }
.dimension tr.no th, .dimension tr.no td.count { color: var(--no-ink); font-weight: 600; }
.list { font-size: .85rem; }
.list th, .list td { padding: .15rem 1.25rem .15rem 0; border-bottom: 1px solid var(--line); text-align: left; }
.list th { font-weight: 600; }
.list tr:target td { background: var(--yes); color: var(--yes-ink); }
code { font: .95em ui-monospace, Consolas, monospace; }
@media print {
  :root { --ground: #fff; --ink: #000; --quiet: #444; --line: #bbb; --soft: #f2f2f2; --yes: #dcefe1; --yes-ink: #000; --no: #fff; --no-ink: #a00; --bar: #555; --link: #000; }
  html { font-size: 11px; }
  body { max-width: none; padding: 0; font-size: 10px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  @page { size: A4 landscape; margin: 10mm; }
  .scroll { overflow: visible; } .matrix { font-size: 7px; } .matrix td, .matrix thead th { min-width: 0; }
  h2 { break-after: avoid; } tr { break-inside: avoid; }
}
`;
