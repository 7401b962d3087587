import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateMigriOppija } from '#contracts';
import { koeajo, temporaryFolder } from './koeajo.ts';

const oikeus = (tila: string, kunta = '049') => `<Opiskeluoikeudet><Opiskeluoikeus avain="1" opiskelijaAvain="S">
  <AlkuPvm>2025-08-01</AlkuPvm><Tila><AlkuPvm>2025-08-01</AlkuPvm><Koodi>${tila}</Koodi></Tila><Tyyppi>4</Tyyppi>
  <Myontaja>10076</Myontaja><Jakso koulutusmoduulitunniste="M"><AlkuPvm>2025-08-01</AlkuPvm><Koulutuskoodi>751101</Koulutuskoodi>
  <Koulutuskunta>${kunta}</Koulutuskunta></Jakso></Opiskeluoikeus></Opiskeluoikeudet>`;

const written = (content: string | Uint8Array, name = 'answer.xml'): string => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
};

describe('koeajo convert', () => {
  test('prints the array that Migri gets, by the built-in code lists', async () => {
    const { code, stdout, stderr } = await koeajo(['convert', written(oikeus('1'))]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const opiskeluoikeudet: unknown = JSON.parse(stdout);
    const henkilö = { oid: '1.2.246.562.98.10000000001', etunimet: 'A', sukunimi: 'B' };
    expect(validateMigriOppija({ henkilö, opiskeluoikeudet })).toEqual([]);
    expect(stdout).toContain('"fi":"Aalto-yliopisto"');
  });

  test('reads standard input and indents when asked to', async () => {
    const { code, stdout } = await koeajo(['convert', '-', '--pretty'], { input: oikeus('1') });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\[ \{\n {2}"oppilaitos" : \{/);
  });

  test.each([
    ['state 7, which Koski does not know', oikeus('7'), 'virtaopiskeluoikeudentila/7'],
    ['a municipality that does not exist', oikeus('1', '000'), 'kunta/000'],
    ['broken XML', '<Virta><Opiskelija>', 'line 1'],
    [
      'an encoding that is not the declared one',
      Buffer.from('<?xml version="1.0" encoding="UTF-8"?><Virta>\xe4</Virta>', 'latin1'),
      'encoding',
    ],
    ['a document type declaration', '<!DOCTYPE Virta [<!ENTITY x "y">]><Virta/>', 'DOCTYPE'],
  ])('exits with 3 and says why and where for %s', async (_, content, reason) => {
    const file = written(content);
    const { code, stdout, stderr } = await koeajo(['convert', file]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('Koski would answer 503');
    expect(stderr).toContain(reason);
    expect(stderr).toContain(file);
    expect(stderr).toMatch(/next: {3}\S/);
  });

  test.each<[string, () => readonly string[], string]>([
    ['a file that is no VIRTA answer', () => [written('<html/>')], 'not-a-virta-answer'],
    ['a file that is not there', () => ['nowhere.xml'], 'file-unreadable'],
    [
      'an environment that is no JSON',
      () => [written(oikeus('1')), '-e', written('{', 'e.json')],
      'environment-invalid',
    ],
    [
      'an environment without code lists',
      () => [written(oikeus('1')), '-e', written('{}', 'e.json')],
      'environment-invalid',
    ],
  ])('exits with 64 and a next step for %s', async (_, args, errorCode) => {
    const { code, stdout, stderr } = await koeajo(['convert', ...args()]);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(`[${errorCode}]`);
    expect(stderr).toMatch(/next: {2}\S/);
  });
});

describe('koeajo', () => {
  test('--help and --version succeed, and tell of every command and exit code', async () => {
    const help = await koeajo(['--help']);
    expect(help.code).toBe(0);
    for (const word of ['start', 'run', 'subject', 'convert', 'certs', '64']) expect(help.stdout).toContain(word);
    expect(await koeajo(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test.each([
    [['starr'], 'Did you mean start?'],
    [['convert'], "missing required argument 'file'"],
    [['start', '--port-koski', '99999'], 'Give a number from 0'],
    [['run', '--subject', 'reference', '--report', 'pdf'], 'Give one or more of console, junit, json, html, github'],
    [['subject', 'perfect'], 'Allowed choices are reference, careless'],
  ])('%s is wrong use: exit code 64 and a hint', async (args, hint) => {
    const { code, stderr } = await koeajo(args);
    expect(code).toBe(64);
    expect(stderr).toContain(hint);
  });
});
