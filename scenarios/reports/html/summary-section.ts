import { type Html, html, joinHtml } from '#contracts';
import type { RunResult } from '../../run/events.ts';
import { type Verdict, verdicts } from '../../run/verdict.ts';
import { type Text, toText, verdictMarks, verdictMeanings, verdictTexts } from './texts.ts';

/** The whole run at a glance: the verdict in one sentence, how many of each, and what these words mean. */
export const toSummary = (run: RunResult, { at }: { readonly at?: string }): Html => {
  const { verdict, counts, results, subject, seed, durationMs } = run;
  return html`<p class="verdict ${verdict}"><span aria-hidden="true">${verdictMarks[verdict]}</span> ${toText(toHeadline(run))}</p>
<p class="facts"><span>${toText({ fi: 'Toteutus', en: 'Implementation' })}: <code>${subject}</code></span>
<span>${toText({ fi: 'Siemen', en: 'Seed' })}: <code>${seed}</code></span>
<span>${toText({ fi: `Kesto ${(durationMs / 1000).toFixed(1).replace('.', ',')} s`, en: `Took ${(durationMs / 1000).toFixed(1)} s` })}</span>
${at === undefined ? '' : html`<span>${toText({ fi: 'Ajettu', en: 'Run at' })} <time>${at}</time></span>`}</p>
<div class="share" aria-hidden="true">${joinHtml(
    verdicts
      .filter((each) => counts[each] > 0)
      .map((each) => html`<i class="${each}" style="flex: ${counts[each]} 0 4px"></i>`),
  )}</div>
<ul class="counts">${joinHtml(verdicts.filter((each) => counts[each] > 0).map((each) => toCount(each, run)))}</ul>
<p class="about">${toText({
    fi: `Koeajo pani toteutuksen ${results.length} tilanteeseen, joissa sen pitää ratkaista oleskelulupa-asia lain ja julkaistujen sääntöjen mukaan, ja vertasi sen vastauksia ja rekisterikyselyitä siihen, mitä pitää tapahtua. Henkilöt ovat keksittyjä. Tilanteiden kuvaukset ovat englanniksi.`,
    en: `Koeajo put the implementation into ${results.length} situations in which it must decide a matter of residence permits by the law and the published rules, and compared its answers and what it asked the registers with what must happen. No person in it is real.`,
  })}</p>`;
};

const toHeadline = ({ verdict, counts, results }: RunResult): Text => {
  const total = results.length;
  switch (verdict) {
    case 'failed':
      return {
        fi: `${toTilanteet(counts.failed)} poikkeaa, kaikkiaan ${total}`,
        en: `${counts.failed} of ${total} scenarios failed`,
      };
    case 'inconclusive':
      return {
        fi: `${toTilanteet(counts.inconclusive)} ei selvinnyt, kaikkiaan ${total}`,
        en: `${counts.inconclusive} of ${total} scenarios inconclusive`,
      };
    case 'passed':
      return { fi: 'Kaikki kokeiltu on kunnossa', en: 'Everything that was tried passed' };
    case 'skipped':
      return { fi: 'Mitään ei kokeiltu', en: 'Nothing was tried' };
  }
};

const toTilanteet = (count: number): string => (count === 1 ? '1 tilanne' : `${count} tilannetta`);

const toCount = (verdict: Verdict, { counts }: RunResult): Html =>
  html`<li class="${verdict}"><strong>${verdictMarks[verdict]} ${counts[verdict]} ${toText(verdictTexts[verdict])}</strong>${toText(verdictMeanings[verdict])}</li>`;
