import type { EnsilupaPyynto, Ratkaisu } from '#contracts';
import { conditionsInForce, type History, type OracleDecision, type RegisterAccess } from '#scenarios';

/** A clean application of an artificial person. */
export const pyynto: EnsilupaPyynto = {
  hakemus: {
    tunnus: 'EF-1',
    hakemuslaji: 'ensimmainen-oleskelulupa',
    peruste: 'opiskelu',
    kanava: 'enter-finland',
    jattopaikka: 'ulkomailla',
    lahetetty: '2026-06-01T10:00:00+03:00',
    kasittelymaksu: 'maksettu',
    asiointikieli: 'en',
    henkilo: {
      etunimet: 'Testi',
      sukunimi: 'Esimerkki',
      syntymaaika: '2000-01-01',
      kansalaisuudet: ['524'],
      oppijanumero: '1.2.246.562.98.00000000017',
    },
    opiskelu: {
      laji: 'tutkinto',
      tutkinto: 'ylempi',
      oppilaitos: 'Aalto-yliopisto',
      ohjelma: "Master's Programme",
      alkaa: '2026-09-01',
      paattyy: '2028-07-31',
      etaopiskelu: false,
      euLiikkuvuusohjelma: false,
    },
    haettuAika: { alku: '2026-08-15', loppu: '2028-08-14' },
    toimeentulo: {
      varat: 12_000,
      elinkustannusapuraha: 0,
      maksutonMajoitus: false,
      maksuttomatAteriat: false,
      tyotulot: 0,
    },
    vakuutus: { laji: 'vakuutus', kattavuus: 120_000, omavastuu: 300, alku: '2026-08-15', loppu: '2028-08-14' },
    passi: { voimassa: '2030-01-01' },
    dViisumi: false,
    liitteet: ['passi', 'hyvaksymiskirje', 'varat', 'vakuutus'],
  },
  rekisteritiedot: {
    aiemmatOleskeluluvat: [],
    henkilollisyysTodettu: '2026-06-10',
    perheenjasentenHakemukset: [],
    kansainvalinenSuojelu: [],
    maastapoistamispaatokset: [],
    turvakielto: false,
    esteet: [],
  },
  ratkaisuhetki: '2026-07-01T12:00:00+03:00',
};

/** Every condition in force, met. */
export const grant: Ratkaisu = {
  outcome: 'automatic-grant',
  conditions: conditionsInForce(pyynto).map((id) => ({ id, state: 'met' })),
};

export const toOfficial = (id: string, state: 'not-met' | 'unknown' = 'not-met'): Ratkaisu => ({
  outcome: 'to-official',
  conditions: [{ id, state }],
});

/** The rules would grant it; what they say of its conditions is told by who asks. */
const oracle: OracleDecision = {
  ruleSet: 'ensimmainen-lupa-2024-05-23',
  menettely: 'ensimmainen-lupa',
  outcome: 'automatic-grant',
  allowed: ['automatic-grant'],
  conditions: [],
};

/** Both registers asked once and answering; the clean case that a check has nothing to say of. */
export const cleanHistory: History = {
  format: 'koeajo-history/2',
  scenario: {
    name: 'clean-case-is-granted',
    theme: 'hakemus',
    sentence: 'A clean case is granted.',
    claims: ['DF-049'],
    conditions: [],
    expected: { outcomes: ['automatic-grant'] },
  },
  subject: 'reference',
  seed: 'koeajo',
  identifiers: ['1.2.246.562.98.00000000017'],
  pyynto,
  oracle,
  answer: { kind: 'answered', ratkaisu: grant },
  durationMs: 12,
  exchanges: [
    {
      simulator: 'koski-migri',
      method: 'POST',
      path: '/koski/api/luovutuspalvelu/migri/oid',
      endpoint: '/oid',
      persons: ['1.2.246.562.98.00000000017'],
      status: 200,
      responseBody: '{}',
      faults: [],
    },
    {
      simulator: 'valintarekisteri-migri',
      method: 'POST',
      path: '/valinta-tulos-service/cas/migri/hakemukset/henkilo-oidit',
      endpoint: '/hakemukset/henkilo-oidit',
      persons: ['1.2.246.562.98.00000000017'],
      status: 200,
      responseBody: '[]',
      faults: [],
    },
  ],
};

/** Registers that nobody is going to ask. */
export const nowhere: RegisterAccess = {
  koski: { url: 'https://127.0.0.1:1/koski', certificate: 'client.pem', key: 'client.key', ca: 'ca.pem' },
  valintarekisteri: { url: 'http://127.0.0.1:1/valinta-tulos-service' },
  cas: { url: 'http://127.0.0.1:1/cas', username: 'migripk', password: 'migripk' },
};
