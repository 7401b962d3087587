import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { koeajo, temporaryFolder } from './koeajo.ts';

const startBrowser = async (): Promise<Browser | string> => {
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await chromium.launch({ executablePath: await packed.executablePath(), args: packed.args });
  } catch (error) {
    return `no browser can be started here: ${(error as Error).message.split('\n')[0]}`;
  }
};

/** The report of the careless flow, which fails some of these, and of a procedure that it is not asked about. */
const makeReport = async (): Promise<string> => {
  const cwd = temporaryFolder();
  writeFileSync(
    join(cwd, 'flow.mjs'),
    `export const decide = ({ menettely }) => menettely === 'kortti'
      ? { unsupported: 'kortti' }
      : { outcome: 'to-official', conditions: [{ id: 'toimeentulo-is-sufficient', state: 'not-met', reason: '<b>too little</b>' }] };`,
  );
  const args = ['run', '--subject', './flow.mjs', '--filter', 'without', '--report', 'html', '--out', '.'];
  expect((await koeajo(args, { cwd })).code).toBe(1);
  return pathToFileURL(join(cwd, 'report.html')).href;
};

const shown = (page: Page) => page.locator('.scenario:visible').count();

test('the page speaks the language of its reader, filters, and leads to what failed, all by itself', {
  timeout: 90_000,
}, async ({ skip }) => {
  const address = await makeReport();
  const browser = await startBrowser();
  if (typeof browser === 'string') return skip(browser);
  try {
    const page = await browser.newPage({ locale: 'fi-FI' });
    const [asked, errors]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address);

    expect(await page.locator('.verdict').innerText()).toMatch(/tilannetta poikkeaa/);
    expect(await page.locator('html').getAttribute('lang')).toBe('fi');
    expect(await page.getByLabel('Aihe').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('.verdict').innerText()).toMatch(/scenarios failed/);
    expect(await page.getByText('Tilanteet', { exact: true }).isVisible()).toBe(false);

    const all = await shown(page);
    expect(await page.getByRole('status').innerText()).toBe(`${all} of ${all} scenarios`);
    const failed = page.getByRole('button', { name: /^✗? ?Failed/ });
    await failed.focus();
    await page.keyboard.press('Enter');
    expect(await failed.getAttribute('aria-pressed')).toBe('true');
    const failing = await shown(page);
    expect(failing).toBeLessThan(all);
    expect(await page.locator('.scenario.failed').count()).toBe(failing);
    await page.getByLabel('Theme').selectOption('jatkolupa');
    const ofTheme = await shown(page);
    expect(ofTheme).toBeGreaterThan(0);
    expect(await page.locator('.scenario:visible:not([data-theme=jatkolupa])').count()).toBe(0);
    await page.getByLabel('Words').fill('no such words');
    expect(await shown(page)).toBe(0);
    await page.locator('#nothing button').click();
    expect(await shown(page)).toBe(all);
    await page.getByLabel('Procedure').selectOption('kortti');
    expect(await page.locator('.scenario:visible').count()).toBe(await page.locator('.scenario.skipped').count());
    await page.getByRole('button', { name: 'Clear' }).click();

    const link = page.locator('.conditions a').first();
    const name = (await link.textContent()) ?? '';
    await link.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    await link.click();
    const card = page.locator(`.scenario[id="${name}"]`);
    // The page opens what the link leads to when it hears of it, which is a moment later.
    await expect.poll(() => card.getAttribute('open')).not.toBeNull();
    expect(await card.getByText('Right outcome').isVisible()).toBe(true);
    expect(await card.getByText('“<b>too little</b>”').first().isVisible()).toBe(true);

    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
