import { type Html, html, joinHtml } from '#contracts';
import { coverageModel, type Dimension, whyInfeasible } from '#generators';
import type { Example, Tallied } from './coverage-tally.ts';
import { toShown } from './coverage-text.ts';

/** Two dimensions against each other. */
export interface Matrix {
  readonly id: string;
  readonly caption: string;
  readonly rows: Dimension;
  readonly columns: Dimension;
}

/** One of its cells: how many persons, and one of them. */
interface Cell {
  readonly id: string;
  readonly row: string;
  readonly column: string;
  readonly count: number;
  readonly example?: Example;
}

export const dimensionOf = (name: string): Dimension => {
  const dimension = coverageModel.dimensions.find((one) => one.name === name);
  if (dimension === undefined) throw new RangeError(`the model has no dimension ${name}`);
  return dimension;
};

const toCells = (matrix: Matrix, rows: readonly Tallied[]): readonly (readonly Cell[])[] => {
  const counts = new Map<string, { count: number; readonly example: Example }>();
  for (const { row, count, example } of rows) {
    const key = `${row[matrix.rows.name]}\n${row[matrix.columns.name]}`;
    const known = counts.get(key);
    if (known) known.count += count;
    else counts.set(key, { count, example });
  }
  return matrix.rows.values.map(({ value: row }, r) =>
    matrix.columns.values.map(({ value: column }, c) => {
      const { count = 0, example } = counts.get(`${row}\n${column}`) ?? {};
      return { id: `${matrix.id}-${r}-${c}`, row, column, count, ...(example && { example: toShown(example) }) };
    }),
  );
};

/** The counts as a table; each count leads to its example, each impossible cell tells why on hover. */
export const toMatrixTable = (matrix: Matrix, rows: readonly Tallied[]): Html => html`<div class="scroll">
<table class="matrix" id="${matrix.id}">
<caption>${matrix.caption}</caption>
<thead><tr><th scope="col"><small>${matrix.rows.name} ↓ ${matrix.columns.name} →</small></th>${joinHtml(
  matrix.columns.values.map(({ value, gloss }) => html`<th scope="col" title="${gloss}"><span>${value}</span></th>`),
)}</tr></thead>
<tbody>${joinHtml(
  toCells(matrix, rows).map((cells, index) => {
    const { value = '', gloss = '' } = matrix.rows.values[index] ?? {};
    return html`
<tr><th scope="row">${value}<small>${gloss}</small></th>${joinHtml(cells.map((cell) => toCell(matrix, cell)))}</tr>`;
  }),
)}
</tbody></table></div>`;

const toCell = (matrix: Matrix, { id, row, column, count, example }: Cell): Html => {
  if (example !== undefined) {
    return html`<td class="yes" title="for example ${example.name} ${example.oid}"><a href="#${id}">${count}</a></td>`;
  }
  const reasons = whyInfeasible({ [matrix.rows.name]: row, [matrix.columns.name]: column });
  if (reasons.length === 0) return html`<td class="no" title="possible, but nobody has it">0</td>`;
  return html`<td class="never" title="${reasons.join(' ')}"><span aria-label="cannot be">·</span></td>`;
};

/** An example of each combination that occurs. */
export const toExampleTable = (matrix: Matrix, rows: readonly Tallied[]): Html => html`<div class="scroll">
<table class="list" id="examples-${matrix.id}">
<thead><tr><th scope="col">${matrix.rows.name}</th><th scope="col">${matrix.columns.name}</th><th scope="col">persons</th><th scope="col">example</th></tr></thead>
<tbody>${joinHtml(
  toCells(matrix, rows)
    .flat()
    .flatMap(({ id, row, column, count, example }) =>
      example === undefined
        ? []
        : [
            html`
<tr id="${id}"><td>${row}</td><td>${column}</td><td>${count}</td><td><code>${example.oid}</code> ${example.name}</td></tr>`,
          ],
    ),
)}
</tbody></table></div>`;
