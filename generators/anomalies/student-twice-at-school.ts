import type { VirtaRecord } from '#contracts';
import type { Anomaly } from './anomaly.ts';

export const studentTwiceAtSchool = {
  name: 'a-school-has-the-student-twice-with-one-hetu',
  about: 'The school opened a second student with the same hetu, and enrolments are made on that one.',
  claims: ['VI-013', 'VI-064'],
  needs: 'enrolments',
  koskiDoes: { outcome: 'converts', effect: 'Both parts of a key count, so that no enrolment finds its right.' },
  inVirta: (record: VirtaRecord): VirtaRecord => {
    const [opiskelija] = record.opiskelijat;
    if (opiskelija === undefined || record.lukukausiIlmoittautumiset.length === 0) return record;
    const avain = `${opiskelija.avain}-2`;
    return {
      ...record,
      opiskelijat: [...record.opiskelijat, { ...opiskelija, avain }],
      lukukausiIlmoittautumiset: record.lukukausiIlmoittautumiset.map((one) =>
        one.opiskelijaAvain === opiskelija.avain
          ? {
              ...one,
              opiskelijaAvain: avain,
              opiskeluoikeusAvain: one.opiskeluoikeusAvain ?? record.opiskeluoikeudet[0]?.avain ?? '',
            }
          : one,
      ),
    };
  },
} as const satisfies Anomaly;
