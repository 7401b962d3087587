import type { Scenario } from '../../scenario.ts';
import { inVirta } from '../change-documents.ts';
import { all, alsoRight } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const presentUnderOneRightOfTwoGetsAProposal: Scenario = {
  name: 'present-under-one-right-of-two-gets-a-proposal',
  theme: 'ilmoittautuminen',
  sentence: 'Of two rights of the kind one is present and the other absent: the student is present.',
  claims: ['DF-090', 'VI-064'],
  conditions: ['student-is-enrolled-as-present'],
  world: extending({
    documents: all(
      alsoRight({}),
      inVirta((record) => ({
        ...record,
        lukukausiIlmoittautumiset: record.lukukausiIlmoittautumiset.flatMap((one) => [
          { ...one, tila: '2', opiskeluoikeusAvain: `${one.opiskeluoikeusAvain}-2` },
          one,
        ]),
      })),
    ),
  }),
  expected: { outcomes: ['proposal'] },
};
