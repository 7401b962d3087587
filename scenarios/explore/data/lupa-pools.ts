import { asIn, days, midnights, monthly, type Pool, to, told, without } from './pools.ts';

const liitteet = ['passi', 'hyvaksymiskirje', 'varat', 'vakuutus', 'maksukuitti'];

const permit: readonly Pool[] = [
  to('hakemus.hakemuslaji', ['jatkolupa', 'ensimmainen-oleskelulupa']),
  to('hakemus.peruste', ['muu']),
  to('hakemus.kanava', ['paperi']),
  to('hakemus.jattopaikka', ['suomessa', 'ulkomailla']),
  to('hakemus.kasittelymaksu', ['maksamatta', 'osittain', 'palautettu']),
  to(
    'hakemus.liitteet',
    liitteet.map((missing) => liitteet.filter((liite) => liite !== missing)),
  ),
  days('rekisteritiedot.henkilollisyysTodettu', 'ratkaisuhetki', [0], [1, 0]),
  without('rekisteritiedot.henkilollisyysTodettu'),
];

/** What the rules of a day look at, and the ends of those days. */
const sending: readonly Pool[] = [
  to('hakemus.asiointikieli', ['sv']),
  to('hakemus.asiointikieli', ['sv', 'fi']),
  to('hakemus.dViisumi', [true]),
  midnights('hakemus.lahetetty', { '2023-10-18': 3, '2024-04-24': 3, '2024-05-22': 3, '2024-10-31': 2 }),
  midnights('hakemus.lahetetty', { '2024-04-24': 3, '2024-05-22': 3 }),
  to('hakemus.toimeentulo.varat', [6720, 9600, 6719.99, 9599.99]),
];

const henkilo: readonly Pool[] = [
  to('hakemus.henkilo.kansalaisuudet', [
    ['276'],
    ['578'],
    ['756'],
    ['752', '524'],
    ['524', '276'],
    ['826'],
    ['246'],
    ['246', '050'],
    ['999'],
    [],
  ]),
  told('hakemus.henkilo.kansalaisuudet', 'in the other order'),
  asIn('hakemus.henkilo.kansalaisuudet', ['henkilo.kansalaisuudet']),
  to('hakemus.henkilo.syntymaaika', ['2000-02-29']),
  to('hakemus.henkilo.sukunimi', ['Esimerkki']),
  to('hakemus.henkilo.etunimet', ['Testi']),
  told('hakemus.henkilo.sukunimi', 'in capitals'),
  without('hakemus.henkilo.oppijanumero'),
  asIn('hakemus.henkilo.oppijanumero', ['henkilo.linkitetytOidit.0', 'henkilo.linkitetytOidit.1']),
];

const place: readonly Pool[] = [
  to('hakemus.opiskelu.oppilaitos', [
    'University of Oulu',
    'Metropolia University of Applied Sciences',
    'Tampere University of Applied Sciences',
    'Taitokoulu',
  ]),
  told('hakemus.opiskelu.oppilaitos', 'by the name of a faculty', 'in capitals'),
  asIn(
    'hakemus.opiskelu.oppilaitos',
    ['fi', 'sv'].map((language) => `hakutoiveet.0.organisaatioNimi.${language}`),
  ),
  to('hakemus.opiskelu.tutkinto', ['alempi', 'ylempi', 'alempi-ja-ylempi', 'amk', 'yamk', 'tohtori']),
  without('hakemus.opiskelu.tutkinto'),
  to('hakemus.opiskelu.laji', ['vaihto', 'tutkinto']),
  to('hakemus.opiskelu.etaopiskelu', [true]),
  to('hakemus.opiskelu.euLiikkuvuusohjelma', [true, false]),
  without('hakemus.opiskelu.euLiikkuvuusohjelma'),
  to('hakemus.opiskelu.liikkuvuusohjelma', ['101', '102', '103', '104', '107', '999']),
  without('hakemus.opiskelu.liikkuvuusohjelma'),
];

/** Days of the studies, with the end of a month and a leap year. */
const opiskeluaika: readonly Pool[] = [
  midnights('ratkaisuhetki', { '2026-06-30': 3, '2026-01-30': 2 }),
  to('ratkaisuhetki', ['2026-08-15T12:00:00+03:00', '2027-01-15T12:00:00+02:00']),
  days('hakemus.opiskelu.alkaa', 'ratkaisuhetki', [0], [-1, 0, 1]),
  to('hakemus.opiskelu.alkaa', ['2026-08-31', '2027-01-31', '2027-08-31', '2028-02-29']),
  days('hakemus.opiskelu.paattyy', 'hakemus.opiskelu.alkaa', [4, 6, 11, 12, 24], [-2, -1, 0]),
];

