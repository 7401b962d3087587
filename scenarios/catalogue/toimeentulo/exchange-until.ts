import type { Hakemus } from '#contracts';
import type { World } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';

/** An exchange from 1.1.2027 to this day, by the register and by the application. */
export const exchangeUntil = (paattyy: string, hakemus: (hakemus: Hakemus) => Hakemus): World => ({
  traits: { laji: 'vaihto', alkaa: 'tammikuu' },
  ratkaisuhetki: '2026-11-20T12:00:00+02:00',
  documents: inOpiskeluoikeudet((oikeus) => ({ ...oikeus, loppuPvm: paattyy })),
  hakemus: (clean) =>
    hakemus({
      ...clean,
      opiskelu: { ...clean.opiskelu, paattyy },
      haettuAika: { ...clean.haettuAika, loppu: paattyy },
      passi: { voimassa: '2030-06-30' },
    }),
});
