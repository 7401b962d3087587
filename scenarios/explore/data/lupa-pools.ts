import { days, midnights, type Pool, to, without } from './pools.ts';

const months = [1, 4, 6, 11, 12];
const sums = [800, 560, 400, 280].flatMap((sum) => months.map((each) => sum * each));
const euros = [0, 7600, 4720, ...sums].flatMap((sum) => [sum, sum - 0.01]).filter((sum) => sum >= 0);
const liitteet = ['passi', 'hyvaksymiskirje', 'varat', 'vakuutus', 'maksukuitti'];

/** Each answer of who applies for a first or an extended permit, and each fact of Migri's own, at its edges. */
export const lupaPools: readonly Pool[] = [
  to('hakemus.hakemuslaji', ['jatkolupa', 'ensimmainen-oleskelulupa']),
  to('hakemus.peruste', ['muu']),
  to('hakemus.kanava', ['paperi']),
  to('hakemus.jattopaikka', ['suomessa', 'ulkomailla']),
  to('hakemus.kasittelymaksu', ['maksamatta', 'osittain', 'palautettu']),
  to('hakemus.asiointikieli', ['sv', 'fi']),
  to('hakemus.dViisumi', [true]),
  midnights('hakemus.lahetetty', { '2023-10-18': 3, '2024-04-24': 3, '2024-05-22': 3, '2024-10-31': 2 }),
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
  to('hakemus.henkilo.syntymaaika', ['2000-02-29']),
  to('hakemus.henkilo.sukunimi', ['Esimerkki']),
  to('hakemus.henkilo.etunimet', ['Testi']),
  without('hakemus.henkilo.oppijanumero'),
  to('hakemus.opiskelu.oppilaitos', ['University of Oulu', 'Metropolia University of Applied Sciences', 'Taitokoulu']),
  to('hakemus.opiskelu.tutkinto', ['alempi', 'ylempi', 'alempi-ja-ylempi', 'amk', 'yamk', 'tohtori']),
  without('hakemus.opiskelu.tutkinto'),
  midnights('ratkaisuhetki', { '2026-06-30': 3, '2026-01-30': 2 }),
  days('hakemus.opiskelu.alkaa', 'ratkaisuhetki', [0], [-1, 0, 1]),
  to('hakemus.opiskelu.alkaa', ['2026-08-31', '2027-01-31', '2028-02-29']),
  days('hakemus.opiskelu.paattyy', 'hakemus.opiskelu.alkaa', [4, 11, 12, 24], [-2, -1, 0]),
  to('hakemus.opiskelu.etaopiskelu', [true]),
  to('hakemus.opiskelu.euLiikkuvuusohjelma', [true, false]),
  without('hakemus.opiskelu.euLiikkuvuusohjelma'),
  to('hakemus.opiskelu.liikkuvuusohjelma', ['101', '102', '103', '104', '107', '999']),
  without('hakemus.opiskelu.liikkuvuusohjelma'),
  to('hakemus.haettuAika.alku', ['2026-08-31', '2027-11-30', '2028-02-29']),
  days('hakemus.haettuAika.loppu', 'hakemus.haettuAika.alku', [12, 24, 27, 39, 48, 51, 60, 63], [-1, 0, 1]),
  days('hakemus.haettuAika.loppu', 'hakemus.opiskelu.paattyy', [0, 3], [-1, 0, 1]),
  to('hakemus.toimeentulo.varat', euros),
  to('hakemus.toimeentulo.elinkustannusapuraha', [2000, 9600]),
  to('hakemus.toimeentulo.maksutonMajoitus', [true]),
  to('hakemus.toimeentulo.maksuttomatAteriat', [true]),
  to('hakemus.toimeentulo.tyotulot', [800, 400, 10_000]),
  to('hakemus.vakuutus.laji', ['ei', 'ehic', 'ghic', 'kela']),
  to('hakemus.vakuutus.kattavuus', [119_999, 120_000, 40_000, 39_999]),
  to('hakemus.vakuutus.omavastuu', [301, 300, 0]),
  ...['kattavuus', 'omavastuu', 'alku', 'loppu'].map((name) => without(`hakemus.vakuutus.${name}`)),
  days('hakemus.vakuutus.alku', 'hakemus.haettuAika.alku', [0], [1, 0, -1]),
  days('hakemus.vakuutus.loppu', 'hakemus.haettuAika.alku', [3, 12], [-2, -1, 0]),
  days('hakemus.vakuutus.loppu', 'hakemus.haettuAika.loppu', [0], [-1, 0]),
  days('hakemus.passi.voimassa', 'hakemus.haettuAika.loppu', [0], [-1, 0, 1]),
  to(
    'hakemus.liitteet',
    liitteet.map((missing) => liitteet.filter((liite) => liite !== missing)),
  ),
  days('rekisteritiedot.henkilollisyysTodettu', 'ratkaisuhetki', [0], [1, 0]),
  without('rekisteritiedot.henkilollisyysTodettu'),
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

/** What turns only together: the day of sending with what the rules of that day look at, and days with the end of a month. */
export const turningPools: readonly Pool[] = [
  to('hakemus.asiointikieli', ['sv']),
  to('hakemus.dViisumi', [true]),
  to('hakemus.toimeentulo.varat', [6720, 9600, 6719.99, 9599.99]),
  midnights('hakemus.lahetetty', { '2024-04-24': 3, '2024-05-22': 3, '2024-10-31': 2 }),
  midnights('ratkaisuhetki', { '2026-06-30': 3, '2026-01-30': 2 }),
  days('hakemus.opiskelu.alkaa', 'ratkaisuhetki', [0], [0, 1]),
  days('rekisteritiedot.henkilollisyysTodettu', 'ratkaisuhetki', [0], [1, 0]),
  to('hakemus.opiskelu.alkaa', ['2026-08-31', '2028-02-29']),
  days('hakemus.opiskelu.paattyy', 'hakemus.opiskelu.alkaa', [6, 11, 12, 24], [-1, 0]),
  to('hakemus.haettuAika.alku', ['2026-08-31', '2028-02-29']),
  days('hakemus.haettuAika.loppu', 'hakemus.haettuAika.alku', [27, 39], [-1, 0]),
  days('hakemus.vakuutus.loppu', 'hakemus.haettuAika.alku', [6, 12], [-2, -1]),
];

const lupa = 'rekisteritiedot.aiemmatOleskeluluvat.0';

/** What turns only when a permit is extended. */
export const jatkolupaPools: readonly Pool[] = [
  days('hakemus.lahetetty', `${lupa}.loppu`, [0, -3], [0, 1, -1], '12:00:00+03:00'),
  days(`${lupa}.alku`, 'ratkaisuhetki', [-11, -12, -24], [0]),
  to(`${lupa}.peruste`, ['tyo']),
  to('rekisteritiedot.aiemmatOleskeluluvat', [[]]),
];
