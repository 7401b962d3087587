import type { ValvontaPyynto } from '#contracts';
import type { Student } from '../student.ts';
import { type Ratkaisuhetki, toHakemus, toRatkaisuhetki } from './to-hakemus.ts';

/** The permit that was granted for the student's studies, for the time of the studies, to be monitored (DF-080). */
export const toValvontaPyynto = (student: Student, at: Ratkaisuhetki = {}): ValvontaPyynto => {
  const { ratkaisuhetki = toRatkaisuhetki(student) } = at;
  const { tunnus, henkilo, opiskelu } = toHakemus(student, at);
  return {
    menettely: 'valvonta',
    henkilo,
    lupa: {
      tunnus: tunnus.replace('EF', 'OLE'),
      peruste: 'opiskelu',
      alku: opiskelu.alkaa,
      loppu: opiskelu.paattyy,
      opiskelu,
    },
    ratkaisuhetki,
  };
};
