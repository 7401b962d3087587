import { describe, expect, test } from 'vitest';
import {
  convert,
  convertFirst,
  ilmoittautuminen,
  jakso,
  oikeus,
  organisaatio,
  suoritukset,
  suoritus,
  tutkinto,
} from './convert.ts';

describe('what Migri gets of a right from VIRTA', () => {
  test('has no id, no time stamp, and of the institution its name alone (KM-089, KM-090)', async () => {
    const right = await convertFirst(oikeus());
    expect(right).not.toHaveProperty('oid');
    expect(right).not.toHaveProperty('aikaleima');
    expect(right.oppilaitos).toEqual({ nimi: { fi: 'Aalto', en: 'Aalto' } });
  });

  const liikkuvuus =
    '<Liikkuvuusjakso avain="L" opiskelijaAvain="S" opiskeluoikeusAvain="O1"><AlkuPvm>not a day</AlkuPvm><Liikkuvuusohjelma>101</Liikkuvuusohjelma></Liikkuvuusjakso>';
  test.each<[what: string, parts: readonly string[]]>([
    [
      'the funding source (KM-091)',
      [oikeus({ jakso: jakso('<Rahoituslahde>5</Rahoituslahde>', { koulutus: '751101' }) })],
    ],
    ['the mobility programme, nor is its period read (KM-091, VI-082)', [oikeus(), liikkuvuus]],
    ['the extent of the degree (KM-091)', [oikeus({ lisaa: '<Laajuus><Opintopiste>120</Opintopiste></Laajuus>' })]],
    [
      'whether the right is the primary one (VI-080)',
      [oikeus({ lisaa: '<Ensisijaisuus><AlkuPvm>2020-08-01</AlkuPvm></Ensisijaisuus>' })],
    ],
    ['the organiser (VI-080)', [oikeus({ lisaa: organisaatio('2', '01901') })]],
  ])('does not tell %s', async (_, parts) => {
    expect(await convert(...parts)).toEqual(await convert(oikeus()));
  });

  test('does not tell of an enrolment who joined the union or paid the health fee (VI-080)', async () => {
    const lisaa = '<YlioppilaskuntaJasen>true</YlioppilaskuntaJasen><YTHSMaksu>1</YTHSMaksu>';
    const told = await convert(oikeus(), ilmoittautuminen({ lisaa }));
    expect(told).toEqual(await convert(oikeus(), ilmoittautuminen()));
    expect(told[0]?.lisätiedot?.lukukausiIlmoittautuminen?.ilmoittautumisjaksot).toHaveLength(1);
  });

  test('does not tell when an attainment was credited (VI-080)', async () => {
    const credited = suoritus('a', { lisaa: '<HyvaksilukuPvm>2021-01-01</HyvaksilukuPvm>' });
    expect(await convert(oikeus(), suoritukset(credited))).toEqual(await convert(oikeus(), suoritukset(suoritus('a'))));
  });
});

describe('what Migri gets of an attainment from VIRTA', () => {
  test('is a type without name and version (VI-081)', async () => {
    const { suoritukset: all } = await convertFirst(
      oikeus({ tyyppi: '13' }),
      suoritukset(suoritus('a'), tutkinto('T')),
    );
    expect([...all, ...(all[0]?.osasuoritukset ?? [])].map(({ tyyppi }) => tyyppi)).toEqual(
      ['muukorkeakoulunsuoritus', 'korkeakoulututkinto', 'korkeakoulunopintojakso'].map((koodiarvo) => ({
        koodiarvo,
        koodistoUri: 'suorituksentyyppi',
      })),
    );
  });

  test('ends with the parts of its parts (KM-082, VI-078)', async () => {
    const nested = ['a', 'b', 'c', 'd'].map((avain, i, all) =>
      suoritus(avain, { oikeusAvain: '', sisaltaa: all.slice(i + 1, i + 2) }),
    );
    const [main] = (await convertFirst(suoritukset(...nested))).suoritukset;
    const third = main?.osasuoritukset?.[0]?.osasuoritukset?.[0];
    expect(third?.koulutusmoduuli.nimi.fi).toBe('c');
    expect(third).not.toHaveProperty('osasuoritukset');
  });

  test('classifies a part as the course at the top, and not at all below a degree (VI-079)', async () => {
    const course = suoritus('a', { sisaltaa: ['b'], lisaa: '<Luokittelu>4</Luokittelu>' });
    const part = suoritus('b', { lisaa: '<Luokittelu>7</Luokittelu>' });
    const partOf = async (...items: readonly string[]) =>
      (await convertFirst(oikeus({ tyyppi: '18' }), suoritukset(...items, part))).suoritukset[1]?.osasuoritukset?.[0];
    expect((await partOf(course))?.luokittelu?.map(({ koodiarvo }) => koodiarvo)).toEqual(['4']);
    expect((await partOf(tutkinto('T', ['b'])))?.koulutusmoduuli.nimi.fi).toBe('b');
    expect(await partOf(tutkinto('T', ['b']))).not.toHaveProperty('luokittelu');
  });
});
