import type { Henkilo } from '#contracts';
import type { Anomaly } from './anomaly.ts';

export const missingCitizenship = {
  name: 'the-learner-register-has-no-citizenship',
  about: 'The person was opened for an application without identification, and nobody has entered a citizenship.',
  claims: ['KM-077', 'VM-044'],
  needs: 'nothing',
  koskiDoes: { outcome: 'converts', effect: 'kansalaisuus is left out of the person; Valintarekisteri shows [].' },
  inHenkilo: (henkilo: Henkilo): Henkilo => ({ ...henkilo, kansalaisuudet: [] }),
} as const satisfies Anomaly;
