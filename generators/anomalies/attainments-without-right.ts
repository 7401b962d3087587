import type { VirtaRecord } from '#contracts';
import type { Anomaly } from './anomaly.ts';

export const attainmentsWithoutRight = {
  name: 'attainments-do-not-name-their-right',
  about: 'The school sends its attainments without the key of the right.',
  claims: ['VI-020', 'VI-015'],
  needs: 'attainments',
  koskiDoes: {
    outcome: 'converts',
    effect: 'They stand in a right of Koski’s making, which has no states, days or lisätiedot.',
  },
  inVirta: (record: VirtaRecord): VirtaRecord =>
    record.opintosuoritukset.length === 0
      ? record
      : {
          ...record,
          opintosuoritukset: record.opintosuoritukset.map(({ opiskeluoikeusAvain: _, ...one }) => one),
        },
} as const satisfies Anomaly;
