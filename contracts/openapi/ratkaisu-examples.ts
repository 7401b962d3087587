import type { Ratkaisu } from '../decision-flow/ratkaisu.ts';
import type { Ratkaisupyynto } from '../decision-flow/ratkaisupyynto.ts';
import { example } from './document.ts';

/** One invented application for a first permit, with nothing against it. */
export const ratkaisupyyntoExample = {
  menettely: 'ensimmainen-lupa',
  hakemus: {
    tunnus: 'hakemus-1',
    hakemuslaji: 'ensimmainen-oleskelulupa',
    peruste: 'opiskelu',
    kanava: 'enter-finland',
    jattopaikka: 'ulkomailla',
    lahetetty: '2026-05-04T10:00:00+03:00',
    kasittelymaksu: 'maksettu',
    asiointikieli: 'en',
    henkilo: { etunimet: 'Testi', sukunimi: 'Esimerkki', syntymaaika: '2001-03-14', kansalaisuudet: ['566'] },
    opiskelu: {
      laji: 'tutkinto',
      tutkinto: 'ylempi',
      oppilaitos: 'Example University',
      ohjelma: "Master's Programme in Mechanical Engineering",
      alkaa: '2026-08-01',
      paattyy: '2028-07-31',
      etaopiskelu: false,
      euLiikkuvuusohjelma: false,
    },
    haettuAika: { alku: '2026-08-01', loppu: '2028-07-31' },
    toimeentulo: {
      varat: 12000,
      elinkustannusapuraha: 0,
      maksutonMajoitus: false,
      maksuttomatAteriat: false,
      tyotulot: 0,
    },
    vakuutus: { laji: 'vakuutus', kattavuus: 120000, omavastuu: 300, alku: '2026-08-01', loppu: '2028-07-31' },
    passi: { voimassa: '2031-01-01' },
    dViisumi: false,
    liitteet: ['passi', 'hyvaksymiskirje', 'varat', 'vakuutus', 'maksukuitti'],
  },
  rekisteritiedot: {
    aiemmatOleskeluluvat: [],
    henkilollisyysTodettu: '2026-05-20',
    perheenjasentenHakemukset: [],
    kansainvalinenSuojelu: [],
    maastapoistamispaatokset: [],
    turvakielto: false,
    esteet: [],
  },
  ratkaisuhetki: '2026-06-01T09:00:00+03:00',
} satisfies Ratkaisupyynto;

const toOfficial = {
  outcome: 'to-official',
  conditions: [
    { id: 'kasittelymaksu-is-paid', state: 'met' },
    { id: 'lukuvuosimaksu-is-paid-or-covered', state: 'not-met', reason: 'Valintarekisteri says MAKSAMATTA.' },
    { id: 'henkilollisyys-is-proved', state: 'unknown', reason: 'No visit to a mission is known.' },
  ],
} satisfies Ratkaisu;

const grant = {
  outcome: 'automatic-grant',
  conditions: [
    { id: 'kasittelymaksu-is-paid', state: 'met' },
    { id: 'lukuvuosimaksu-is-paid-or-covered', state: 'met' },
  ],
} satisfies Ratkaisu;

export const ratkaisuExamples = {
  grant: example('Every condition is met (shortened: all that are in force are listed).', grant),
  toOfficial: example('DF-021', toOfficial),
  pending: example('Something is still awaited; the application will be decided later.', {
    outcome: 'pending',
    conditions: [],
  }),
};