const haettuAika: readonly Pool[] = [
  to('hakemus.haettuAika.alku', ['2026-08-31', '2027-11-30', '2028-02-29']),
  days('hakemus.haettuAika.loppu', 'hakemus.haettuAika.alku', [12, 24, 27, 39, 48, 51, 60, 63], [-1, 0, 1]),
  days('hakemus.haettuAika.loppu', 'hakemus.opiskelu.paattyy', [0, 3], [-1, 0, 1]),
  days('hakemus.passi.voimassa', 'hakemus.haettuAika.loppu', [0], [-1, 0, 1]),
];

const toimeentulo: readonly Pool[] = [
  monthly('hakemus.toimeentulo.varat', 'hakemus.opiskelu', [800, 560, 400, 280, 195], [0, -0.01]),
  monthly('hakemus.toimeentulo.varat', 'hakemus.opiskelu', [800, 560], [-2000, -2000.01]),
  to('hakemus.toimeentulo.varat', [0, 4800, 9600, 9599.99]),
  to('hakemus.toimeentulo.elinkustannusapuraha', [2000, 9600]),
  to('hakemus.toimeentulo.maksutonMajoitus', [true]),
  to('hakemus.toimeentulo.maksuttomatAteriat', [true]),
  to('hakemus.toimeentulo.tyotulot', [800, 400, 10_000]),
];

const vakuutus: readonly Pool[] = [
  days('hakemus.opiskelu.paattyy', 'hakemus.opiskelu.alkaa', [24], [-2, -1]),
  to('hakemus.vakuutus.laji', ['ei', 'ehic', 'ghic', 'kela']),
  to('hakemus.vakuutus.kattavuus', [119_999, 120_000, 40_000, 39_999]),
  to('hakemus.vakuutus.omavastuu', [301, 300, 0]),
  ...['kattavuus', 'omavastuu', 'alku', 'loppu'].map((name) => without(`hakemus.vakuutus.${name}`)),
  days('hakemus.vakuutus.alku', 'hakemus.haettuAika.alku', [0], [1, 0, -1]),
  days('hakemus.vakuutus.loppu', 'hakemus.haettuAika.alku', [3, 6, 12], [-2, -1, 0]),
  days('hakemus.vakuutus.loppu', 'hakemus.haettuAika.loppu', [0], [-1, 0]),
];

/** What Migri and DVV know themselves. */
const rekisteritiedot: readonly Pool[] = [
  to(
    'rekisteritiedot.aiemmatOleskeluluvat',
    ['opiskelu', 'tyo'].map((peruste) => [{ peruste, alku: '2020-08-01', loppu: '2022-07-31' }]),
  ),
  to(
    'rekisteritiedot.perheenjasentenHakemukset',
    [['vireilla'], ['ratkaistu'], ['peruutettu'], ['peruutettu', 'vireilla']].map((tilat) =>
      tilat.map((tila) => ({ tila, lahetetty: '2026-06-01T12:00:00+03:00' })),
    ),
  ),
  to('rekisteritiedot.kansainvalinenSuojelu', [['peruutettu'], ['hylatty'], ['vireilla'], ['myonnetty']]),
  to('rekisteritiedot.maastapoistamispaatokset', [['karkotus'], ['kaannytys'], ['kaannytys', 'karkotus']]),
  to('rekisteritiedot.turvakielto', [true]),
  without('rekisteritiedot.turvakielto'),
  to('rekisteritiedot.esteet', [['maahantulokielto']]),
];

/**
 * Each answer of who applies for a first or an extended permit, and each fact of Migri's own, at its edges; together what
 * turns together.
 */
export const lupaTopics: readonly (readonly Pool[])[] = [
  permit,
  sending,
  henkilo,
  place,
  [...opiskeluaika, ...place],
  [...opiskeluaika, ...haettuAika],
  toimeentulo,
  [...opiskeluaika, ...toimeentulo],
  [...opiskeluaika, ...haettuAika, ...vakuutus],
  rekisteritiedot,
];

const lupa = 'rekisteritiedot.aiemmatOleskeluluvat.0';
const luvat = ['opiskelu', 'tyo'].map((peruste, index) => ({
  peruste,
  alku: `202${index}-08-01`,
  loppu: `202${index + 2}-07-31`,
}));

/** What turns only when a permit is extended. */
export const jatkolupaTopics: readonly (readonly Pool[])[] = [
  [
    days('hakemus.lahetetty', `${lupa}.loppu`, [0, -3], [0, 1, -1], '12:00:00+03:00'),
    midnights('hakemus.lahetetty', { '2026-06-30': 3 }),
    days(`${lupa}.loppu`, 'hakemus.lahetetty', [0, 3], [-1, 0, 1]),
    days(`${lupa}.alku`, 'ratkaisuhetki', [-11, -12, -24], [0]),
    to(`${lupa}.alku`, ['2025-08-01', '2025-08-02', '2025-09-01', '2025-09-02', '2024-08-31']),
    to(`${lupa}.peruste`, ['tyo']),
    to('rekisteritiedot.aiemmatOleskeluluvat', [[], luvat, luvat.toReversed()]),
  ],
  [...opiskeluaika, ...toimeentulo],
];
