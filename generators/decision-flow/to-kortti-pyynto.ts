import type { KorttiPyynto } from '#contracts';
import { plusDays, plusMonths } from '../paiva.ts';
import type { Student } from '../student.ts';
import { type Ratkaisuhetki, toHakemus, toRatkaisuhetki } from './to-hakemus.ts';

/**
 * The student years later: with a permanent permit (P), whose card runs out. Complete, paid, nothing against (DF-075-DF-077).
 */
export const toKorttiPyynto = (student: Student, at: Ratkaisuhetki = {}): KorttiPyynto => {
  const { ratkaisuhetki = toRatkaisuhetki(student) } = at;
  const { tunnus, henkilo, lahetetty } = toHakemus(student, at);
  const sent = lahetetty.slice(0, 10);
  return {
    menettely: 'kortti',
    hakemus: {
      tunnus,
      lahetetty,
      kasittelymaksu: 'maksettu',
      syy: 'vanheneminen',
      henkilo,
      liitteet: ['passi', 'valokuva'],
    },
    rekisteritiedot: {
      lupa: { laji: 'P', tila: 'voimassa', erosopimus: false, alku: plusMonths(sent, -54) },
      sormenjaljetOtettu: plusDays(plusMonths(sent, -54), -30),
      turvakielto: false,
    },
    ratkaisuhetki,
  };
};
