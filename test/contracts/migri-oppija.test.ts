import { describe, expect, test } from 'vitest';
import { validateMigriOpiskeluoikeus } from '#contracts';

const koodi = (koodistoUri: string, koodiarvo = '1') => ({ koodiarvo, koodistoUri });
const nimi = { fi: 'Esimerkki' };
const osa = { koulutusmoduuli: { tunniste: { koodiarvo: 'x', nimi }, nimi }, tyyppi: koodi('suorituksentyyppi') };

/** A vocational right; `suoritus` and `osasuoritus` are what its only attainment and that one's only part have besides. */
const oikeus = ({ suoritus = {}, osasuoritus = {}, ...rest }: Record<string, object | string> = {}) => ({
  tila: { opiskeluoikeusjaksot: [] },
  tyyppi: koodi('opiskeluoikeudentyyppi', 'ammatillinenkoulutus'),
  ...rest,
  suoritukset: [{ ...osa, osasuoritukset: [{ ...osa, ...Object(osasuoritus) }], ...Object(suoritus) }],
});
const problemsOf = (value: unknown) => validateMigriOpiskeluoikeus(value).map(({ path }) => path);

const jakso = { alku: '2026-08-01', loppu: '2027-05-31' };
const tapa = { ...jakso, osaamisenHankkimistapa: { tunniste: koodi('osaamisenhankkimistapa', 'oppisopimus') } };
const paiva = { päivä: '2026-12-01' };
const part = 'suoritukset.0.osasuoritukset.0';

describe('a right as Migri gets it', () => {
  test.each([
    ['periods abroad (KM-086)', { lisätiedot: { ulkomaanjaksot: [jakso] } }],
    ['periods of lodging (KM-086)', { lisätiedot: { majoitus: [jakso], sisäoppilaitosmainenMajoitus: [jakso] } }],
    ['ways of acquiring competence, in a list (KM-084)', { suoritus: { osaamisenHankkimistapa: [tapa] } }],
    ['the day of confirmation (KM-085)', { suoritus: { vahvistus: paiva } }],
    ['why earlier learning was recognised (KM-085)', { osasuoritus: { tunnustettu: { selite: nimi } } }],
    ['a part of a part (KM-082)', { osasuoritus: { osasuoritukset: [osa] } }],
    ['the name of the institution (KM-090)', { oppilaitos: { nimi } }],
    ['nothing of an institution without name', { oppilaitos: {} }],
  ])('has room for %s', (_, has) => {
    expect(problemsOf(oikeus(has))).toEqual([]);
  });

  test.each([
    [
      'the country of a period abroad (KM-086)',
      { lisätiedot: { ulkomaanjaksot: [{ ...jakso, maa: koodi('maatjavaltiot2') }] } },
      'lisätiedot.ulkomaanjaksot.0.maa',
    ],
    [
      'a way of acquiring competence outside a list (KM-084)',
      { suoritus: { osaamisenHankkimistapa: tapa } },
      'suoritukset.0.osaamisenHankkimistapa',
    ],
    [
      'who confirmed (KM-085)',
      { suoritus: { vahvistus: { ...paiva, myöntäjäHenkilöt: [] } } },
      'suoritukset.0.vahvistus.myöntäjäHenkilöt',
    ],
    [
      'what was recognised (KM-085)',
      { osasuoritus: { tunnustettu: { selite: nimi, osaaminen: osa } } },
      `${part}.tunnustettu.osaaminen`,
    ],
    [
      'a fourth level (KM-082)',
      { osasuoritus: { osasuoritukset: [{ ...osa, osasuoritukset: [] }] } },
      `${part}.osasuoritukset.0.osasuoritukset`,
    ],
    [
      'the OID of the institution (KM-090)',
      { oppilaitos: { nimi, oid: '1.2.246.562.99.00000000001' } },
      'oppilaitos.oid',
    ],
    [
      'its number (KM-090)',
      { oppilaitos: { nimi, oppilaitosnumero: koodi('oppilaitosnumero') } },
      'oppilaitos.oppilaitosnumero',
    ],
    [
      'the funding (KM-091)',
      { lisätiedot: { opintojenRahoitus: koodi('opintojenrahoitus') } },
      'lisätiedot.opintojenRahoitus',
    ],
  ])('has no room for %s', (_, has, path) => {
    expect(problemsOf(oikeus(has))).toEqual([path]);
  });

  test.each([
    '2018-09-25T14:03:58.700770',
    '2018-09-25T14:03:05.120',
    '2018-09-25T14:03:05.123456789',
    '2018-09-25T14:03:05',
    '2018-09-25T14:03',
  ])('was changed at %s (KM-096)', (aikaleima) => {
    expect(problemsOf(oikeus({ aikaleima }))).toEqual([]);
  });

  test.each(['2018-09-25T14:03:58Z', '2018-09-25T14:03:58+03:00', '2018-09-25T14:03:58.7', '2018-09-25'])(
    'was never changed at %s (KM-096)',
    (aikaleima) => {
      expect(problemsOf(oikeus({ aikaleima }))).toEqual(['aikaleima']);
    },
  );
});
