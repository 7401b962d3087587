import { applicantIsTheSamePersonInTheRegisters } from '../conditions/applicant-is-the-same-person-in-the-registers.ts';
import { opiskeluoikeusIsInForce } from '../conditions/opiskeluoikeus-is-in-force.ts';
import { registersHaveAnswered } from '../conditions/registers-have-answered.ts';
import { studentIsEnrolledAsPresent } from '../conditions/student-is-enrolled-as-present.ts';
import { studiesHaveBegun } from '../conditions/studies-have-begun.ts';
import { studiesProgressBy45OpAYear } from '../conditions/studies-progress-by-45-op-a-year.ts';
import { valvottavaLupaIsForStudiesAndInForce } from '../conditions/valvottava-lupa-is-for-studies-and-in-force.ts';
import type { ValvontaFacts } from '../facts.ts';
import { jalkivalvonta } from '../sources.ts';
import type { RuleSet } from './rule-set.ts';

/** Monitoring of permits for studies. */
export const valvonta: readonly RuleSet<ValvontaFacts>[] = [
  {
    id: 'valvonta-2023-09-28',
    menettely: 'valvonta',
    from: '2023-09-28',
    sources: [jalkivalvonta],
    claims: ['DF-080'],
    conditions: [
      applicantIsTheSamePersonInTheRegisters,
      registersHaveAnswered,
      opiskeluoikeusIsInForce,
      studentIsEnrolledAsPresent,
      studiesProgressBy45OpAYear,
      valvottavaLupaIsForStudiesAndInForce,
      studiesHaveBegun,
    ],
  },
];
