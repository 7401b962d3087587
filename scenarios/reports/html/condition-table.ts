import { type ConditionId, type Html, html, joinHtml, type Ratkaisu } from '#contracts';
import type { ScenarioResult } from '../../run/events.ts';
import type { History } from '../../run/history.ts';
import { toStatedRatkaisu } from '../stated-ratkaisu.ts';
import { reasonOf, toConditionText } from './condition-text.ts';
import { stateTexts, toText } from './texts.ts';

type Stated = Ratkaisu['conditions'][number];
type State = Stated['state'];

/** One condition of a scenario: what the rules say of it, and what the implementation said. */
interface Row {
  readonly id: string;
  readonly expected: readonly State[];
  readonly stated?: Stated;
}

/** The conditions of the scenario; those that are met, and said to be, are only counted unless the scenario turns on them. */
export const toConditionTable = ({ history }: ScenarioResult): Html => {
  if (history === undefined) return html``;
  const rows = toRows(history);
  const telling = rows.filter((row) => isTelling(row, history.scenario.conditions));
  const others = rows.length - telling.length;
  return html`<h4>${toText({ fi: 'Ehdot', en: 'Conditions' })}</h4>
${telling.length === 0 ? '' : toTable(telling)}${
  others === 0
    ? ''
    : html`<p class="quiet">${toText({ fi: `Muut ehdot (${others}) täyttyvät.`, en: `The other conditions (${others}) are met.` })}</p>`
}`;
};

const toRows = ({ answer, scenario, oracle }: History): readonly Row[] => {
  const { conditions: stated } = toStatedRatkaisu(answer);
  const ids = new Set([...oracle.conditions.map(({ id }) => id), ...stated.map(({ id }) => id)]);
  return [...ids].map((id) => {
    const said = stated.find((condition) => condition.id === id);
    const ruled = oracle.conditions.find((condition) => condition.id === id);
    const expected = scenario.expected.conditions?.[id as ConditionId] ?? ruled?.allowed ?? [];
    return { id, expected, ...(said === undefined ? {} : { stated: said }) };
  });
};

const isTelling = ({ id, expected, stated }: Row, turnsOn: readonly string[]): boolean =>
  turnsOn.includes(id) || expected.some((state) => state !== 'met') || (stated?.state ?? 'met') !== 'met';

const byTheRules = { fi: 'Sääntöjen mukaan', en: 'By the rules' } as const;
const itSaid = { fi: 'Toteutus sanoi', en: 'It said' } as const;

const toTable = (rows: readonly Row[]): Html => html`<div class="scroll"><table class="stacked">
<thead><tr><th scope="col">${toText({ fi: 'Ehto', en: 'Condition' })}</th><th scope="col">${toText(byTheRules)}</th><th scope="col">${toText(itSaid)}</th></tr></thead>
<tbody>${joinHtml(rows.map(toRow))}</tbody></table></div>`;

const toRow = ({ id, expected, stated }: Row): Html => {
  const departs = stated !== undefined && expected.length > 0 && !expected.includes(stated.state);
  const reason = expected.includes('met') ? undefined : reasonOf(id);
  return html`
<tr${{ html: departs ? ' class="departs"' : '' }}><td>${toConditionText(id)}${
    reason === undefined ? '' : html`<br><small>→ ${toText(reason)}</small>`
  }<br><small class="quiet"><code>${id}</code></small></td>
<td><span class="label">${toText(byTheRules)}: </span>${joinHtml(expected.map((state, index) => html`${index > 0 ? ' / ' : ''}${toText(stateTexts[state])}`))}</td>
<td><span class="label">${toText(itSaid)}: </span>${stated === undefined ? '–' : toText(stateTexts[stated.state] ?? { fi: stated.state, en: stated.state })}${
    stated?.reason ? html`<br><small class="quiet">“${stated.reason}”</small>` : ''
  }</td></tr>`;
};
