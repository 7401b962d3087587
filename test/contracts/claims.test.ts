import { describe, expect, test } from 'vitest';
import {
  allClaims,
  claimById,
  decisionFlowClaims,
  koskiMigriClaims,
  valintarekisteriMigriClaims,
  virtaClaims,
} from '#contracts';

const families = { KM: koskiMigriClaims, VM: valintarekisteriMigriClaims, VI: virtaClaims, DF: decisionFlowClaims };

/** Never used again. DF: of other decisions than the first permit, and of a permit that no document names. */
const takenBack: Readonly<Record<string, readonly number[]>> = { DF: [50, 51, 52, 53, 54, 55, 56, 69] };

describe.each(Object.entries(families))('%s claims', (prefix, claims) => {
  test('are numbered from 001 in order, without gaps but those of claims that were taken back', () => {
    const [last] = claims.slice(-1);
    const numbers = Array.from({ length: Number(last?.id.slice(-3)) }, (_, index) => index + 1);
    const expected = numbers.filter((number) => !takenBack[prefix]?.includes(number));
    expect(claims.map(({ id }) => id)).toEqual(
      expected.map((number) => `${prefix}-${String(number).padStart(3, '0')}`),
    );
  });
});

test('every claim is in allClaims once and is found by its id', () => {
  expect(allClaims).toHaveLength(Object.values(families).flat().length);
  for (const claim of allClaims) expect(claimById(claim.id)).toBe(claim);
  expect(claimById('KM-000')).toBeUndefined();
});

test.each(allClaims.map((claim) => [claim.id, claim] as const))(
  '%s is one sentence with a source and a date',
  (_, claim) => {
    expect(claim.statement).toMatch(/^\S.{20,}[.”"]$/u);
    expect(claim.source).toMatch(
      claim.status === 'assumption' ? /^No source was found$/ : /^(https:\/\/|[\w-]+\/[\w-]+@[0-9a-f]{7,} \S)/,
    );
    expect(claim.date).toMatch(/^20(1[89]|2[0-9])(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/);
  },
);

test('no two claims say the same', () => {
  expect(new Set(allClaims.map((claim) => claim.statement)).size).toBe(allClaims.length);
});

test('DF-021: there is no automatic refusal', () => {
  expect(claimById('DF-021')?.statement).toBe(
    'There is no automatic refusal: whatever is not met, missing or contradictory goes to an official.',
  );
});
