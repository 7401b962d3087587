import { type Pool, to, told, without } from './pools.ts';

const record = 'virta.0.record';
const rights = [0, 1].map((index) => `${record}.opiskeluoikeudet.${index}`);
const terms = [0, 1, 2, 3].map((index) => `${record}.lukukausiIlmoittautumiset.${index}`);

/** A day of birth that Koski, which reads no such day, would not pass on: it has nothing to tell of the person. */
const onlyInValintarekisteri: Pool = [
  [
    { path: 'henkilo.syntymaaika', told: 'as 31.1.2000' },
    { path: 'virta', to: [] },
    { path: 'koski', to: [] },
    { path: 'ylioppilastutkinto', remove: true },
  ],
];

/**
 * Facts of the registers that a clerk at a school may have written otherwise, by what they tell of: rights, enrolments,
 * fees, attainments, the person, the place.
 */
export const documentTopics: readonly (readonly Pool[])[] = [
  rights.flatMap((right) => [
    to(`${right}.tilat.0.koodi`, ['2', '3', '4', '5', '6']),
    told(`${right}.tilat`, 'only the first'),
    to(`${right}.loppuPvm`, ['2026-06-30', '2026-07-01', '2026-07-31', '2026-10-14', '2112-12-21']),
    to(`${right}.jaksot.0.luokittelut`, [[], ['1'], ['2']]),
  ]),
  [
    ...terms.map((term) => to(`${term}.tila`, ['1', '2', '3', '4'])),
    told(`${record}.lukukausiIlmoittautumiset`, 'only the first'),
    to(`${record}.lukukausiIlmoittautumiset`, [[]]),
    to(`${record}.opintosuoritukset`, [[]]),
  ],
  [
    ...rights.flatMap((right) => [
      to(`${right}.lukuvuosiMaksut`, [
        [],
        [{ alkuPvm: '2026-08-01', loppuPvm: '2027-07-31', summa: '0' }],
        [{ alkuPvm: '2025-08-01', loppuPvm: '2026-07-31', summa: '0' }],
        [{ alkuPvm: '2026-08-01', loppuPvm: '2027-07-31', summa: '8000' }],
      ]),
      to(`${right}.lukuvuosiMaksut.0.summa`, ['0', '1', '99999']),
      told(`${right}.lukuvuosiMaksut.0.summa`, 'one less', 'one more', 'half of it'),
      without(`${right}.lukuvuosiMaksut.0.summa`),
    ]),
    ...terms.flatMap((term) => [
      to(`${term}.lukuvuosiMaksu.maksettu`, ['0', '1']),
      told(`${term}.lukuvuosiMaksu.summa`, 'one less', 'half of it'),
      to(`${term}.lukuvuosiMaksu.summa`, ['0', '1']),
      to(`${term}.lukuvuosiMaksu.apuraha`, ['2000', '9000']),
      without(`${term}.lukuvuosiMaksu`),
    ]),
  ],
  [
    to(`${record}.opintosuoritukset.0.laajuus.opintopiste`, ['0.4', '0.1', '44.9', '45', '90']),
    to(`${record}.opintosuoritukset.0.suoritusPvm`, ['2025-07-31', '2026-07-01', '2026-07-02']),
    told(`${record}.opintosuoritukset`, 'only the first'),
  ],
  [
    to('henkilo.sukunimi', ['Esimerkki']),
    told('henkilo.sukunimi', 'in capitals'),
    told('henkilo.etunimet', 'in capitals'),
    onlyInValintarekisteri,
    to('henkilo.kansalaisuudet', [['524', '050'], ['050', '524'], ['578'], ['756'], []]),
    told('henkilo.kansalaisuudet', 'in the other order'),
  ],
  [
    told('hakutoiveet.0.organisaatioNimi', 'by the name of a faculty', 'in capitals'),
    ...['fi', 'sv', 'en'].map((language) => without(`hakutoiveet.0.organisaatioNimi.${language}`)),
    to('hakutoiveet.0.organisaatioNimi', [
      { sv: 'Åbo Akademi' },
      { en: 'Metropolia University of Applied Sciences' },
      { fi: 'Aalto-yliopisto, Kauppakorkeakoulu' },
    ]),
  ],
];
