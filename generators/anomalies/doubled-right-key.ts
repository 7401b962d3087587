import type { VirtaRecord } from '#contracts';
import type { Anomaly } from './anomaly.ts';

export const doubledRightKey = {
  name: 'a-right-stands-twice-under-one-key',
  about: 'The right was sent again without the earlier sending being removed.',
  claims: ['VI-025', 'VI-023'],
  needs: 'attainments',
  koskiDoes: { outcome: 'converts', effect: 'It is shown once, and its attainments are lost.' },
  inVirta: (record: VirtaRecord): VirtaRecord => {
    const [oikeus] = record.opiskeluoikeudet;
    return oikeus === undefined ? record : { ...record, opiskeluoikeudet: [...record.opiskeluoikeudet, oikeus] };
  },
} as const satisfies Anomaly;
