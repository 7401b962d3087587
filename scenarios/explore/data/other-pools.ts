import { asIn, days, midnights, type Pool, to, told, without } from './pools.ts';

const lupa = 'rekisteritiedot.lupa';

/** Each answer and each fact of who applies for a card, at its edges. */
export const korttiTopics: readonly (readonly Pool[])[] = [
  [
    midnights('hakemus.lahetetty', { '2024-04-24': 3 }),
    to('hakemus.kasittelymaksu', ['maksamatta', 'osittain', 'palautettu']),
    to('hakemus.syy', ['katoaminen', 'varkaus', 'tietojen-muutos']),
    to('hakemus.liitteet', [['passi'], ['valokuva'], ['passi', 'valokuva', 'poliisi-ilmoitus'], []]),
  ],
  [
    to(`${lupa}.laji`, ['P-EU', 'A', 'B', 'perheenjasenen-pysyva-oleskelukortti', 'perheenjasenen-oleskelukortti']),
    to(`${lupa}.tila`, ['rauennut', 'peruutettu']),
    to(`${lupa}.erosopimus`, [true]),
    days(`${lupa}.loppu`, 'ratkaisuhetki', [0], [-1, 0, 1]),
    without(lupa),
    days('rekisteritiedot.sormenjaljetOtettu', 'ratkaisuhetki', [-60], [-1, 0, 1]),
    without('rekisteritiedot.sormenjaljetOtettu'),
    to('rekisteritiedot.turvakielto', [true]),
    without('rekisteritiedot.turvakielto'),
  ],
];

/** Each fact of a permit that is monitored, at its edges. */
export const valvontaTopics: readonly (readonly Pool[])[] = [
  [
    to('henkilo.syntymaaika', ['2000-02-29']),
    to('henkilo.sukunimi', ['Esimerkki']),
    told('henkilo.sukunimi', 'in capitals'),
    without('henkilo.oppijanumero'),
    asIn('henkilo.oppijanumero', ['henkilo.linkitetytOidit.0']),
  ],
  [
    to('lupa.peruste', ['muu']),
    days('lupa.alku', 'ratkaisuhetki', [0, -11, -12, -24], [0, 1, -1]),
    days('lupa.loppu', 'ratkaisuhetki', [0], [-1, 0, 1]),
    days('lupa.opiskelu.alkaa', 'ratkaisuhetki', [0, -5, -12], [0, 1, -1]),
    to('lupa.opiskelu.tutkinto', ['alempi', 'ylempi', 'alempi-ja-ylempi', 'amk', 'yamk']),
    to('lupa.opiskelu.oppilaitos', ['University of Oulu', 'Taitokoulu']),
  ],
];
