import { type Pool, to, without } from './pools.ts';

const record = 'virta.0.record';
const rights = [0, 1].map((index) => `${record}.opiskeluoikeudet.${index}`);
const terms = [0, 1, 2, 3].map((index) => `${record}.lukukausiIlmoittautumiset.${index}`);

/** Facts of the registers that a clerk at a school may have written otherwise: states, ends, enrolments, fees, names. */
export const documentPools: readonly Pool[] = [
  ...rights.flatMap((right) => [
    to(`${right}.tilat.0.koodi`, ['2', '3', '4', '5', '6']),
    to(`${right}.tilat.0.koodi`, ['3', '4', '5', '6']),
    to(`${right}.loppuPvm`, ['2026-07-01', '2026-07-31', '2026-10-14', '2112-12-21']),
    to(`${right}.jaksot.0.luokittelut`, [[], ['1'], ['2']]),
    to(`${right}.lukuvuosiMaksut`, [[], [{ alkuPvm: '2026-08-01', loppuPvm: '2027-07-31', summa: '0' }]]),
    to(`${right}.lukuvuosiMaksut.0.summa`, ['0', '1', '99999']),
    without(`${right}.lukuvuosiMaksut.0.summa`),
  ]),
  ...terms.flatMap((term) => [
    to(`${term}.tila`, ['1', '2', '3', '4']),
    to(`${term}.lukuvuosiMaksu.maksettu`, ['0', '1']),
    to(`${term}.lukuvuosiMaksu.summa`, ['0', '1']),
    to(`${term}.lukuvuosiMaksu.apuraha`, ['2000', '9000']),
    without(`${term}.lukuvuosiMaksu`),
  ]),
  to(`${record}.opintosuoritukset.0.laajuus.opintopiste`, ['0.4', '0.1', '45']),
  to('henkilo.sukunimi', ['Esimerkki']),
  to('henkilo.kansalaisuudet', [['524', '050'], ['050', '524'], []]),
  to('hakutoiveet.0.organisaatioNimi', [
    { sv: 'Åbo Akademi' },
    { en: 'Metropolia University of Applied Sciences' },
    { fi: 'Aalto-yliopisto, Kauppakorkeakoulu' },
  ]),
];
