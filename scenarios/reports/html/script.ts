/**
 * What the page does by itself: language, filters, and opening what a link leads to. Without it everything is still
 * there, in English. It is text, because it runs in the reader's browser and not here.
 */
export const reportScript = `
const root = document.documentElement;
const all = (selector) => [...document.querySelectorAll(selector)];
const speak = (language) => {
  root.lang = language;
  for (const button of all('[data-language]')) button.setAttribute('aria-pressed', String(button.dataset.language === language));
  for (const element of all('[data-fi]')) {
    const text = element.dataset[language];
    if (element.tagName === 'INPUT') element.placeholder = text;
    else element.textContent = text;
  }
  count();
};
const scenarios = all('.scenario');
const chosen = () => new Set(all('[data-verdict-filter][aria-pressed=true]').map((button) => button.dataset.verdictFilter));
const filter = () => {
  const verdicts = chosen();
  const theme = document.getElementById('theme').value;
  const menettely = document.getElementById('menettely').value;
  const words = document.getElementById('words').value.toLowerCase().split(/\\s+/).filter(Boolean);
  for (const scenario of scenarios) {
    const { verdict, theme: its, menettely: procedure, words: text } = scenario.dataset;
    scenario.hidden = (verdicts.size > 0 && !verdicts.has(verdict)) || (theme !== '' && theme !== its)
      || (menettely !== '' && menettely !== procedure) || !words.every((word) => text.includes(word));
  }
  for (const group of all('.theme')) group.hidden = !group.querySelector('.scenario:not([hidden])');
  count();
};
const count = () => {
  const shown = scenarios.filter(({ hidden }) => !hidden).length;
  document.getElementById('shown').textContent = root.lang === 'fi'
    ? shown + ' / ' + scenarios.length + ' tilannetta' : shown + ' of ' + scenarios.length + ' scenarios';
  document.getElementById('nothing').hidden = shown > 0;
};
const reset = () => {
  for (const button of all('[data-verdict-filter]')) button.setAttribute('aria-pressed', 'false');
  for (const id of ['theme', 'menettely', 'words']) document.getElementById(id).value = '';
  filter();
};
const follow = () => {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (!target || !target.matches('.scenario')) return;
  if (target.hidden) reset();
  target.open = true;
  target.scrollIntoView();
};
for (const button of all('[data-language]')) button.addEventListener('click', () => speak(button.dataset.language));
for (const button of all('[data-verdict-filter]')) button.addEventListener('click', () => {
  button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
  filter();
});
for (const id of ['theme', 'menettely']) document.getElementById(id).addEventListener('change', filter);
document.getElementById('words').addEventListener('input', filter);
for (const button of all('[data-reset]')) button.addEventListener('click', reset);
addEventListener('hashchange', follow);
for (const element of all('[data-scripted]')) element.hidden = false;
speak((navigator.languages || [navigator.language]).find((language) => /^(fi|en)\\b/.test(language))?.startsWith('fi') ? 'fi' : 'en');
follow();
`;
