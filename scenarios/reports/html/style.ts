/** The look of the page: light or dark as the reader's system is, black on white on paper. */
export const reportStyle = `
:root { color-scheme: light dark;
  --ground: #fff; --ink: #1c2430; --quiet: #56606e; --line: #d5dae1; --soft: #f4f6f8; --link: #0b57a4;
  --passed: #17663a; --failed: #a32310; --inconclusive: #7a5200; --skipped: #56606e;
  --passed-soft: #e2f3e7; --failed-soft: #fdeae5; --inconclusive-soft: #fdf1d8; --skipped-soft: #f0f2f5; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #14181e; --ink: #e6e9ee; --quiet: #a3acb8; --line: #363d48; --soft: #1d232b; --link: #86bdff;
  --passed: #7ed6a0; --failed: #ff9d87; --inconclusive: #f0c060; --skipped: #a3acb8;
  --passed-soft: #153324; --failed-soft: #40190f; --inconclusive-soft: #3a2c0c; --skipped-soft: #232a33; } }
html { font-size: 16px; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html[lang=fi] .en, html[lang=en] .fi { display: none; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 5rem; max-width: 64rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, 'Segoe UI', sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.05rem; font-weight: 600; color: var(--quiet); }
h2 { margin: 3rem 0 .5rem; font-size: 1.3rem; line-height: 1.25; }
h3 { margin: 2rem 0 .5rem; font-size: 1.05rem; }
h4 { margin: 1.25rem 0 .35rem; font-size: .95rem; }
p { margin: .35rem 0 .75rem; max-width: 46rem; }
a { color: var(--link); }
code, pre { font: .875em/1.5 ui-monospace, Consolas, monospace; }
details > summary { cursor: pointer; }
main > details > summary { color: var(--link); margin: .5rem 0; }
.about { margin-top: 1.25rem; }
.quiet { color: var(--quiet); }
header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
button, select, input { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line);
  border-radius: .4rem; padding: .35rem .75rem; min-height: 2.4rem; }
button { cursor: pointer; }
button:hover { background: var(--soft); }
button[aria-pressed=true] { border-color: var(--link); box-shadow: inset 0 0 0 1px var(--link); font-weight: 600; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.languages { display: flex; gap: .35rem; }
.verdict { margin: 1rem 0 .25rem; font-size: 1.9rem; font-weight: 700; line-height: 1.2; }
.passed { --own: var(--passed); --own-soft: var(--passed-soft); }
.failed { --own: var(--failed); --own-soft: var(--failed-soft); }
.inconclusive { --own: var(--inconclusive); --own-soft: var(--inconclusive-soft); }
.skipped { --own: var(--skipped); --own-soft: var(--skipped-soft); }
.verdict, .mark, .word { color: var(--own); }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .5rem 0 1.5rem; color: var(--quiet); font-size: .9rem; }
.share { display: flex; height: .9rem; border-radius: .45rem; overflow: hidden; background: var(--line); gap: 2px; }
.share i { background: var(--own); }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .75rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.counts li { padding: .7rem .9rem; border: 1px solid var(--line); border-left: .35rem solid var(--own); border-radius: .4rem; font-size: .85rem; line-height: 1.4; color: var(--quiet); }
.counts strong { display: block; font-size: 1.15rem; color: var(--own); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .92rem; width: 100%; }
th { font-weight: 600; text-align: left; }
th, td { padding: .4rem .9rem .4rem .4rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tbody th { font-weight: 400; }
.label { display: none; }
.conditions th:first-child { width: 52%; min-width: 11rem; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td .word { white-space: nowrap; }
tr.departs td, tr.departs th { background: var(--failed-soft); }
.filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .6rem .75rem; align-items: end; padding: .75rem 0;
  background: var(--ground); border-bottom: 1px solid var(--line); }
.filters label { display: grid; gap: .1rem; font-size: .8rem; color: var(--quiet); }
.filters select, .filters input { font-size: .95rem; color: var(--ink); max-width: 10.5rem; }
.filters button { padding: .35rem .6rem; }
.filters fieldset { display: flex; flex-wrap: wrap; gap: .35rem; border: 0; margin: 0; padding: 0; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.filters .mark { margin-right: .25rem; }
.filters [role=status] { margin-left: auto; font-size: .9rem; color: var(--quiet); padding-bottom: .45rem; }
.scenario { margin: .5rem 0; border: 1px solid var(--line); border-left: .35rem solid var(--own); border-radius: .4rem; scroll-margin-top: 9rem; }
.scenario > summary { display: grid; grid-template-columns: 1.4rem 1fr; gap: .1rem .5rem; padding: .65rem .9rem; cursor: pointer; list-style: none; }
.scenario > summary::-webkit-details-marker { display: none; }
.scenario > summary:hover { background: var(--soft); }
.scenario[open] > summary { border-bottom: 1px solid var(--line); }
.scenario > summary .mark { font-weight: 700; text-align: center; }
.scenario > summary small { grid-column: 2; color: var(--quiet); }
.scenario > summary .word { font-weight: 600; }
.inside { padding: .5rem .9rem 1rem; }
.finding { margin: .75rem 0; padding: .75rem .9rem; background: var(--failed-soft); border-radius: .4rem; }
.finding > p { margin-top: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .25rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
ul.plain { margin: .25rem 0; padding: 0; list-style: none; }
ul.plain li { margin: .3rem 0; }
.inside details { margin: .5rem 0; }
.inside details summary { cursor: pointer; color: var(--link); }
pre { margin: .4rem 0; padding: .6rem .8rem; background: var(--soft); border-radius: .3rem; overflow: auto; max-height: 24rem; white-space: pre-wrap; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .85rem; color: var(--quiet); }
@media (max-width: 40rem) {
  html { font-size: 15px; } body { padding: 1rem .9rem 4rem; }
  .verdict { font-size: 1.5rem; }
  .filters { position: static; } .filters label, .filters select, .filters input { width: 100%; max-width: none; }
  .scenario { scroll-margin-top: 1rem; }
  .stacked thead { display: none; } .stacked tr { display: block; padding: .4rem 0; border-bottom: 1px solid var(--line); }
  .stacked th, .stacked td { display: block; border: 0; padding: .1rem .3rem; text-align: left; }
  .stacked .label { display: inline; color: var(--quiet); }
  dl { grid-template-columns: 1fr; } dt { margin-top: .3rem; }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --ink: #000; --quiet: #444; --line: #bbb; --soft: #f5f5f5;
    --passed: #17663a; --failed: #a32310; --inconclusive: #7a5200; --skipped: #444;
    --passed-soft: #fff; --failed-soft: #f7f0ee; --inconclusive-soft: #fff; --skipped-soft: #fff; }
  html { font-size: 10.5px; }
  body { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  @page { size: A4; margin: 14mm; }
  .languages, .filters { display: none; }
  h2, h3 { break-after: avoid; } .scenario > summary, tr, .finding { break-inside: avoid; }
  pre { max-height: none; overflow: visible; }
}
`;
