import type { Rekisteritiedot } from '#contracts';
import { plusDays } from '../paiva.ts';
import type { Student } from '../student.ts';
import { type Ratkaisuhetki, toLahetyspaiva } from './to-hakemus.ts';

/**
 * What Migri's own registers and DVV know at the moment of decision: identity proved after sending, nothing against. Who
 * continues has the permit with which the studies began.
 */
export const toRekisteritiedot = (student: Student, at: Ratkaisuhetki = {}): Rekisteritiedot => {
  const { traits, opinnot, hakemustiedot } = student;
  const sent = toLahetyspaiva(student, at);
  return {
    aiemmatOleskeluluvat:
      traits.vaihe === 'jatkava' ? [{ peruste: 'opiskelu', alku: opinnot.alkaa, loppu: plusDays(sent, 90) }] : [],
    henkilollisyysTodettu: plusDays(sent, hakemustiedot.kayntiPaivia),
    perheenjasentenHakemukset: [],
    kansainvalinenSuojelu: [],
    maastapoistamispaatokset: [],
    turvakielto: false,
    esteet: [],
  };
};
