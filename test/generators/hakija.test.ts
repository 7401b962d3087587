import { describe, expect, it } from 'vitest';
import { type MigriHakemus, type ValintaTila, vastaanottoTilat } from '#contracts';
import { generateStudent, type StudentTraits, stream, toPersonDocuments } from '#generators';
import { hakijatOf, openVirkailija } from '../simulators/valintarekisteri-migri/virkailija.ts';

/** What Migri gets of the student's options, by HTTP; nothing when the person is left out. */
const seen = async (traits: StudentTraits): Promise<readonly MigriHakemus[]> => {
  const documents = toPersonDocuments(generateStudent(stream('hakija'), traits, { now: '2026-07-01' }));
  const { ask, logIn } = openVirkailija([documents]);
  const [hakija] = await hakijatOf(await ask(await logIn(), [documents.henkilo.oid]));
  return hakija?.hakemukset ?? [];
};

describe('what Migri sees of a student’s options', () => {
  it.each<[ValintaTila, readonly ValintaTila[]]>([
    ['HYVAKSYTTY', ['HYVAKSYTTY']],
    ['VARASIJALTA_HYVAKSYTTY', ['VARASIJALTA_HYVAKSYTTY']],
    ['VARALLA', []],
    ['HYLATTY', []],
    ['PERUNUT', []],
    ['PERUUTETTU', []],
  ])('%s: accepted options only, and nobody who has none (VM-039)', async (valintaTila, expected) => {
    expect((await seen({ valintaTila })).map((one) => one.valintaTila)).toEqual(expected);
  });

  it('PERUUNTUNUT: the place for which the option lapsed', async () => {
    const shown = await seen({ valintaTila: 'PERUUNTUNUT' });
    expect(shown.map(({ vastaanottoTila }) => vastaanottoTila)).toEqual(['VASTAANOTTANUT_SITOVASTI']);
  });

  it.each(vastaanottoTilat)('%s: as it is (VM-053)', async (vastaanottoTila) => {
    const shown = await seen({ vastaanottoTila });
    expect(shown[0]?.vastaanottoTila).toBe(vastaanottoTila);
  });

  it('several options: neither rejected ones, nor those of the reserve list, nor those of the old tarjonta (VM-040)', async () => {
    const shown = await seen({ muutHakutoiveet: 'useita' });
    expect(shown.map(({ vastaanottoTila }) => vastaanottoTila)).toEqual([
      'VASTAANOTTANUT_SITOVASTI',
      'OTTANUT_VASTAAN_TOISEN_PAIKAN',
    ]);
    expect(await seen({ valintaTila: 'HYLATTY', muutHakutoiveet: 'vanha-tarjonta' })).toEqual([]);
  });

  it('an option that two queues accepted: twice (VM-048)', async () => {
    const shown = await seen({ muutHakutoiveet: 'kaksi-valintatapajonoa' });
    expect(new Set(shown.map(({ valintaTila }) => valintaTila))).toEqual(
      new Set(['HYVAKSYTTY', 'VARASIJALTA_HYVAKSYTTY']),
    );
    expect(new Set(shown.map(({ hakukohdeOid }) => hakukohdeOid)).size).toBe(1);
  });

  it('studies by a personal plan: neither year nor term of start (VM-061)', async () => {
    const [shown] = await seen({ alkamistieto: 'puuttuu' });
    expect(shown).not.toHaveProperty('koulutuksenAlkamisvuosi');
    expect(shown).not.toHaveProperty('koulutuksenAlkamiskausi');
  });
});

describe('what Migri sees of the fee', () => {
  const rows = ['MAKSETTU', 'MAKSAMATTA', 'VAPAUTETTU', 'absent'] as const;

  it.each(rows)('REQUIRED with the row %s: the row, MAKSAMATTA without one (VM-058)', async (maksurivi) => {
    const [shown] = await seen({ maksuvelvollisuus: 'REQUIRED', maksurivi });
    expect(shown).toMatchObject({
      maksuvelvollisuus: 'REQUIRED',
      lukuvuosimaksu: maksurivi === 'absent' ? 'MAKSAMATTA' : maksurivi,
    });
  });

  it.each(['NOT_REQUIRED', 'NOT_CHECKED', 'absent'] as const)(
    '%s: no payment, whatever the row (VM-057)',
    async (told) => {
      for (const maksurivi of rows) {
        const [shown] = await seen({ maksuvelvollisuus: told, maksurivi });
        expect(shown?.maksuvelvollisuus).toBe(told === 'absent' ? undefined : told);
        expect(shown).not.toHaveProperty('lukuvuosimaksu');
      }
    },
  );
});
