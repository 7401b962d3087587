import { type Html, html, joinHtml } from '#contracts';
import type { ScenarioResult } from '../../run/events.ts';
import type { RecordedExchange } from '../../run/history.ts';
import { toText } from './texts.ts';

/** A longer text is cut: the page must open in a browser, and the whole stands in the stored history. */
const lettersAtMost = { passed: 1000, others: 4000 } as const;
const exchangesAtMost = 20;

/** What happened, word by word, for who wants to see it: the question, what the registers were asked, the answer. */
export const toHistoryDetails = ({ history, verdict }: ScenarioResult): Html => {
  if (history === undefined) return html``;
  const toPre = createPre(verdict === 'passed' ? lettersAtMost.passed : lettersAtMost.others);
  const { pyynto, exchanges, answer } = history;
  return html`<details><summary>${toText({ fi: 'Mitä tapahtui', en: 'What happened' })}</summary>
<h4>${toText({ fi: 'Kysymys toteutukselle', en: 'The question to the implementation' })}</h4>
${toPre(pyynto)}
<h4>${toText({ fi: 'Mitä toteutus kysyi rekistereistä', en: 'What it asked the registers' })}</h4>
${exchanges.length === 0 ? html`<p>${toText({ fi: 'Ei mitään.', en: 'Nothing.' })}</p>` : joinHtml(exchanges.slice(0, exchangesAtMost).map((exchange) => toExchange(exchange, toPre)))}${exchanges.length > exchangesAtMost ? html`<p>… ${exchanges.length}</p>` : ''}
<h4>${toText({ fi: 'Vastaus', en: 'The answer' })}</h4>
${toPre(answer.kind === 'answered' ? answer.ratkaisu : answer)}
</details>`;
};

const toExchange = (
  { method, path, status, requestBody, responseBody, faults }: RecordedExchange,
  toPre: (value: unknown) => Html,
): Html => html`<p>
<code>${method} ${path}</code> → <strong>${status ?? '–'}</strong>${
  faults.length === 0
    ? ''
    : html` <span class="quiet">(${toText({ fi: 'häiriö järjestetty', en: 'a fault was planned here' })})</span>`
}</p>
${requestBody ? toPre(requestBody) : ''}${responseBody ? toPre(responseBody) : ''}`;

/** JSON is full of quotes, which need no escape here: they would double the size of the page. */
const createPre =
  (atMost: number) =>
  (value: unknown): Html => {
    const text = JSON.stringify(typeof value === 'string' ? parsed(value) : value, undefined, 1) ?? '';
    const shown = text.length > atMost ? `${text.slice(0, atMost)}\n…` : text;
    return { html: `<pre>${shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>` };
  };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
