import { conditions, type Html, html, joinHtml, type Ratkaisu } from '#contracts';
import type { ScenarioResult } from '../../run/events.ts';
import { inEnglish, stateTexts, toText } from './texts.ts';

type Stated = Ratkaisu['conditions'][number];
type State = Stated['state'];

/** One condition of a scenario: what it should be, and what the implementation said. */
interface Row {
  readonly id: string;
  readonly expected: readonly State[];
  readonly stated?: Stated;
}

/** The conditions that matter in the scenario; those that are met, as they should be, are folded. */
export const toConditionTable = (result: ScenarioResult): Html => {
  const rows = toRows(result);
  const telling = rows.filter(({ expected, stated }) => expected.length > 0 || stated?.state !== 'met');
  const others = rows.filter((row) => !telling.includes(row));
  if (rows.length === 0) return html``;
  return html`<h4>${toText({ fi: 'Ehdot', en: 'Conditions' })}</h4>
${telling.length === 0 ? '' : toTable(telling)}${
  others.length === 0
    ? ''
    : html`<details><summary>${toText({ fi: `${others.length} muuta ehtoa, jotka täyttyvät`, en: `${others.length} other conditions, all met` })}</summary>${toTable(others)}</details>`
}`;
};

const toRows = ({ history }: ScenarioResult): readonly Row[] => {
  if (history === undefined) return [];
  const ratkaisu = history.answer.kind === 'answered' ? (history.answer.ratkaisu as Partial<Ratkaisu> | null) : null;
  const stated = Array.isArray(ratkaisu?.conditions) ? ratkaisu.conditions : [];
  const expected: Readonly<Record<string, readonly State[]>> = history.scenario.expected.conditions ?? {};
  return [...new Set([...Object.keys(expected), ...stated.map(({ id }) => id)])].map((id) => {
    const said = stated.find((condition) => condition.id === id);
    return { id, expected: expected[id] ?? [], ...(said === undefined ? {} : { stated: said }) };
  });
};

const toTable = (rows: readonly Row[]): Html => html`<div class="scroll"><table>
<thead><tr><th scope="col">${toText({ fi: 'Ehto', en: 'Condition' })}</th><th scope="col">${toText({ fi: 'Piti olla', en: 'Should be' })}</th><th scope="col">${toText({ fi: 'Toteutus sanoi', en: 'It said' })}</th></tr></thead>
<tbody>${joinHtml(rows.map(toRow))}</tbody></table></div>`;

const toRow = ({ id, expected, stated }: Row): Html => {
  const departs = expected.length > 0 && !(stated && expected.includes(stated.state));
  const meaning = conditions.find((condition) => condition.id === id)?.sentence ?? id;
  return html`
<tr${{ html: departs ? ' class="departs"' : '' }}><td>${inEnglish(meaning)}<br><small class="quiet"><code>${id}</code></small></td>
<td>${expected.length === 0 ? '' : joinHtml(expected.map((state, index) => html`${index > 0 ? ' / ' : ''}${toText(stateTexts[state])}`))}</td>
<td>${stated === undefined ? toText({ fi: 'ei mitään', en: 'nothing' }) : toText(stateTexts[stated.state] ?? { fi: stated.state, en: stated.state })}${
    stated?.reason ? html`<br><small class="quiet">“${stated.reason}”</small>` : ''
  }</td></tr>`;
};
