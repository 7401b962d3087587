import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRegisterFolder } from '#simulators';

const shared = process.env.KOEAJO_SHARED;

describe.runIf(shared)('the golden VIRTA folder', () => {
  const folder = join(shared ?? '', 'golden/virta');

  it('loads when identifiers that are not synthetic are allowed', async () => {
    const persons = await loadRegisterFolder(folder, { allowRealIdentifiers: true });
    expect(persons).toHaveLength(12);
    expect(persons.flatMap(({ virta }) => virta)).toHaveLength(14);
    expect(persons.find(({ henkilo }) => henkilo.sukunimi === 'SiirtoOpiskelija')?.henkilo).toMatchObject({
      etunimet: 'Siiri',
      hetu: expect.stringContaining('-'),
      kansalaisuudet: ['246'],
    });
  });

  it('is refused otherwise, without repeating a hetu', async () => {
    const error: unknown = await loadRegisterFolder(folder).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'real-identifier', next: expect.stringContaining('--allow-real-identifiers') });
    expect(String(error)).not.toMatch(/\d{6}[-A]\d{3}[0-9A-Z]/);
  });
});
