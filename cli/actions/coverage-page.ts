import { type Html, html, joinHtml } from '#contracts';
import { type Coverage, coverageModel, type Dimension } from '#generators';
import { dimensionOf, type Matrix, toExampleTable, toMatrixTable } from './coverage-page-matrix.ts';
import { coveragePageStyle } from './coverage-page-style.ts';
import type { Tally } from './coverage-tally.ts';
import { toShown } from './coverage-text.ts';

/** What the page is about. */
export interface CoveragePage {
  /** The folder's name. */
  readonly dataset: string;
  readonly tally: Tally;
  readonly coverages: readonly Coverage[];
}

/** How much of what is missing stands on the page. */
const shown = 200;

/** A page that needs nothing but itself: counts, examples, what is missing and what cannot be, for people who don't program. */
export const toCoveragePage = ({ dataset, tally, coverages }: CoveragePage): string => {
  const { rows, persons } = tally;
  const [main, ...others] = matrices();
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Coverage of ${dataset}</title>
<style>${{ html: coveragePageStyle }}</style>
</head>
<body>
<main>
<h1>Coverage of ${dataset}</h1>
<p>${persons} persons with ${rows.length} different cases. Told from the documents of the registers alone: VIRTA, Koski,
Valintarekisteri and the learner register. A combination is <em>covered</em> when at least one person has it.</p>
<ul class="figures">${joinHtml(coverages.map(toFigure))}</ul>
<h2>States of the right × tuition fee</h2>
<p class="quiet">How many persons have this history of states (<em>tila</em>, down) with this state of the fee (<em>maksu</em>,
across). A number leads to an example.</p>
${legend}
${toMatrixTable(main, rows)}
${joinHtml(others.map((matrix) => html`<h2>${matrix.caption}</h2>${toMatrixTable({ ...matrix, caption: matrix.columns.sentence }, rows)}`))}
<h2>Each dimension by itself</h2>
<p class="quiet">How many persons show each value; a value that nobody shows is marked.</p>
<div class="dimensions">${joinHtml(coverageModel.dimensions.map((dimension) => toDimension(dimension, tally)))}</div>
${toMissing(coverages)}
${toSurprises(tally)}
<h2>What cannot be</h2>
<p class="quiet">Combinations that these rules exclude are hatched above and count neither as covered nor as missing.</p>
<ul>${joinHtml([...new Set(coverageModel.constraints.map(({ reason }) => reason))].map((reason) => html`<li>${reason}</li>`))}</ul>
<h2>An example of each</h2>
<p class="quiet">A person to look up in the dataset. Identifiers that may belong to a real person are masked.</p>
${toExampleTable(main, rows)}
</main>
</body>
</html>
`;
  return page.html;
};

const matrices = (): readonly [Matrix, ...Matrix[]] => [
  {
    id: 'states-fees',
    caption: 'Persons by the states of their right and by how the fee stands in VIRTA',
    rows: dimensionOf('tila'),
    columns: dimensionOf('maksu'),
  },
  {
    id: 'fee-registers',
    caption: 'Fee: VIRTA × Valintarekisteri',
    rows: dimensionOf('maksu'),
    columns: dimensionOf('lukuvuosimaksu'),
  },
  {
    id: 'selection',
    caption: 'Selection: chosen × place taken',
    rows: dimensionOf('valintaTila'),
    columns: dimensionOf('vastaanottoTila'),
  },
];

const names = { 1: 'values', 2: 'pairs of values', 3: 'triples of values' } as const;

const toFigure = ({ strength, percent, covered, feasible }: Coverage): Html => html`
<li><strong>${percent === 100 ? '100' : percent.toFixed(1)} %</strong>${covered} of ${feasible} possible ${names[strength]}
${toTrack(percent)}</li>`;

const toTrack = (percent: number): Html =>
  html`<div class="track" aria-hidden="true"><span style="width: ${percent.toFixed(1)}%"></span></div>`;

const legend = html`<ul class="legend">
<li><i class="yes">3</i>so many persons</li>
<li><i class="no">0</i>possible, but nobody</li>
<li><i class="never"></i>cannot be (hover for the reason)</li>
</ul>`;

const toDimension = ({ name, sentence, values }: Dimension, { rows }: Tally): Html => {
  const counts = values.map(({ value }) =>
    rows.reduce((sum, { row, count }) => (row[name] === value ? sum + count : sum), 0),
  );
  const most = Math.max(1, ...counts);
  return html`<section class="dimension"><h3>${name}</h3><p class="quiet">${sentence}</p><table>
<thead hidden><tr><th scope="col">value</th><th scope="col">persons</th><th scope="col">share</th></tr></thead><tbody>${joinHtml(
    values.map(
      ({ value, gloss }, index) => html`
<tr${{ html: counts[index] === 0 ? ' class="no"' : '' }}><th scope="row">${value}<small>${gloss === value ? '' : gloss}</small></th>
<td class="count">${counts[index] ?? 0}</td><td class="bar">${toTrack((100 * (counts[index] ?? 0)) / most)}</td></tr>`,
    ),
  )}</tbody></table></section>`;
};

const toMissing = (coverages: readonly Coverage[]): Html => {
  const { strength, missing } = coverages.at(-1) ?? { strength: 2, missing: [] };
  if (missing.length === 0)
    return html`<h2>Missing</h2><p>Nothing: every possible one of the ${names[strength]} occurs.</p>`;
  const more = missing.length - shown;
  return html`<h2>Missing</h2>
<p class="quiet">${missing.length} possible ${names[strength]} that nobody shows${more > 0 ? `; the first ${shown} of them` : ''}.</p>
<div class="scroll"><table class="list" id="missing"><tbody>${joinHtml(
    missing.slice(0, shown).map(
      (one) => html`
<tr>${joinHtml(Object.entries(one).map(([name, value]) => html`<td><span class="quiet">${name}</span> ${value}</td>`))}</tr>`,
    ),
  )}</tbody></table></div>`;
};

const toSurprises = ({ surprises }: Tally): Html =>
  surprises.length === 0
    ? html``
    : html`<h2>Not in the model</h2>
<p class="quiet">Seen in the dataset, but not counted above.</p>
<ul>${joinHtml(
        surprises.map(
          ({ text, count, example }) => html`<li>${text}: ${count} ×, first <code>${toShown(example).oid}</code></li>`,
        ),
      )}</ul>`;
