import { type Html, html, joinHtml } from '#contracts';
import type { ScenarioResult } from '../../run/events.ts';
import type { RecordedExchange } from '../../run/history.ts';
import { toText } from './texts.ts';

/** A longer text is cut: the page must open in a browser, and the whole stands in the stored history. */
const lettersAtMost = 4000;

/** What happened, word by word, for who wants to see it: the question, what the registers were asked, the answer. */
export const toHistoryDetails = ({ history }: ScenarioResult): Html => {
  if (history === undefined) return html``;
  const { pyynto, exchanges, answer } = history;
  return html`<details><summary>${toText({ fi: 'Mitä tapahtui', en: 'What happened' })}</summary>
<h4>${toText({ fi: 'Kysymys toteutukselle', en: 'The question to the implementation' })}</h4>
<pre>${toPretty(pyynto)}</pre>
<h4>${toText({ fi: 'Mitä toteutus kysyi rekistereistä', en: 'What it asked the registers' })}</h4>
${exchanges.length === 0 ? html`<p>${toText({ fi: 'Ei mitään.', en: 'Nothing.' })}</p>` : joinHtml(exchanges.map(toExchange))}
<h4>${toText({ fi: 'Vastaus', en: 'The answer' })}</h4>
<pre>${toPretty(answer.kind === 'answered' ? answer.ratkaisu : answer)}</pre>
</details>`;
};

const toExchange = ({ method, path, status, requestBody, responseBody, faults }: RecordedExchange): Html => html`<p>
<code>${method} ${path}</code> → <strong>${status ?? '–'}</strong>${
  faults.length === 0
    ? ''
    : html` <span class="quiet">(${toText({ fi: 'häiriö järjestetty', en: 'a fault was planned here' })})</span>`
}</p>
${requestBody ? html`<pre>${toPretty(requestBody)}</pre>` : ''}${responseBody ? html`<pre>${toPretty(responseBody)}</pre>` : ''}`;

const toPretty = (value: unknown): string => {
  const text = JSON.stringify(typeof value === 'string' ? parsed(value) : value, undefined, 1) ?? '';
  return text.length > lettersAtMost ? `${text.slice(0, lettersAtMost)}\n…` : text;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
