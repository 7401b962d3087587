import { conditions, type Html, html, joinHtml } from '#contracts';
import { catalogue } from '../../catalogue/index.ts';
import type { RunResult, ScenarioResult } from '../../run/events.ts';
import { inEnglish, toText, verdictMarks, verdictTexts } from './texts.ts';

/** A condition, and what became of the scenarios that turn on it. */
interface Row {
  readonly sentence: string;
  readonly tried: number;
  readonly failed: readonly ScenarioResult[];
}

/** Condition by condition: in how many scenarios the decision turned on it, and in which of them the subject failed. */
export const toConditionSummary = ({ results }: RunResult): Html => {
  const rows = conditions.map(({ id, sentence }) => toRow(id, sentence, results)).filter(({ tried }) => tried > 0);
  const [departing, others] = [
    rows.filter(({ failed }) => failed.length > 0),
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
        fi: `${others.length} ehtoa, joiden tilanteissa ei ole huomautettavaa`,
        en: `${others.length} conditions with nothing to remark`,
      })}</summary>${toTable(others)}</details>`
}`;
};

const toRow = (id: string, sentence: string, results: readonly ScenarioResult[]): Row => {
  const names = catalogue.filter((scenario) => scenario.conditions.some((each) => each === id)).map(({ name }) => name);
  const tried = results.filter(({ name, verdict }) => names.includes(name) && verdict !== 'skipped');
  return { sentence, tried: tried.length, failed: tried.filter(({ verdict }) => verdict === 'failed') };
};

const toTable = (rows: readonly Row[]): Html => html`<div class="scroll"><table class="conditions">
<thead><tr><th scope="col">${toText({ fi: 'Ehto', en: 'Condition' })}</th><th scope="col" class="number">${toText({ fi: 'Tilanteita', en: 'Situations' })}</th><th scope="col">${toText(verdictTexts.failed)}</th></tr></thead>
<tbody>${joinHtml(
  rows.map(
    ({ sentence, tried, failed }) => html`
<tr><th scope="row">${inEnglish(sentence)}</th><td class="number">${tried}</td><td>${
      failed.length === 0
        ? html`<span class="passed"><span class="word">${verdictMarks.passed}</span></span>`
        : html`<ul class="plain">${joinHtml(failed.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`))}</ul>`
    }</td></tr>`,
  ),
)}</tbody></table></div>`;
