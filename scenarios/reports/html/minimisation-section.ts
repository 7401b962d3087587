import { type Html, html, joinHtml } from '#contracts';
import { type Minimisation, type MinimisedField, toMinimisation } from '../../flow/minimisation.ts';
import type { RunResult } from '../../run/events.ts';
import { toConditionText } from './condition-text.ts';
import { menettelyTexts, type Text, toText } from './texts.ts';

/** What the registers gave of the applicants, and which of it the conditions are decided from. */
export const toMinimisationSection = ({ results }: RunResult): Html => {
  const rows = toMinimisation(results.flatMap(({ history }) => history ?? []));
  if (rows.length === 0) return html``;
  return html`<h2>${toText({ fi: 'Tietojen minimointi', en: 'Data minimisation' })}</h2>
<p class="quiet">${toText({
    fi: 'Mitä rekisterit antoivat hakijoista, ja minkä ehtojen ratkaisemiseen kukin tieto on tarpeen. Rajapinta antaa aina kaiken; toteutuksen ei pidä säilyttää sitä, mitä mikään ehto ei tarvitse.',
    en: 'What the registers gave of the applicants, and which conditions each piece of it is needed for. The interface always gives everything; an implementation should not keep what no condition needs.',
  })}</p>
${joinHtml(rows.map(toRow))}`;
};

const registerTexts = { koski: 'Koski', valintarekisteri: 'Valintarekisteri' } as const;

const toRow = ({ menettely, register, applications, strangers, fields }: Minimisation): Html => {
  const shown = toShown(fields);
  const [needed, needless] = [shown.filter(isNeeded), shown.filter((field) => !isNeeded(field))];
  return html`<details class="minimisation"><summary>${toText(menettelyTexts[menettely])}: ${registerTexts[register]} – ${toText(
    toCounts(needed.length, needless.length),
  )}</summary>
<p>${toText({
    fi: `Tietoja annettiin ${applications} hakijasta.`,
    en: `Data was given in ${applications} applications.`,
  })} ${
    strangers === 0
      ? toText({ fi: 'Muista henkilöistä ei kysytty.', en: 'Nobody else was asked about.' })
      : html`<strong class="failed"><span class="word">${toText({
          fi: `Lisäksi kysyttiin ${strangers} muusta henkilöstä.`,
          en: `${strangers} other persons were asked about.`,
        })}</span></strong>`
  }</p>
<div class="scroll"><table><thead><tr><th scope="col">${toText({ fi: 'Tieto', en: 'Field' })}</th><th scope="col" class="number">${toText({ fi: 'Annettu', en: 'Given' })}</th><th scope="col">${toText({ fi: 'Tarpeen ehtoihin', en: 'Needed for' })}</th></tr></thead>
<tbody>${joinHtml([...needed, ...needless].map(toField))}</tbody></table></div></details>`;
};

/** A coded value and a name in three languages are one piece of data each. */
const parts = /\.(koodiarvo|koodistoUri|koodistoVersio|lyhytNimi|nimi|fi|sv|en)$/;

const toShown = (fields: readonly MinimisedField[]): readonly MinimisedField[] => {
  const shown = new Map<string, MinimisedField>();
  for (const { path, served, neededBy } of fields) {
    let whole = path;
    while (parts.test(whole)) whole = whole.replace(parts, '');
    const known = shown.get(whole);
    shown.set(whole, {
      path: whole,
      served: Math.max(served, known?.served ?? 0),
      neededBy: [...new Set([...(known?.neededBy ?? []), ...neededBy])],
    });
  }
  return [...shown.values()];
};

const isNeeded = ({ neededBy }: MinimisedField): boolean => neededBy.length > 0;

const toCounts = (needed: number, needless: number): Text => ({
  fi: `${needed} tietoa tarvitaan, ${needless} ei`,
  en: `${needed} fields are needed, ${needless} are not`,
});

const toField = ({ path, served, neededBy }: MinimisedField): Html => html`
<tr><td><code>${joinHtml(path.split('.').map((step, index) => html`${index > 0 ? html`.<wbr>` : ''}${step}`))}</code></td><td class="number">${served}</td><td>${
  neededBy.length === 0
    ? html`<span class="quiet">${toText({ fi: 'ei mihinkään', en: 'nothing' })}</span>`
    : html`<ul class="plain">${joinHtml(neededBy.map((id) => html`<li>${toConditionText(id)}</li>`))}</ul>`
}</td></tr>`;
