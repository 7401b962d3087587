import { type Html, html, joinHtml, maskIdentifiers } from '#contracts';
import type { RunResult } from '../../run/events.ts';
import { verdicts } from '../../run/verdict.ts';
import { type Theme, themes } from '../../scenario.ts';
import { toConditionSummary } from './condition-summary.ts';
import { menettelyOf } from './menettely-of.ts';
import { toMinimisationSection } from './minimisation-section.ts';
import { toScenarioCard } from './scenario-card.ts';
import { reportScript } from './script.ts';
import { reportStyle } from './style.ts';
import { toSummary } from './summary-section.ts';
import { menettelyTexts, type Text, themeTexts, toText, verdictMarks, verdictTexts } from './texts.ts';

/**
 * A run as one page that needs nothing but itself, in Finnish and English, for people who don't program: what was found,
 * condition by condition and scenario by scenario, with filters, and all that happened folded away. `at` is the moment of
 * the run as it shall be shown. Identifiers are masked.
 */
export const toHtmlReport = (run: RunResult, told: { readonly at?: string } = {}): string =>
  maskIdentifiers(toPage(run, told).html);

const toPage = (run: RunResult, told: { readonly at?: string }): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Koeajo: ${run.subject}</title>
<style>${{ html: reportStyle }}</style>
</head>
<body>
<header><h1>Koeajo</h1><div class="languages" data-scripted hidden>
<button type="button" data-language="fi" lang="fi" aria-pressed="false">Suomi</button>
<button type="button" data-language="en" lang="en" aria-pressed="true">English</button>
</div></header>
<main>
${toSummary(run, told)}
${toConditionSummary(run)}
<section>
<h2>${toText({ fi: 'Tilanteet', en: 'Scenarios' })}</h2>
${toFilters(run)}
${joinHtml(themes.map((theme) => toThemeSection(theme, run)))}
<p id="nothing" hidden>${toText({ fi: 'Mikään tilanne ei vastaa suodattimia.', en: 'No scenario matches the filters.' })}
<button type="button" data-reset>${toText({ fi: 'Näytä kaikki', en: 'Show all' })}</button></p>
</section>
${toMinimisationSection(run)}
</main>
<footer>${toText({
  fi: 'Koeajo ei ole Migrin, Opetushallituksen eikä CSC:n palvelu, eikä tämä ole oikeudellinen neuvo.',
  en: 'Koeajo is not made by Migri, the Finnish National Agency for Education or CSC, and this is no legal advice.',
})}</footer>
<script type="module">${{ html: reportScript }}</script>
</body>
</html>
`;

const toFilters = (run: RunResult): Html => html`<div class="filters" data-scripted hidden role="search">
<fieldset><legend class="hidden">${toText({ fi: 'Tulos', en: 'Verdict' })}</legend>${joinHtml(
  verdicts
    .filter((verdict) => run.counts[verdict] > 0)
    .map(
      (verdict) =>
        html`<button type="button" class="${verdict}" data-verdict-filter="${verdict}" aria-pressed="false"><span class="mark" aria-hidden="true">${verdictMarks[verdict]}</span>${toText(verdictTexts[verdict])} <span class="quiet">${run.counts[verdict]}</span></button>`,
    ),
)}</fieldset>
${toSelect(
  'theme',
  { fi: 'Aihe', en: 'Theme' },
  themes.filter((theme) => run.results.some((result) => result.theme === theme)),
  themeTexts,
)}
${toSelect('menettely', { fi: 'Menettely', en: 'Procedure' }, [...new Set(run.results.map(menettelyOf))], menettelyTexts)}
<label>${toText({ fi: 'Sanat', en: 'Words' })}<input type="search" id="words" data-fi="esim. lukuvuosimaksu" data-en="e.g. lukuvuosimaksu"></label>
<button type="button" data-reset>${toText({ fi: 'Tyhjennä', en: 'Clear' })}</button>
<span role="status" id="shown"></span>
</div>`;

const toSelect = <Value extends string>(
  id: string,
  label: Text,
  values: readonly Value[],
  texts: Readonly<Record<Value, Text>>,
): Html =>
  html`<label>${toText(label)}<select id="${id}"><option value="" data-fi="kaikki" data-en="all">all</option>${joinHtml(
    values.map(
      (value) =>
        html`<option value="${value}" data-fi="${texts[value].fi}" data-en="${texts[value].en}">${texts[value].en}</option>`,
    ),
  )}</select></label>`;

const toThemeSection = (theme: Theme, run: RunResult): Html => {
  const results = run.results.filter((result) => result.theme === theme);
  if (results.length === 0) return html``;
  return html`<section class="theme" aria-labelledby="theme-${theme}"><h3 id="theme-${theme}">${toText(themeTexts[theme])}</h3>
${joinHtml(results.map((result) => toScenarioCard(run, result)))}
</section>`;
};
