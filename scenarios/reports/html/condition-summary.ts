import { conditions, type Html, html, joinHtml } from '#contracts';
import { catalogue } from '../../catalogue/index.ts';
import type { RunResult, ScenarioResult } from '../../run/events.ts';
import { toConditionText } from './condition-text.ts';
import { toText, verdictMarks, verdictTexts } from './texts.ts';

/** A condition, and what became of the scenarios that turn on it. */
interface Row {
  readonly id: string;
  readonly tried: number;
  readonly failed: readonly ScenarioResult[];
}

/** Condition by condition: in how many scenarios the decision turned on it, and in which of them the subject failed. */
export const toConditionSummary = ({ results }: RunResult): Html => {
  const rows = conditions.map(({ id }) => toRow(id, results)).filter(({ tried }) => tried > 0);
  const [departing, others] = [
    rows.filter(({ failed }) => failed.length > 0).toSorted((a, b) => b.failed.length - a.failed.length),
    rows.filter(({ failed }) => failed.length === 0),
  ];
  if (rows.length === 0) return html``;
  return html`<h2>${toText({ fi: 'Ehto ehdolta', en: 'Condition by condition' })}</h2>
<p class="quiet">${toText({
    fi: 'Kuinka monessa tilanteessa ratkaisu riippui ehdosta, ja missä niistä toteutus poikkesi.',
    en: 'In how many situations the decision turned on the condition, and in which of them the implementation failed.',
  })}</p>
${departing.length === 0 ? '' : toTable(departing)}
${
  others.length === 0
    ? ''
    : html`<details><summary>${toText({
        fi: `Ehdot, joiden tilanteissa ei ole huomautettavaa: ${others.length}`,
        en: `Conditions with nothing to remark: ${others.length}`,
      })}</summary>${toTable(others)}</details>`
}`;
};

const toRow = (id: string, results: readonly ScenarioResult[]): Row => {
  const names = catalogue.filter((scenario) => scenario.conditions.some((each) => each === id)).map(({ name }) => name);
  const tried = results.filter(({ name, verdict }) => names.includes(name) && verdict !== 'skipped');
  return { id, tried: tried.length, failed: tried.filter(({ verdict }) => verdict === 'failed') };
};

const toTable = (rows: readonly Row[]): Html => html`<div class="scroll"><table class="conditions stacked">
<thead><tr><th scope="col">${toText({ fi: 'Ehto', en: 'Condition' })}</th><th scope="col" class="number">${toText({ fi: 'Tilanteita', en: 'Situations' })}</th><th scope="col">${toText(verdictTexts.failed)}</th></tr></thead>
<tbody>${joinHtml(
  rows.map(
    ({ id, tried, failed }) => html`
<tr><th scope="row">${toConditionText(id)}</th><td class="number">${tried}</td><td>${
      failed.length === 0
        ? html`<span class="passed"><span class="word">${verdictMarks.passed}</span></span>`
        : toLinks(failed)
    }</td></tr>`,
  ),
)}</tbody></table></div>`;

/** Many are folded, so that the table stays one. */
const toLinks = (failed: readonly ScenarioResult[]): Html => {
  const links = html`<ul class="plain">${joinHtml(failed.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`))}</ul>`;
  const count = failed.length;
  return count <= 3
    ? links
    : html`<details><summary>${toText({ fi: `${count} tilanteessa`, en: `in ${count} situations` })}</summary>${links}</details>`;
};
