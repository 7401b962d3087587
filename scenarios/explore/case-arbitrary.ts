import fc from 'fast-check';
import { type Menettely, menettelyt } from '#contracts';
import { contradiction, type StudentTraits } from '#generators';
import type { PersonFault } from '../scenario.ts';
import type { Change } from './change.ts';
import { documentPools } from './data/document-pools.ts';
import { faultPool } from './data/fault-pool.ts';
import { jatkolupaPools, lupaPools, turningPools } from './data/lupa-pools.ts';
import { korttiPools, valvontaPools } from './data/other-pools.ts';
import type { Pool } from './data/pools.ts';
import { traitPool } from './data/trait-pool.ts';
import type { ExploredCase } from './explored-case.ts';

/**
 * Cases of these procedures. Many things at a time are other than usual, since each condition is judged by itself and what
 * is found is made small afterwards; some cases are clean, for what only a grant shows.
 */
export const caseArbitrary = (procedures: readonly Menettely[] = menettelyt): fc.Arbitrary<ExploredCase> =>
  fc.constantFrom(...procedures.flatMap((one) => Array<Menettely>(weights[one]).fill(one))).chain((menettely) =>
    fc.record({
      format: fc.constant('koeajo-case/1' as const),
      menettely: fc.constant(menettely),
      person: fc.nat({ max: 999 }),
      traits: traits(menettely),
      documents: changes(menettely === 'kortti' ? [] : documentPools, 3),
      changes: changes(pools[menettely], 10),
      faults: faults(menettely),
      asked: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(2) }),
      ...(menettely === 'valvonta' && { ratkaisuhetki: fc.constantFrom(...moments) }),
    }),
  );

/** How often each procedure is drawn: the more there is to it, the more. */
const weights: Readonly<Record<Menettely, number>> = {
  'ensimmainen-lupa': 5,
  jatkolupa: 3,
  kortti: 1,
  valvonta: 2,
};

const pools: Readonly<Record<Menettely, readonly Pool[]>> = {
  'ensimmainen-lupa': [...lupaPools, ...turningPools, ...turningPools, ...turningPools],
  jatkolupa: [...lupaPools, ...jatkolupaPools, ...jatkolupaPools, ...turningPools],
  kortti: korttiPools,
  valvonta: valvontaPools,
};

/** Before the studies, in their first term, at its end, in the second and after the first year. */
const moments = ['2026-07-01', '2026-10-15', '2026-12-31', '2027-01-01', '2027-05-15', '2027-07-31', '2027-08-01'].map(
  (day) => `${day}T12:00:00+03:00`,
);

const traits = (menettely: Menettely): fc.Arbitrary<StudentTraits> => {
  const one = fc
    .constantFrom(...Object.entries(traitPool))
    .chain(([name, values]) =>
      fc.constantFrom(...(values as readonly unknown[])).map((value) => ({ [name]: value }) as StudentTraits),
    );
  const usual: StudentTraits = menettely === 'jatkolupa' ? { vaihe: 'jatkava' } : {};
  return few(one, 6).map((drawn) => {
    let all = usual;
    for (const trait of drawn) {
      const more = { ...all, ...trait };
      if (contradiction(more) === undefined) all = more;
    }
    return all;
  });
};

const changes = (from: readonly Pool[], most: number): fc.Arbitrary<readonly Change[]> =>
  from.length === 0
    ? fc.constant([])
    : few(
        fc.constantFrom(...from).chain((pool) => fc.constantFrom(...pool)),
        most,
      );

// Most cases have none: a register that is down is waited for, and hides what else is wrong.
const faults = (menettely: Menettely): fc.Arbitrary<readonly PersonFault[]> =>
  menettely === 'kortti'
    ? fc.constant([])
    : fc.oneof(
        { weight: 7, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.constantFrom(...faultPool).map((fault) => [fault]) },
      );

const few = <T>(one: fc.Arbitrary<T>, most: number): fc.Arbitrary<readonly T[]> =>
  fc.array(one, { maxLength: most, size: 'max' });
