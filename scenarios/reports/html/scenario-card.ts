import { claimById, type Html, html, joinHtml } from '#contracts';
import type { RunResult, ScenarioResult } from '../../run/events.ts';
import type { Finding } from '../../run/finding.ts';
import { toReproduceLine } from '../reproduce-line.ts';
import { toStatedRatkaisu } from '../stated-ratkaisu.ts';
import { toConditionTable } from './condition-table.ts';
import { toHistoryDetails } from './history-details.ts';
import { menettelyOf } from './menettely-of.ts';
import {
  inEnglish,
  menettelyTexts,
  outcomeTexts,
  type Text,
  themeTexts,
  toText,
  verdictMarks,
  verdictTexts,
} from './texts.ts';

/** So many failed scenarios are open from the start; with more the page would be a wall. */
const openAtMost = 10;

/** One scenario: a line to unfold. */
export const toScenarioCard = (run: RunResult, result: ScenarioResult): Html => {
  const { name, theme, sentence, verdict, findings, reason, claims } = result;
  const menettely = menettelyOf(result);
  const words = `${theme}/${name} ${sentence} ${findings.map(({ code }) => code).join(' ')}`.toLowerCase();
  const open = { html: verdict === 'failed' && run.counts.failed <= openAtMost ? ' open' : '' };
  return html`
<details class="scenario ${verdict}" id="${name}" data-verdict="${verdict}" data-theme="${theme}" data-menettely="${menettely}" data-words="${words}"${open}>
<summary><span class="mark" aria-hidden="true">${verdictMarks[verdict]}</span><span><span class="word">${toText(verdictTexts[verdict])}:</span> ${inEnglish(sentence)}</span>
<small>${toText(themeTexts[theme])} · ${toText(menettelyTexts[menettely])} · <code>${name}</code></small></summary>
<div class="inside">
${reason === undefined ? html`` : html`<p>${inEnglish(reason)}</p>`}
${toOutcome(result)}
${joinHtml(findings.map(toFinding))}
${toConditionTable(result)}
${toClaims([...new Set([...claims, ...findings.flatMap((finding) => finding.claims)])])}
<h4>${toText({ fi: 'Aja uudelleen', en: 'Run it again' })}</h4>
<p><code>${toReproduceLine(run, name)}</code></p>
${toHistoryDetails(result)}
</div>
</details>`;
};

const toFinding = ({ sentence, expected, actual, code }: Finding): Html => html`<div class="finding">
<p>${inEnglish(sentence)} <small class="quiet"><code>${code}</code></small></p>
<dl><dt>${toText({ fi: 'Piti olla', en: 'Expected' })}</dt><dd><code>${expected}</code></dd>
<dt>${toText({ fi: 'Oli', en: 'Actual' })}</dt><dd><code>${actual}</code></dd></dl>
</div>`;

const toOutcome = ({ history }: ScenarioResult): Html => {
  if (history === undefined) return html``;
  const { answer, scenario, oracle } = history;
  const { outcomes } = scenario.expected;
  const said = outcomeTexts[toStatedRatkaisu(answer).outcome as keyof typeof outcomeTexts];
  return html`<dl>
<dt>${toText({ fi: 'Oikea ratkaisu', en: 'Right outcome' })}</dt><dd>${joinHtml(
    (outcomes.length === 0 ? oracle.allowed : outcomes).map(
      (each, index) => html`${index > 0 ? ' / ' : ''}${toText(outcomeTexts[each])}`,
    ),
  )}</dd>
<dt>${toText({ fi: 'Toteutuksen ratkaisu', en: 'What it decided' })}</dt><dd>${toText(said ?? noOutcome[answer.kind])}</dd>
</dl>`;
};

const noOutcome: Readonly<Record<string, Text>> = {
  answered: { fi: 'vastaus, josta ratkaisua ei voi lukea', en: 'an answer from which no outcome can be read' },
  'off-protocol': { fi: 'vastaus ei noudattanut yhteyskäytäntöä', en: 'an answer that is off the protocol' },
  'timed-out': { fi: 'ei vastausta ajoissa', en: 'no answer in time' },
  unsupported: { fi: 'menettelyä ei ole toteutettu', en: 'it does not handle this procedure' },
  unreachable: { fi: 'toteutukseen ei saatu yhteyttä', en: 'it could not be reached' },
};

const toClaims = (
  ids: readonly string[],
): Html => html`<h4>${toText({ fi: 'Mihin tämä perustuu', en: 'What this rests on' })}</h4>
<ul class="plain">${joinHtml(
  ids.map((id) => {
    const { statement = '', source = '', date = '', status = 'fact' } = claimById(id) ?? {};
    const how = status === 'fact' ? html`` : html` · ${toText(statusTexts[status])}`;
    return html`<li><code>${id}</code> ${inEnglish(statement)} <small class="quiet">${toSource(source)} (${date})${how}</small></li>`;
  }),
)}</ul>`;

const statusTexts = {
  derived: { fi: 'päätelty', en: 'derived' },
  assumption: { fi: 'oletus', en: 'assumption' },
} as const;

/** Addresses of pages can be followed; files in repositories are named. */
const toSource = (source: string): Html => {
  const [place = '', ...rest] = source.split(' ');
  return /^https:\/\//.test(place) ? html`<a href="${place}">${place}</a> ${rest.join(' ')}` : html`${source}`;
};
