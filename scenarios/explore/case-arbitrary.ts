import fc from 'fast-check';
import { type Menettely, menettelyt } from '#contracts';
import { contradiction, type StudentTraits } from '#generators';
import type { PersonFault } from '../scenario.ts';
import type { Change } from './change.ts';
import { documentTopics } from './data/document-pools.ts';
import { faultPool } from './data/fault-pool.ts';
import { jatkolupaTopics, lupaTopics } from './data/lupa-pools.ts';
import { korttiTopics, valvontaTopics } from './data/other-pools.ts';
import type { Pool } from './data/pools.ts';
import { traitPool } from './data/trait-pool.ts';
import type { ExploredCase } from './explored-case.ts';

/**
 * Cases of these procedures. In some, many things at a time are other than usual, since each condition is judged by itself
 * and what is found is made small afterwards; in others only what turns together, for what only a grant shows.
 */
export const caseArbitrary = (procedures: readonly Menettely[] = menettelyt): fc.Arbitrary<ExploredCase> =>
  fc.constantFrom(...procedures.flatMap((one) => Array<Menettely>(weights[one]).fill(one))).chain((menettely) =>
    fc
      .record({
        person: fc.nat({ max: 999 }),
        differences: differences(menettely),
        faults: faults(menettely),
        asked: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(2) }),
        ...(menettely === 'valvonta' && { ratkaisuhetki: fc.constantFrom(...moments) }),
      })
      .map(({ person, differences: { traits, documents, changes }, ...others }) => ({
        format: 'koeajo-case/1' as const,
        menettely,
        person,
        traits,
        documents,
        changes,
        ...others,
      })),
  );

/** How often each procedure is drawn: the more there is to it, the more. */
const weights: Readonly<Record<Menettely, number>> = {
  'ensimmainen-lupa': 5,
  jatkolupa: 3,
  kortti: 1,
  valvonta: 2,
};

type Topics = readonly (readonly Pool[])[];

const topics: Readonly<Record<Menettely, Topics>> = {
  'ensimmainen-lupa': lupaTopics,
  jatkolupa: [...lupaTopics, ...jatkolupaTopics],
  kortti: korttiTopics,
  valvonta: valvontaTopics,
};

/** Whom they are of: also exchange students and who has two rights, since much is written for those alone. */
const usual: Readonly<Record<Menettely, readonly StudentTraits[]>> = {
  'ensimmainen-lupa': [{}, {}, {}, {}, { laji: 'vaihto' }, { tutkinto: 'alempi-ja-ylempi' }],
  jatkolupa: [{ vaihe: 'jatkava' }, { vaihe: 'jatkava' }, { vaihe: 'jatkava', tutkinto: 'alempi-ja-ylempi' }],
  kortti: [{}],
  valvonta: [{}, { vaihe: 'jatkava' }],
};

/** Before the studies, in their first term, at its end, in the second and after the first year. */
const moments = [
  ...['2026-07-01', '2026-10-15', '2026-12-31', '2027-01-01', '2027-05-15', '2027-07-31', '2027-08-01'].map(
    (day) => `${day}T12:00:00+03:00`,
  ),
  '2027-01-01T00:00:00+02:00',
  '2027-08-01T00:00:00+03:00',
];

type Differences = Pick<ExploredCase, 'traits' | 'documents' | 'changes'>;

const differences = (menettely: Menettely): fc.Arbitrary<Differences> => {
  const ofQuestion = topics[menettely];
  const ofRegisters: Topics = menettely === 'kortti' ? [[]] : documentTopics;
  const draw = (most: number, documents: readonly [Topics, most: number], question: readonly [Topics, most: number]) =>
    fc.record({ traits: traits(menettely, most), documents: changes(...documents), changes: changes(...question) });
  return fc.oneof(
    { weight: 3, arbitrary: draw(6, [ofRegisters, 5], [ofQuestion, 10]) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...ofQuestion).chain((topic) => draw(2, [ofRegisters, 1], [[topic], 8])),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...ofRegisters).chain((topic) => draw(2, [[topic], 5], [ofQuestion, 1])),
    },
  );
};

const traits = (menettely: Menettely, most: number): fc.Arbitrary<StudentTraits> => {
  const one = fc
    .constantFrom(...Object.entries(traitPool))
    .chain(([name, values]) =>
      fc.constantFrom(...(values as readonly unknown[])).map((value) => ({ [name]: value }) as StudentTraits),
    );
  return fc.tuple(fc.constantFrom(...usual[menettely]), few(one, most)).map(([first, drawn]) => {
    let all = first;
    for (const trait of drawn) {
      const more = { ...all, ...trait };
      if (contradiction(more) === undefined) all = more;
    }
    return all;
  });
};

const changes = (from: Topics, most: number): fc.Arbitrary<readonly Change[]> => {
  const pools = from.flat();
  if (pools.length === 0) return fc.constant([]);
  return few(
    fc.constantFrom(...pools).chain((pool) => fc.constantFrom(...pool)),
    most,
  ).map((drawn) => drawn.flat());
};

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
